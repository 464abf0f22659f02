import QtQuick

// What each trouble with a payment is called, why it happened, and what usually helps.
QtObject {
    id: words

    property string trouble
    property string method: "card_reader"
    property string amount

    readonly property bool card: method === "card_reader"
    readonly property bool mobileMoney: method === "momo"
    readonly property bool atReader: ["reader_busy", "reader_offline", "reader_fault", "provider_unreachable", "method_unavailable"].includes(trouble)
    readonly property bool noFault: atReader || trouble === "timed_out"
    readonly property bool byCustomer: trouble === "cancelled_by_customer"
    readonly property bool byTelephone: trouble === "rejected" || trouble === "payer_not_found"
    readonly property string icon: atReader ? "unplug" : trouble === "timed_out" ? "clock" : card && !byTelephone ? "credit-card" : "smartphone"

    readonly property string title: {
        switch (trouble) {
        case "expired_card":
            return qsTr("Card has expired");
        case "wrong_pin":
            return qsTr("Wrong PIN");
        case "card_not_accepted":
            return qsTr("Card not accepted");
        case "cancelled_by_customer":
            return qsTr("Payment cancelled");
        case "authentication_failed":
            return qsTr("Payment not confirmed");
        case "rejected":
            return qsTr("Declined on the phone");
        case "payer_not_found":
            return qsTr("Number not known");
        case "method_unavailable":
            return qsTr("Not possible here now");
        case "timed_out":
            return card ? qsTr("No card was read") : qsTr("Not paid in time");
        case "reader_busy":
            return qsTr("The card reader is busy");
        case "reader_offline":
            return qsTr("The card reader does not answer");
        case "reader_fault":
            return qsTr("The card reader has a fault");
        case "provider_unreachable":
            return qsTr("The payment service does not answer");
        case "insufficient_funds":
            return mobileMoney ? qsTr("Not enough money") : qsTr("Card declined");
        default:
            return mobileMoney ? qsTr("Payment declined") : qsTr("Card declined");
        }
    }
    readonly property string reason: {
        switch (trouble) {
        case "insufficient_funds":
            return (mobileMoney ? qsTr("Your mobile money account cannot cover %1 right now.") : qsTr("Your bank says this card cannot cover %1 right now.")).arg(amount);
        case "expired_card":
            return qsTr("The date on this card has passed.");
        case "wrong_pin":
            return qsTr("The PIN did not match the card.");
        case "card_not_accepted":
            return card ? qsTr("This reader does not take this kind of card.") : qsTr("This kind of card is not taken here.");
        case "cancelled_by_customer":
            return qsTr("The payment of %1 was stopped.").arg(amount);
        case "authentication_failed":
            return qsTr("Your bank asked for a confirmation and did not get it.");
        case "rejected":
            return qsTr("%1 was not approved on the phone that we asked.").arg(amount);
        case "payer_not_found":
            return qsTr("There is no mobile money account with this number.");
        case "method_unavailable":
            return qsTr("This way of paying is out of order, whoever tries.");
        case "timed_out":
            return card ? qsTr("The reader waited and then stopped by itself.") : mobileMoney ? qsTr("Nobody confirmed the request on the phone.") : qsTr("The page to pay at has closed.");
        case "reader_busy":
            return qsTr("It is still busy with something else.");
        case "reader_offline":
            return qsTr("It may have lost its network or its power.");
        case "reader_fault":
            return qsTr("It could not take the payment.");
        case "provider_unreachable":
            return mobileMoney ? qsTr("We could not ask your phone.") : qsTr("We could not ask your bank.");
        default:
            return (mobileMoney ? qsTr("Your mobile money account did not pay %1.") : qsTr("Your bank did not approve %1.")).arg(amount);
        }
    }
    readonly property string hint: {
        switch (trouble) {
        case "insufficient_funds":
            return mobileMoney ? qsTr("Another account may work") : qsTr("Another card may work");
        case "expired_card":
        case "card_not_accepted":
            return qsTr("Another card may work");
        case "wrong_pin":
            return qsTr("You can type the PIN again");
        case "cancelled_by_customer":
            return qsTr("Pay whenever you are ready");
        case "authentication_failed":
            return qsTr("Another card may work");
        case "rejected":
            return qsTr("You can ask the phone again");
        case "payer_not_found":
            return qsTr("Look at the number once more");
        case "timed_out":
            return card ? qsTr("Hold the card still") : qsTr("You can start again");
        case "reader_busy":
            return qsTr("Wait a few seconds");
        case "reader_offline":
        case "reader_fault":
        case "provider_unreachable":
        case "method_unavailable":
            return qsTr("A member of staff can help");
        default:
            return card ? qsTr("Often it helps to insert the card") : mobileMoney ? qsTr("Another account may work") : qsTr("Another card may work");
        }
    }
    readonly property string hintDetail: {
        switch (trouble) {
        case "insufficient_funds":
            return mobileMoney ? qsTr("Type its number after you try again.") : qsTr("Phones and watches work too.");
        case "expired_card":
            return qsTr("Phones and watches work too.");
        case "card_not_accepted":
            return qsTr("Most debit and credit cards do, phones and watches too.");
        case "wrong_pin":
            return qsTr("Cover the keys with your hand and take your time.");
        case "cancelled_by_customer":
            return qsTr("Or leave, and the tickets go back on sale.");
        case "authentication_failed":
            return qsTr("Or confirm it with your bank when it asks again.");
        case "rejected":
            return qsTr("It rings once more when you try again.");
        case "payer_not_found":
            return qsTr("It begins with the country's code.");
        case "timed_out":
            return card ? qsTr("Keep it on the reader until you hear the tone.") : mobileMoney ? qsTr("Keep your phone at hand and unlocked.") : qsTr("Scan the new code and pay on the page.");
        case "reader_busy":
            return qsTr("Then try again.");
        case "reader_offline":
        case "reader_fault":
        case "provider_unreachable":
            return qsTr("Or try once more in a moment.");
        case "method_unavailable":
            return qsTr("There may be another way of paying.");
        default:
            return card ? qsTr("Use the chip and PIN instead of tapping.") : mobileMoney ? qsTr("Type its number after you try again.") : qsTr("Phones and watches work too.");
        }
    }
}
