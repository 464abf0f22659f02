import QtQuick
import kiosk.ui.parts

// A ticket leaves the slot; each one that is out starts the next.
Item {
    id: art

    property real unit: 1
    property int done: 0
    property real feed: 1

    function size(mm: real): real {
        return Theme.mm(mm) * unit;
    }

    implicitWidth: size(176)
    implicitHeight: size(131)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    NumberAnimation on feed {
        id: feeding
        running: !Theme.reduceMotion
        from: 0.35
        to: 1
        duration: 1600
        easing.type: Easing.OutCubic
    }
    onDoneChanged: if (!Theme.reduceMotion)
        feeding.restart()

    Drawing {
        width: art.size(176)
        height: art.size(43.5)
        name: "printer"
        roles: "device=%1;edge=%2".arg(hex(Theme.device)).arg(hex(Theme.deviceEdge))
    }
    Item {
        x: art.size(50)
        y: art.size(22.5)
        width: art.size(76)
        height: art.size(107)
        clip: art.feed < 1
        Drawing {
            y: -height * (1 - art.feed)
            width: art.size(76)
            height: art.size(106)
            name: "slip"
            roles: "paper=%1;ink=%2;line=%3".arg(hex(Theme.paper)).arg(hex(Theme.ink)).arg("D9D2C6")
        }
    }
    Drawing {
        x: art.size(38)
        y: art.size(19.5)
        width: art.size(100)
        height: art.size(3.25)
        name: "slot"
    }
}
