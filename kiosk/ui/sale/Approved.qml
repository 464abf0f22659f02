import QtQuick
import kiosk.ui.parts

// The money is in; the tickets follow at once.
Frame {
    id: screen

    readonly property bool card: Sale.method === "card_reader"

    step: 4
    centred: true
    noticeShown: false

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(screen.low ? 70 : 95)
        height: width
        radius: width / 2
        color: Theme.contrast ? Theme.bg : Theme.positive
        border.width: Theme.contrast ? Theme.mm(2) : 0
        border.color: Theme.edge
        NumberAnimation on scale {
            from: Theme.reduceMotion ? 1 : 0.8
            to: 1
            duration: Theme.sheetMs
            easing.type: Easing.OutBack
        }
        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 46
            stroke: 2.4
            tint: Theme.contrast ? Theme.text : Theme.bg
        }
    }
    Gap {
        size: screen.low ? 8 : 19
    }
    Heading {
        width: parent.width
        centred: true
        title: qsTr("Paid: %1").arg(Sale.total)
        detail: screen.card ? qsTr("Thank you. Take your card if it is in the reader.") : qsTr("Thank you.")
        size: 23
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
                visible: screen.card
                stage: ProgressStep.Done
                text: qsTr("Approved by your bank")
                note: qsTr("Done")
            }
            ProgressStep {
                width: parent.width
                stage: ProgressStep.Now
                last: true
                text: Sale.paperReady ? qsTr("Printing %n ticket(s)", "", Sale.ticketCount) : qsTr("Your %n ticket(s)", "", Sale.ticketCount)
                note: qsTr("Now")
            }
        }
    }
}
