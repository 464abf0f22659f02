import QtQuick
import kiosk.ui.parts

// One of the steps between the card and the tickets: done, under way or next.
Item {
    id: row

    enum State {
        Next,
        Now,
        Done
    }
    property int stage: ProgressStep.Next
    property string text
    property string note
    property bool last: false

    implicitHeight: Math.max(Theme.mm(31), words.implicitHeight + Theme.mm(10))

    Rectangle {
        id: dot
        width: Theme.mm(15)
        height: width
        radius: width / 2
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: row.stage === ProgressStep.Done ? Theme.positiveSoft : row.stage === ProgressStep.Now ? Theme.accentSoft : Theme.raised
        border.width: Theme.contrast ? Theme.mm(0.75) : 0
        border.color: Theme.edge
        Icon {
            anchors.centerIn: parent
            visible: row.stage === ProgressStep.Done
            name: "check"
            size: 9.5
            stroke: 2.6
            tint: Theme.positive
        }
        Ring {
            anchors.centerIn: parent
            visible: row.stage === ProgressStep.Now
            width: Theme.mm(9.5)
            height: width
            strokeWidth: Theme.mm(1.5)
            turning: visible
            track: Theme.accentSoft
        }
        Rectangle {
            anchors.centerIn: parent
            visible: row.stage === ProgressStep.Next
            width: Theme.mm(3.5)
            height: width
            radius: width / 2
            color: Theme.edge
        }
    }
    Words {
        id: words
        anchors.left: dot.right
        anchors.leftMargin: Theme.mm(7)
        anchors.right: aside.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        size: 9.5
        weight: row.stage === ProgressStep.Now ? Font.DemiBold : Font.Medium
        color: row.stage === ProgressStep.Next ? Theme.muted : Theme.text
    }
    Words {
        id: aside
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.note
        size: 7.5
        color: Theme.muted
        wrapMode: Text.NoWrap
    }
    Divider {
        visible: !row.last
        anchors.bottom: parent.bottom
        anchors.left: words.left
        anchors.right: parent.right
    }
}
