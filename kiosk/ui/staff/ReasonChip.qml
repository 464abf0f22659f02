import QtQuick
import kiosk.ui.parts

// A reason to touch.
Pressable {
    id: chip

    property string text

    label: text
    selectable: true
    implicitHeight: Math.max(Theme.mm(22), caption.implicitHeight + Theme.mm(6))

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(7)
        color: chip.selected ? Theme.accentSoft : Theme.surface
        border.width: chip.selected ? Theme.chosenWidth : Theme.hairline
        border.color: chip.selected ? Theme.accentInk : Theme.edge
    }
    Words {
        id: caption
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.mm(5)
        width: parent.width - 2 * x
        text: chip.text
        size: 7.5
        weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
