import QtQuick
import kiosk.ui.parts

// The amount, and where the card goes.
Frame {
    id: screen

    readonly property bool ready: Sale.presentLeft !== ""
    readonly property real artScale: Theme.lowered && Theme.large ? 0.5 : low || Theme.large ? 0.72 : 1

    leadGap: 0
    step: 3
    noticeShown: false

    Gap {
        size: screen.low ? 0 : 14
    }
    AmountToPay {
        width: parent.width
        size: screen.low ? 26 : Theme.large ? 30 : Theme.amountType
    }
    Gap {
        size: screen.low ? 2 : 13.5
    }
    ReaderArt {
        anchors.horizontalCenter: parent.horizontalCenter
        unit: screen.artScale
        moving: screen.ready
    }
    Gap {
        size: screen.low ? 1 : 15
    }
    Words {
        width: parent.width
        text: screen.ready ? qsTr("Tap, insert or swipe") : qsTr("Getting the card reader ready")
        size: screen.ready ? Theme.headingType : 17
        weight: Font.Bold
        display: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: 3.5
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(4.5)
        Icon {
            anchors.verticalCenter: where.verticalCenter
            name: screen.ready ? "arrow-down-right" : "hourglass"
            size: 11.5
            stroke: 2.4
            tint: Theme.accentInk
        }
        Words {
            id: where
            width: Math.min(implicitWidth, screen.contentWidth - Theme.mm(16))
            text: screen.ready ? qsTr("The reader is below the screen, on the right") : qsTr("It wakes up in a moment")
            size: 9
            color: Theme.muted
        }
    }
    dock: [
        PayClock {
            width: parent.width
        }
    ]
}
