import QtQuick

// A small word on a soft ground, such as "12 left".
Rectangle {
    id: pill

    property string text
    property color ink: Theme.warning
    property color ground: Theme.warningSoft
    property int outline: Theme.contrast ? Theme.mm(0.75) : 0

    implicitWidth: word.implicitWidth + Theme.mm(8)
    implicitHeight: Math.max(Theme.mm(12), word.size * Theme.pxPerMm * Theme.textScale * 1.55)
    radius: height / 2
    color: ground
    border.width: outline
    border.color: Theme.edge

    Words {
        id: word
        anchors.centerIn: parent
        text: pill.text
        size: Theme.smallType
        leading: 1
        weight: Font.DemiBold
        color: pill.ink
        wrapMode: Text.NoWrap
    }
}
