pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A card that moves to a reader; until the reader is ready, the reader alone. Always drawn left to right: so stand the devices.
Item {
    id: art

    property real unit: 1
    property bool moving: true
    property real reach: 0

    function size(mm: real): real {
        return Theme.mm(mm) * unit;
    }

    implicitWidth: size(250)
    implicitHeight: size(180)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    SequentialAnimation on reach {
        running: art.moving && art.visible && !Theme.reduceMotion
        loops: Animation.Infinite
        PauseAnimation {
            duration: 500
        }
        NumberAnimation {
            to: 1
            duration: 1200
            easing.type: Easing.InOutCubic
        }
        PauseAnimation {
            duration: 900
        }
        NumberAnimation {
            to: 0
            duration: 700
            easing.type: Easing.InOutCubic
        }
    }

    Drawing {
        id: reader
        x: art.moving ? -art.size(1) : (art.width - width) / 2
        width: art.size(131)
        height: art.size(180)
        name: "reader"
        roles: "device=%1;edge=%2;key=%3;shadow=%4;paper=%5".arg(hex(Theme.device)).arg(hex(Theme.deviceEdge)).arg(hex(Theme.deviceKey)).arg(hex(Theme.groundShadow)).arg(hex(Theme.dark ? Theme.text : Theme.paper))

        Words {
            x: reader.width * 98 / 524
            y: art.size(31)
            width: reader.width * 328 / 524
            text: Sale.total
            size: 15 * art.unit
            fixed: true
            weight: Font.Bold
            display: true
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(5)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: art.size(56)
            name: art.moving ? "nfc" : "hourglass"
            size: 26 * art.unit
            stroke: 1.8
            tint: "#1F3BE0"
        }
        Words {
            x: reader.width * 98 / 524
            y: art.size(87)
            width: reader.width * 328 / 524
            visible: art.moving
            text: qsTr("Tap or insert")
            size: 7 * art.unit
            fixed: true
            weight: Font.DemiBold
            color: "#5E584D"
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    Repeater {
        model: ["near", "middle", "far"]
        Drawing {
            required property string modelData
            required property int index
            visible: art.moving
            x: art.size([116, 118, 120][index])
            y: art.size(54.5)
            width: art.size(35)
            height: art.size(75)
            opacity: Theme.reduceMotion ? [1, 0.6, 0.28][index] : Math.max(0.12, Math.min(1, art.reach * 1.8 - index * 0.3)) * [1, 0.75, 0.5][index]
            name: "wave-" + modelData
            roles: "wave=" + hex(Theme.accentInk)
        }
    }
    Drawing {
        visible: art.moving && Theme.reduceMotion
        x: art.size(169)
        y: art.size(58)
        width: art.size(82.5)
        height: art.size(53)
        transformOrigin: Item.TopLeft
        rotation: 11
        opacity: 0.12
        name: "card"
        roles: "accent=" + hex(Theme.contrast ? Theme.deviceKey : Theme.accent)
    }
    Drawing {
        objectName: "card"
        visible: art.moving
        x: art.size(160) - art.size(6.5) * art.reach
        y: art.size(65.5)
        width: art.size(82.5)
        height: art.size(53)
        rotation: Theme.reduceMotion ? 0 : 11 * (1 - art.reach)
        antialiasing: true
        name: "card"
        roles: "accent=" + hex(Theme.contrast ? Theme.deviceKey : Theme.accent)
    }
}
