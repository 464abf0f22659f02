import QtQuick
import kiosk.ui.parts

// A scan that the server refused for good: why, and a way to close it. Closing asks once more.
Rectangle {
    id: card

    property string scan
    property string title
    property string note
    property string problem
    property string time
    property bool sure: false

    implicitHeight: said.height + done.height + Theme.mm(10.5)
    radius: Theme.mm(3.4)
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(1.2)
        height: parent.height - Theme.mm(7)
        color: Theme.warning
    }
    Column {
        id: said
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.mm(3.8)
        anchors.rightMargin: Theme.mm(3.8)
        anchors.topMargin: Theme.mm(3.4)
        spacing: Theme.mm(1.2)
        Accessible.role: Accessible.StaticText
        Accessible.name: card.time + ", " + card.title + ", " + card.note + ", " + card.problem

        Item {
            width: parent.width
            height: Math.max(heading.height, moment.height)
            Line {
                id: heading
                anchors.left: parent.left
                anchors.right: moment.left
                anchors.rightMargin: Theme.mm(3)
                text: card.title
                size: 4.8
                weight: Font.Bold
                display: true
                Accessible.ignored: true
            }
            Line {
                id: moment
                anchors.right: parent.right
                anchors.verticalCenter: heading.verticalCenter
                text: card.time
                size: 4
                weight: Font.Normal
                figures: true
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        Line {
            width: parent.width
            text: card.note
            size: 3.8
            weight: Font.Normal
            color: Theme.muted
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            spacing: Theme.mm(2)
            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: "triangle-alert"
                size: 4.4
                stroke: 2.2
                tint: Theme.warning
            }
            Words {
                width: parent.width - sign.width - parent.spacing
                text: card.problem
                size: 4
                weight: Font.Normal
                Accessible.ignored: true
            }
        }
    }
    PushButton {
        id: done
        objectName: "close-" + card.scan
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(3.8)
        height: Theme.mm(14)
        size: 4.4
        radius: Theme.mm(3)
        icon: "check"
        kind: card.sure ? PushButton.Danger : PushButton.Secondary
        text: card.sure ? qsTr("Touch again to close it for good") : qsTr("Close as seen")
        onClicked: {
            if (card.sure)
                Gate.refusedSeen(card.scan);
            card.sure = !card.sure;
        }
    }
}
