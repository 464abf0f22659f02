import QtQuick
import kiosk.ui.parts

// An event as a poster with its name, time, room and price.
Pressable {
    id: card

    property var event
    property int artHeight: Theme.mm(71.5)
    readonly property int border: Theme.contrast ? Theme.edgeWidth : Theme.dark ? Theme.hairline : 0
    readonly property string badge: event.soldOut ? qsTr("Sold out") : event.left > 0 && event.fewLeft ? qsTr("%n left", "", event.left) : event.fewLeft ? qsTr("Few left") : ""

    readonly property bool wraps: Theme.large || Theme.landscape
    readonly property bool priced: !event.soldOut && !event.gratis && event.price !== ""
    // The words before and after an amount, which stands in larger type than they.
    readonly property var fromWords: qsTr("from %1").split("%1")

    rounding: Theme.cardRadius
    objectName: "event-" + event.eventId
    label: [event.name, event.times, event.room, priced ? qsTr("from %1").arg(event.price) : price.text, badge].filter(part => part !== "").join(", ")
    implicitHeight: artHeight + texts.implicitHeight + Theme.mm(11)
    onClicked: Sale.eventAsked(event.eventId, event.sessionId)

    Card {
        anchors.fill: parent
    }
    Picture {
        x: card.border
        y: card.border
        width: card.width - 2 * card.border
        height: card.artHeight
        radiusAbove: Theme.cardRadius - card.border
        faded: card.event.soldOut
        file: card.event.picture
    }
    Pill {
        visible: text !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5.5)
        y: Theme.mm(5.5)
        height: Math.max(Theme.mm(14), implicitHeight)
        width: implicitWidth + Theme.mm(2)
        text: card.badge
        ink: card.event.soldOut ? Theme.paper : Theme.ink
        ground: card.event.soldOut ? Theme.ink : Theme.paper
        border.width: 0
    }
    Column {
        id: texts
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.mm(7.5)
        anchors.rightMargin: Theme.mm(7.5)
        y: card.artHeight + Theme.mm(6)
        spacing: Theme.mm(1)
        Words {
            width: parent.width
            text: card.event.name
            size: 10
            weight: Font.DemiBold
            display: true
            color: card.event.soldOut ? Theme.muted : Theme.text
            maximumLineCount: card.wraps ? 2 : 1
            wrapMode: card.wraps ? Text.Wrap : Text.NoWrap
            elide: Text.ElideRight
            fontSizeMode: card.wraps ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.mm(7.5)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: card.event.times + " · " + card.event.room
            size: 7.5
            figures: true
            color: Theme.muted
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: Theme.mm(11.5) * Theme.textScale
            Words {
                id: before
                visible: card.priced
                anchors.left: parent.left
                anchors.baseline: price.baseline
                text: card.fromWords[0].trim()
                size: 7.5
                color: Theme.muted
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                id: price
                anchors.left: card.priced ? before.right : parent.left
                anchors.leftMargin: card.priced ? Theme.mm(2.5) : 0
                anchors.bottom: parent.bottom
                text: card.event.soldOut ? qsTr("No tickets left") : card.event.gratis ? qsTr("Free") : card.event.price
                size: card.event.soldOut ? 7.5 : Theme.priceType
                weight: Font.DemiBold
                figures: true
                color: card.event.soldOut ? Theme.muted : Theme.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
