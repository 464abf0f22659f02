import QtQuick
import kiosk.ui.parts

// Stands above a lowered face: the venue's own picture, or a quiet ground. Nothing here is touched.
Item {
    Picture {
        anchors.fill: parent
        file: Theme.contrast ? "" : Theme.attractFile
        anchor: Picture.Foot
    }
    Rectangle {
        anchors.bottom: parent.bottom
        visible: Theme.contrast
        width: parent.width
        height: Theme.edgeWidth
        color: Theme.edge
    }
}
