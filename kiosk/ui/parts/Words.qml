import QtQuick

// Text in the product's type. `size` is in millimetres; letters grow with the text scale unless
// `fixed`.
Text {
    id: words

    property real size: Theme.bodyType
    property int weight: Font.Medium
    property bool display: false
    property bool figures: false
    property bool fixed: false
    readonly property real drawnSize: size * Theme.pxPerMm * (fixed ? 1 : Theme.textScale)
    readonly property bool big: size > 15

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
    // Noto Sans Arabic is a third taller than Inter.
    lineHeight: Theme.rtl ? 0.84 : big ? 0.98 : 1.08
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
