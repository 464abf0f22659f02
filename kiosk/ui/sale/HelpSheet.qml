import QtQuick
import kiosk.ui.parts

// How a sale goes, and whom to ask.
Sheet {
    id: sheet

    Heading {
        width: parent.width
        title: qsTr("How it works")
        size: 16
    }
    Gap {
        size: 5
    }
    Column {
        width: parent.width
        FactRow {
            inset: 0
            width: parent.width
            icon: "tickets"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            title: qsTr("Choose an event and your tickets")
            detail: qsTr("The first price you see is the price you pay.")
        }
        FactRow {
            inset: 0
            width: parent.width
            icon: "nfc"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            title: Sale.ways.length > 1 ? qsTr("Choose how to pay") : qsTr("Pay at the card reader")
            detail: Sale.ways.length > 1 ? qsTr("At the card reader, or on your own phone.") : qsTr("Cards, phones and watches.")
        }
        FactRow {
            inset: 0
            width: parent.width
            icon: "printer"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            title: qsTr("Take your tickets")
            detail: qsTr("On paper, and on your phone if you like.")
        }
        FactRow {
            inset: 0
            width: parent.width
            icon: "circle-question-mark"
            last: true
            title: qsTr("Any other question?")
            detail: qsTr("A member of staff can help.")
        }
    }
    Gap {
        size: 8
    }
    PushButton {
        objectName: "closeHelp"
        width: parent.width
        text: qsTr("Close")
        onClicked: sheet.dismissed()
    }
}
