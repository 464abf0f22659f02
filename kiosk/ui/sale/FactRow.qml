import QtQuick
import kiosk.ui.parts

// A fact that reassures: an icon, a sentence, and what follows from it.
Item {
    id: row

    property string icon
    property color tint: Theme.muted
    property color ground: Theme.raised
    property string title
    property string detail
    property bool last: false
    property real inset: 10

    implicitHeight: Math.max(Theme.mm(47), texts.implicitHeight + Theme.mm(14))

    Disc {
        id: disc
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(row.inset)
        anchors.verticalCenter: parent.verticalCenter
        icon: row.icon
        tint: row.tint
        ground: row.ground
    }
    Column {
        id: texts
        anchors.left: disc.right
        anchors.leftMargin: Theme.mm(8.5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(row.inset)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1.5)
        Words {
            width: parent.width
            text: row.title
            size: Theme.titleType
            weight: Font.DemiBold
            display: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.detail
            size: 8
            color: Theme.muted
        }
    }
    Divider {
        visible: !row.last
        anchors.bottom: parent.bottom
        anchors.left: texts.left
        anchors.right: texts.right
    }
}
