import QtQuick
import kiosk.ui.parts

// What and how much, side by side.
Item {
    id: row

    property string label
    property string value
    property bool strong: false
    property color ink: Theme.text

    implicitHeight: Math.max(what.implicitHeight, sum.implicitHeight)

    Words {
        id: what
        anchors.left: parent.left
        anchors.right: sum.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: row.label
        size: row.strong ? 9.5 : 8
        weight: row.strong ? Font.DemiBold : Font.Medium
        color: row.strong ? Theme.text : Theme.muted
    }
    Words {
        id: sum
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width * 0.66)
        horizontalAlignment: Text.AlignRight
        text: row.value
        size: row.strong ? 13 : 9
        weight: row.strong ? Font.Bold : Font.DemiBold
        figures: true
        color: row.ink
    }
}
