pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// The cameras of this machine by their names; the one that is touched is used from then on.
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
        title: qsTr("Choose a camera")
        note: Gate.place
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(6)
        spacing: Theme.mm(3)

        Repeater {
            model: Gate.cameraChoices
            Pressable {
                id: row
                required property string modelData
                required property int index
                readonly property bool used: modelData === Gate.cameraName && !Gate.cameraLost
                objectName: "camera" + index
                width: parent.width
                height: Theme.mm(20)
                label: used ? modelData + ", " + qsTr("in use") : modelData
                onClicked: {
                    Gate.cameraChosen(modelData);
                    Gate.asked("back");
                }

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.mm(3.4)
                    color: row.pressed ? Theme.raised : Theme.surface
                    border.width: row.used ? Theme.mm(0.5) : Theme.hairline
                    border.color: row.used ? Theme.accentInk : Theme.line
                }
                Icon {
                    id: sign
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.mm(4.6)
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.used ? "circle-check" : "camera"
                    size: 7
                    stroke: 2.2
                    tint: row.used ? Theme.accentInk : Theme.text
                }
                Line {
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.mm(4)
                    anchors.right: standing.left
                    anchors.rightMargin: Theme.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData
                    size: 5
                    weight: Font.DemiBold
                    Accessible.ignored: true
                }
                Line {
                    id: standing
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.mm(4.6)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.used ? qsTr("in use") : ""
                    size: 4.1
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }
        }
        Words {
            visible: Gate.cameraChoices.length === 0
            width: parent.width
            text: qsTr("No camera is plugged in.")
            size: 5.2
            color: Theme.muted
        }
    }
}
