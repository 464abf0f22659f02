import QtQuick

// One of several choices in a row; the chosen one is filled with ink.
Pressable {
    id: chip

    property string text
    property string icon
    property real pad: 8.5

    label: text
    selectable: true
    rounding: height / 2
    implicitHeight: Math.max(Theme.mm(22), Theme.mm(13) * Theme.textScale)
    implicitWidth: row.implicitWidth + 2 * Theme.mm(pad)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: chip.selected ? Theme.text : chip.pressed ? Theme.raised : Theme.surface
        border.width: chip.selected ? 0 : Theme.contrast ? Theme.edgeWidth : Theme.hairline
        border.color: Theme.edge
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.mm(3.5)
        Icon {
            visible: chip.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: chip.icon
            size: 9
            tint: chip.selected ? Theme.bg : Theme.text
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            size: 8
            weight: Font.DemiBold
            color: chip.selected ? Theme.bg : Theme.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
