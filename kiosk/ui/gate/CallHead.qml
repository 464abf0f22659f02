import QtQuick
import kiosk.ui.parts

// The amber head of a supervisor's call: what they look at.
Rectangle {
    id: head

    implicitHeight: Theme.mm(38)
    color: Fields.ask

    StatusLine {
        id: status
        width: parent.width
        place: Gate.place
        ink: Fields.askInk
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(6)
        anchors.top: status.bottom
        name: "triangle-alert"
        size: 23
        stroke: 2.2
        tint: Fields.askInk
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5.5)
        anchors.verticalCenter: sign.verticalCenter
        spacing: Theme.mm(0.8)

        Line {
            objectName: "callHead"
            width: parent.width
            text: qsTr("Supervisor")
            size: 12
            fixed: true
            weight: Font.ExtraBold
            display: true
            color: Fields.askInk
        }
        Line {
            objectName: "callLine"
            width: parent.width
            text: Gate.callLine
            size: 5
            fixed: true
            weight: Font.DemiBold
            display: true
            color: Fields.askInk
        }
        Line {
            width: parent.width
            text: Gate.callMeta
            size: 3.8
            fixed: true
            weight: Font.Normal
            color: Fields.askInk
        }
    }
}
