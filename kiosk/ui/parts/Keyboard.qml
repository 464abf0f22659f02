pragma ComponentBehavior: Bound
import QtQuick

// The on-screen keyboard for an e-mail address: letters with digits, and the other characters an
// address may hold; or for a code, which has letters and digits. It reads left to right in every
// language, as both do.
Rectangle {
    id: keyboard

    signal typed(text: string)
    signal erased

    property bool forCode: false
    property bool symbols: false
    readonly property var digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    readonly property var capitals: [digits, ["Q", "W", "E", "R", "T", "Y", "U", "I", "O", "P"], ["A", "S", "D", "F", "G", "H", "J", "K", "L", "-"], ["switch", "Z", "X", "C", "V", "B", "N", "M", "/", "erase"]]
    readonly property var accented: [digits, ["À", "Á", "Â", "Ä", "Æ", "Ç", "È", "É", "Ê", "Ë"], ["Í", "Î", "Ï", "Ñ", "Ó", "Ô", "Ö", "Ø", "Œ", "-"], ["switch", "Ú", "Ù", "Û", "Ü", "Å", "Š", "Ž", "/", "erase"]]
    readonly property var letters: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"], ["a", "s", "d", "f", "g", "h", "j", "k", "l", "-"], ["_", "z", "x", "c", "v", "b", "n", "m", ".", "erase"], ["switch", "@", ".com", ".de", ".org"]]
    readonly property var others: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["!", "#", "$", "%", "&", "'", "*", "+", "/", "="], ["?", "^", "`", "{", "|", "}", "~", "ü", "ö", "-"], ["_", "ä", "ß", "é", "è", "ñ", "ç", "å", ".", "erase"], ["switch", "@", ".net", ".eu", ".fr"]]
    readonly property string otherKeys: forCode ? (symbols ? "ABC" : "ÄÉ") : symbols ? "abc" : "#+="
    readonly property int keyGap: Theme.gap
    readonly property int keyWidth: Math.min(Theme.mm(30), Math.floor((width - 2 * Theme.mm(7) - 9 * keyGap) / 10))
    readonly property int keyHeight: Theme.mm(Theme.lowered ? 20 : Theme.landscape ? 22 : 26)

    readonly property var rows: forCode ? (symbols ? accented : capitals) : symbols ? others : letters

    implicitHeight: rows.length * keyHeight + (rows.length - 1) * keyGap + Theme.mm(17)
    color: Theme.keyboard
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        visible: Theme.contrast
        width: parent.width
        height: Theme.edgeWidth
        color: Theme.edge
    }
    Column {
        y: Theme.mm(7)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.keyGap
        Repeater {
            model: keyboard.rows
            Row {
                id: line
                required property var modelData
                spacing: keyboard.keyGap
                Repeater {
                    model: line.modelData
                    Key {
                        required property string modelData
                        readonly property bool erases: modelData === "erase"
                        readonly property bool switches: modelData === "switch"

                        objectName: "key-" + modelData
                        span: line.modelData.length < 10 ? 2 : 1
                        width: keyboard.keyWidth * span + keyboard.keyGap * (span - 1)
                        height: keyboard.keyHeight
                        text: switches ? keyboard.otherKeys : modelData
                        label: erases ? qsTr("Delete") : switches ? qsTr("Other characters") : modelData
                        icon: erases ? "delete" : ""
                        functional: erases || switches
                        onClicked: {
                            if (erases)
                                keyboard.erased();
                            else if (switches)
                                keyboard.symbols = !keyboard.symbols;
                            else
                                keyboard.typed(modelData);
                        }
                    }
                }
            }
        }
    }
}
