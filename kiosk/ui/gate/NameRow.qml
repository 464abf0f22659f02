import QtQuick
import kiosk.ui.parts

// A ticket that was found by its name; a touch checks it as if its serial had been typed.
Pressable {
    id: row

    property string serial
    property string name
    property string note
    property string standing
    property bool used

    implicitHeight: Theme.mm(20)
    label: name + ", " + note + ", " + row.standing
    onClicked: Gate.serialGiven(serial)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(3.4)
        color: row.pressed ? Theme.raised : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(3.8)
        anchors.right: end.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.9)
        Line {
            width: parent.width
            text: row.name
            size: 4.8
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Line {
            width: parent.width
            text: row.note
            size: 3.8
            weight: Font.Normal
            figures: true
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3.8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2)
        Line {
            anchors.verticalCenter: parent.verticalCenter
            text: row.standing
            size: 4
            weight: Font.DemiBold
            color: row.used ? Theme.negative : Theme.muted
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            directed: true
            size: 5.6
            tint: Theme.muted
        }
    }
}
