import QtQuick
import kiosk.ui.parts

// A day in the landscape sidebar, with how many events it has.
Pressable {
    id: filter

    property string text
    property int count

    label: text
    selectable: true
    implicitHeight: Theme.mm(21)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(7)
        color: filter.selected ? Theme.text : filter.pressed ? Theme.raised : "transparent"
    }
    Words {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        text: filter.text
        size: 8.5
        fixed: true
        weight: Font.DemiBold
        color: filter.selected ? Theme.bg : Theme.text
        Accessible.ignored: true
    }
    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        text: filter.count
        size: 7.5
        fixed: true
        figures: true
        color: filter.selected ? Theme.bg : Theme.muted
        Accessible.ignored: true
    }
}
