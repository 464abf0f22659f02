import QtQuick
import kiosk.ui.parts

// Kept without being paid: the number to pay with, and what becomes of it.
Frame {
    id: screen

    leadGap: 0
    step: 4
    noticeShown: false

    Gap {
        size: screen.low ? 4 : 15
    }
    Tile {
        anchors.left: parent.left
        icon: "tickets"
        tint: Theme.accentInk
        ground: Theme.accentSoft
    }
    Gap {
        size: 13
    }
    Words {
        objectName: "verdict"
        width: parent.width
        text: qsTr("Your %n ticket(s) are reserved", "", Sale.ticketCount)
        size: screen.low ? 17 : 22
        weight: Font.Bold
        display: true
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: screen.low ? 7 : 14
    }
    FollowCard {
        width: parent.width
        numberFirst: true
        title: qsTr("Keep this number")
        detail: qsTr("Write it down or take a picture: the box office asks for it.")
    }
    Gap {
        size: 7
    }
    Card {
        width: parent.width
        height: facts.implicitHeight
        Column {
            id: facts
            width: parent.width
            FactRow {
                width: parent.width
                icon: "shield-check"
                tint: Theme.positive
                ground: Theme.positiveSoft
                title: qsTr("You have not been charged")
                detail: Sale.gratis ? qsTr("You get your tickets at the box office.") : qsTr("You pay %1 at the box office, and get your tickets there.").arg(Sale.total)
            }
            FactRow {
                width: parent.width
                icon: "clock"
                tint: Theme.accentInk
                ground: Theme.accentSoft
                last: true
                title: qsTr("Kept for a limited time")
                detail: qsTr("After that, others may have them.")
            }
        }
    }
    dock: [
        PushButton {
            objectName: "done"
            width: parent.width
            text: qsTr("Done")
            onClicked: Sale.asked("done")
        },
        Words {
            visible: Sale.closeInS >= 0
            width: parent.width
            text: qsTr("Closes by itself in %n second(s)", "", Math.max(0, Sale.closeInS))
            size: 7.5
            figures: true
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    ]
}
