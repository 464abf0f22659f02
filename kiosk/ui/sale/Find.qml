import QtQuick
import kiosk.ui.parts

// An order that was bought elsewhere: its number and what it was bought with, typed here, or the
// code of its receipt, read by a hand scanner that types.
Frame {
    id: screen

    property string number
    property string contact
    property bool second: false
    readonly property int longest: 254
    readonly property int digitsOfNumber: 8
    // A scanner types a whole address, which nobody shall read from the screen.
    readonly property bool scans: (second ? contact : number).includes("://")

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            scans ? scanned() : go();
        else if (/^[\x21-\x7e]$/.test(event.text))
            write(event.text);
        else
            return;
        event.accepted = true;
    }

    back: qsTr("Back")
    onBacked: Sale.asked("back")

    function write(text: string) {
        if (second && contact.length + text.length <= longest)
            contact += text;
        else if (!second && number.length + text.length <= longest)
            number += text;
    }
    function erase() {
        if (second)
            contact = contact.slice(0, -1);
        else
            number = number.slice(0, -1);
    }
    function scanned() {
        const code = second ? contact : number;
        number = "";
        contact = "";
        second = false;
        Sale.orderScanned(code);
    }
    function go() {
        if (!second && contact === "")
            second = number.length >= digitsOfNumber;
        else if (number !== "" && contact !== "")
            Sale.orderSought(number, contact);
    }

    Heading {
        width: parent.width
        title: qsTr("Find your order")
        size: screen.wide ? 13 : Theme.headingType
        detail: qsTr("The number is in your e-mail and on your receipt. With a scanner here, hold the code on the receipt to it.")
    }
    Gap {
        size: screen.wide ? 3 : 8
    }
    Grid {
        id: fields
        width: parent.width
        columns: screen.wide ? 2 : 1
        columnSpacing: Theme.mm(4)
        rowSpacing: Theme.mm(4)
        readonly property int column: screen.wide ? Math.floor((width - columnSpacing) / 2) : width
        TypedField {
            objectName: "orderNumber"
            width: fields.column
            choosable: true
            active: !screen.second
            hint: qsTr("Order number, W-XXXX-XXXX")
            typed: screen.scans ? "" : screen.number.toUpperCase()
            clearing: qsTr("Delete the number")
            onCleared: screen.number = ""
            onChosen: screen.second = false
        }
        TypedField {
            objectName: "orderContact"
            width: fields.column
            choosable: true
            active: screen.second
            hint: qsTr("E-mail or phone number")
            typed: screen.scans ? "" : screen.contact
            clearing: qsTr("Delete the e-mail or phone number")
            onCleared: screen.contact = ""
            onChosen: screen.second = true
        }
    }
    dock: [
        PushButton {
            objectName: "findOrder"
            width: parent.width
            enabled: !Sale.busy && screen.number.length >= screen.digitsOfNumber && (screen.contact !== "" || !screen.second)
            text: Sale.patience(screen.contact === "" ? qsTr("Continue") : qsTr("Find my order"))
            onClicked: screen.go()
        }
    ]
    floor: [
        Keyboard {
            objectName: "keyboard"
            width: parent.width
            height: implicitHeight
            forCode: !screen.second
            onTyped: text => screen.write(text)
            onErased: screen.erase()
        }
    ]
}
