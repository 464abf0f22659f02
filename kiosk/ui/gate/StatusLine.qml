import QtQuick
import kiosk.ui.parts

// The head of every screen: where this is, and the time.
Item {
    id: status

    property string place
    property color ink: Theme.text

    implicitHeight: Theme.mm(11)

    Line {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5.5)
        anchors.right: time.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: status.place
        size: 4.1
        weight: Font.DemiBold
        color: status.ink
    }
    Line {
        id: time
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5.5)
        anchors.verticalCenter: parent.verticalCenter
        text: Gate.clock
        size: 4.1
        weight: Font.DemiBold
        figures: true
        color: status.ink
    }
}
