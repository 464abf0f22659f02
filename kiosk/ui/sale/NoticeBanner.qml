import QtQuick
import kiosk.ui.parts

// What happened while choosing, said once above the content.
Item {
    id: slot

    property bool offered: true

    visible: offered && Sale.notice !== ""
    implicitHeight: visible ? banner.implicitHeight + Theme.mm(8) : 0
    height: implicitHeight

    function title(notice: string): string {
        switch (notice) {
        case "not_enough_tickets":
            return Sale.noticeAvailable > 0 ? qsTr("Only %n ticket(s) left", "", Sale.noticeAvailable) : qsTr("These tickets have just gone");
        case "not_on_sale":
            return qsTr("Not on sale right now");
        case "price_changed":
            return qsTr("A price has changed");
        case "server_unreachable":
            return qsTr("We cannot reach the ticket office");
        case "server_refused":
            return qsTr("That did not work");
        case "bad_email":
            return qsTr("Please check the address");
        case "bad_phone":
            return qsTr("Please check the number");
        default:
            return "";
        }
    }
    function detail(notice: string): string {
        switch (notice) {
        case "not_enough_tickets":
            return Sale.online ? qsTr("Somebody was faster. We kept the rest of your choice.") : qsTr("Without a connection there are no more here. We kept the rest of your choice.");
        case "not_on_sale":
            return qsTr("Please choose another ticket or another time.");
        case "price_changed":
            return qsTr("Please look at the new total before you go on.");
        case "server_unreachable":
            return qsTr("You have not been charged. Please try again in a moment.");
        case "server_refused":
            return qsTr("You have not been charged. Please try again, or ask a member of staff.");
        case "bad_email":
            return qsTr("It needs an @ and a dot, as in name@example.com.");
        case "bad_phone":
            return qsTr("It begins with the country code and has no 0 before that.");
        default:
            return "";
        }
    }

    Banner {
        id: banner
        objectName: "notice"
        width: parent.width
        icon: Sale.notice === "server_unreachable" ? "wifi-off" : "triangle-alert"
        title: slot.title(Sale.notice)
        detail: slot.detail(Sale.notice)
    }
}
