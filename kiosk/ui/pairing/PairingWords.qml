import QtQuick
import kiosk.ui.parts

// What is to be done next, or what went wrong and what helps.
Rectangle {
    id: said

    readonly property bool gate: Pairing.kind === "gate"
    // A name in another script than the words around it stays in one piece.
    readonly property string other: "\u2068" + Pairing.otherName + "\u2069"
    readonly property bool wrong: Pairing.trouble !== "" && !Pairing.busy
    readonly property bool removed: Pairing.removed && Pairing.code === ""
    readonly property string title: {
        if (Pairing.busy)
            return qsTr("Asking the server…");
        switch (Pairing.trouble) {
        case "wrong_code":
            return qsTr("This code does not work");
        case "not_reached":
            return qsTr("The server cannot be reached");
        case "not_ours":
            return qsTr("Something else answers there");
        case "wrong_kind":
            return gate ? qsTr("That code was not for a gate, and this is one") : qsTr("That code was not for a kiosk, and this is one");
        case "disk_full":
            return qsTr("This machine's disk is full");
        case "disk_read_only":
            return qsTr("This machine's disk can only be read");
        case "disk_locked":
            return qsTr("Another program holds this machine's file");
        case "not_kept":
            return qsTr("This machine's disk does not keep it");
        case "bad_address":
            return qsTr("That is not an address");
        case "other_qr":
            return qsTr("That QR is not a pairing code");
        case "unexpected":
            return qsTr("It could not be paired");
        }
        if (Pairing.read)
            return qsTr("Read. Is this your server's address?");
        if (Pairing.onAddress)
            return qsTr("Type the server's address");
        if (removed)
            return qsTr("This device is not paired any more");
        return Pairing.missing > 0 ? qsTr("Type the code: %n more", "", Pairing.missing) : qsTr("The code is complete");
    }
    readonly property string note: {
        if (Pairing.busy)
            return qsTr("It takes some seconds at most.");
        switch (Pairing.trouble) {
        case "wrong_code":
            return qsTr("It is mistyped, used up or too old. Compare it, or have a new one made.");
        case "not_reached":
            return qsTr("Check the address, this machine's network, and whether the server runs; then try the same code again.");
        case "not_ours":
            return qsTr("It is not a Wicket server: perhaps a guest network's sign-in page, or a wrong address. Check both.");
        case "wrong_kind":
            return gate ? qsTr("The code is used up. Have a new one made for a gate, and another for %1.").arg(other) : qsTr("The code is used up. Have a new one made for a kiosk, and another for %1.").arg(other);
        case "disk_full":
            return qsTr("Make room on it. The code may be used up: have a new one made.");
        case "disk_read_only":
            return qsTr("Start this machine again, or have its disk looked at. The code may be used up: have a new one made.");
        case "disk_locked":
            return qsTr("Close that program and try again. The code may be used up: have a new one made.");
        case "not_kept":
            return qsTr("Have it looked at. The code may be used up: have a new one made.");
        case "bad_address":
            return qsTr("It begins with http:// or https://, such as https://tickets.example.org.");
        case "other_qr":
            return qsTr("Hold the QR before the camera that was made together with the code.");
        case "unexpected":
            return qsTr("This machine's log says more. The code may be used up: have a new one made.");
        }
        if (Pairing.read)
            return qsTr("If so, press Pair.");
        if (Pairing.onAddress)
            return qsTr("It begins with http:// or https://, such as https://tickets.example.org.");
        if (removed)
            return gate ? qsTr("It has wiped itself. Scans that are not reported yet are kept: pair it with a new code, and they go to the server.") : qsTr("It has wiped itself. Sales that are not reported yet are kept: pair it with a new code, and they go to the server.");
        return qsTr("I, L, O and U are never in a code.");
    }

    implicitHeight: Math.max(Theme.mm(20), texts.height + Theme.mm(7))
    radius: Theme.mm(3.6)
    color: wrong ? Theme.negativeSoft : Theme.surface
    border.width: Theme.hairline
    border.color: wrong ? Theme.negative : Theme.contrast ? Theme.edge : Theme.line
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + ". " + note

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        name: said.wrong ? "triangle-alert" : Pairing.busy ? "hourglass" : Pairing.read ? "circle-check" : "key-round"
        size: 7
        stroke: 2.2
        tint: said.wrong ? Theme.negative : Theme.accentInk
    }
    Column {
        id: texts
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Words {
            objectName: "said"
            width: parent.width
            text: said.title
            size: 5.2
            weight: Font.DemiBold
            leading: 1.1
            Accessible.ignored: true
        }
        Words {
            objectName: "note"
            width: parent.width
            text: said.note
            size: 4.1
            weight: Font.Normal
            leading: 1.16
            color: said.wrong ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
    }
}
