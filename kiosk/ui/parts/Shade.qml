import QtQuick

// A soft shadow behind its parent: nine pieces of one small picture, so that the software renderer
// draws it too. Lengths in pixels.
BorderImage {
    id: shade

    property int radius: Theme.cardRadius
    property int blur: Theme.mm(8.5)
    property int strength: 34
    property int drop: Theme.mm(2.5)
    readonly property int reach: blur + radius

    visible: !Theme.contrast
    anchors.fill: parent
    anchors.leftMargin: -blur
    anchors.rightMargin: -blur
    anchors.topMargin: -blur + drop
    anchors.bottomMargin: -blur - drop
    source: visible ? "image://shade/%1/%2/%3".arg(radius).arg(blur).arg(Theme.dark ? Math.min(220, strength * 4) : strength) : ""
    border.left: reach
    border.right: reach
    border.top: reach
    border.bottom: reach
    Accessible.ignored: true
}
