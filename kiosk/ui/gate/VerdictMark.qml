import QtQuick
import kiosk.ui.parts

// Disc and tick for go, octagon and the reason's sign for stop.
Item {
    id: mark

    property bool go
    property string sign
    property color ink
    property color ground
    property real size: 59

    width: Theme.mm(size)
    height: width

    Rectangle {
        visible: mark.go
        anchors.fill: parent
        radius: width / 2
        color: mark.ink
    }
    Image {
        visible: !mark.go
        anchors.fill: parent
        source: mark.go || width < 2 ? "" : "image://octagon/%1/%2".arg(Math.round(width)).arg(String(mark.ink).slice(1))
    }
    Icon {
        anchors.centerIn: parent
        name: mark.sign
        size: mark.size * (mark.go ? 0.66 : 0.62)
        stroke: 2.6
        tint: mark.ground
    }
    Accessible.ignored: true
}
