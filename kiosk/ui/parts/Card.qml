import QtQuick

// A raised sheet of paper for related things.
Item {
    id: card

    property color fill: Theme.surface
    property color stroke: Theme.contrast ? Theme.edge : Theme.line
    property int strokeWidth: Theme.contrast ? Theme.edgeWidth : Theme.dark ? Theme.hairline : 0
    property int radius: Theme.cardRadius
    property bool raised: true
    default property alias content: inner.data

    Shade {
        radius: card.radius
        visible: card.raised && !Theme.contrast
    }
    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: card.fill
        border.width: card.strokeWidth
        border.color: card.stroke
    }
    Item {
        id: inner
        anchors.fill: parent
    }
}
