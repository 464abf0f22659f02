import QtQuick
import kiosk.ui.parts

// One scan of this device, and where it stands with the server.
Rectangle {
    id: row

    property bool admitted
    property bool annulled
    property string title
    property string note
    property string standing
    property string stateText
    property string time

    implicitHeight: Theme.mm(17)
    radius: Theme.mm(3.4)
    color: Theme.surface
    border.width: Theme.hairline
    border.color: standing === "refused" ? Theme.warning : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: time + ", " + title + ", " + note + ", " + stateText

    Rectangle {
        visible: row.standing === "refused"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(1.2)
        height: parent.height - Theme.mm(5)
        color: Theme.warning
    }
    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(3.8)
        anchors.verticalCenter: parent.verticalCenter
        name: row.annulled ? "undo-2" : row.admitted ? "circle-check" : "octagon-x"
        size: 6
        stroke: 2.2
        tint: row.annulled ? Theme.muted : row.admitted ? Theme.positive : Theme.negative
    }
    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(3.4)
        anchors.right: end.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.9)
        Line {
            width: parent.width
            text: row.title
            size: 4.6
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Line {
            width: parent.width
            text: row.note
            size: 3.6
            weight: Font.Normal
            color: row.standing === "refused" ? Theme.warning : Theme.muted
            Accessible.ignored: true
        }
    }
    Column {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3.8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.9)
        Line {
            anchors.right: parent.right
            text: row.time
            size: 4.2
            weight: Font.DemiBold
            figures: true
            Accessible.ignored: true
        }
        Line {
            anchors.right: parent.right
            text: row.stateText
            size: 3.6
            weight: Font.Normal
            color: row.standing === "refused" ? Theme.warning : Theme.muted
            Accessible.ignored: true
        }
    }
}
