import QtQuick
import kiosk.ui.parts

// A reason to choose: a ring that fills, so that it is not told by colour alone.
Pressable {
    id: chip

    property string text
    property bool chosen: false

    label: text
    implicitHeight: Theme.mm(14)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(3.4)
        color: chip.chosen ? Fields.ask : chip.pressed ? Theme.raised : Theme.surface
        border.width: chip.chosen ? Theme.mm(0.6) : Theme.hairline
        border.color: chip.chosen ? Fields.askInk : Theme.line
    }
    Rectangle {
        id: ring
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(5)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.mm(0.5)
        border.color: chip.chosen ? Fields.askInk : Theme.edge
        Rectangle {
            visible: chip.chosen
            anchors.centerIn: parent
            width: Theme.mm(2.2)
            height: width
            radius: width / 2
            color: Fields.askInk
        }
    }
    Line {
        anchors.left: ring.right
        anchors.leftMargin: Theme.mm(3)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        text: chip.text
        size: 4.4
        weight: Font.DemiBold
        color: chip.chosen ? Fields.askInk : Theme.text
        Accessible.ignored: true
    }
}
