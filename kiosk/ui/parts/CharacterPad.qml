pragma ComponentBehavior: Bound
import QtQuick

// A pad with a key for each character that may be typed, one that rubs out, and a button at its end.
Rectangle {
    id: pad

    signal typed(character: string)
    signal rubbed
    signal done

    property string alphabet
    property int columns: 6
    property bool wide: false
    property string rubWords
    property string doneName
    property string doneWords
    property bool doneEnabled: true
    readonly property int gap: Theme.mm(1.5)
    readonly property int inset: Theme.mm(wide ? 4 : 2.4)
    readonly property int rows: Math.ceil((alphabet.length + 1) / columns)
    readonly property int keyWidth: (width - 2 * inset - (columns - 1) * gap) / columns
    readonly property int keyHeight: Math.min(Theme.mm(20), (height - 2 * inset - (rows - 1) * gap) / rows)
    readonly property int free: columns * rows - alphabet.length - 1

    color: Theme.raised

    Item {
        // Keys stand in the same places in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: pad.inset + Math.max(0, (pad.height - 2 * pad.inset - height) / 2)
            columns: pad.columns
            spacing: pad.gap
            layoutDirection: Qt.LeftToRight

            Repeater {
                model: pad.alphabet.split("")
                PadKey {
                    required property string modelData
                    required property int index
                    objectName: "key-" + modelData
                    width: pad.keyWidth
                    height: pad.keyHeight
                    text: modelData
                    figure: index < 10
                    onClicked: pad.typed(modelData)
                }
            }
            PadKey {
                objectName: "rub"
                width: pad.keyWidth
                height: pad.keyHeight
                icon: "delete"
                label: pad.rubWords
                onClicked: pad.rubbed()
            }
        }
        PushButton {
            id: done
            objectName: pad.doneName
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: (pad.width - pad.columns * pad.keyWidth - (pad.columns - 1) * pad.gap) / 2
            anchors.bottomMargin: pad.inset + Math.max(0, (pad.height - 2 * pad.inset - pad.rows * pad.keyHeight - (pad.rows - 1) * pad.gap) / 2)
            width: pad.free * pad.keyWidth + (pad.free - 1) * pad.gap
            height: pad.keyHeight
            radius: Theme.mm(3.2)
            size: 5.4
            pad: 4
            enabled: pad.doneEnabled
            text: pad.doneWords
            onClicked: pad.done()
        }
        Rectangle {
            visible: !done.enabled
            anchors.fill: done
            radius: done.radius
            color: "transparent"
            border.width: Theme.mm(0.3)
            border.color: Theme.edge
        }
    }
}
