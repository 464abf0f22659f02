import QtQuick
import kiosk.ui.parts

// This device's scans, newest first; those the server refused for good stay on top.
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
        title: qsTr("Scans of this device")
        note: Gate.place
    }
    Pressable {
        id: notice
        objectName: "openRefused"
        visible: Gate.dead > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        height: Theme.mm(20)
        label: told.text
        onClicked: Gate.asked("open_refused")

        Rectangle {
            anchors.fill: parent
            radius: Theme.mm(3.4)
            color: Theme.warningSoft
        }
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(3.8)
            anchors.verticalCenter: parent.verticalCenter
            name: "triangle-alert"
            size: 6
            stroke: 2.2
            tint: Theme.warning
        }
        Words {
            id: told
            anchors.left: sign.right
            anchors.leftMargin: Theme.mm(3.4)
            anchors.right: onward.left
            anchors.rightMargin: Theme.mm(3.4)
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%n scans were refused by the server. Nothing is lost: show them to a supervisor.", "", Gate.dead)
            size: 4.1
            maximumLineCount: 2
            color: Theme.warning
            Accessible.ignored: true
        }
        Icon {
            id: onward
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(3.8)
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            directed: true
            size: 6
            stroke: 2.2
            tint: Theme.warning
        }
    }
    ListView {
        id: list
        objectName: "scans"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        bottomMargin: Theme.mm(5)
        spacing: Theme.mm(2.2)
        // Rows prepared out of sight would still be on their way when the next scans take their place.
        cacheBuffer: 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: Gate.scans
        delegate: ScanRow {
            required property bool rowAdmitted
            required property bool rowAnnulled
            required property string rowTitle
            required property string rowNote
            required property string rowState
            required property string rowStateText
            required property string rowTime
            width: ListView.view.width
            admitted: rowAdmitted
            annulled: rowAnnulled
            title: rowTitle
            note: rowNote
            standing: rowState
            stateText: rowStateText
            time: rowTime
        }
    }
    Column {
        visible: list.count === 0
        anchors.centerIn: list
        spacing: Theme.mm(3)
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "history"
            size: 16
            stroke: 1.8
            tint: Theme.edge
        }
        Line {
            text: qsTr("No scans yet")
            size: 6
            weight: Font.DemiBold
            display: true
            color: Theme.muted
        }
    }
}
