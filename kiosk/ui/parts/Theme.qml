pragma Singleton
import QtQuick

// The tokens as QML sees them. kiosk/ui/theme.py pours every value in; nothing is decided here.
QtObject {
    id: theme

    signal lookAsked(name: string)
    signal textScaleAsked(scale: real)
    signal reduceMotionAsked(less: bool)
    signal loweredAsked(lower: bool)

    property string name
    property string language
    property bool rtl
    property bool reduceMotion
    property bool landscape
    property bool lowered
    property real textScale: 1
    property real pxPerMm: 4
    property string venueAccent
    property string markFile
    property string attractFile
    property string attractWideFile

    property color bg
    property color surface
    property color raised
    property color line
    property color edge
    property color text
    property color muted
    property color accent
    property color accentText
    property color accentInk
    property color accentSoft
    property color positive
    property color positiveSoft
    property color warning
    property color warningSoft
    property color negative
    property color negativeSoft
    property color keyboard
    property color key
    property color keyFunction
    property color keyLip
    property color device
    property color deviceEdge
    property color deviceKey
    property color groundShadow
    property color ticketBack
    property color ticketFar
    property color track
    property color scrim

    // Always black on white, whatever the theme: a symbol is read by a machine.
    readonly property color paper: "#FFFFFF"
    readonly property color ink: "#17140F"

    readonly property bool dark: name === "dark"
    readonly property bool contrast: name === "contrast"
    readonly property bool large: textScale > 1.2
    // There is little height: what is only looked at is smaller.
    readonly property bool low: landscape || lowered

    readonly property string family: "Inter"
    readonly property string display: "Inter Display"

    // Type, in millimetres before the text scale.
    readonly property real attractType: 33
    readonly property real amountType: 42
    readonly property real verdictType: 25.5
    readonly property real headingType: 19
    readonly property real titleType: 10.5
    readonly property real buttonType: 11
    readonly property real priceType: 9
    readonly property real leadType: 9
    readonly property real bodyType: 7.75
    readonly property real smallType: 7

    // Space and shape, in pixels of this screen.
    readonly property int margin: mm(14)
    readonly property int gap: mm(4)
    readonly property int cardGap: mm(6)
    readonly property int hairline: Math.max(1, contrast ? mm(1) : mm(0.5))
    readonly property int edgeWidth: Math.max(1, contrast ? mm(1) : mm(0.7))
    readonly property int chosenWidth: Math.max(2, contrast ? mm(2) : mm(1.25))
    readonly property int cardRadius: mm(9)
    readonly property int buttonRadius: mm(8.5)
    readonly property int sheetRadius: mm(14)
    readonly property int barHeight: mm(34)
    readonly property int rowHeight: mm(25)
    readonly property int buttonHeight: mm(35)

    // Motion, in milliseconds; none if less motion was asked for.
    readonly property int pressMs: reduceMotion ? 0 : 90
    readonly property int changeMs: reduceMotion ? 0 : 200
    readonly property int sheetMs: reduceMotion ? 0 : 220

    function mm(size: real): int {
        return Math.round(size * theme.pxPerMm);
    }
}
