import QtQuick

// A name to touch: who of these somebody is.
Pressable {
    id: chip

    property string text
    property real size: 6

    label: text
    implicitHeight: Theme.mm(20)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(4.2)
        color: chip.pressed ? Theme.raised : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        name: "user-round-check"
        size: 7
        tint: Theme.muted
    }
    Line {
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: onward.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: chip.text
        size: chip.size
        weight: Font.DemiBold
        display: true
        Accessible.ignored: true
    }
    Icon {
        id: onward
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        directed: true
        size: 6
        tint: Theme.muted
    }
}
