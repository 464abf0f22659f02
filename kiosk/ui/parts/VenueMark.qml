import QtQuick

// The venue's mark and name.
Row {
    id: venue

    property string name
    property color ink: Theme.text
    property color spot: Theme.accentInk

    spacing: Theme.mm(3)

    Image {
        visible: Theme.markFile !== ""
        width: Theme.mm(13)
        height: width
        anchors.verticalCenter: parent.verticalCenter
        source: Theme.markFile === "" ? "" : "image://mark/%1/%2/%3/%4/%5".arg(width).arg(String(venue.ink).slice(1)).arg(String(venue.spot).slice(1)).arg(Theme.venueAccent.slice(1)).arg(encodeURIComponent(Theme.markFile))
        Accessible.ignored: true
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: venue.name
        size: 9
        fixed: true
        weight: Font.DemiBold
        display: true
        color: venue.ink
        wrapMode: Text.NoWrap
    }
}
