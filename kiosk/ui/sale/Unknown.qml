import QtQuick
import kiosk.ui.parts

// Whether the money moved is not known yet: do not pay again, and how to follow the order.
Frame {
    id: screen

    readonly property bool longCheck: Sale.closeInS >= 0

    leadGap: 0
    step: 3
    noticeShown: false

    Gap {
        size: screen.low ? 0 : 11
    }
    Ring {
        anchors.left: parent.left
        visible: !screen.low && !screen.longCheck
        width: Theme.mm(44)
        height: width
        strokeWidth: Theme.mm(3.5)
        turning: true
        Icon {
            anchors.centerIn: parent
            name: "hourglass"
            size: 18
            stroke: 1.9
            tint: Theme.accentInk
        }
    }
    Gap {
        size: screen.low || screen.longCheck ? 0 : 12
    }
    Words {
        width: parent.width
        text: qsTr("We are checking\nyour payment")
        size: screen.low ? 15 : 25
        weight: Font.Bold
        display: true
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: screen.low ? 5 : 10
    }
    Banner {
        objectName: "doNotPay"
        width: parent.width
        large: true
        icon: "triangle-alert"
        title: qsTr("Please do not pay again.")
        detail: qsTr("Your tickets stay held for you while we check.")
    }
    Gap {
        size: screen.low ? 5 : 8
    }
    FollowCard {
        width: parent.width
        numberFirst: true
        boxSize: screen.low ? 72 : 92.5
        detail: qsTr("Scan to follow it on your phone. Your tickets arrive there too.")
    }
    Gap {
        size: screen.low ? 5 : 11
    }
    Row {
        width: parent.width
        spacing: Theme.mm(5.5)
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: "clock"
            size: 10
            tint: Theme.muted
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - parent.spacing
            text: screen.longCheck ? qsTr("It takes longer than usual. Note the order number or scan the code; you may then leave the screen, or ask a member of staff.") : qsTr("Usually under a minute. This screen goes on by itself.")
            size: 8
            color: Theme.muted
            leading: 1.16
        }
    }
    dock: [
        PushButton {
            objectName: "done"
            visible: screen.longCheck
            width: parent.width
            kind: PushButton.Secondary
            text: qsTr("I have noted the number")
            onClicked: Sale.asked("done")
        },
        Words {
            visible: screen.longCheck
            width: parent.width
            text: qsTr("Closes by itself in %n second(s)", "", Sale.closeInS)
            size: 7.5
            figures: true
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    ]
}
