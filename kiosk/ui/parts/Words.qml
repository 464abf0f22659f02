import QtQuick

// Text in the product's type. `size` is in millimetres; letters grow with the text scale unless
// `fixed`, those that are large already by less.
Text {
    id: words

    property real size: Theme.bodyType
    property int weight: Font.Medium
    property bool display: false
    property bool figures: false
    property bool fixed: false
    property real leading: big ? 0.98 : 1.08
    readonly property bool big: size > 12.4
    readonly property real growth: fixed ? 1 : big ? 1 + (Theme.textScale - 1) * 0.4 : Theme.textScale
    readonly property real drawnSize: size * Theme.pxPerMm * growth

    // Noto Sans Arabic has lines twice as high as its letters. They get the box of a line of Inter,
    // with the letters in its middle.
    readonly property bool arabic: /[\u0600-\u06FF]/.test(text)
    readonly property real ascent: 1.374
    readonly property real letterLine: 0.9
    readonly property real boxHeight: 1.24
    property real pitch: big ? 1.3 : 1.42

    textFormat: Text.PlainText
    color: Theme.text
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    font.family: display ? Theme.display : Theme.family
    font.pixelSize: Math.max(1, Math.round(drawnSize))
    font.weight: weight
    font.letterSpacing: Theme.rtl ? 0 : display ? -drawnSize * (big ? 0.024 : 0.016) : size > 8.5 ? -drawnSize * 0.012 : 0
    font.features: figures ? ({ "tnum": 1 }) : ({})
    font.hintingPreference: Font.PreferNoHinting
    lineHeightMode: arabic ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: arabic ? Math.max(1, pitch * drawnSize) : leading
    topPadding: arabic ? (letterLine - ascent) * drawnSize : 0
    bottomPadding: arabic ? (boxHeight - letterLine + ascent - pitch) * drawnSize : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
