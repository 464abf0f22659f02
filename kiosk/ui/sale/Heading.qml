import QtQuick
import kiosk.ui.parts

// A screen's question, and if needed a sentence below it.
Column {
    id: heading

    property string title
    property string detail
    property real size: Theme.headingType
    property real detailSize: 8.5
    property bool centred: false

    spacing: Theme.mm(4.5)

    Words {
        width: parent.width
        text: heading.title
        size: heading.size
        weight: Font.Bold
        display: true
        horizontalAlignment: heading.centred ? Text.AlignHCenter : Text.AlignLeft
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: heading.detail
        size: heading.detailSize
        color: Theme.muted
        leading: 1.16
        horizontalAlignment: heading.centred ? Text.AlignHCenter : Text.AlignLeft
    }
}
