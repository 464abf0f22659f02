import QtQuick
import kiosk.ui.parts

// The money was not collected: what happened, that nothing was charged, and the ways on.
Frame {
    id: screen

    readonly property real largest: 26
    readonly property int holdMinutes: Math.max(1, Math.round(Sale.holdLeftS / 60))

    leadGap: 0
    step: 3
    holdShown: true
    dockGap: 5

    TroubleWords {
        id: words
        trouble: Sale.trouble
        method: Sale.method
        amount: Sale.total
    }
    Gap {
        size: screen.low ? 4 : 15
    }
    Tile {
        anchors.left: parent.left
        visible: !screen.low
        icon: words.icon
        tint: words.byCustomer ? Theme.muted : words.noFault ? Theme.warning : Theme.negative
        ground: words.byCustomer ? Theme.raised : words.noFault ? Theme.warningSoft : Theme.negativeSoft
        seal: words.noFault ? "" : "x"
    }
    Gap {
        size: screen.low ? 0 : 13
    }
    Words {
        objectName: "verdict"
        width: parent.width
        text: words.title
        size: screen.low ? 17 : onOneLine.implicitWidth > width ? 20 : screen.largest
        weight: Font.Bold
        display: true
        Accessible.role: Accessible.Heading

        Words {
            id: onOneLine
            visible: false
            text: words.title
            size: screen.largest
            weight: Font.Bold
            display: true
            wrapMode: Text.NoWrap
        }
    }
    Gap {
        size: 5.5
    }
    Words {
        width: parent.width
        text: words.reason
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
                title: qsTr("You have not been charged")
                detail: words.byCustomer || words.mobileMoney ? "" : qsTr("Any reserved amount goes back by itself.")
            }
            FactRow {
                width: parent.width
                icon: "ticket"
                tint: Theme.accentInk
                ground: Theme.accentSoft
                title: qsTr("Your %n ticket(s) are still yours", "", Sale.ticketCount)
                detail: Sale.holdLeftS < 0 ? "" : qsTr("We hold them for %n more minute(s).", "", screen.holdMinutes)
            }
            FactRow {
                width: parent.width
                icon: "info"
                last: true
                title: words.hint
                detail: words.hintDetail
            }
        }
    }
    dock: [
        PushButton {
            objectName: "tryAgain"
            visible: Sale.canTryAgain
            width: parent.width
            text: Sale.patience(words.byCustomer || words.atReader || !words.card ? qsTr("Try again") : qsTr("Try again, or another card"))
            icon: Sale.waiting ? "" : words.card ? "nfc" : words.mobileMoney ? "smartphone" : "qr-code"
            onClicked: Sale.asked("try_again")
        },
        PushButton {
            objectName: "payOtherwise"
            visible: Sale.canPayOtherwise
            width: parent.width
            kind: PushButton.Secondary
            text: qsTr("Pay another way")
            onClicked: Sale.asked("pay_otherwise")
        },
        PushButton {
            objectName: "leave"
            width: parent.width
            height: Sale.canTryAgain ? Theme.mm(25) : Theme.buttonHeight
            kind: Sale.canTryAgain ? PushButton.Ghost : PushButton.Secondary
            size: 9
            text: qsTr("Leave without paying")
            onClicked: Sale.asked("leave")
        }
    ]
}
