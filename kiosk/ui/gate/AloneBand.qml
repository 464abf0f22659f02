import QtQuick
import kiosk.ui.parts

// Nobody stood behind this green but the gate itself: a dark band that cannot be overlooked.
Rectangle {
    id: band

    property color ground

    objectName: "aloneBand"

    implicitHeight: Theme.mm(34)
    color: Fields.band

    Tape {
        width: parent.width
        height: Theme.mm(4.6)
        ink: band.ground
        ground: Fields.band
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(6.4)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.mm(2.2)
        name: "wifi-off"
        size: 14.5
        stroke: 2.2
        tint: Fields.ask
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        anchors.verticalCenter: sign.verticalCenter
        spacing: Theme.mm(1.2)
        Line {
            objectName: "alone"
            width: parent.width
            text: qsTr("Alone: not confirmed")
            size: 10
            fixed: true
            weight: Font.Bold
            display: true
            color: Fields.bandInk
        }
        Line {
            width: parent.width
            text: [Gate.aloneNote, Gate.waiting > 0 ? qsTr("%n scans waiting", "", Gate.waiting) : ""].filter(words => words !== "").join(" · ")
            size: 4.6
            fixed: true
            figures: true
            color: Fields.bandInk
        }
    }
}
