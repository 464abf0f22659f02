import QtQuick
import kiosk.ui.parts

// Among the lines of an order: the way to give a code, or the code it has and what that takes off.
Item {
    id: row

    readonly property bool given: Sale.promoCode !== ""

    implicitHeight: Math.max(Theme.mm(30), (given ? texts.implicitHeight : words.implicitHeight) + Theme.mm(10))

    Pressable {
        objectName: "typeCode"
        visible: !row.given
        anchors.fill: parent
        label: words.text
        onClicked: Sale.asked("type_code")
        Icon {
            id: tag
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "tag"
            size: 10
            tint: Theme.accentInk
        }
        Words {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(23)
            anchors.right: chevron.left
            anchors.rightMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Add a promo code or voucher")
            size: 8.5
            weight: Font.DemiBold
            color: Theme.accentInk
            Accessible.ignored: true
        }
        Icon {
            id: chevron
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: Theme.rtl ? "chevron-left" : "chevron-right"
            size: 8
            tint: Theme.accentInk
        }
    }
    Item {
        visible: row.given
        anchors.fill: parent
        Icon {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "tag"
            size: 10
            tint: Theme.positive
        }
        Column {
            id: texts
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(23)
            anchors.right: remove.left
            anchors.rightMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(1)
            Words {
                objectName: "promoCode"
                width: parent.width
                text: Sale.promoCode
                size: 10
                weight: Font.DemiBold
                display: true
                wrapMode: Text.Wrap
            }
            Words {
                width: parent.width
                text: qsTr("Promo code")
                size: 7.5
                color: Theme.muted
            }
        }
        PushButton {
            id: remove
            objectName: "removeCode"
            anchors.right: off.left
            anchors.rightMargin: Theme.mm(6)
            anchors.verticalCenter: parent.verticalCenter
            visible: Sale.canRedeem
            width: visible ? implicitWidth : 0
            kind: PushButton.Secondary
            height: Theme.mm(20)
            radius: Theme.mm(7)
            pad: 7
            size: 7.5
            text: qsTr("Remove")
            onClicked: Sale.asked("remove_code")
        }
        Words {
            id: off
            objectName: "discount"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: Sale.discount
            size: 10
            weight: Font.DemiBold
            figures: true
            color: Theme.positive
            wrapMode: Text.NoWrap
        }
    }
}
