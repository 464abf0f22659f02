import QtQuick
import kiosk.ui.parts

// The time for paying ran out: the tickets are free again, and so is the visitor.
Frame {
    id: screen

    leadGap: 0
    step: 2

    Gap {
        size: screen.low ? 4 : 15
    }
    Tile {
        anchors.left: parent.left
        icon: "hourglass"
    }
    Gap {
        size: 13
    }
    Words {
        objectName: "verdict"
        width: parent.width
        text: qsTr("Your time ran out")
        size: screen.low ? 17 : 24
        weight: Font.Bold
        display: true
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: 5.5
    }
    Words {
        width: parent.width
        text: qsTr("We could not keep your tickets any longer.")
        size: 10
        color: Theme.muted
    }
    Gap {
        size: screen.low ? 7 : 16
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
                title: Sale.moneyReturned ? qsTr("Your money comes back") : qsTr("You have not been charged")
                detail: Sale.moneyReturned ? (Sale.method === "momo" ? qsTr("The payment arrived too late. %1 goes back to your mobile money account by itself.") : qsTr("The payment arrived too late. %1 goes back to your card by itself.")).arg(Sale.total) : ""
            }
            FactRow {
                width: parent.width
                icon: "tickets"
                tint: Theme.accentInk
                ground: Theme.accentSoft
                last: true
                title: qsTr("Your choice is still here")
                detail: qsTr("If there are still tickets, you can take them again.")
            }
        }
    }
    dock: [
        PushButton {
            objectName: "startAgain"
            width: parent.width
            text: qsTr("Choose again")
            icon: "rotate-ccw"
            onClicked: Sale.asked("try_again")
        },
        PushButton {
            objectName: "leave"
            width: parent.width
            height: Theme.mm(25)
            kind: PushButton.Ghost
            size: 9
            text: qsTr("Leave")
            onClicked: Sale.asked("leave")
        }
    ]
}
