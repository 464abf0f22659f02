pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What it means that this kiosk is paired anew, and what has to end before.
PadPage {
    id: page

    readonly property bool tied: Staff.ties.length > 0

    function said(tie: string): string {
        switch (tie) {
        case "sale_open":
            return qsTr("A sale here is not over yet. It ends by itself; try again in a minute.");
        case "unreported":
            return qsTr("Sales made without the server wait for it. They go as soon as it answers.");
        case "refused":
            return qsTr("The server refused sales, and nobody has looked at them. Do so first.");
        case "drawer_open":
            return qsTr("The cash drawer is open. Count it and close it first.");
        default:
            return qsTr("Tickets kept at hand are on their way back. Try again in a minute.");
        }
    }

    title: qsTr("Pair anew")
    keys: false
    deedName: tied ? "lookAgain" : "forget"
    deed: tied ? qsTr("Try again") : qsTr("Forget this kiosk")
    dangerous: !tied
    ready: true
    onBackAsked: Staff.asked("back")
    onDone: Staff.asked(tied ? "unpair" : "forget")

    Said {
        width: parent.width
    }
    Card {
        width: parent.width
        height: facts.implicitHeight + 2 * facts.y
        Column {
            id: facts
            x: Theme.mm(10)
            y: Theme.mm(9)
            width: parent.width - 2 * x
            spacing: Theme.mm(6)

            Words {
                width: parent.width
                text: page.tied ? qsTr("Not yet: something here is not over.") : qsTr("This kiosk stops selling and asks for a pairing code.")
                size: 10
                weight: Font.Bold
            }
            Words {
                visible: !page.tied
                width: parent.width
                text: qsTr("It forgets its name, its place and its key, and the server takes nothing from it any more. A manager gets the code where devices are looked after.")
                size: 8.5
            }
            Words {
                visible: !page.tied
                width: parent.width
                text: qsTr("Nothing is lost: no sale is open, all money has been reported, and tickets kept at hand have gone back.")
                size: 8.5
            }
            Repeater {
                model: Staff.ties
                Row {
                    id: tie
                    required property string modelData
                    width: facts.width
                    spacing: Theme.mm(4)
                    Icon {
                        id: sign
                        name: "triangle-alert"
                        size: 8
                        tint: Theme.warning
                    }
                    Words {
                        width: tie.width - sign.width - tie.spacing
                        text: page.said(tie.modelData)
                        size: 8.5
                    }
                }
            }
        }
    }
}
