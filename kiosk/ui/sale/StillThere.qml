import QtQuick
import kiosk.ui.parts

// Asks whether somebody is there before everything personal is cleared away.
Sheet {
    id: sheet

    readonly property bool nothingToLose: Sale.ticketCount === 0

    onDismissed: Sale.asked("still_here")

    Gap {
        size: 7
    }
    Ring {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(Theme.low ? 46 : 66)
        height: width
        strokeWidth: Theme.mm(4.5)
        fraction: Sale.idleFraction
        Words {
            anchors.centerIn: parent
            text: Math.max(0, Sale.idleLeftS)
            size: Theme.low ? 18 : 28
            fixed: true
            weight: Font.Bold
            display: true
            figures: true
            leading: 1
        }
    }
    Gap {
        size: Theme.low ? 6 : 14
    }
    Words {
        width: parent.width
        text: qsTr("Still there?")
        size: 24
        weight: Font.Bold
        display: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: 5
    }
    Words {
        width: parent.width
        text: sheet.nothingToLose ? qsTr("Otherwise we go back to the start.") : qsTr("Otherwise we clear your order.\nNothing has been charged.")
        size: 9.5
        color: Theme.muted
        leading: 1.2
        horizontalAlignment: Text.AlignHCenter
    }
    Gap {
        size: Theme.low ? 7 : 16
    }
    PushButton {
        objectName: "stillHere"
        width: parent.width
        height: Theme.mm(42)
        radius: Theme.mm(10)
        size: Theme.large ? 11 : 13
        text: qsTr("Yes, keep going")
        onClicked: Sale.asked("still_here")
    }
    Gap {
        size: 4
    }
    PushButton {
        objectName: "clearOrder"
        width: parent.width
        height: Theme.mm(27)
        kind: PushButton.Ghost
        size: 9.5
        text: sheet.nothingToLose ? qsTr("No, start over") : qsTr("No, clear my order")
        onClicked: Sale.asked("clear")
    }
}
