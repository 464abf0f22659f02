import QtQuick
import kiosk.ui.parts

// The cash goes to the clerk, who says here that it is in the drawer.
Frame {
    id: screen

    step: 3
    back: qsTr("Back")
    offlineShown: true
    onBacked: Sale.asked("back")

    Gap {
        size: screen.low ? 4 : 22
    }
    Disc {
        anchors.horizontalCenter: parent.horizontalCenter
        size: screen.low ? 40 : 60
        icon: "banknote"
        stroke: 1.7
        tint: Theme.accentInk
        ground: Theme.accentSoft
    }
    Gap {
        size: screen.low ? 6 : 12
    }
    AmountToPay {
        width: parent.width
        size: Theme.lowered ? 26 : Theme.amountType
    }
    Gap {
        size: screen.low ? 6 : 12
    }
    Heading {
        width: parent.width
        centred: true
        title: qsTr("Please pay %1 in cash").arg(Sale.clerk)
        detail: qsTr("Nothing is paid until the cash is taken. Then your tickets print here.")
        size: 17
        detailSize: 9
    }
    dock: [
        PushButton {
            objectName: "cashTaken"
            width: parent.width
            text: Sale.patience(qsTr("Clerk: cash taken"))
            onClicked: Sale.asked("cash_taken")
        }
    ]
}
