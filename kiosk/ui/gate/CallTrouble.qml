import QtQuick
import kiosk.ui.parts

// What happened to a supervisor's word, and what to do next; nothing while all is well.
Column {
    id: trouble

    property bool centred: false
    property real size: 4.2

    spacing: Theme.mm(0.8)

    Words {
        objectName: "callTitle"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: trouble.centred ? Text.AlignHCenter : Text.AlignLeft
        text: Gate.callTitle
        size: trouble.size * 1.15
        weight: Font.Bold
        color: Theme.negative
        Accessible.role: Accessible.AlertMessage
        Accessible.name: Gate.callTitle + ". " + Gate.callWhat
    }
    Words {
        objectName: "callWhat"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: trouble.centred ? Text.AlignHCenter : Text.AlignLeft
        text: Gate.callWhat
        size: trouble.size
        weight: Font.Normal
        color: Theme.text
    }
}
