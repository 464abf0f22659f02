import QtQuick

// One character of a serial or a code: written, about to be written, or still empty.
Rectangle {
    id: box

    property string character
    property bool next: false

    radius: Theme.mm(2)
    color: Theme.surface
    border.width: next ? Theme.mm(0.7) : Theme.mm(0.3)
    border.color: next ? Theme.accentInk : Theme.edge

    Words {
        anchors.centerIn: parent
        text: box.character
        size: 6.4
        fixed: true
        weight: Font.Bold
        display: true
        figures: true
        leading: 1
        Accessible.ignored: true
    }
    Rectangle {
        visible: box.next
        anchors.centerIn: parent
        width: Theme.mm(0.45)
        height: parent.height * 0.5
        color: Theme.accentInk
    }
}
