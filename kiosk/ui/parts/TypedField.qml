import QtQuick

// What is being typed on the on-screen keys, with a caret and a way to delete it at once. It reads
// left to right in every language, as an address and a number do.
Rectangle {
    id: field

    signal cleared
    signal chosen

    property string hint
    property string typed
    property string clearing
    property bool active: true
    // Where there are several, one is chosen to be written into.
    property bool choosable: false

    implicitHeight: Math.max(Theme.mm(36), label.implicitHeight + line.implicitHeight + Theme.mm(8))
    radius: Theme.mm(8)
    color: Theme.surface
    border.width: active ? Theme.chosenWidth : Theme.edgeWidth
    border.color: active ? Theme.accentInk : Theme.edge
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.EditableText
    Accessible.name: hint + " " + typed

    Pressable {
        objectName: field.objectName
        visible: field.choosable
        anchors.fill: parent
        rounding: field.radius
        label: field.Accessible.name
        onClicked: field.chosen()
    }
    Words {
        id: label
        x: Theme.mm(10)
        width: (clear.visible ? clear.x - Theme.mm(4) : parent.width - x) - x
        y: Theme.mm(5)
        text: field.hint
        size: Theme.smallType
        weight: Font.DemiBold
        color: Theme.accentInk
        horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
        Accessible.ignored: true
    }
    Item {
        id: window
        x: Theme.mm(10)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(5.5)
        width: clear.x - x - Theme.mm(4)
        height: line.implicitHeight
        clip: line.implicitWidth > width
        Words {
            id: line
            // What is long shows its end, where the next character goes.
            x: Math.min(0, window.width - implicitWidth - Theme.mm(2.5))
            text: field.typed
            size: 12
            leading: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle {
            visible: field.active
            x: line.x + line.implicitWidth + Theme.mm(1)
            anchors.verticalCenter: line.verticalCenter
            width: Theme.mm(1)
            height: Theme.mm(14)
            radius: width / 2
            color: Theme.accentInk
            SequentialAnimation on opacity {
                running: !Theme.reduceMotion
                loops: Animation.Infinite
                PropertyAction {
                    value: 1
                }
                PauseAnimation {
                    duration: 600
                }
                PropertyAction {
                    value: 0.1
                }
                PauseAnimation {
                    duration: 400
                }
            }
        }
    }
    Pressable {
        id: clear
        objectName: "clear"
        visible: field.typed !== ""
        x: parent.width - width - Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(22)
        height: width
        rounding: height / 2
        label: field.clearing
        onClicked: field.cleared()
        Disc {
            anchors.fill: parent
            size: 22
            icon: "x"
            iconSize: 10.5
            tint: Theme.text
            ground: Theme.raised
        }
    }
}
