import QtQuick
import kiosk.ui.parts

// A row of a sheet that is chosen or not.
Pressable {
    id: row

    property string icon
    property string text
    property string detail

    label: text
    selectable: true
    implicitHeight: Math.max(Theme.mm(Theme.lowered ? 21.5 : 30), texts.implicitHeight + Theme.mm(9))

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(7.5)
        color: row.selected ? Theme.accentSoft : row.pressed ? Theme.raised : Theme.surface
        border.width: row.selected ? Theme.chosenWidth : Theme.contrast ? Theme.edgeWidth : Theme.hairline
        border.color: row.selected ? Theme.accentInk : Theme.edge
    }
    Icon {
        id: sign
        visible: row.icon !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
        size: 11
        tint: row.selected ? Theme.accentInk : Theme.text
    }
    Column {
        id: texts
        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.right: tick.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        Words {
            width: parent.width
            text: row.text
            size: 9
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.detail
            size: Theme.smallType
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Icon {
        id: tick
        opacity: row.selected ? 1 : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        name: "circle-check"
        size: 11
        tint: Theme.accentInk
    }
}
