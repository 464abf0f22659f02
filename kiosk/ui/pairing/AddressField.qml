import QtQuick
import kiosk.ui.parts

// The server's address; a touch, and the pad writes there.
Pressable {
    id: field

    implicitHeight: Theme.mm(16)
    enabled: !Pairing.busy
    label: qsTr("The server's address") + ", " + Pairing.address
    onClicked: Pairing.asked(Pairing.onAddress ? "edit_code" : "edit_address")

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(3.6)
        color: field.pressed ? Theme.raised : Theme.surface
        border.width: Pairing.onAddress ? Theme.mm(0.7) : Theme.hairline
        border.color: Pairing.onAddress ? Theme.accentInk : Theme.contrast ? Theme.edge : Theme.line
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        name: "network"
        size: 6.4
        tint: Theme.muted
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: pen.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.6)

        Line {
            width: parent.width
            text: qsTr("The server's address")
            size: 3.7
            weight: Font.Normal
            color: Theme.muted
            Accessible.ignored: true
        }
        Item {
            // An address is read from left to right in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            width: parent.width
            height: address.implicitHeight

            Line {
                id: address
                objectName: "address"
                width: Math.min(implicitWidth, parent.width - Theme.mm(1))
                x: Theme.rtl ? parent.width - width - Theme.mm(1) : 0
                text: Pairing.address
                size: 5
                least: 0.6
                weight: Font.DemiBold
                elide: Text.ElideLeft
                Accessible.ignored: true
            }
            Rectangle {
                visible: Pairing.onAddress
                anchors.left: address.right
                anchors.leftMargin: Theme.mm(0.4)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(0.45)
                height: parent.height
                color: Theme.accentInk
            }
        }
    }
    Icon {
        id: pen
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        name: Pairing.onAddress ? "check" : "pencil"
        size: 5.6
        tint: field.enabled ? Theme.accentInk : Theme.muted
    }
}
