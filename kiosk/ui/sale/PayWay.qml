import QtQuick
import kiosk.ui.parts

// A way of paying to choose. The first one stands out.
Pressable {
    id: way

    property string method
    property bool first: false
    readonly property color ink: first ? Theme.accentText : Theme.text
    readonly property bool paper: Sale.paperReady
    readonly property var icons: ({
            "card_reader": "nfc",
            "phone": "qr-code",
            "momo": "hand-coins",
            "cash": "banknote",
            "reserve": "clock"
        })

    objectName: "pay-" + method
    label: title.text
    implicitHeight: Math.max(Theme.mm(first && !Theme.low ? 75 : 53), texts.implicitHeight + Theme.mm(20))

    function titleOf(method: string): string {
        switch (method) {
        case "card_reader":
            return qsTr("Card or phone at the reader");
        case "phone":
            return qsTr("Pay on your own phone");
        case "cash":
            return qsTr("Cash to %1").arg(Sale.clerk);
        case "reserve":
            return Sale.gratis ? qsTr("Reserve") : qsTr("Reserve, and pay later");
        default:
            return qsTr("Mobile money");
        }
    }
    function detailOf(method: string): string {
        switch (method) {
        case "card_reader":
            return qsTr("Contactless, chip, Apple Pay, Google Pay");
        case "phone":
            return paper ? qsTr("Scan a code. Your tickets still print here.") : qsTr("Scan a code. Your tickets still appear here.");
        case "cash":
            return qsTr("Your tickets print here at once.");
        case "reserve":
            return qsTr("You pay nothing now. You get an order number for the box office.");
        default:
            return qsTr("Confirm with your PIN on your phone");
        }
    }

    Card {
        anchors.fill: parent
        fill: way.first ? Theme.accent : way.pressed ? Theme.raised : Theme.surface
    }
    Rectangle {
        id: tile
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(30)
        height: width
        radius: Theme.mm(8)
        color: way.first ? (Theme.contrast ? Theme.bg : "#33FFFFFF") : Theme.raised
        border.width: Theme.contrast ? Theme.edgeWidth : 0
        border.color: way.first ? Theme.bg : Theme.edge
        Icon {
            anchors.centerIn: parent
            name: way.icons[way.method] ?? ""
            size: 15
            tint: way.first && Theme.contrast ? Theme.text : way.ink
        }
    }
    Column {
        id: texts
        anchors.left: tile.right
        anchors.leftMargin: Theme.mm(8.5)
        anchors.right: chevron.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2)
        Words {
            id: title
            width: parent.width
            text: way.titleOf(way.method)
            size: way.first && !Theme.low ? 12.4 : 10.5
            weight: Font.DemiBold
            display: true
            color: way.ink
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: way.detailOf(way.method)
            size: 8
            color: way.first ? Theme.accentText : Theme.muted
        }
    }
    Icon {
        id: chevron
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: 11
        directed: true
        tint: way.first ? Theme.accentText : Theme.muted
    }
}
