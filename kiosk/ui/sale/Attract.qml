pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Invites from afar: the venue's art, what comes next, one touch to start.
Rectangle {
    id: screen
    objectName: "attract"

    readonly property bool wide: Theme.landscape
    readonly property string art: wide && Theme.attractWideFile !== "" ? Theme.attractWideFile : Theme.attractFile
    readonly property color artInk: art === "" ? Theme.accentText : "#FFFFFF"
    readonly property int sheetWidth: wide ? Math.min(width, Theme.mm(232)) : width
    readonly property int sheetTop: wide ? Math.min(Theme.mm(114), height - panel.implicitHeight - Theme.mm(8)) : height - sheetHeight
    readonly property int sheetHeight: wide ? height - sheetTop : Math.min(height * 0.72, panel.implicitHeight + Theme.mm(24))

    color: art === "" ? Theme.accent : Theme.bg

    function greeting(): string {
        switch (Sale.comingDay) {
        case "tonight":
            return qsTr("Tonight at\n%1").arg(Sale.venue);
        case "today":
            return qsTr("Today at\n%1").arg(Sale.venue);
        default:
            return Overlays.days.length === 0 ? qsTr("Welcome to\n%1").arg(Sale.venue) : qsTr("Next at\n%1").arg(Sale.venue);
        }
    }

    Picture {
        visible: screen.art !== ""
        width: screen.width
        height: screen.wide ? screen.height : screen.sheetTop + Theme.mm(50)
        file: screen.art
        anchor: Picture.Foot
    }
    // Beside the words or below them, never under them: what a venue's picture shows is not ours.
    SlideShow {
        objectName: "slides"
        visible: screen.art === "" && Sale.slides.length > 0
        x: screen.wide ? screen.sheetWidth : 0
        y: screen.wide ? 0 : title.y + title.height + Theme.mm(14)
        width: screen.wide ? screen.width - screen.sheetWidth : screen.width
        height: (screen.wide ? screen.height : screen.sheetTop + Theme.sheetRadius) - y
        files: Sale.slides
    }
    TapHandler {
        objectName: "beside"
        onTapped: Sale.asked("start")
    }
    TopBar {
        width: screen.art === "" && screen.wide ? screen.sheetWidth : screen.width
        height: implicitHeight
        venue: Sale.venue
        note: Sale.date + " · " + Sale.time
        ink: screen.artInk
        noteInk: screen.artInk
        spot: screen.artInk
    }
    Words {
        id: title
        x: screen.wide || !Theme.rtl ? x0 : screen.width - width - x0
        y: Theme.mm(screen.wide ? 29 : 36)
        width: (screen.wide ? screen.sheetWidth : screen.width) - 2 * Theme.margin
        readonly property int x0: Theme.margin - Theme.mm(1)
        text: screen.greeting()
        size: Theme.attractType
        fixed: true
        weight: Font.Bold
        display: true
        color: screen.artInk
        leading: 0.94
        pitch: 1.6
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(12)
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: sheet
        y: screen.sheetTop
        width: screen.sheetWidth
        height: screen.sheetHeight + Theme.sheetRadius
        radius: Theme.sheetRadius
        color: Theme.bg
        border.width: Theme.contrast ? Theme.edgeWidth : 0
        border.color: Theme.edge
    }
    Column {
        id: panel
        x: sheet.x + Theme.margin
        y: sheet.y + Theme.mm(screen.wide ? 8 : 14)
        width: sheet.width - 2 * Theme.margin

        Repeater {
            model: Sale.coming
            ComingRow {
                width: panel.width
                visible: index < (screen.wide ? 2 : Theme.large ? 2 : 3)
            }
        }
        Words {
            width: parent.width
            visible: Overlays.days.length === 0
            topPadding: Theme.mm(8)
            bottomPadding: Theme.mm(8)
            text: Sale.eventsState === "loading" ? qsTr("Fetching the programme") : Sale.eventsState === "unreachable" ? qsTr("The programme cannot be fetched right now") : qsTr("Nothing on sale today")
            size: 10
            weight: Font.DemiBold
            display: true
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
        Gap {
            size: 7
        }
        PushButton {
            objectName: "start"
            width: parent.width
            height: Theme.mm(screen.wide ? 35 : 40)
            radius: Theme.mm(10)
            text: qsTr("Touch anywhere to start")
            icon: "pointer"
            size: Theme.large ? 11 : 13
            onClicked: Sale.asked("start")
        }
        Gap {
            size: screen.wide ? 3 : 8
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            Repeater {
                model: Sale.languages
                LanguageWord {
                    required property var modelData
                    width: Math.min(Theme.mm(48.4), panel.width / Math.max(1, Sale.languages.length))
                    code: modelData.code
                    text: modelData.name
                }
            }
        }
        Gap {
            size: screen.wide ? 5 : 8
        }
        Row {
            visible: !screen.wide
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.mm(3)
            Drawing {
                width: Theme.mm(7.5)
                height: width
                anchors.verticalCenter: parent.verticalCenter
                name: "wicket"
                roles: "ink=" + hex(Theme.muted)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: "Wicket"
                size: Theme.smallType
                fixed: true
                weight: Font.DemiBold
                color: Theme.muted
                wrapMode: Text.NoWrap
            }
        }
    }
}
