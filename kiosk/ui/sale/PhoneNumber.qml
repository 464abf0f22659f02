import QtQuick
import kiosk.ui.parts

// The mobile money number that is asked to pay.
Frame {
    id: screen

    property string number: Sale.phone
    readonly property int longest: 15
    readonly property string purpose: qsTr("With the country code. A request to pay %1 goes to this phone; confirm it there with your PIN.").arg(Sale.total)

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            erase();
        else if (event.key === Qt.Key_Return && number !== "")
            Sale.phoneGiven(number);
        else if (/^[0-9]$/.test(event.text))
            write(event.text);
        else
            return;
        event.accepted = true;
    }

    step: 3
    back: qsTr("Back")
    holdShown: true
    onBacked: Sale.asked("back")

    function write(digit: string) {
        if (number.length < longest)
            number += digit;
    }
    function erase() {
        number = number.slice(0, -1);
    }

    Heading {
        width: parent.width
        title: qsTr("Your mobile money number")
        size: screen.low ? 13 : Theme.headingType
        detail: Theme.lowered ? "" : screen.purpose
    }
    Gap {
        size: screen.low ? 4 : 10
    }
    TypedField {
        objectName: "number"
        width: parent.width
        hint: qsTr("Country code and number")
        typed: "+" + screen.number.replace(/(\d{3})(?=\d)/g, "$1 ")
        clearing: qsTr("Delete the number")
        onCleared: screen.number = ""
    }
    Purpose {
        width: parent.width
        text: screen.purpose
    }
    dock: [
        PushButton {
            objectName: "askPhone"
            width: parent.width
            enabled: screen.number !== ""
            text: Sale.patience(qsTr("Send the request"))
            amount: Sale.waiting ? "" : Sale.total
            onClicked: Sale.phoneGiven(screen.number)
        }
    ]
    floor: [
        NumberPad {
            objectName: "pad"
            width: parent.width
            height: implicitHeight
            onTyped: digit => screen.write(digit)
            onErased: screen.erase()
        }
    ]
}
