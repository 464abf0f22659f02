import QtQuick
import kiosk.ui.parts

// The camera is gone; it is looked for, and the queue goes on by serial.
Column {
    id: lost

    spacing: Theme.mm(2.6)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "camera-off"
        size: 24
        stroke: 2.2
        tint: Fields.finderWarning
    }
    Line {
        objectName: "cameraLost"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Camera lost")
        size: 12
        weight: Font.Bold
        display: true
        color: Fields.finderInk
    }
    Words {
        width: Math.min(parent.width, Theme.mm(88))
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Looking for it again. Scanning goes on by itself when it is back.")
        size: 4.6
        weight: Font.Normal
        leading: 1.2
        color: Fields.finderMuted
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: Theme.mm(2)
        spacing: Theme.mm(1.6)

        Repeater {
            model: 5
            Rectangle {
                required property int index
                width: Theme.mm(7)
                height: Theme.mm(1.3)
                radius: height / 2
                color: index <= Gate.cameraTry % 5 ? Fields.finderWarning : "#4A453C"
            }
        }
    }
    Line {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: Gate.cameraName
        size: 3.6
        weight: Font.Normal
        color: Fields.finderMuted
    }
}
