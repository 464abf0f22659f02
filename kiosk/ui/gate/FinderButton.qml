import QtQuick
import kiosk.ui.parts

// A button over the camera's picture; lit while what it switches is on, called where it would help.
Pressable {
    id: button

    property string text
    property string icon
    property bool lit
    property bool called
    readonly property color ink: lit ? Fields.finder : called ? Fields.finderWarning : Fields.finderInk

    width: Theme.mm(20)
    height: Theme.mm(20)
    label: lit ? qsTr("%1, on").arg(text) : text

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(4)
        color: button.lit ? Fields.finderWarning : button.pressed ? "#E639332B" : "#D90B0A08"
        border.width: button.called ? Theme.mm(0.5) : Theme.hairline
        border.color: button.called ? Fields.finderWarning : "#4A453C"
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.mm(1.6)
        width: parent.width - Theme.mm(2)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.icon
            size: 6.4
            tint: button.ink
        }
        Line {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: button.ink
            text: button.text
            size: 3.9
            weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
