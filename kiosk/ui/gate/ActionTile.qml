import QtQuick
import kiosk.ui.parts

// A square button at the foot: an icon and one word below it, with a count on its corner if wanted.
Pressable {
    id: tile

    property string text
    property string icon
    property int count: 0
    property bool prominent: false
    readonly property color ink: prominent ? Theme.accentText : Theme.text

    label: count > 0 ? text + ", " + count : text
    implicitHeight: Theme.mm(20)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(4)
        color: tile.prominent ? Theme.accent : tile.pressed ? Theme.raised : Theme.surface
        border.width: tile.prominent ? 0 : Theme.hairline
        border.color: Theme.line
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.mm(1.6)
        width: parent.width - Theme.mm(3)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: tile.icon
            size: 6.4
            tint: tile.ink
        }
        Line {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: tile.ink
            text: tile.text
            size: 3.9
            weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Rectangle {
        visible: tile.count > 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.mm(1.8)
        width: Math.max(height, number.implicitWidth + Theme.mm(2.4))
        height: Theme.mm(5.4)
        radius: height / 2
        color: Theme.negative

        Line {
            id: number
            anchors.centerIn: parent
            text: tile.count
            size: 3.4
            weight: Font.Bold
            figures: true
            color: Theme.dark ? "#1A0B00" : "#FFFFFF"
            Accessible.ignored: true
        }
    }
}
