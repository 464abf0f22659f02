import QtQuick

// One of our own illustrations in the theme's colours: `roles` is "role=rrggbb;…".
Image {
    property string name
    property string roles

    function hex(colour: color): string {
        return String(colour).slice(1);
    }

    source: width < 2 || height < 2 ? "" : "image://drawing/%1/%2/%3/%4".arg(name).arg(Math.round(width)).arg(Math.round(height)).arg(roles)
    Accessible.ignored: true
}
