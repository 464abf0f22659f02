import QtQuick
import kiosk.ui.parts

// A request to pay is on somebody's own phone, where alone it can be confirmed or declined.
Frame {
    id: screen

    readonly property bool sent: Sale.askedPhone !== ""

    step: 3
    centred: true
    noticeShown: false

    Ring {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(screen.low ? 62 : 88)
        height: width
        strokeWidth: Theme.mm(5.5)
        turning: true
        Words {
            anchors.centerIn: parent
            objectName: "amount"
            width: parent.width * 0.78
            text: Sale.total
            size: screen.low ? 13 : 18
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
        size: screen.low ? 7 : 15
    }
    Heading {
        width: parent.width
        centred: true
        title: screen.sent ? qsTr("Confirm on your phone") : qsTr("Asking your phone")
        detail: screen.sent ? qsTr("A request to pay is on the phone whose number ends in %1. Confirm it there with your PIN.").arg(Sale.askedPhone) : qsTr("The request is on its way.")
        size: 19
        detailSize: 9
    }
    Gap {
        size: screen.low ? 7 : 15
    }
    Card {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.mm(200) * Theme.textScale)
        height: steps.implicitHeight
        Column {
            id: steps
            x: Theme.mm(11)
            width: parent.width - 2 * x
            ProgressStep {
                width: parent.width
                stage: screen.sent ? ProgressStep.Done : ProgressStep.Now
                text: screen.sent ? qsTr("Request sent") : qsTr("Sending the request")
                note: screen.sent ? qsTr("Done") : ""
            }
            ProgressStep {
                width: parent.width
                stage: screen.sent ? ProgressStep.Now : ProgressStep.Next
                text: qsTr("Waiting for your PIN")
                note: ""
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
    Gap {
        size: screen.low ? 6 : 12
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        width: card.width
        visible: screen.sent
        spacing: Theme.mm(5.5)
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: 10
            tint: Theme.muted
        }
        Words {
            objectName: "whyNoCancel"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - parent.spacing
            text: qsTr("It cannot be cancelled here, because only your phone can answer it. To stop, decline it there.")
            size: 8
            color: Theme.muted
            leading: 1.16
        }
    }
}
