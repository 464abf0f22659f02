pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// The gate waits for a code: what the camera sees, how honest a verdict would be, what was counted.
Item {
    id: ready

    readonly property bool wide: width > height
    readonly property int pad: Theme.mm(5.5)

    Finder {
        id: finder
        anchors.left: parent.left
        anchors.top: parent.top
        width: ready.wide ? Math.round(parent.width * 0.515) : parent.width
        height: ready.wide ? parent.height : parent.height - panel.height
    }
    StatusLine {
        anchors.left: finder.left
        width: finder.width
        place: Gate.venue
        ink: Fields.finderInk
    }
    Item {
        id: panel
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: ready.wide ? parent.width - finder.width : parent.width
        height: ready.wide ? parent.height : Math.min(parent.height * 0.56, strip.height + Theme.mm(101))

        Honesty {
            id: strip
            width: parent.width
        }
        Column {
            id: content
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: ready.pad
            anchors.rightMargin: ready.pad
            anchors.top: strip.bottom
            anchors.topMargin: Theme.mm(2.6)
            spacing: Theme.mm(3)

            Item {
                width: parent.width
                height: Theme.mm(ready.wide ? 38 : 20)
                Column {
                    y: ready.wide ? 0 : (parent.height - height) / 2
                    anchors.left: parent.left
                    width: ready.wide ? parent.width : parent.width - turn.width - Theme.mm(3)
                    spacing: Theme.mm(0.6)
                    Line {
                        objectName: "checkpoint"
                        width: parent.width
                        text: Gate.checkpoint
                        size: 9.5
                        least: 0.55
                        weight: Font.Bold
                        display: true
                    }
                    Line {
                        width: parent.width
                        text: Gate.eventLine
                        size: 3.9
                        weight: Font.Normal
                        color: Theme.muted
                    }
                }
                DirectionSwitch {
                    id: turn
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    width: ready.wide ? parent.width : Math.min(Theme.mm(64), parent.width * 0.53)
                }
            }
            Row {
                width: parent.width
                Repeater {
                    model: [
                        {
                            label: qsTr("In"),
                            value: Gate.entered,
                            note: qsTr("this device")
                        },
                        {
                            label: qsTr("Out"),
                            value: Gate.left,
                            note: qsTr("this device")
                        },
                        {
                            label: qsTr("Inside"),
                            value: Gate.inside,
                            note: Gate.online ? qsTr("all devices here") : qsTr("as far as known")
                        }
                    ]
                    Item {
                        id: cell
                        required property var modelData
                        required property int index
                        width: content.width / 3
                        height: figure.implicitHeight
                        Rectangle {
                            visible: cell.index > 0
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            width: Theme.hairline
                            height: parent.height * 0.84
                            color: Theme.line
                        }
                        Counter {
                            id: figure
                            anchors.left: parent.left
                            anchors.leftMargin: cell.index > 0 ? Theme.mm(4) : 0
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.mm(2)
                            label: cell.modelData.label
                            value: cell.modelData.value
                            note: cell.modelData.note
                        }
                    }
                }
            }
        }
        LastScan {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: ready.pad
            anchors.rightMargin: ready.pad
            anchors.bottom: actions.top
            anchors.bottomMargin: Theme.mm(3)
        }
        Row {
            id: actions
            readonly property int cell: (width - 3 * spacing) / 4
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: ready.pad
            anchors.rightMargin: ready.pad
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(5)
            spacing: Theme.mm(3)

            ActionTile {
                objectName: "openSerial"
                width: actions.cell
                icon: "keyboard"
                text: qsTr("Serial")
                prominent: Gate.cameraLost
                onClicked: Gate.asked("open_serial")
            }
            ActionTile {
                objectName: "openScans"
                width: actions.cell
                icon: "history"
                text: qsTr("Scans")
                count: Gate.dead
                onClicked: Gate.asked("open_scans")
            }
            ActionTile {
                objectName: "night"
                width: actions.cell
                icon: Gate.night ? "sun" : "moon"
                text: Gate.night ? qsTr("Day") : qsTr("Night")
                onClicked: Gate.nightAsked(!Gate.night)
            }
            ActionTile {
                objectName: "language"
                width: actions.cell
                icon: "globe"
                text: Gate.otherLanguageName
                onClicked: Gate.languageAsked(Gate.otherLanguage)
            }
        }
    }
}
