import QtQuick
import kiosk.ui.parts

// Which kiosk it is, who is in and since when, and the way to lock it again.
Item {
    id: head

    property string title: Staff.place !== "" ? qsTr("%1, %2").arg(Staff.kiosk).arg(Staff.place) : Staff.kiosk

    function roleName(role: string): string {
        return role === "manager" ? qsTr("management") : qsTr("box office");
    }

    implicitHeight: Math.max(lock.height, texts.implicitHeight)

    Column {
        id: texts
        anchors.left: parent.left
        anchors.right: lock.left
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)
        Line {
            width: parent.width
            text: head.title
            size: 14
            least: 0.5
            weight: Font.Bold
            display: true
            Accessible.role: Accessible.Heading
        }
        Line {
            width: parent.width
            least: 0.5
            text: qsTr("%1 · %2 · since %3").arg(Staff.who).arg(head.roleName(Staff.role)).arg(Staff.since)
            size: Theme.bodyType
            color: Theme.muted
        }
    }
    PushButton {
        id: lock
        objectName: "lock"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: PushButton.Ink
        width: Theme.mm(60)
        height: Theme.mm(25)
        radius: Theme.mm(7)
        size: 8.5
        pad: 4
        icon: "lock"
        text: qsTr("Lock")
        onClicked: Staff.asked("lock")
    }
}
