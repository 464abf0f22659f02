pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Keys in rows, in the same places in every language; "rub" deletes, "space" is a space.
Grid {
    id: grid

    property var keys: []
    property int keyWidth
    property int keyHeight

    signal typed(character: string)
    signal rubbed

    layoutDirection: Qt.LeftToRight

    Repeater {
        model: grid.keys
        PadKey {
            required property string modelData
            readonly property bool rubs: modelData === "rub"
            readonly property bool spaces: modelData === "space"

            objectName: rubs ? "rub" : "key-" + modelData
            width: grid.keyWidth
            height: grid.keyHeight
            text: spaces ? qsTr("Space") : rubs ? "" : modelData
            figure: "0123456789".includes(modelData)
            size: spaces ? 3.8 : 6.2
            icon: rubs ? "delete" : ""
            label: rubs ? qsTr("Delete the last character") : text
            onClicked: rubs ? grid.rubbed() : grid.typed(spaces ? " " : modelData)
        }
    }
}
