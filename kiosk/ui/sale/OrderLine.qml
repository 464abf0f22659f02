import QtQuick
import kiosk.ui.parts

// A line of the order: how many, of what, for how much.
Item {
    id: row

    required property int index
    required property string name
    required property string description
    required property string price
    required property bool gratis
    required property int quantity
    required property string total
    required property var notes

    visible: quantity > 0
    implicitHeight: visible ? Math.max(Theme.mm(37.5), texts.implicitHeight + Theme.mm(10)) : 0

    Words {
        id: count
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        text: Theme.rtl ? "× " + row.quantity : row.quantity + " ×"
        size: 10
        weight: Font.DemiBold
        display: true
        figures: true
        color: Theme.muted
        wrapMode: Text.NoWrap
    }
    Column {
        id: texts
        anchors.left: parent.left
        anchors.leftMargin: Math.max(Theme.mm(23), count.implicitWidth + Theme.mm(6))
        anchors.right: sum.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)
        Words {
            width: parent.width
            text: row.name
            size: 10
            weight: Font.DemiBold
            display: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.quantity > 1 && !row.gratis ? qsTr("%1 each").arg(row.price) : row.description
            size: 7.5
            color: Theme.muted
        }
        TierNotes {
            width: parent.width
            notes: row.notes
        }
    }
    Words {
        id: sum
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.gratis ? qsTr("Free") : row.total
        size: 10
        weight: Font.DemiBold
        figures: true
        wrapMode: Text.NoWrap
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
