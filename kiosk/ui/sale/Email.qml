pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// An address for a copy of the tickets; going on without one is as easy.
Frame {
    id: screen

    property string address: Sale.email
    readonly property var providers: ["gmail.com", "gmx.de", "icloud.com", "web.de"]
    readonly property int longest: 254

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            erase();
        else if (event.key === Qt.Key_Return && address !== "")
            Sale.emailGiven(address);
        else if (/^[\x21-\x7e]$/.test(event.text))
            write(event.text);
        else
            return;
        event.accepted = true;
    }

    step: 3
    back: qsTr("Back")
    holdShown: true
    onBacked: Sale.asked("back")

    function write(text: string) {
        if (address.length + text.length <= longest)
            address += text;
    }
    function erase() {
        address = address.slice(0, -1);
    }
    function purpose(): string {
        if (Sale.mails && Sale.paperReady)
            return qsTr("Optional. Your tickets print here, and we also send them to this address. We use it for this order only.");
        if (Sale.mails)
            return qsTr("Optional. Your tickets appear here as a code for your phone, and we also send them to this address. We use it for this order only.");
        if (Sale.paperReady)
            return qsTr("Optional. Your tickets print here either way. We use the address for this order only.");
        return qsTr("Optional. Your tickets also appear here as a code for your phone. We use the address for this order only.");
    }
    function complete(provider: string) {
        const at = address.indexOf("@");
        address = (at < 0 ? address : address.slice(0, at)) + "@" + provider;
    }

    Heading {
        width: parent.width
        title: qsTr("Your e-mail, if you like")
        size: screen.low ? 13 : Theme.headingType
        detail: Theme.lowered ? "" : screen.purpose()
    }
    Gap {
        size: screen.low ? 4 : 10
    }
    TypedField {
        objectName: "address"
        width: parent.width
        hint: qsTr("Your e-mail address")
        typed: screen.address
        clearing: qsTr("Delete the address")
        onCleared: screen.address = ""
    }
    Gap {
        size: screen.low ? 4 : 6
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Repeater {
            model: screen.providers
            Chip {
                required property string modelData
                objectName: "provider-" + modelData
                pad: 6.75
                text: "@" + modelData
                selected: screen.address.endsWith("@" + modelData)
                onClicked: screen.complete(modelData)
            }
        }
    }
    Purpose {
        width: parent.width
        text: screen.purpose()
    }
    dock: [
        Row {
            id: choice
            width: parent.width
            spacing: Theme.cardGap
            PushButton {
                objectName: "skip"
                width: Math.floor((choice.width - choice.spacing) / 2)
                kind: PushButton.Secondary
                text: qsTr("Skip")
                onClicked: Sale.asked("skip_email")
            }
            PushButton {
                objectName: "continue"
                width: Math.floor((choice.width - choice.spacing) / 2)
                enabled: screen.address !== ""
                text: Sale.patience(qsTr("Continue"))
                onClicked: Sale.emailGiven(screen.address)
            }
        }
    ]
    floor: [
        Keyboard {
            objectName: "keyboard"
            width: parent.width
            height: implicitHeight
            onTyped: text => screen.write(text)
            onErased: screen.erase()
        }
    ]
}
