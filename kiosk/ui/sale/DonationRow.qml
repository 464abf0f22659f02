pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Among the lines of an order: what the organiser asks to give for, and how much is given. Nothing
// is, until somebody touches an amount.
Item {
    id: row

    implicitHeight: column.implicitHeight + Theme.mm(16)

    Divider {
        anchors.top: parent.top
        width: parent.width
    }
    Icon {
        id: hand
        anchors.left: parent.left
        anchors.top: column.top
        anchors.topMargin: (question.implicitHeight - height) / 2
        name: "hand-coins"
        size: 10
        tint: Sale.donation > 0 ? Theme.positive : Theme.muted
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(23)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(5)
        Item {
            width: parent.width
            implicitHeight: question.implicitHeight
            Words {
                id: question
                objectName: "cause"
                anchors.left: parent.left
                anchors.right: sum.visible ? sum.left : parent.right
                anchors.rightMargin: sum.visible ? Theme.mm(4) : 0
                text: qsTr("Add a donation to %1?").arg(Sale.cause)
                size: 8.5
                weight: Font.DemiBold
            }
            Words {
                id: sum
                objectName: "donated"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: Sale.donation > 0
                text: Sale.donated
                size: 10
                weight: Font.DemiBold
                figures: true
                wrapMode: Text.NoWrap
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.mm(4)
            Chip {
                objectName: "noDonation"
                text: qsTr("No thanks")
                selected: Sale.donation === 0
                pad: 7
                onClicked: Sale.donationAsked(0)
            }
            Repeater {
                model: Sale.suggested
                Chip {
                    required property var modelData
                    required property int index
                    objectName: "donation-" + index
                    text: modelData.text
                    // Whoever hears it alone must not take it for a price.
                    label: qsTr("Donation: %1").arg(modelData.text)
                    selected: Sale.donation === modelData.amount
                    pad: 7
                    onClicked: Sale.donationAsked(modelData.amount)
                }
            }
        }
    }
}
