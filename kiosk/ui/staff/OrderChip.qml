import QtQuick
import kiosk.ui.parts

// An order that was found, to touch.
Pressable {
    id: chip

    property string number
    property string who
    property string total
    property string detail

    label: qsTr("%1, %2, %3").arg(number).arg(who).arg(total)
    implicitHeight: Math.max(Theme.mm(30), left.implicitHeight + Theme.mm(9))

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(7)
        color: chip.pressed ? Theme.raised : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Column {
        id: left
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(7)
        anchors.right: sum.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        Words {
            width: parent.width
            text: chip.who === "" ? chip.number : chip.number + " · " + chip.who
            size: 8.5
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: chip.detail
            size: 7
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Words {
        id: sum
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        text: chip.total
        size: 9
        weight: Font.Bold
        figures: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
