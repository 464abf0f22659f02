import QtQuick

// A button with words, and if wanted an icon before them, one after them, or an amount at the end.
Pressable {
    id: button

    enum Kind {
        Primary,
        Secondary,
        Ghost,
        Danger,
        Ink
    }
    property int kind: PushButton.Primary
    property string text
    property string icon
    property string trailingIcon
    property string amount
    property real size: Theme.landscape ? 10 : Theme.buttonType
    property real pad: Theme.landscape ? 8 : 13
    property int radius: Theme.buttonRadius
    readonly property bool filled: kind === PushButton.Primary || kind === PushButton.Ink
    readonly property color tint: !enabled ? Theme.muted : kind === PushButton.Primary ? Theme.accentText : kind === PushButton.Ink ? Theme.bg : kind === PushButton.Danger ? Theme.negative : Theme.text
    readonly property real room: width - 2 * Theme.mm(amount !== "" ? pad : Math.min(pad, 6))
    readonly property bool truncated: caption.truncated

    rounding: Math.min(radius, height / 2)
    label: amount === "" ? text : text + ", " + amount
    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.ceil(row.naturalWidth) + 2 * Theme.mm(pad)

    Rectangle {
        anchors.fill: parent
        radius: Math.min(button.radius, height / 2)
        color: !button.enabled ? Theme.raised : button.kind === PushButton.Primary ? Theme.accent : button.kind === PushButton.Ink ? Theme.text : button.kind === PushButton.Ghost ? "transparent" : Theme.surface
        // What cannot be pressed has no edge in any look: in high contrast that alone tells it apart.
        border.width: !button.enabled || button.filled ? 0 : button.kind === PushButton.Ghost ? (Theme.contrast ? Theme.edgeWidth : 0) : Theme.edgeWidth
        border.color: button.kind === PushButton.Danger ? Theme.negative : Theme.edge
    }
    Rectangle {
        anchors.fill: parent
        radius: Math.min(button.radius, height / 2)
        visible: button.pressed
        color: button.filled ? "#26000000" : Theme.dark || Theme.contrast ? "#26FFFFFF" : "#12000000"
    }
    Row {
        id: row

        readonly property real spare: (lead.visible ? lead.width + spacing : 0) + (trail.visible ? trail.width + spacing : 0)
        readonly property real naturalWidth: spare + caption.implicitWidth

        spacing: Theme.mm(button.size * 0.42)
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: button.amount !== "" ? Theme.mm(button.pad) : (button.width - naturalShown) / 2
        readonly property real naturalShown: spare + caption.width

        Icon {
            id: lead
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon !== ""
            name: button.icon
            size: button.size * 1.1
            tint: button.tint
            directed: button.icon.startsWith("arrow")
        }
        Words {
            id: caption
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.room - row.spare - (button.amount !== "" ? sum.implicitWidth + Theme.mm(4) : 0))
            height: implicitHeight
            verticalAlignment: Text.AlignVCenter
            text: button.text
            size: button.size
            weight: Font.DemiBold
            display: button.size > 9
            color: button.tint
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(button.size * 0.62 * Theme.pxPerMm)
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Icon {
            id: trail
            anchors.verticalCenter: parent.verticalCenter
            visible: button.trailingIcon !== ""
            name: button.trailingIcon
            size: button.size * 1.1
            tint: button.tint
            directed: true
        }
    }
    Words {
        id: sum
        visible: button.amount !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(button.pad)
        anchors.verticalCenter: parent.verticalCenter
        text: button.amount
        size: button.size
        weight: Font.Bold
        display: true
        figures: true
        color: button.tint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
