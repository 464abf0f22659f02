import QtQuick
import kiosk.ui.parts

// What came of the last thing that was asked: why it did not happen, or that it did.
Banner {
    id: said

    readonly property bool wrong: Staff.trouble !== ""

    function troubled(trouble: string): string {
        switch (trouble) {
        case "offline":
            return qsTr("The server cannot be reached");
        case "nobody":
            return qsTr("Nobody here has a PIN");
        case "unknown_badge":
            return qsTr("This badge is not known here");
        case "wrong_pin":
            return qsTr("This PIN is not right");
        case "throttled":
            return qsTr("Too many wrong PINs");
        case "reader_away":
            return qsTr("The card reader does not answer");
        case "not_printed":
            return qsTr("Nothing was printed");
        case "print_unsure":
            return qsTr("Please look whether it was printed");
        case "nothing_to_print":
            return qsTr("There is nothing to print");
        case "disk":
            return qsTr("This kiosk cannot write to its disk");
        default:
            return qsTr("That did not work");
        }
    }
    function help(trouble: string): string {
        switch (trouble) {
        case "offline":
            return qsTr("PINs and money are checked there. Sales go on with what is at hand.");
        case "nobody":
            return qsTr("Clerks and managers set a PIN where they sign in.");
        case "unknown_badge":
            return qsTr("A manager makes a new one. The PIN alone is good too.");
        case "wrong_pin":
            return qsTr("After five wrong ones nobody is let in under this name for a while.");
        case "throttled":
            return Staff.againInS > 0 ? qsTr("Try again in %n minute(s).", "", Math.ceil(Staff.againInS / 60)) : qsTr("Try again later.");
        case "reader_away":
            return qsTr("Is it switched on and in the network?");
        case "not_printed":
            return qsTr("Look at the printer and its paper, then try again.");
        case "print_unsure":
            return qsTr("The printer did not say.");
        case "nothing_to_print":
            return qsTr("This order has no good ticket, or its event is not known here.");
        case "disk":
            return qsTr("Tell whoever looks after the machine.");
        default:
            return Staff.problem !== "" ? Staff.problem : qsTr("The shift is over. Type your PIN again.");
        }
    }
    function did(done: string): string {
        switch (done) {
        case "synced":
            return qsTr("The server has heard everything");
        case "printed":
            return qsTr("It is printed");
        case "opened":
            return qsTr("The drawer is open");
        case "closed":
            return qsTr("The drawer is closed");
        case "given_back":
            return qsTr("The money goes back");
        case "reprinted":
            return qsTr("The tickets are printed again");
        case "tested":
            return Staff.reader === "ready" || Staff.reader === "busy" ? qsTr("A test page is printed, and the reader answers") : qsTr("A test page is printed");
        default:
            return "";
        }
    }

    icon: wrong ? "triangle-alert" : "check"
    title: wrong ? troubled(Staff.trouble) : did(Staff.done)
    detail: wrong ? help(Staff.trouble) : ""
    color: wrong ? Theme.warningSoft : Theme.positiveSoft
    tint: wrong ? Theme.warning : Theme.positive
    visible: !Staff.busy && title !== "" && (wrong || Staff.done !== "")
    height: visible ? implicitHeight : 0
}
