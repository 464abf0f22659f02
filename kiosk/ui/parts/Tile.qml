import QtQuick

// A large rounded icon that opens a verdict screen, with a small seal on its corner if wanted.
Rectangle {
    id: tile

    property string icon
    property color tint: Theme.warning
    property color ground: Theme.warningSoft
    property string seal

    implicitWidth: Theme.mm(36)
    implicitHeight: implicitWidth
    radius: Theme.mm(12)
    color: ground
    border.width: Theme.contrast ? Theme.edgeWidth : 0
    border.color: Theme.edge

    Icon {
        anchors.centerIn: parent
        name: tile.icon
        size: 19
        stroke: 1.9
        tint: tile.tint
    }
    Rectangle {
        visible: tile.seal !== ""
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.mm(4.5)
        width: Theme.mm(17)
        height: width
        radius: width / 2
        color: Theme.bg
        Rectangle {
            anchors.centerIn: parent
            width: Theme.mm(14)
            height: width
            radius: width / 2
            color: tile.tint
            Icon {
                anchors.centerIn: parent
                name: tile.seal
                size: 9.5
                stroke: 3
                tint: Theme.contrast || Theme.dark ? "#000000" : "#FFFFFF"
            }
        }
    }
    Accessible.ignored: true
}
