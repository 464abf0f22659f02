import QtQuick
import kiosk.ui.parts

// The server stood behind this green, or other gates did.
Rectangle {
    id: pill

    property color ink

    objectName: "surePill"

    implicitWidth: row.implicitWidth + Theme.mm(12)
    implicitHeight: Theme.mm(14)
    radius: height / 2
    color: "transparent"
    border.width: Theme.mm(0.7)
    border.color: ink

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.mm(2.6)
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: Gate.peersHeard ? "check" : "shield-check"
            size: 7.2
            stroke: 2.2
            tint: pill.ink
        }
        Line {
            objectName: "sure"
            anchors.verticalCenter: parent.verticalCenter
            text: Gate.peersHeard || qsTr("Confirmed")
            size: 6.8
            fixed: true
            weight: Font.Bold
            display: true
            color: pill.ink
        }
    }
}
