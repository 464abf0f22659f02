pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Take the tickets; keep them on the phone too. Paper that failed or is not sure is said so.
Frame {
    id: screen

    readonly property bool onPaper: Sale.printedCount === Sale.issuedCount && Sale.issuedCount > 0
    // Sold without the server, which alone has a page for phones.
    readonly property bool alone: Sale.followUrl === ""
    readonly property bool bad: Sale.printFailed || Sale.printUnsure

    leadGap: 0
    step: 4
    noticeShown: false

    function title(): string {
        if (Sale.printFailed)
            return qsTr("No paper came out");
        if (Sale.printUnsure)
            return qsTr("Did your tickets come out?");
        if (onPaper)
            return qsTr("Take your %n ticket(s)", "", Sale.issuedCount);
        return qsTr("Your %n ticket(s) are ready", "", Sale.issuedCount);
    }
    function detail(): string {
        if (alone && bad)
            return Sale.printFailed ? qsTr("Your tickets are valid. Please ask a member of staff for paper, with your order number.") : qsTr("Please look in the slot. If they are not there, ask a member of staff.");
        if (Sale.printFailed)
            return qsTr("Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff for paper.");
        if (Sale.printUnsure)
            return qsTr("Please look in the slot. If they are not there, scan the code or ask a member of staff.");
        if (onPaper)
            return qsTr("From the slot below the screen");
        return qsTr("Scan the code to take them with you");
    }

    Gap {
        size: 2
    }
    Drawing {
        visible: !screen.bad && !screen.low
        anchors.horizontalCenter: parent.horizontalCenter
        // What a ticket is good for is to be seen without a touch: the picture gives way.
        readonly property real less: Sale.special ? 2 : Theme.large ? 1.5 : 1

        width: Theme.mm(150) / less
        height: Theme.mm(95) / less
        name: "tickets"
        roles: "accent=%1;back=%2;far=%3;mark=%4".arg(hex(Theme.contrast ? "#3A3A3A" : Theme.accent)).arg(hex(Theme.ticketBack)).arg(hex(Theme.ticketFar)).arg(hex(Theme.contrast ? "#FFFFFF" : Theme.accentText))
    }
    Gap {
        visible: screen.bad
        size: 10
    }
    Tile {
        visible: screen.bad && !screen.low
        anchors.horizontalCenter: parent.horizontalCenter
        icon: Sale.printFailed ? "printer-x" : "printer"
    }
    Gap {
        size: screen.bad ? 10 : screen.low ? 0 : 5
    }
    Words {
        objectName: "verdict"
        width: parent.width
        text: screen.title()
        size: screen.low ? 17 : screen.onPaper && !screen.bad ? 26 : 20
        weight: Font.Bold
        display: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: 5
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(4.5)
        Icon {
            id: arrow
            visible: !screen.bad
            anchors.verticalCenter: parent.verticalCenter
            name: screen.onPaper ? "arrow-down" : "smartphone"
            size: 11.5
            stroke: 2.4
            tint: Theme.accentInk
        }
        Words {
            width: Math.min(implicitWidth, screen.contentWidth - (arrow.visible ? arrow.width + Theme.mm(5) : 0))
            text: screen.detail()
            size: 9.5
            color: Theme.muted
            horizontalAlignment: screen.bad ? Text.AlignHCenter : Text.AlignLeft
        }
    }
    Gap {
        size: screen.low ? 6 : 11
    }
    FollowCard {
        width: parent.width
        boxSize: screen.low ? 80 : 102
        numberFirst: screen.alone
        title: screen.alone ? (screen.bad ? qsTr("Keep this number") : qsTr("Keep your tickets safe")) : screen.onPaper ? qsTr("Keep them on your phone too") : qsTr("Your tickets on your phone")
        detail: screen.alone ? (screen.bad ? qsTr("With it, staff can print your tickets.") : qsTr("Without a connection they are on paper only.")) : qsTr("Scan to open them there. Share the page only with your guests.")
        // Isolates keep an address whole within writing from the right.
        mailed: Sale.mailedTo === "" ? "" : qsTr("We also send your tickets to %1.").arg(Theme.rtl ? "\u2066" + Sale.mailedTo + "\u2069" : Sale.mailedTo)
    }
    Gap {
        size: 7
    }
    Card {
        width: parent.width
        visible: Sale.eventName !== ""
        height: visible ? Math.max(Theme.mm(37), place.implicitHeight + Theme.mm(12)) : 0
        raised: false
        fill: Theme.raised
        strokeWidth: Theme.contrast ? Theme.edgeWidth : 0
        Icon {
            id: pin
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(11)
            y: Sale.special ? place.y : (parent.height - height) / 2
            name: "map-pin"
            size: 13
        }
        Column {
            id: place
            anchors.left: pin.right
            anchors.leftMargin: Theme.mm(8)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(8)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(1)
            Words {
                width: parent.width
                text: Sale.eventName + " · " + Sale.eventRoom
                size: 9
                weight: Font.DemiBold
            }
            Words {
                width: parent.width
                text: Sale.dayWord(Sale.sessionDay, Sale.sessionDate) + " · " + qsTr("doors %1").arg(Sale.sessionDoors) + " · " + qsTr("starts %1").arg(Sale.sessionTime)
                size: 7.5
                figures: true
                color: Theme.muted
            }
            Repeater {
                model: Sale.lines
                TierNotes {
                    required property string name

                    topPadding: Theme.mm(3)
                    width: place.width
                    of: name
                }
            }
        }
    }
    dock: [
        Grid {
            id: ways
            readonly property int half: Math.floor((width - columnSpacing) / 2)

            width: parent.width
            columns: screen.wide ? 1 : 2
            columnSpacing: Theme.cardGap
            rowSpacing: Theme.mm(5)
            PushButton {
                objectName: "printAgain"
                visible: Sale.canPrintAgain
                width: screen.wide ? ways.width : ways.half
                kind: PushButton.Secondary
                size: 10
                text: Sale.patience(qsTr("Print again"))
                icon: Sale.waiting ? "" : "printer"
                onClicked: Sale.asked("print_again")
            }
            PushButton {
                objectName: "done"
                width: Sale.canPrintAgain && !screen.wide ? ways.half : ways.width
                text: qsTr("Done")
                onClicked: Sale.asked("done")
            }
        },
        Words {
            visible: Sale.closeInS >= 0
            width: parent.width
            text: qsTr("Closes by itself in %n second(s)", "", Math.max(0, Sale.closeInS))
            size: 7.5
            figures: true
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    ]
}
