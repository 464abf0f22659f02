import QtQuick
import kiosk.ui.parts

// The newest scan in two lines.
Rectangle {
    id: last

    implicitHeight: Theme.mm(20)
    radius: Theme.mm(4.6)
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(3.8)
        anchors.verticalCenter: parent.verticalCenter
        name: !Gate.hasLast ? "scan-line" : Gate.lastAdmitted ? "circle-check" : "octagon-x"
        size: 6.4
        stroke: 2.2
        tint: !Gate.hasLast ? Theme.muted : Gate.lastAdmitted ? Theme.positive : Theme.negative
    }
    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(3)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3.8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Line {
            objectName: "lastScan"
            width: parent.width
            text: Gate.hasLast ? Gate.lastTitle : qsTr("Ready for the first scan")
            size: 4.7
            weight: Font.DemiBold
        }
        Line {
            width: parent.width
            text: Gate.hasLast ? Gate.lastNote : qsTr("The newest one always stands here")
            size: 3.6
            weight: Font.Normal
            color: Theme.muted
        }
    }
}
