pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What an order is and what became of its tickets; reprint and refund for whoever may.
PadPage {
    id: page

    signal refundAsked

    readonly property var order: Staff.order

    function ticketWord(status: string): string {
        switch (status) {
        case "valid":
            return qsTr("Good");
        case "used":
            return qsTr("Used");
        case "refunded":
            return qsTr("Given back");
        default:
            return qsTr("Void");
        }
    }

    title: order.number ?? ""
    keys: false
    deedName: "reprint"
    deed: order.paid ? qsTr("Print tickets again") : ""
    ready: order.printable ?? false
    onDone: Staff.asked("reprint")
    onBackAsked: Staff.asked("back")

    Said {
        width: parent.width
    }
    Card {
        width: parent.width
        height: facts.implicitHeight + 2 * facts.y
        Column {
            id: facts
            x: Theme.mm(10)
            y: Theme.mm(9)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)
            Words {
                visible: text !== ""
                width: parent.width
                text: page.order.who ?? ""
                size: 9.5
                weight: Font.DemiBold
            }
            AmountRow {
                width: parent.width
                label: qsTr("Placed")
                value: page.order.time ?? ""
            }
            AmountRow {
                width: parent.width
                label: page.order.paid ? qsTr("Paid") : qsTr("Not paid")
                value: page.order.total ?? ""
            }
            AmountRow {
                visible: page.order.someBack ?? false
                width: parent.width
                label: qsTr("Given back")
                value: page.order.refunded ?? ""
            }
        }
    }
    Card {
        visible: list.count > 0
        width: parent.width
        height: tickets.implicitHeight + 2 * tickets.y
        Column {
            id: tickets
            x: Theme.mm(10)
            y: Theme.mm(9)
            width: parent.width - 2 * x
            spacing: Theme.mm(4)
            Repeater {
                id: list
                model: page.order.tickets ?? []
                AmountRow {
                    required property var modelData
                    width: tickets.width
                    label: modelData.serial
                    value: page.ticketWord(modelData.status)
                }
            }
        }
    }
    PushButton {
        objectName: "refund"
        visible: (page.order.refundable ?? false) && Staff.mayRefund
        width: parent.width
        height: visible ? Theme.mm(30) : 0
        kind: PushButton.Danger
        size: 9
        icon: "rotate-ccw"
        text: qsTr("Give money back")
        enabled: !Staff.busy
        onClicked: page.refundAsked()
    }
    Words {
        visible: (page.order.refundable ?? false) && !Staff.mayRefund
        width: parent.width
        text: qsTr("Money is given back by a manager.")
        size: 7.5
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
}
