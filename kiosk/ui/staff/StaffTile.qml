import QtQuick
import kiosk.ui.parts

// A deed of the panel to touch.
Pressable {
    id: tile

    property string icon
    property string text

    label: text
    implicitHeight: Math.max(Theme.mm(36), caption.implicitHeight + Theme.mm(10))
    enabled: !Staff.busy

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(8)
        color: tile.pressed ? Theme.raised : Theme.surface
        border.width: Theme.edgeWidth
        border.color: Theme.edge
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        name: tile.icon
        size: 10.5
        tint: Theme.accentInk
    }
    Words {
        id: caption
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4.5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: tile.text
        size: 8
        weight: Font.DemiBold
        Accessible.ignored: true
    }
}
