import QtQuick
import kiosk.ui.parts

// This kiosk does not sell now.
Frame {
    id: screen

    centred: true
    noticeShown: false
    note: Sale.date + " · " + Sale.time

    Disc {
        anchors.horizontalCenter: parent.horizontalCenter
        size: 60
        icon: "door-closed"
        stroke: 1.7
        tint: Theme.muted
        ground: Theme.raised
    }
    Gap {
        size: 14
    }
    Heading {
        width: parent.width
        centred: true
        title: qsTr("This kiosk is closed")
        detail: qsTr("Please use another kiosk or the box office. Nothing has been charged here.")
        size: 22
        detailSize: 9.5
    }
}
