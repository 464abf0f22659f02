import QtQuick
import kiosk.ui.parts

// What this machine is, and that it waits to be paired; the language on the far side.
Item {
    id: head

    readonly property bool gate: Pairing.kind === "gate"

    implicitHeight: Math.max(Theme.mm(14), texts.height)

    Icon {
        id: machine
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: head.gate ? "tablet" : "monitor"
        size: 12
        stroke: 2
        tint: Theme.accentInk
    }
    Column {
        id: texts
        anchors.left: machine.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: language.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Line {
            objectName: "title"
            width: parent.width
            text: head.gate ? qsTr("Pair this gate") : qsTr("Pair this kiosk")
            size: 8.2
            least: 0.56
            weight: Font.Bold
            display: true
        }
        Words {
            objectName: "how"
            width: parent.width
            text: head.gate ? qsTr("Whoever looks after the server makes a code for a gate. It works once, for ten minutes.") : qsTr("Whoever looks after the server makes a code for a kiosk. It works once, for ten minutes.")
            size: 3.9
            weight: Font.Normal
            leading: 1.16
            color: Theme.muted
        }
    }
    Pressable {
        id: language
        objectName: "language"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.mm(26), word.implicitWidth + Theme.mm(14))
        height: Theme.mm(14)
        label: Pairing.otherLanguageName
        onClicked: Pairing.languageAsked(Pairing.otherLanguage)

        Rectangle {
            anchors.fill: parent
            radius: Theme.mm(3.6)
            color: language.pressed ? Theme.raised : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.contrast ? Theme.edge : Theme.line
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.mm(2)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "globe"
                size: 5
            }
            Line {
                id: word
                anchors.verticalCenter: parent.verticalCenter
                text: Pairing.otherLanguageName
                size: 4.2
                weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
