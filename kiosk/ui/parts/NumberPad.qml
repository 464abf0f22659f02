pragma ComponentBehavior: Bound
import QtQuick

// The on-screen keys for a number, as on a telephone in every language.
Rectangle {
    id: pad

    signal typed(digit: string)
    signal erased

    readonly property int keyGap: Theme.gap
    readonly property int keyWidth: Math.min(Theme.mm(64), Math.floor((width - 2 * Theme.mm(7) - 2 * keyGap) / 3))
    readonly property int keyHeight: Theme.mm(Theme.low ? 22 : 30)

    implicitHeight: 4 * keyHeight + 3 * keyGap + Theme.mm(17)
    color: Theme.keyboard
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        visible: Theme.contrast
        width: parent.width
        height: Theme.edgeWidth
        color: Theme.edge
    }
    Grid {
        y: Theme.mm(7)
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        spacing: pad.keyGap
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]
            Key {
                required property string modelData
                readonly property bool erases: modelData === "erase"

                objectName: "key-" + modelData
                width: pad.keyWidth
                height: pad.keyHeight
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== ""
                text: modelData
                label: erases ? qsTr("Delete") : modelData
                icon: erases ? "delete" : ""
                functional: erases
                onClicked: erases ? pad.erased() : pad.typed(modelData)
            }
        }
    }
}
