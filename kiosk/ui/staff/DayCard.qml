pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What this kiosk took today: the sum, the hours, and how it was paid; one block a currency.
Card {
    id: card

    function methodWord(method: string): string {
        switch (method) {
        case "card_reader":
            return qsTr("Card");
        case "phone":
            return qsTr("Phone");
        case "momo":
            return qsTr("Mobile money");
        case "cash":
            return qsTr("Cash");
        case "free":
            return qsTr("Free");
        case "refunds":
            return qsTr("Refunds");
        case "online":
            return qsTr("Online");
        default:
            return qsTr("Simulated");
        }
    }

    implicitHeight: column.implicitHeight + 2 * column.y

    Column {
        id: column
        x: Theme.mm(10)
        y: Theme.mm(8.5)
        width: parent.width - 2 * x
        spacing: Theme.mm(6)

        Words {
            width: parent.width
            text: qsTr("Today on this kiosk")
            size: Theme.bodyType
            color: Theme.muted
        }
        Words {
            visible: Staff.days.length === 0
            width: parent.width
            text: Staff.dayKnown ? qsTr("Nothing sold yet") : qsTr("Not known now")
            size: 14
            weight: Font.Bold
            display: true
        }
        Repeater {
            model: Staff.days
            Column {
                id: block
                required property var modelData
                width: column.width
                spacing: Theme.mm(6)

                Item {
                    width: parent.width
                    height: Math.max(sums.implicitHeight, bars.height)
                    Column {
                        id: sums
                        anchors.left: parent.left
                        anchors.right: bars.left
                        anchors.rightMargin: Theme.mm(5)
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.mm(2)
                        Line {
                            objectName: "daySum"
                            width: parent.width
                            text: block.modelData.net
                            size: 23
                            least: 0.4
                            weight: Font.Bold
                            display: true
                            figures: true
                        }
                        Words {
                            width: parent.width
                            text: qsTr("%n ticket(s)", "", block.modelData.tickets) + " · " + qsTr("%n order(s)", "", block.modelData.orders)
                            size: Theme.bodyType
                            color: Theme.muted
                        }
                        Words {
                            objectName: "dayDonations"
                            visible: block.modelData.donations !== ""
                            width: parent.width
                            text: qsTr("%1 donated").arg(block.modelData.donations)
                            size: Theme.bodyType
                            color: Theme.muted
                        }
                    }
                    Row {
                        id: bars
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        height: Theme.mm(42)
                        spacing: Theme.mm(2)
                        Repeater {
                            model: block.modelData.hours
                            Item {
                                id: bar
                                required property var modelData
                                required property int index
                                width: Theme.mm(14)
                                height: bars.height
                                Rectangle {
                                    anchors.bottom: hour.top
                                    anchors.bottomMargin: Theme.mm(1.5)
                                    width: parent.width
                                    height: Math.max(Theme.mm(3), (bars.height - hour.height - Theme.mm(3)) * bar.modelData.share)
                                    radius: Theme.mm(2)
                                    color: bar.index === block.modelData.hours.length - 1 ? Theme.accent : Theme.track
                                    border.width: Theme.contrast ? Theme.mm(0.5) : 0
                                    border.color: Theme.edge
                                }
                                Words {
                                    id: hour
                                    anchors.bottom: parent.bottom
                                    anchors.horizontalCenter: parent.horizontalCenter
                                    text: bar.modelData.hour
                                    size: 6.5
                                    fixed: true
                                    figures: true
                                    color: Theme.muted
                                }
                            }
                        }
                    }
                }
                Divider {
                    width: parent.width
                }
                Flow {
                    width: parent.width
                    spacing: Theme.mm(4)
                    Repeater {
                        model: block.modelData.methods
                        Column {
                            id: method
                            required property var modelData
                            width: (block.width - 3 * Theme.mm(4)) / 4
                            spacing: Theme.mm(1)
                            Line {
                                width: parent.width
                                text: card.methodWord(method.modelData.method)
                                size: 7
                                least: 0.5
                                color: Theme.muted
                            }
                            Line {
                                width: parent.width
                                text: method.modelData.amount
                                size: 9
                                least: 0.5
                                weight: Font.DemiBold
                                figures: true
                            }
                        }
                    }
                }
            }
        }
    }
}
