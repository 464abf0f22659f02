pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// A serial by hand: the 32 characters a serial may have, no others, and a check once it is whole.
Item {
    id: page

    readonly property bool wide: width > height
    readonly property int margin: Theme.mm(5.5)
    readonly property int length: 8
    readonly property int missing: length - typed.length
    readonly property string alphabet: "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    property string typed: ""

    function type(character: string) {
        if (typed.length < length)
            typed += character;
    }
    function rub() {
        typed = typed.slice(0, -1);
    }
    function submit() {
        if (missing === 0)
            Gate.serialGiven(typed);
    }

    focus: true
    Keys.onPressed: event => {
        const character = event.text.toUpperCase().replace("I", "1").replace("L", "1").replace("O", "0");
        if (event.key === Qt.Key_Backspace)
            rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            submit();
        else if (event.key === Qt.Key_Escape)
            Gate.asked("back");
        else if (character.length === 1 && alphabet.includes(character))
            type(character);
    }

    PageHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        title: qsTr("Type the serial")
        note: Gate.place
    }
    Column {
        id: entry
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(4)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        width: page.wide ? parent.width * 0.44 : parent.width - 2 * page.margin
        spacing: Theme.mm(3.4)

        ManualTabs {
            width: parent.width
        }
        Row {
            id: boxes
            readonly property int box: Math.min(Theme.mm(11.4), (parent.width - prefix.width - dash.width - 9 * spacing) / 8)
            objectName: "typed"
            // A serial is read from left to right in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            layoutDirection: Qt.LeftToRight
            anchors.left: parent.left
            spacing: Theme.mm(1.1)
            Accessible.role: Accessible.StaticText
            Accessible.name: "TKT-" + page.typed

            Words {
                id: prefix
                anchors.verticalCenter: parent.verticalCenter
                text: "TKT-"
                size: page.wide ? 6.4 : 8
                fixed: true
                weight: Font.Bold
                display: true
                leading: 1
                color: Theme.muted
                Accessible.ignored: true
            }
            Repeater {
                model: 4
                CodeBox {
                    required property int index
                    width: boxes.box
                    height: Theme.mm(15.4)
                    character: page.typed.charAt(index)
                    next: index === page.typed.length
                }
            }
            Words {
                id: dash
                anchors.verticalCenter: parent.verticalCenter
                text: "-"
                size: 6
                fixed: true
                leading: 1
                color: Theme.muted
                Accessible.ignored: true
            }
            Repeater {
                model: 4
                CodeBox {
                    required property int index
                    width: boxes.box
                    height: Theme.mm(15.4)
                    character: page.typed.charAt(index + 4)
                    next: index + 4 === page.typed.length
                }
            }
        }
        Row {
            spacing: Theme.mm(2)
            anchors.left: parent.left
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "info"
                size: 4.6
                tint: Theme.muted
            }
            Line {
                anchors.verticalCenter: parent.verticalCenter
                width: entry.width - Theme.mm(7)
                text: page.missing > 0 ? qsTr("%n more. I, L, O and U are never on a ticket.", "", page.missing) : qsTr("Complete. I, L, O and U are never on a ticket.")
                size: 4.1
                weight: Font.Normal
                color: Theme.muted
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.mm(17)
            radius: Theme.mm(3.6)
            color: Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
            Icon {
                id: shield
                anchors.left: parent.left
                anchors.leftMargin: Theme.mm(3.6)
                anchors.verticalCenter: parent.verticalCenter
                name: Gate.online ? "shield-check" : "wifi-off"
                size: 6.8
                stroke: 2.2
                tint: Gate.online ? Theme.accentInk : Theme.negative
            }
            Column {
                anchors.left: shield.right
                anchors.leftMargin: Theme.mm(3.4)
                anchors.right: parent.right
                anchors.rightMargin: Theme.mm(3.6)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.mm(0.8)
                Line {
                    width: parent.width
                    text: Gate.online ? qsTr("Looked up by the server, then decided") : qsTr("Offline: only tickets this gate knows")
                    size: 4.6
                    weight: Font.DemiBold
                }
                Line {
                    width: parent.width
                    text: qsTr("A typed serial proves nothing: look at the holder too")
                    size: 3.7
                    weight: Font.Normal
                    color: Theme.muted
                }
            }
        }
    }
    CharacterPad {
        anchors.right: parent.right
        anchors.left: page.wide ? entry.right : parent.left
        anchors.leftMargin: page.wide ? Theme.mm(7) : 0
        anchors.bottom: parent.bottom
        anchors.top: page.wide ? parent.top : entry.bottom
        anchors.topMargin: page.wide ? 0 : Theme.mm(4)
        wide: page.wide
        alphabet: page.alphabet
        rubWords: qsTr("Delete the last character")
        doneName: "checkSerial"
        doneWords: page.missing === 0 ? qsTr("Check") : qsTr("Check · %n to go", "", page.missing)
        doneEnabled: page.missing === 0
        onTyped: character => page.type(character)
        onRubbed: page.rub()
        onDone: page.submit()
    }
}
