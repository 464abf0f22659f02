import QtQuick
import kiosk.ui.parts

// The whole screen of a machine that is not paired yet.
Rectangle {
    id: stage

    readonly property bool wide: width > height
    readonly property int margin: Theme.mm(5.5)

    color: Theme.bg
    focus: true
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            Pairing.asked("rub");
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            Pairing.asked(Pairing.onAddress ? "edit_code" : "pair");
        else if (event.key === Qt.Key_Escape)
            Pairing.asked("edit_code");
        else if (event.text.length === 1)
            Pairing.typed(event.text);
    }

    PairingHead {
        id: head
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: stage.margin
        anchors.topMargin: Theme.mm(5)
        width: entry.width
    }
    Column {
        id: entry
        anchors.left: parent.left
        anchors.leftMargin: stage.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(4)
        width: stage.wide ? parent.width * 0.46 : parent.width - 2 * stage.margin
        spacing: Theme.mm(3)

        AddressField {
            objectName: "editAddress"
            width: parent.width
        }
        CodeEntry {
            width: parent.width
        }
        PairingWords {
            width: parent.width
        }
        CodeFinder {
            objectName: "finder"
            visible: Pairing.hasCamera
            width: parent.width
            height: stage.wide ? Math.max(Theme.mm(11), stage.height - entry.y - y - Theme.mm(5)) : Theme.mm(46)
        }
    }
    CharacterPad {
        anchors.left: stage.wide ? entry.right : parent.left
        anchors.leftMargin: stage.wide ? Theme.mm(6) : 0
        anchors.right: parent.right
        anchors.top: stage.wide ? parent.top : entry.bottom
        anchors.topMargin: stage.wide ? 0 : Theme.mm(4)
        anchors.bottom: parent.bottom
        enabled: !Pairing.busy
        wide: stage.wide
        alphabet: Pairing.onAddress ? Pairing.addressAlphabet : Pairing.codeAlphabet
        columns: Pairing.onAddress ? 8 : 6
        rubWords: qsTr("Delete the last character")
        doneName: "pair"
        doneWords: Pairing.busy ? qsTr("Pairing…") : Pairing.onAddress ? qsTr("On to the code") : qsTr("Pair")
        doneEnabled: !Pairing.busy && (Pairing.onAddress || Pairing.missing === 0)
        onTyped: character => Pairing.typed(character)
        onRubbed: Pairing.asked("rub")
        onDone: Pairing.asked(Pairing.onAddress ? "edit_code" : "pair")
    }
}
