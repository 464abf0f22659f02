import QtQuick
import kiosk.ui.parts

// What the steward does now: a white box with an arrow.
Rectangle {
    id: box

    property color ink
    property color ground

    implicitHeight: Theme.mm(24)
    radius: Theme.mm(4.6)
    color: ink

    Icon {
        id: arrow
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4.4)
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        directed: true
        size: 10.4
        stroke: 2.3
        tint: box.ground
    }
    Column {
        anchors.left: arrow.right
        anchors.leftMargin: Theme.mm(3.4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4.4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)
        Line {
            objectName: "todo"
            width: parent.width
            text: Gate.todo
            size: 7.6
            fixed: true
            weight: Font.Bold
            display: true
            figures: true
            color: box.ground
        }
        Line {
            objectName: "todoNote"
            visible: text !== ""
            width: parent.width
            text: Gate.todoNote
            size: 4.5
            fixed: true
            figures: true
            color: box.ground
        }
    }
}
