import QtQuick
import kiosk.ui.parts

// Whether the money moved is not known yet: do not pay again, and how to follow the order.
Frame {
    id: screen

    leadGap: 0
    step: 3
    noticeShown: false

    Gap {
        size: screen.wide ? 0 : 11
    }
    Ring {
        anchors.left: parent.left
        visible: !screen.wide && !Sale.staffCalled
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
        size: screen.wide || Sale.staffCalled ? 0 : 12
    }
    Words {
        width: parent.width
        text: qsTr("We are checking\nyour payment")
        size: screen.wide ? 15 : 25
        weight: Font.Bold
        display: true
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: screen.wide ? 5 : 10
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
        size: screen.wide ? 5 : 8
    }
    FollowCard {
        width: parent.width
        numberFirst: true
        boxSize: screen.wide ? 72 : 92.5
        detail: qsTr("Scan to follow it on your phone. Your tickets arrive there too.")
    }
    Gap {
        size: screen.wide ? 5 : 11
    }
    Row {
        width: parent.width
        spacing: Theme.mm(5.5)
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: Sale.staffCalled ? "bell" : "clock"
            size: 10
            tint: Theme.muted
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - parent.spacing
            text: Sale.staffCalled ? qsTr("A member of staff is on the way. Note the order number or scan the code; you may then leave the screen.") : qsTr("Usually under a minute. This screen goes on by itself. After 3 minutes a member of staff comes to you.")
            size: 8
            color: Theme.muted
            leading: 1.16
        }
    }
    dock: [
        PushButton {
            objectName: "callStaff"
            width: parent.width
            height: Theme.mm(32)
            visible: !Sale.staffCalled
            kind: PushButton.Secondary
            size: 10
            text: qsTr("Call a member of staff")
            icon: "bell"
            onClicked: Sale.asked("call_staff")
        },
        PushButton {
            objectName: "done"
            visible: Sale.closeInS >= 0
            width: parent.width
            kind: PushButton.Secondary
            text: qsTr("I have noted the number")
            onClicked: Sale.asked("done")
        },
        Words {
            visible: Sale.closeInS >= 0
            width: parent.width
            text: qsTr("Closes by itself in %n second(s)", "", Sale.closeInS)
            size: 7.5
            figures: true
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    ]
}
