import QtQuick
import kiosk.ui.parts

// How a sale goes, and whom to ask.
Sheet {
    id: sheet

    widest: 380

    Heading {
        width: parent.width
        title: qsTr("How it works")
        size: 16
    }
    Gap {
        size: 5
    }
    Grid {
        id: facts

        readonly property int each: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        FactRow {
            inset: 0
            width: facts.each
            last: Theme.landscape
            icon: "tickets"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            title: qsTr("Choose an event and your tickets")
            detail: qsTr("The first price you see is the price you pay.")
        }
        FactRow {
            inset: 0
            width: facts.each
            last: Theme.landscape
            icon: "nfc"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            title: Sale.ways.length > 1 ? qsTr("Choose how to pay") : qsTr("Pay at the card reader")
            detail: Sale.ways.length > 1 ? qsTr("At the card reader, or on your own phone.") : qsTr("Cards, phones and watches.")
        }
        FactRow {
            inset: 0
            width: facts.each
            last: Theme.landscape
            icon: "printer"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            title: qsTr("Take your tickets")
            detail: qsTr("On paper, and on your phone if you like.")
        }
        FactRow {
            inset: 0
            width: facts.each
            icon: "circle-question-mark"
            last: true
            title: qsTr("Any other question?")
            detail: qsTr("A member of staff can help.")
        }
    }
    foot: [
        Gap {
            size: 8
        },
        PushButton {
            objectName: "closeHelp"
            width: parent.width
            text: qsTr("Close")
            onClicked: sheet.dismissed()
        }
    ]
}
