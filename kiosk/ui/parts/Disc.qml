import QtQuick

// An icon on a soft round ground.
Rectangle {
    id: disc

    property string icon
    property color tint: Theme.accentInk
    property color ground: Theme.accentSoft
    property real size: 23
    property real iconSize: size * 0.52
    property real stroke: 2

    implicitWidth: Theme.mm(size)
    implicitHeight: implicitWidth
    radius: width / 2
    color: ground
    border.width: Theme.contrast ? Theme.mm(0.75) : 0
    border.color: Theme.edge

    Icon {
        anchors.centerIn: parent
        name: disc.icon
        size: disc.iconSize
        stroke: disc.stroke
        tint: disc.tint
    }
}
