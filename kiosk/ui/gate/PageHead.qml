import QtQuick
import kiosk.ui.parts

// The head of a page beside the scanning: a way back, and what this is.
Item {
    id: head

    property string title
    property string note

    implicitHeight: Theme.mm(20)

    Pressable {
        id: back
        objectName: "back"
        anchors.left: parent.left
        width: Theme.mm(20)
        height: Theme.mm(20)
        label: qsTr("Back to scanning")
        onClicked: Gate.asked("back")

        Rectangle {
            anchors.fill: parent
            radius: Theme.mm(4.2)
            color: back.pressed ? Theme.raised : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
        }
        Icon {
            anchors.centerIn: parent
            name: "arrow-left"
            directed: true
            size: 7
            stroke: 2.2
        }
    }
    Column {
        anchors.left: back.right
        anchors.leftMargin: Theme.mm(5)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.8)
        Line {
            width: parent.width
            text: head.title
            size: 7.8
            weight: Font.Bold
            display: true
        }
        Line {
            width: parent.width
            text: head.note
            size: 4
            weight: Font.Normal
            color: Theme.muted
        }
    }
}
