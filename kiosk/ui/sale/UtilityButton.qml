import QtQuick
import kiosk.ui.parts

// A quiet word with an icon at the foot of the screen.
Pressable {
    id: button

    property string text
    property string icon
    property bool stretched: false

    label: text
    implicitWidth: row.implicitWidth + Theme.mm(11)
    implicitHeight: stretched ? Theme.mm(21) : Theme.rowHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(6)
        visible: button.pressed
        color: Theme.raised
    }
    Row {
        id: row
        spacing: Theme.mm(3.5)
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: button.stretched ? Theme.mm(4) : Theme.mm(5.5)
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: button.icon
            size: 9.5
            directed: button.icon.startsWith("arrow")
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            // Larger text grows less here: four words share one row.
            size: Theme.large && !button.stretched ? 9 : 7.5
            fixed: true
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
