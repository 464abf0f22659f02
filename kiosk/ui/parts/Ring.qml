import QtQuick

// How much of a time is left, as an arc from twelve o'clock; or a turning arc while nobody knows.
Item {
    id: ring

    property real fraction: 0.3
    property bool turning: false
    property real strokeWidth: 0.07 * width
    property color tint: Theme.accentInk
    property color track: Theme.track
    default property alias content: middle.data

    function picture(share: real): string {
        if (width < 8)
            return "";
        return "image://ring/%1/%2/%3/%4/%5".arg(Math.round(width)).arg(share.toFixed(3)).arg(strokeWidth.toFixed(1)).arg(String(tint).slice(1)).arg(String(track).slice(1));
    }

    Image {
        anchors.fill: parent
        cache: false
        source: ring.picture(Math.max(0, Math.min(1, ring.fraction)))
        RotationAnimation on rotation {
            running: ring.turning && ring.visible && !Theme.reduceMotion
            from: 0
            to: 360
            duration: 1400
            loops: Animation.Infinite
        }
    }
    Item {
        id: middle
        anchors.fill: parent
    }
    Accessible.ignored: true
}
