import QtQuick
import kiosk.ui.parts

// How a sale goes, and somebody to ask.
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
            title: qsTr("Pay at the card reader")
            detail: qsTr("Cards, phones and watches.")
        }
        FactRow {
            inset: 0
            width: parent.width
            icon: "printer"
            tint: Theme.accentInk
            ground: Theme.accentSoft
            last: true
            title: qsTr("Take your tickets")
            detail: qsTr("On paper, and on your phone if you like.")
        }
    }
    Gap {
        size: 8
    }
    PushButton {
        objectName: "callStaffFromHelp"
        width: parent.width
        kind: PushButton.Secondary
        icon: "bell"
        enabled: !Sale.staffCalled
        text: Sale.staffCalled ? qsTr("Staff is on the way") : qsTr("Call a member of staff")
        onClicked: Sale.asked("call_staff")
    }
    Gap {
        size: 5
    }
    PushButton {
        objectName: "closeHelp"
        width: parent.width
        text: qsTr("Close")
        onClicked: sheet.dismissed()
    }
}
