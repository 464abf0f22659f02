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
        case "code_unknown":
            return qsTr("We do not know this code");
        case "code_not_yet":
            return qsTr("This code is not valid yet");
        case "code_over":
            return qsTr("This code has expired");
        case "code_used_up":
            return qsTr("This code has already been used");
        case "code_used_by_buyer":
            return qsTr("You have already used this code");
        case "code_needs_buyer":
            return qsTr("This code needs your e-mail address");
        case "code_not_for_these":
            return qsTr("This code is not for these tickets");
        case "code_too_often":
            return qsTr("Too many codes were tried here");
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
        case "code_unknown":
            return Sale.alone ? qsTr("Please check each letter and digit. Without a connection some codes cannot be checked.") : qsTr("Please check each letter and digit. Your tickets are kept.");
        case "code_not_yet":
        case "code_over":
        case "code_used_up":
        case "code_used_by_buyer":
            return qsTr("Your tickets are kept. Try another code, or go back and pay without one.");
        case "code_needs_buyer":
            return qsTr("Your tickets are kept. Use it on our website, or ask a member of staff.");
        case "code_not_for_these":
            return qsTr("It is for another event or another kind of ticket. Your tickets are kept.");
        case "code_too_often":
            return qsTr("Your tickets are kept. Wait a few minutes, or go back and pay without a code.");
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
