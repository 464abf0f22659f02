pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// An order that was looked for: what it is, whether its buyer can print it here, and the code that
// opens it on a phone.
Frame {
    id: screen

    readonly property bool printable: Sale.standing === "printable" && Sale.paperReady
    readonly property bool paid: Sale.standing === "printable" || Sale.standing === "for_staff"
    readonly property int lost: Sale.issuedCount - Sale.worthPaper

    back: qsTr("Back")
    onBacked: Sale.asked("back")

    function title(): string {
        switch (Sale.standing) {
        case "unpaid":
            return qsTr("This order is not paid yet");
        case "ended":
            return qsTr("This order has ended");
        case "nothing_left":
            return qsTr("There is nothing left to print");
        case "printable":
            return Sale.paperReady ? qsTr("Your %n ticket(s) are ready to print", "", Sale.worthPaper) : qsTr("No paper tickets here right now");
        default:
            return qsTr("A member of staff prints these tickets");
        }
    }
    function detail(): string {
        switch (Sale.standing) {
        case "unpaid":
            return qsTr("Please pay at the desk, with this order number. Your tickets are kept there until they are paid or their time is over.");
        case "ended":
            return qsTr("It was not paid in time or was cancelled. Money that came too late goes back by itself. You can buy new tickets here.");
        case "nothing_left":
            return qsTr("Its tickets were used, given back or passed on. Please ask a member of staff if that is not so.");
        case "printable":
            return Sale.paperReady ? qsTr("They print once. Your code on the phone stays good too.") : qsTr("Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff.");
        default:
            return qsTr("They went to a printer before, or cannot be printed at this kiosk. The code on your phone lets you in too.");
        }
    }

    Heading {
        objectName: "verdict"
        width: parent.width
        title: screen.title()
        size: screen.wide ? 13 : Theme.headingType
        detail: screen.detail()
    }
    Gap {
        size: screen.wide ? 5 : 9
    }
    Card {
        width: parent.width
        height: facts.implicitHeight + Theme.mm(16)
        raised: false
        fill: Theme.raised
        strokeWidth: Theme.contrast ? Theme.edgeWidth : 0
        Column {
            id: facts
            x: Theme.mm(10)
            y: Theme.mm(8)
            width: parent.width - 2 * x
            spacing: Theme.mm(2.5)
            Words {
                width: parent.width
                visible: Sale.eventName !== ""
                text: Sale.eventName + " · " + Sale.eventRoom
                size: 10
                weight: Font.DemiBold
            }
            Words {
                width: parent.width
                visible: Sale.sessionTime !== ""
                text: Sale.dayWord(Sale.sessionDay, Sale.sessionDate) + " · " + qsTr("doors %1").arg(Sale.sessionDoors) + " · " + qsTr("starts %1").arg(Sale.sessionTime)
                size: 8
                figures: true
                color: Theme.muted
            }
            Repeater {
                model: Sale.lines
                Item {
                    id: line
                    required property string name
                    required property int quantity
                    required property string total
                    required property bool gratis
                    width: facts.width
                    implicitHeight: tier.implicitHeight
                    Words {
                        id: tier
                        anchors.left: parent.left
                        width: parent.width - sum.width - Theme.mm(6)
                        text: line.quantity + " × " + line.name
                        size: 9
                        figures: true
                    }
                    Words {
                        id: sum
                        anchors.right: parent.right
                        text: line.gratis ? qsTr("Free") : line.total
                        size: 9
                        weight: Font.DemiBold
                        figures: true
                        wrapMode: Text.NoWrap
                    }
                }
            }
            Words {
                objectName: "paid"
                width: parent.width
                visible: Sale.standing !== "ended"
                text: Sale.gratis ? qsTr("Free of charge") : Sale.standing === "unpaid" ? qsTr("%1 to pay").arg(Sale.total) : qsTr("%1 paid").arg(Sale.total)
                size: 9
                weight: Font.DemiBold
                figures: true
                color: Sale.standing === "unpaid" ? Theme.warning : Theme.positive
            }
            Words {
                objectName: "lost"
                width: parent.width
                visible: screen.paid && screen.lost > 0
                text: qsTr("%n ticket(s) of it were used, given back or passed on.", "", screen.lost)
                size: 8
                color: Theme.muted
            }
        }
    }
    Gap {
        size: 6
    }
    FollowCard {
        width: parent.width
        visible: Sale.standing !== "ended"
        boxSize: screen.wide ? 72 : 84
        numberFirst: Sale.standing === "unpaid"
        title: Sale.standing === "unpaid" ? "" : qsTr("Your tickets on your phone")
        detail: Sale.standing === "unpaid" ? qsTr("Scan to follow the order on your phone.") : qsTr("Scan to open them there. Share the page only with your guests.")
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
                objectName: "done"
                width: screen.printable && !screen.wide ? ways.half : ways.width
                kind: screen.printable ? PushButton.Secondary : PushButton.Primary
                text: qsTr("Done")
                onClicked: Sale.asked("done")
            }
            PushButton {
                objectName: "collect"
                visible: screen.printable
                width: screen.wide ? ways.width : ways.half
                enabled: !Sale.busy
                size: 10
                icon: Sale.waiting ? "" : "printer"
                text: Sale.patience(qsTr("Print %n ticket(s)", "", Sale.worthPaper))
                onClicked: Sale.asked("collect")
            }
        }
    ]
}
