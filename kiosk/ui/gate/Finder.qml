pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What the camera sees, with a frame to hold the code in; or the words for a lost camera.
Rectangle {
    id: finder

    readonly property int side: Math.min(width - Theme.mm(24), height - Theme.mm(34), Theme.mm(78))

    color: Fields.finder
    clip: true

    Image {
        objectName: "cameraPicture"
        anchors.fill: parent
        visible: !Gate.cameraLost && Gate.cameraFrame > 0
        source: visible ? "image://camera/" + Gate.cameraFrame : ""
        fillMode: Image.PreserveAspectCrop
        cache: false
        mipmap: false
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: Theme.mm(24)
        visible: !Gate.cameraLost
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#B3000000"
            }
            GradientStop {
                position: 1
                color: "#00000000"
            }
        }
    }
    Item {
        visible: !Gate.cameraLost
        width: finder.side
        height: finder.side
        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height) / 2 - Theme.mm(1)

        Repeater {
            model: 4
            FinderCorner {
                required property int index
                x: index % 2 ? finder.side - width : 0
                y: index > 1 ? finder.side - height : 0
                rotation: [0, 90, 270, 180][index]
            }
        }
    }
    Rectangle {
        visible: !Gate.cameraLost
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(3.6)
        width: Math.min(said.width + Theme.mm(9), parent.width - Theme.mm(6))
        height: Theme.mm(9.6)
        radius: height / 2
        color: "#D90B0A08"

        Row {
            id: said
            anchors.centerIn: parent
            spacing: Theme.mm(2)

            Icon {
                visible: Gate.cameraDark
                anchors.verticalCenter: parent.verticalCenter
                name: "moon"
                size: 4.6
                tint: Fields.finderWarning
            }
            Line {
                objectName: "finderHint"
                anchors.verticalCenter: parent.verticalCenter
                text: Gate.cameraDark ? qsTr("Dark here: hold it to a light") : qsTr("Hold the code in the frame")
                size: 4.1
                color: Fields.finderInk
            }
        }
    }
    CameraLost {
        visible: Gate.cameraLost
        anchors.centerIn: parent
        width: parent.width - Theme.mm(16)
    }
}
