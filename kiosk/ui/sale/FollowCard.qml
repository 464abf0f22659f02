import QtQuick
import kiosk.ui.parts

// The order's number beside a symbol that opens it on a phone. Stacked when letters are large.
Card {
    id: card

    property string title
    property string detail
    property string mailed
    property bool numberFirst: false
    property real boxSize: 102
    readonly property bool stacked: Theme.large

    implicitHeight: stacked ? box.height + texts.implicitHeight + Theme.mm(30) : Math.max(box.height, texts.implicitHeight) + Theme.mm(20)
    height: implicitHeight

    QrBox {
        id: box
        objectName: "symbol"
        visible: Sale.followUrl !== ""
        width: visible ? Theme.mm(card.boxSize) : 0
        height: width
        x: card.stacked ? (card.width - width) / 2 : Theme.rtl ? card.width - width - Theme.mm(10) : Theme.mm(10)
        y: card.stacked ? Theme.mm(10) : (card.height - height) / 2
        text: Sale.followUrl
        label: qsTr("Code to open order %1 on your phone").arg(Sale.orderNumber)
    }
    Column {
        id: texts
        x: card.stacked ? Theme.mm(10) : Theme.rtl ? Theme.mm(8) : box.width + Theme.mm(box.visible ? 20 : 10)
        y: card.stacked ? box.y + box.height + Theme.mm(8) : (card.height - implicitHeight) / 2
        width: card.stacked ? card.width - 2 * x : card.width - box.width - Theme.mm(28)
        spacing: Theme.mm(3)

        Words {
            width: parent.width
            visible: card.numberFirst
            text: qsTr("Order number")
            size: 7.5
            color: Theme.muted
        }
        Words {
            width: parent.width
            visible: card.numberFirst
            objectName: "orderNumber"
            text: Sale.orderNumber
            size: 16
            weight: Font.Bold
            display: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(7)
            wrapMode: Text.NoWrap
        }
        Words {
            width: parent.width
            visible: card.title !== ""
            text: card.title
            size: 12.5
            weight: Font.DemiBold
            display: true
        }
        Words {
            width: parent.width
            text: card.detail
            size: 8
            color: card.numberFirst ? Theme.text : Theme.muted
            leading: 1.16
        }
        Words {
            width: parent.width
            objectName: "mailed"
            visible: card.mailed !== ""
            text: card.mailed
            size: 8
            color: Theme.muted
            leading: 1.16
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            visible: !card.numberFirst && Sale.orderNumber !== ""
            topPadding: Theme.mm(2.5)
            spacing: Theme.mm(3)
            Words {
                text: qsTr("Order")
                size: 8
                color: Theme.muted
                wrapMode: Text.NoWrap
            }
            Words {
                text: Sale.orderNumber
                size: 8
                weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
        }
    }
}
