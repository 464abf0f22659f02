import QtQuick
import kiosk.ui.parts

// A reason in words, on keys that every steward finds.
Item {
    id: pad

    property string typed: ""
    readonly property int most: 120
    readonly property int columns: 7
    readonly property int gap: Theme.mm(1.5)
    readonly property int keyWidth: (width - (columns - 1) * gap) / columns
    readonly property int keyHeight: Math.min(Theme.mm(18), (height - box.height - done.height - 8 * gap) / 6)

    signal given

    function type(character: string) {
        if (typed.length < most)
            typed += character;
    }
    function rub() {
        typed = typed.slice(0, -1);
    }
    function submit() {
        if (typed.trim() !== "")
            given();
    }

    Rectangle {
        id: box
        width: parent.width
        height: Theme.mm(16)
        radius: Theme.mm(3.4)
        color: Theme.surface
        border.width: Theme.mm(0.6)
        border.color: Theme.accentInk
        Words {
            objectName: "remark"
            anchors.fill: parent
            anchors.margins: Theme.mm(2.6)
            verticalAlignment: Text.AlignVCenter
            text: pad.typed || qsTr("Why are they let in?")
            size: 4.6
            color: pad.typed === "" ? Theme.muted : Theme.text
            maximumLineCount: 2
            elide: Text.ElideLeft
        }
    }
    Item {
        // Keys stand in the same places in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.top: box.bottom
        anchors.topMargin: 2 * pad.gap
        width: parent.width
        height: grid.height
        PadGrid {
            id: grid
            columns: pad.columns
            spacing: pad.gap
            keyWidth: pad.keyWidth
            keyHeight: pad.keyHeight
            keys: "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ.-".split("").concat(["space", "rub"])
            onTyped: character => pad.type(character)
            onRubbed: pad.rub()
        }
    }
    PushButton {
        id: done
        objectName: "remarkDone"
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.mm(16)
        radius: Theme.mm(3.6)
        size: 5.2
        enabled: pad.typed.trim() !== ""
        text: qsTr("On to the PIN")
        onClicked: pad.submit()
    }
}
