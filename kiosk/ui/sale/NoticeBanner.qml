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
        case "over_limit":
            return qsTr("No more than %n ticket(s) of one kind", "", Sale.noticeAvailable);
        case "put_back":
            return qsTr("We put back %n ticket(s)", "", Sale.noticeAvailable);
        case "buyer_has_enough":
            return Sale.noticeAvailable > 0 ? qsTr("Only %n more ticket(s) for this address", "", Sale.noticeAvailable) : qsTr("No more tickets for this address");
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
        case "donation_not_taken":
            return qsTr("No donations are taken right now");
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
        case "order_unknown":
            return qsTr("We did not find this order");
        case "order_too_often":
            return qsTr("There were too many tries here");
        case "order_not_now":
            return qsTr("We cannot look for orders right now");
        default:
            return "";
        }
    }
    function detail(notice: string): string {
        switch (notice) {
        case "not_enough_tickets":
            return Sale.online ? qsTr("Somebody was faster. We kept the rest of your choice.") : qsTr("Without a connection there are no more here. We kept the rest of your choice.");
        case "over_limit":
            return qsTr("We kept as many as one order may have, and the rest of your choice.");
        case "put_back":
            return qsTr("They are for another date only. Choose that date to have them again.");
        case "buyer_has_enough":
            return qsTr("Each person may have only so many of these. You have not been charged. Go back and choose fewer.");
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
        case "order_unknown":
            return qsTr("Please check the number, and the e-mail or phone number you gave when you bought.");
        case "order_too_often":
            return qsTr("Please wait a few minutes, or ask a member of staff. The code on your phone lets you in too.");
        case "order_not_now":
            return qsTr("The code on your phone or in your e-mail lets you in too. Or ask a member of staff.");
        case "donation_not_taken":
            return qsTr("The total is as it was, and your tickets are kept. You can go on.");
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
        icon: ["server_unreachable", "order_not_now"].includes(Sale.notice) ? "wifi-off" : "triangle-alert"
        title: slot.title(Sale.notice)
        detail: slot.detail(Sale.notice)
    }
}
