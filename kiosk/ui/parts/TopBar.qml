import QtQuick

// The head of a screen: who sells, and on the far side the step or a note.
Item {
    id: bar

    property string venue
    property string note
    property int step: 0
    property color ink: Theme.text
    property color noteInk: Theme.muted
    property color spot: Theme.accentInk

    implicitHeight: Theme.barHeight

    VenueMark {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - Theme.mm(1)
        anchors.verticalCenter: parent.verticalCenter
        name: bar.venue
        ink: bar.ink
        spot: bar.spot
    }
    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.note !== "" && bar.step === 0
        text: bar.note
        size: 7.5
        fixed: true
        figures: true
        color: bar.noteInk
        wrapMode: Text.NoWrap
    }
    StepBars {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        step: bar.step
    }
}
