import QtQuick
import kiosk.ui.parts

// A code that opens the page to pay at on somebody's own phone, and what is known of it.
Frame {
    id: screen

    readonly property bool ready: Sale.payUrl !== ""

    leadGap: 0
    step: 3
    noticeShown: false

    Gap {
        size: screen.low ? 0 : 14
    }
    AmountToPay {
        width: parent.width
        size: screen.low ? 20 : 30
    }
    Gap {
        size: screen.low ? 4 : 11
    }
    QrBox {
        objectName: "symbol"
        visible: screen.ready
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(Theme.lowered && Theme.large ? 88 : screen.low ? 108 : 152)
        height: width
        text: Sale.payUrl
        label: qsTr("Code to pay on your phone")
    }
    Ring {
        visible: !screen.ready
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(screen.low ? 70 : 95)
        height: width
        strokeWidth: Theme.mm(5.5)
        turning: true
    }
    Gap {
        size: screen.low ? 5 : 13
    }
    Words {
        objectName: "status"
        width: parent.width
        text: !screen.ready ? qsTr("Getting your code ready") : Sale.pageUsed ? qsTr("Finish on your phone") : qsTr("Scan and pay on your phone")
        size: screen.low || Theme.large ? 15 : 17
        weight: Font.Bold
        display: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: 3.5
    }
    Words {
        width: parent.width
        text: !screen.ready ? qsTr("It is here in a moment") : Sale.pageUsed ? qsTr("Somebody has begun to pay on the page. As soon as the money is there, this screen goes on by itself.") : Sale.paperReady ? qsTr("Hold your camera to the code. Your tickets print here as soon as you have paid.") : qsTr("Hold your camera to the code. Your tickets appear here as soon as you have paid.")
        size: 9
        color: Theme.muted
        leading: 1.16
        horizontalAlignment: Text.AlignHCenter
    }
    dock: [
        PayClock {
            width: parent.width
        }
    ]
}
