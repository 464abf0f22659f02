import QtQuick
import kiosk.ui.parts

// The newest scan in two lines, and for ten seconds a way to take it back.
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
        name: !Gate.hasLast ? "scan-line" : Gate.lastUndo === "done" ? "undo-2" : Gate.lastUndo === "failed" ? "triangle-alert" : Gate.lastAdmitted ? "circle-check" : "octagon-x"
        size: 6.4
        stroke: 2.2
        tint: !Gate.hasLast || Gate.lastUndo === "done" ? Theme.muted : Gate.lastUndo === "failed" ? Theme.warning : Gate.lastAdmitted ? Theme.positive : Theme.negative
    }
    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(3)
        anchors.right: undo.visible ? undo.left : parent.right
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
        Words {
            objectName: "lastNote"
            width: parent.width
            text: Gate.hasLast ? Gate.lastNote : qsTr("The newest one always stands here")
            size: 3.6
            weight: Font.Normal
            color: Gate.lastUndo === "failed" ? Theme.warning : Theme.muted
            maximumLineCount: 2
        }
    }
    Pressable {
        id: undo
        objectName: "undoLast"
        visible: Gate.undoLeft > 0
        anchors.right: parent.right
        width: Math.max(Theme.mm(31), caption.implicitWidth + Theme.mm(8))
        height: parent.height
        label: caption.text
        onClicked: Gate.takenBack(Gate.lastId)

        Rectangle {
            anchors.fill: parent
            radius: last.radius
            color: undo.pressed ? Theme.line : Theme.raised
            border.width: Theme.hairline
            border.color: Theme.line
        }
        Words {
            id: caption
            anchors.centerIn: parent
            text: qsTr("Undo · %1 s").arg(Gate.undoLeft)
            size: 4.7
            weight: Font.DemiBold
            figures: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
