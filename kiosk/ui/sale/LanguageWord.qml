import QtQuick
import kiosk.ui.parts

// A language by its own name; the spoken one is underlined.
Pressable {
    id: word

    property string code
    property string text

    objectName: "language-" + code
    label: text
    selectable: true
    selected: code === Sale.language
    implicitHeight: Theme.mm(24)
    onClicked: Sale.languageAsked(code)

    Words {
        anchors.centerIn: parent
        text: word.text
        size: Theme.large ? 9 : 8
        fixed: true
        weight: Font.DemiBold
        color: word.selected ? Theme.accentInk : Theme.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Rectangle {
        visible: word.selected
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(2)
        width: Theme.mm(18)
        height: Theme.mm(1.5)
        radius: height / 2
        color: Theme.accentInk
    }
}
