import QtQuick
import kiosk.ui.parts

// A promotional code or a voucher, typed here or read by a hand scanner that types.
Frame {
    id: screen

    property string code: Sale.code
    readonly property int longest: 40
    readonly property string purpose: qsTr("A promo code or a voucher. What it takes off shows in your order before you pay.")

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && code !== "")
            Sale.codeGiven(code);
        else if (/^[^\s\x00-\x1f\x7f]+$/.test(event.text))
            write(event.text.toUpperCase());
        else
            return;
        event.accepted = true;
    }

    step: 2
    back: qsTr("Back")
    holdShown: true
    onBacked: Sale.asked("back")

    function write(text: string) {
        if (code.length + text.length <= longest)
            code += text;
    }
    function erase() {
        code = code.slice(0, -1);
    }

    Heading {
        width: parent.width
        title: qsTr("Enter your code")
        size: screen.low ? 13 : Theme.headingType
        detail: Theme.lowered ? "" : screen.purpose
    }
    Gap {
        size: screen.low ? 4 : 10
    }
    TypedField {
        objectName: "code"
        width: parent.width
        hint: qsTr("Promo code or voucher")
        typed: screen.code
        clearing: qsTr("Delete the code")
        onCleared: screen.code = ""
    }
    Purpose {
        width: parent.width
        text: screen.purpose
    }
    dock: [
        PushButton {
            objectName: "useCode"
            width: parent.width
            enabled: screen.code !== ""
            text: Sale.patience(qsTr("Use this code"))
            onClicked: Sale.codeGiven(screen.code)
        }
    ]
    floor: [
        Keyboard {
            objectName: "keyboard"
            width: parent.width
            height: implicitHeight
            forCode: true
            onTyped: text => screen.write(text)
            onErased: screen.erase()
        }
    ]
}
