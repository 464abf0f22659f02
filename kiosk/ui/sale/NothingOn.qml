import QtQuick
import kiosk.ui.parts

// Stands where the programme would: it is being fetched, there is none, or it cannot be fetched.
Column {
    id: empty

    spacing: Theme.mm(4)
    topPadding: Theme.mm(60)

    function title(): string {
        switch (Sale.eventsState) {
        case "loading":
            return qsTr("Fetching the programme");
        case "unreachable":
            return qsTr("The programme cannot be fetched right now");
        default:
            return qsTr("Nothing on sale right now");
        }
    }
    function detail(): string {
        switch (Sale.eventsState) {
        case "loading":
            return qsTr("This takes a moment.");
        case "unreachable":
            return qsTr("We keep trying. A member of staff can sell you a ticket meanwhile.");
        default:
            return qsTr("The next tickets appear here as soon as they are on sale.");
        }
    }

    Disc {
        anchors.horizontalCenter: parent.horizontalCenter
        size: 44
        icon: Sale.eventsState === "unreachable" ? "wifi-off" : Sale.eventsState === "loading" ? "hourglass" : "calendar-x"
        tint: Sale.eventsState === "unreachable" ? Theme.warning : Theme.muted
        ground: Sale.eventsState === "unreachable" ? Theme.warningSoft : Theme.raised
    }
    Gap {
        size: 4
    }
    Heading {
        width: parent.width
        centred: true
        title: empty.title()
        detail: empty.detail()
        size: 15
    }
}
