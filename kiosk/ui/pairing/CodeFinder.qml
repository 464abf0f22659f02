import QtQuick
import kiosk.ui.parts

// What the gate's camera sees: the code's QR may be held before it.
Rectangle {
    id: finder

    radius: Theme.mm(3.6)
    color: "#12100D"
    clip: true

    Image {
        anchors.fill: parent
        visible: Pairing.cameraFrame > 0
        source: visible ? "image://camera/" + Pairing.cameraFrame : ""
        fillMode: Image.PreserveAspectCrop
        cache: false
        mipmap: false
        Accessible.ignored: true
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(2.4)
        width: Math.min(said.width + Theme.mm(8), parent.width - Theme.mm(4))
        height: Theme.mm(9)
        radius: height / 2
        color: "#D90B0A08"

        Row {
            id: said
            anchors.centerIn: parent
            spacing: Theme.mm(2)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "qr-code"
                size: 4.6
                tint: "#FFFFFF"
            }
            Line {
                objectName: "finderHint"
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Or hold the code's QR before the camera")
                size: 3.9
                color: "#FFFFFF"
            }
        }
    }
}
