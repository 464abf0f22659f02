import QtQuick

// A photograph or poster from a local file, cropped to fill, with round corners. Without a file:
// a quiet ground with a ticket on it.
Item {
    id: picture

    // Not Top and Bottom: an Item has these already, and they would be meant.
    enum Anchor {
        Head,
        Middle,
        Foot
    }
    property string file
    property int anchor: Picture.Middle
    property int radiusAbove: 0
    property int radiusBelow: 0
    property bool faded: false

    Rectangle {
        anchors.fill: parent
        visible: picture.file === ""
        color: Theme.raised
        topLeftRadius: picture.radiusAbove
        topRightRadius: picture.radiusAbove
        bottomLeftRadius: picture.radiusBelow
        bottomRightRadius: picture.radiusBelow
        Icon {
            anchors.centerIn: parent
            name: "ticket"
            size: 18
            stroke: 1.5
            tint: Theme.edge
        }
    }
    Image {
        anchors.fill: parent
        visible: picture.file !== ""
        source: picture.file === "" || width < 2 || height < 2 ? "" : "image://picture/%1/%2/%3/%4/%5/%6/%7".arg(Math.round(width)).arg(Math.round(height)).arg(picture.radiusAbove).arg(picture.radiusBelow).arg(picture.faded ? 1 : 0).arg(picture.anchor).arg(encodeURIComponent(picture.file))
    }
    Accessible.ignored: true
}
