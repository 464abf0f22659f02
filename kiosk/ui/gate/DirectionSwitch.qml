pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Entry or exit: the chosen way is ink on paper, the other quiet.
Rectangle {
    id: direction

    implicitHeight: Theme.mm(20)
    radius: Theme.mm(5)
    color: Theme.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Direction")

    Row {
        anchors.fill: parent

        Repeater {
            model: [
                {
                    key: "entry",
                    icon: "log-in",
                    text: qsTr("Entry")
                },
                {
                    key: "exit",
                    icon: "log-out",
                    text: qsTr("Exit")
                }
            ]
            Pressable {
                id: way
                required property var modelData
                readonly property bool chosen: (modelData.key === "exit") === Gate.exiting
                readonly property color ink: chosen ? Theme.bg : Theme.muted

                objectName: "turn-" + modelData.key
                width: direction.width / 2
                height: direction.height
                label: modelData.text
                selectable: true
                selected: chosen
                onClicked: Gate.turned(modelData.key)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.mm(1.1)
                    radius: Theme.mm(3.9)
                    visible: way.chosen
                    color: Theme.text
                }
                Row {
                    anchors.centerIn: parent
                    spacing: Theme.mm(1.8)
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: way.modelData.icon
                        size: 5.4
                        directed: true
                        tint: way.ink
                    }
                    Line {
                        anchors.verticalCenter: parent.verticalCenter
                        text: way.modelData.text
                        size: 4.6
                        weight: Font.DemiBold
                        color: way.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
