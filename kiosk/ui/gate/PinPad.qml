pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// A PIN by touch. What is typed shows as dots, and is forgotten as soon as it is given.
Item {
    id: pad

    property string title
    property bool ready: false
    property string typed: ""
    readonly property int least: 4
    readonly property int most: 12
    readonly property int gap: Theme.mm(2.2)
    readonly property int keyHeight: Math.min(Theme.mm(20), (height - heading.height - 4 * gap) / 4)
    readonly property int keyWidth: (width - 2 * gap) / 3
    readonly property bool complete: ready && typed.length >= least

    signal given(pin: string)

    function type(digit: string) {
        if (typed.length < most && !Gate.callAsking)
            typed += digit;
    }
    function rub() {
        typed = typed.slice(0, -1);
    }
    function submit() {
        if (!complete || Gate.callAsking)
            return;
        const pin = typed;
        typed = "";
        given(pin);
    }

    Item {
        id: heading
        width: parent.width
        height: Theme.mm(8)
        Line {
            anchors.left: parent.left
            anchors.right: dots.left
            anchors.rightMargin: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            text: pad.title
            size: 5.4
            weight: Font.Bold
            display: true
        }
        PinDots {
            id: dots
            objectName: "pinDots"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            count: pad.typed.length
            label: qsTr("%n digits typed", "", pad.typed.length)
        }
    }
    Item {
        // Keys stand in the same places in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.top: heading.bottom
        anchors.topMargin: pad.gap
        width: parent.width
        height: grid.height

        PadGrid {
            id: grid
            columns: 3
            spacing: pad.gap
            keyWidth: pad.keyWidth
            keyHeight: pad.keyHeight
            keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "rub", "0"]
            onTyped: character => pad.type(character)
            onRubbed: pad.rub()
        }
        PushButton {
            objectName: "letIn"
            anchors.right: parent.right
            anchors.bottom: grid.bottom
            width: pad.keyWidth
            height: pad.keyHeight
            radius: Theme.mm(3.2)
            size: 5.2
            pad: 3
            enabled: pad.complete && !Gate.callAsking
            text: Gate.callAsking ? qsTr("Asking…") : qsTr("Let in")
            onClicked: pad.submit()
        }
    }
}
