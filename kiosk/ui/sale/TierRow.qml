import QtQuick
import kiosk.ui.parts

// A kind of ticket with its price and how many are wanted, or why there are none.
Item {
    id: row

    required property int index
    required property string tierId
    required property string name
    required property string description
    required property string price
    required property bool gratis
    required property int quantity
    required property bool canAdd
    required property bool canRemove
    required property string availability
    required property int free
    required property string total
    required property var notes
    readonly property bool gone: availability !== "plenty" && availability !== "few_left"
    readonly property string stock: {
        switch (availability) {
        case "few_left":
            return qsTr("%n left", "", free);
        case "sold_out":
            return qsTr("Sold out");
        case "all_held":
            return qsTr("All in baskets");
        case "not_yet_on_sale":
            return qsTr("Not yet on sale");
        case "sale_ended":
            return qsTr("Sale has ended");
        case "off":
            return qsTr("Not on sale");
        case "offline":
            return qsTr("Not without a connection");
        case "needs_approval":
            return qsTr("On request");
        default:
            return "";
        }
    }

    implicitHeight: Math.max(Theme.mm(Theme.large ? 57 : 44), texts.implicitHeight + Theme.mm(11))

    Divider {
        visible: row.index > 0
        x: Theme.mm(9)
        width: parent.width - 2 * x
    }
    Column {
        id: texts
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(9)
        anchors.right: Theme.large ? counter.left : sum.left
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Flow {
            width: parent.width
            spacing: Theme.mm(4)
            Words {
                id: title
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, badge.visible ? badge.height : 0)
                verticalAlignment: Text.AlignVCenter
                text: row.name
                size: Theme.large ? 9.5 : 10
                weight: Font.DemiBold
                display: true
                color: row.gone ? Theme.muted : Theme.text
            }
            Pill {
                id: badge
                visible: row.stock !== ""
                height: implicitHeight
                text: row.stock
                ink: row.gone ? Theme.muted : Theme.warning
                ground: row.gone ? Theme.raised : Theme.warningSoft
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.description
            size: Theme.smallType
            color: Theme.muted
        }
        TierNotes {
            width: parent.width
            notes: row.notes
            choosing: true
        }
        Words {
            width: parent.width
            visible: Theme.large
            text: row.gratis ? qsTr("Free") : row.price
            size: 8
            weight: Font.DemiBold
            figures: true
            color: row.gone ? Theme.muted : Theme.text
        }
    }
    Words {
        id: sum
        visible: !Theme.large
        anchors.right: counter.visible ? counter.left : parent.right
        anchors.rightMargin: counter.visible ? Theme.mm(8) : Theme.mm(9)
        anchors.verticalCenter: parent.verticalCenter
        text: row.gratis ? qsTr("Free") : row.price
        size: 9
        weight: Font.DemiBold
        figures: true
        color: row.gone ? Theme.muted : Theme.text
        wrapMode: Text.NoWrap
    }
    Stepper {
        id: counter
        visible: !row.gone || row.quantity > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(9)
        anchors.verticalCenter: parent.verticalCenter
        what: row.name
        name: "tier-" + row.index
        count: row.quantity
        canAdd: row.canAdd
        canRemove: row.canRemove
        onAdded: Sale.quantityAsked(row.tierId, 1)
        onRemoved: Sale.quantityAsked(row.tierId, -1)
    }
}
