import QtQuick

// A key of the on-screen keyboard.
Pressable {
    id: key

    property string text
    property string icon
    property bool functional: false
    property int span: 1
    readonly property int lip: Theme.contrast ? 0 : Theme.mm(1)

    label: text
    implicitHeight: Theme.mm(26)
    activeFocusOnTab: false
    rounding: Theme.mm(5)

    Rectangle {
        visible: !Theme.contrast
        anchors.fill: parent
        anchors.topMargin: key.lip
        anchors.bottomMargin: -key.lip
        radius: Theme.mm(5)
        color: Theme.keyLip
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: key.pressed ? key.lip : 0
        anchors.bottomMargin: key.pressed ? -key.lip : 0
        radius: Theme.mm(5)
        color: key.pressed ? Theme.accent : key.functional ? Theme.keyFunction : Theme.key
        border.width: Theme.contrast ? Theme.mm(0.75) : 0
        border.color: Theme.edge
    }
    Words {
        visible: key.icon === ""
        anchors.centerIn: parent
        text: key.text
        size: key.span > 1 ? 9.5 : 11
        fixed: true
        leading: 1
        font.letterSpacing: 0
        color: key.pressed ? Theme.accentText : Theme.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Icon {
        visible: key.icon !== ""
        anchors.centerIn: parent
        name: key.icon
        size: 12
        tint: key.pressed ? Theme.accentText : Theme.text
    }
}
