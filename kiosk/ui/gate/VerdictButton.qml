import QtQuick
import kiosk.ui.parts

// A button on a verdict: only its edge, so that the field stays one colour.
Pressable {
    id: button

    property string text
    property string icon
    property color ink

    label: text
    implicitHeight: Theme.mm(20)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(4.2)
        color: button.pressed ? Qt.rgba(button.ink.r, button.ink.g, button.ink.b, 0.16) : "transparent"
        border.width: Theme.mm(0.45)
        border.color: button.ink
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(2.6)
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: button.icon
            size: 6.6
            tint: button.ink
        }
        Line {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.width - Theme.mm(14))
            text: button.text
            size: 5.2
            fixed: true
            weight: Font.DemiBold
            color: button.ink
            Accessible.ignored: true
        }
    }
}
