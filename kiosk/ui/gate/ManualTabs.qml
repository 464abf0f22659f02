pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Two ways to a ticket without its code: the serial on it, or the name on it.
Rectangle {
    id: tabs

    property bool byName: false

    implicitHeight: Theme.mm(20)
    radius: Theme.mm(4.6)
    color: Theme.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Serial or name")

    Row {
        anchors.fill: parent

        Repeater {
            model: [
                {
                    key: "open_serial",
                    icon: "keyboard",
                    text: qsTr("Serial")
                },
                {
                    key: "open_names",
                    icon: "user-round",
                    text: qsTr("By name")
                }
            ]
            Pressable {
                id: tab
                required property var modelData
                readonly property bool chosen: (modelData.key === "open_names") === tabs.byName
                readonly property color ink: chosen ? Theme.bg : Theme.muted

                objectName: modelData.key
                width: tabs.width / 2
                height: tabs.height
                label: modelData.text
                selectable: true
                selected: chosen
                onClicked: if (!chosen)
                    Gate.asked(modelData.key)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.mm(1.1)
                    radius: Theme.mm(3.6)
                    visible: tab.chosen
                    color: Theme.text
                }
                Row {
                    anchors.centerIn: parent
                    spacing: Theme.mm(1.8)
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: tab.modelData.icon
                        size: 5.2
                        tint: tab.ink
                    }
                    Line {
                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.modelData.text
                        size: 4.6
                        weight: Font.DemiBold
                        color: tab.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
