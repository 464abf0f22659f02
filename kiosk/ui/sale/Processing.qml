import QtQuick
import kiosk.ui.parts

// The bank is asked; nothing to touch.
Frame {
    id: screen

    property bool long: false
    readonly property bool card: Sale.method === "card_reader"

    step: 3
    centred: true
    noticeShown: false

    Timer {
        running: true
        interval: 8000
        onTriggered: screen.long = true
    }
    Ring {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(screen.low ? 70 : 95)
        height: width
        strokeWidth: Theme.mm(5.5)
        turning: true
        Words {
            anchors.centerIn: parent
            objectName: "amount"
            width: parent.width * 0.78
            text: Sale.total
            size: 18
            fixed: true
            weight: Font.Bold
            display: true
            figures: true
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(6)
            wrapMode: Text.NoWrap
        }
    }
    Gap {
        size: screen.low ? 8 : 19
    }
    Heading {
        width: parent.width
        centred: true
        title: screen.card ? qsTr("Talking to your bank") : qsTr("Your payment is coming in")
        detail: !screen.card ? (screen.long ? qsTr("This is taking longer than usual. Please do not pay again.") : qsTr("This screen goes on by itself.")) : screen.long ? qsTr("This is taking longer than usual. Please leave the card where it is.") : qsTr("If your card is in the reader, leave it there.")
        size: 21
        detailSize: 9.5
    }
    Gap {
        size: screen.low ? 8 : 21
    }
    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.mm(200) * Theme.textScale)
        height: steps.implicitHeight
        Column {
            id: steps
            x: Theme.mm(11)
            width: parent.width - 2 * x
            ProgressStep {
                width: parent.width
                stage: ProgressStep.Done
                text: screen.card ? qsTr("Card read") : qsTr("Paid on your phone")
                note: qsTr("Done")
            }
            ProgressStep {
                width: parent.width
                stage: ProgressStep.Now
                text: qsTr("Waiting for approval")
                note: Theme.large ? "" : qsTr("A few seconds")
            }
            ProgressStep {
                width: parent.width
                stage: ProgressStep.Next
                last: true
                text: Sale.paperReady ? qsTr("Printing %n ticket(s)", "", Sale.ticketCount) : qsTr("Your %n ticket(s)", "", Sale.ticketCount)
                note: qsTr("Next")
            }
        }
    }
}
