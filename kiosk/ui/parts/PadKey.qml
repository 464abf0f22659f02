import QtQuick

// A key of a pad of characters.
Pressable {
    id: key

    property string text
    property string icon
    property bool figure: false
    property real size: 6.2

    label: text
    activeFocusOnTab: false
    rounding: Theme.mm(3.2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(3.2)
        color: key.pressed ? Theme.accent : key.icon !== "" ? Theme.raised : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Words {
        visible: key.icon === ""
        anchors.centerIn: parent
        text: key.text
        size: key.size
        fixed: true
        weight: Font.DemiBold
        display: true
        figures: true
        leading: 1
        color: key.pressed ? Theme.accentText : key.figure ? Theme.accentInk : Theme.text
        Accessible.ignored: true
    }
    Icon {
        visible: key.icon !== ""
        anchors.centerIn: parent
        name: key.icon
        size: 7
        stroke: 2.2
        tint: key.pressed ? Theme.accentText : Theme.text
    }
}
