import QtQuick
import kiosk.ui.parts

// The amount, and where the card goes.
Frame {
    id: screen

    readonly property bool ready: Sale.presentLeft !== ""
    readonly property real artScale: wide || Theme.large ? 0.72 : 1

    leadGap: 0
    step: 3
    noticeShown: false

    Gap {
        size: screen.wide ? 0 : 14
    }
    Words {
        width: parent.width
        text: qsTr("To pay")
        size: 9
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
    Gap {
        size: 2
    }
    Words {
        objectName: "amount"
        width: parent.width
        text: Sale.total
        size: screen.wide ? 26 : Theme.large ? 30 : Theme.amountType
        weight: Font.Bold
        display: true
        figures: true
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(16)
        wrapMode: Text.NoWrap
    }
    Gap {
        size: screen.wide ? 2 : 13.5
    }
    ReaderArt {
        anchors.horizontalCenter: parent.horizontalCenter
        unit: screen.artScale
        moving: screen.ready
    }
    Gap {
        size: screen.wide || 15
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
        Item {
            width: parent.width
            height: screen.wide && clock.visible ? 2 * Theme.buttonHeight + Theme.cardGap : Theme.buttonHeight
            Ring {
                id: clock
                visible: screen.ready
                width: Theme.buttonHeight
                height: width
                anchors.left: parent.left
                fraction: Sale.presentFraction
                strokeWidth: Theme.mm(3)
                Words {
                    anchors.centerIn: parent
                    text: Sale.presentLeft
                    size: 9
                    fixed: true
                    weight: Font.DemiBold
                    figures: true
                    wrapMode: Text.NoWrap
                }
            }
            PushButton {
                objectName: "cancelPayment"
                visible: Sale.canCancel
                anchors.left: clock.visible && !screen.wide ? clock.right : parent.left
                anchors.leftMargin: clock.visible && !screen.wide ? Theme.mm(8) : 0
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                kind: PushButton.Secondary
                text: Sale.patience(qsTr("Cancel payment"))
                icon: Sale.waiting ? "" : "x"
                onClicked: Sale.asked("cancel_payment")
            }
        }
    ]
}
