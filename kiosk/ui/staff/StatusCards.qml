import QtQuick
import kiosk.ui.parts

// The four things that keep a kiosk from selling, each as it is now.
Grid {
    id: cards

    readonly property int cardWidth: (width - Theme.cardGap) / 2
    readonly property int cardHeight: Math.max(reader.implicitHeight, printer.implicitHeight, tickets.implicitHeight, sync.implicitHeight)

    function readerWord(reader: string): string {
        switch (reader) {
        case "ready":
            return qsTr("Ready");
        case "busy":
            return qsTr("At work");
        case "away":
            return qsTr("Does not answer");
        case "none":
            return qsTr("None here");
        default:
            return qsTr("Not known");
        }
    }
    function paperWord(paper: string): string {
        switch (paper) {
        case "ready":
            return qsTr("Ready");
        case "paper_low":
            return qsTr("Paper is low");
        case "paper_out":
            return qsTr("Paper is out");
        case "cover_open":
            return qsTr("Cover is open");
        case "jammed":
            return qsTr("Paper is jammed");
        case "stopped":
            return qsTr("Stopped");
        default:
            return qsTr("Does not answer");
        }
    }

    columns: 2
    spacing: Theme.cardGap

    StatusCard {
        id: reader
        objectName: "readerCard"
        width: cards.cardWidth
        height: cards.cardHeight
        icon: "nfc"
        title: qsTr("Reader")
        standing: cards.readerWord(Staff.reader)
        detail: Staff.readerName
        level: ({
                "ready": "good",
                "busy": "good",
                "away": "bad"
            })[Staff.reader] ?? ""
    }
    StatusCard {
        id: printer
        objectName: "printerCard"
        width: cards.cardWidth
        height: cards.cardHeight
        icon: "printer"
        title: qsTr("Printer and paper")
        standing: cards.paperWord(Staff.paper)
        detail: ["ready", "paper_low"].includes(Staff.paper) ? qsTr("Tickets come out") : qsTr("Tickets are shown as codes")
        level: ({
                "ready": "good",
                "paper_low": "warn"
            })[Staff.paper] ?? "bad"
    }
    StatusCard {
        id: tickets
        objectName: "ticketsCard"
        width: cards.cardWidth
        height: cards.cardHeight
        icon: "tickets"
        title: qsTr("Tickets at hand")
        standing: Staff.atHand > 0 ? qsTr("%n ticket(s)", "", Staff.atHand) : qsTr("None")
        detail: Staff.atHand > 0 ? Staff.atHandTiers : qsTr("Without the server nothing is sold")
        level: Staff.atHand > 0 ? "good" : Staff.online ? "" : "warn"
    }
    StatusCard {
        id: sync
        objectName: "syncCard"
        width: cards.cardWidth
        height: cards.cardHeight
        icon: "refresh-cw"
        title: qsTr("Server")
        standing: Staff.refused > 0 ? qsTr("%n sale(s) refused", "", Staff.refused) : Staff.online ? qsTr("Up to date") : qsTr("Out of reach")
        detail: !Staff.online && Staff.offlineSince !== "" ? qsTr("Since %1 · %2 waiting").arg(Staff.offlineSince).arg(Staff.waiting) : Staff.waiting > 0 ? qsTr("%n sale(s) waiting", "", Staff.waiting) : qsTr("Nothing is waiting")
        level: Staff.refused > 0 || !Staff.online ? "warn" : "good"
    }
}
