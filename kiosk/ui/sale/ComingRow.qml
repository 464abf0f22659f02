import QtQuick
import kiosk.ui.parts

// A session that comes next, on the attract screen.
Pressable {
    id: row

    required property int index
    required property string sessionId
    required property string eventId
    required property string time
    required property string dayName
    required property string name
    required property string room
    required property string price
    required property bool gratis
    required property bool soldOut
    readonly property string amount: soldOut ? qsTr("Sold out") : gratis ? qsTr("Free") : price === "" ? "" : qsTr("from %1").arg(price)

    objectName: "coming-" + index
    label: [time, name, room, amount].join(", ")
    implicitHeight: Math.max(Theme.mm(32), Math.max(texts.implicitHeight, clock.implicitHeight) + Theme.mm(8))
    onClicked: Sale.eventAsked(eventId, sessionId)

    Divider {
        visible: row.index > 0
        width: parent.width
    }
    Column {
        id: clock
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        rightPadding: Theme.mm(4)
        width: Math.max(Theme.mm(39), hours.implicitWidth + Theme.mm(8))
        Words {
            id: hours
            width: parent.width
            text: row.time
            size: 10
            weight: Font.DemiBold
            display: true
            figures: true
            color: Theme.muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Words {
            // Arabic has no short names of weekdays and months.
            width: parent.width - parent.rightPadding
            visible: text !== ""
            text: row.dayName
            size: Theme.smallType
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Column {
        id: texts
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: clock.right
        anchors.right: sum.left
        anchors.rightMargin: Theme.mm(4)
        spacing: Theme.mm(0.5)
        Words {
            width: parent.width
            text: row.name
            size: 10
            weight: Font.DemiBold
            display: true
            color: row.soldOut ? Theme.muted : Theme.text
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: Theme.large ? row.room + " · " + row.amount : row.room
            size: 7.5
            color: Theme.muted
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Words {
        id: sum
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        visible: !Theme.large
        width: Theme.large ? 0 : implicitWidth
        text: row.amount
        size: 8.5
        weight: Font.DemiBold
        figures: true
        color: row.soldOut ? Theme.muted : Theme.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
