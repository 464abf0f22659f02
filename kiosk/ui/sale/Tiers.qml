pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// One event: when, which tickets and how many.
Frame {
    id: screen

    step: 1
    back: qsTr("All events")
    dockRaised: true
    offlineShown: true
    onBacked: Sale.asked("back")

    // Three side by side; more than that in rows of three.
    readonly property int sessionColumns: 3

    leadGap: 0

    Picture {
        // Lowered, the tickets come first.
        visible: !Theme.lowered
        width: parent.width
        height: Theme.mm(Theme.large ? 26 : screen.wide ? 36 : Sale.notice !== "" || !Sale.online ? 46 : 87)
        radiusAbove: Theme.cardRadius
        radiusBelow: Theme.cardRadius
        file: Sale.eventPicture
    }
    Gap {
        size: Theme.lowered ? 2 : 7
    }
    Words {
        width: parent.width
        text: Sale.eventName
        size: 20
        weight: Font.Bold
        display: true
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: 2
    }
    Words {
        width: parent.width
        text: [Sale.eventRoom, Sale.sessionDoors === "" ? "" : qsTr("doors %1").arg(Sale.sessionDoors), Sale.durationMin > 0 ? Sale.duration(Sale.durationMin) : ""].filter(part => part !== "").join(" · ")
        size: Theme.large ? 7.2 : 8
        color: Theme.muted
    }
    Gap {
        size: Theme.large ? 5.5 : 7.5
    }
    Grid {
        id: choices
        width: parent.width
        columns: screen.sessionColumns
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.gap
        Repeater {
            model: Sale.sessions
            SessionChoice {
                width: Math.floor((choices.width - 2 * choices.columnSpacing) / screen.sessionColumns)
            }
        }
    }
    Gap {
        size: 6
    }
    Card {
        width: parent.width
        height: rows.implicitHeight
        implicitHeight: height
        Column {
            id: rows
            width: parent.width
            Repeater {
                model: Sale.lines
                TierRow {
                    width: rows.width
                }
            }
        }
    }
    dock: [
        PushButton {
            objectName: "review"
            width: parent.width
            enabled: Sale.ticketCount > 0
            text: Sale.ticketCount === 0 ? qsTr("Choose your tickets") : Sale.patience(qsTr("Review %n ticket(s)", "", Sale.ticketCount))
            amount: Sale.ticketCount === 0 || Sale.waiting ? "" : Sale.gratis ? qsTr("Free") : Sale.total
            size: Theme.large ? 9.6 : Theme.buttonType
            onClicked: Sale.asked("review")
        }
    ]
}
