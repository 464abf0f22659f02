import QtQuick
import kiosk.ui.parts

// What the server refused for good: it stays here until a person has looked, or it goes once more.
Item {
    id: page

    readonly property int margin: Theme.mm(5.5)

    PageHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        title: qsTr("Refused by the server")
        note: Gate.dead > 0 ? qsTr("%n scans of this device need a person", "", Gate.dead) : Gate.place
    }
    Rectangle {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        height: Theme.mm(16)
        radius: Theme.mm(3.4)
        color: Theme.accentSoft

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(3.8)
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: 6
            stroke: 2.2
            tint: Theme.accentInk
        }
        Words {
            anchors.left: sign.right
            anchors.leftMargin: Theme.mm(3.4)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(3.8)
            anchors.verticalCenter: parent.verticalCenter
            text: list.count > 0 ? qsTr("Nothing is lost. These stay here until someone closes them.") : qsTr("There is nothing here that a person has to see.")
            size: 4.1
            maximumLineCount: 2
        }
    }
    ListView {
        id: list
        objectName: "refused"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.bottom: again.top
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        anchors.bottomMargin: Theme.mm(4)
        spacing: Theme.mm(2.6)
        // Rows prepared out of sight would still be on their way when the next take their place.
        cacheBuffer: 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: Gate.refused
        delegate: RefusedCard {
            required property string rowId
            required property string rowTitle
            required property string rowNote
            required property string rowProblem
            required property string rowTime
            width: ListView.view.width
            scan: rowId
            title: rowTitle
            note: rowNote
            problem: rowProblem
            time: rowTime
        }
    }
    PushButton {
        id: again
        objectName: "sendAgain"
        visible: list.count > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: page.margin
        height: Theme.mm(20)
        size: 5.2
        radius: Theme.mm(4.2)
        icon: "refresh-cw"
        kind: PushButton.Secondary
        text: qsTr("Send all again")
        onClicked: Gate.asked("send_again")
    }
}
