import QtQuick
import kiosk.ui.parts

// A round key of a stepper.
Pressable {
    id: key

    property string icon
    property bool filled: false
    readonly property color ink: !enabled ? Theme.edge : filled ? (Theme.contrast ? Theme.accentText : Theme.accentInk) : Theme.text

    implicitWidth: Theme.mm(23)
    implicitHeight: implicitWidth
    rounding: height / 2
    opacity: !enabled && Theme.contrast ? 0.5 : 1

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: !key.enabled ? Theme.surface : key.filled ? (Theme.contrast ? Theme.accent : Theme.accentSoft) : key.pressed ? Theme.raised : Theme.surface
        border.width: Theme.edgeWidth
        border.color: !key.enabled ? Theme.line : key.filled ? Theme.accentInk : Theme.edge
    }
    Icon {
        anchors.centerIn: parent
        name: key.icon
        size: 11
        stroke: 2.25
        tint: key.enabled || !Theme.contrast ? key.ink : Theme.text
    }
}
