pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What the camera sees, with a frame to hold the code in; or the words for a lost camera.
Rectangle {
    id: finder

    // One camera that sees needs no choice; another one may help where it is lost.
    readonly property bool choice: Gate.cameraChoices.length > (Gate.cameraLost ? 0 : 1)
    readonly property bool torch: Gate.hasTorch && !Gate.cameraLost
    readonly property int beside: Theme.mm(choice || torch ? 46 : 24)
    readonly property int side: Math.min(width - beside, height - Theme.mm(34), Theme.mm(78))

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
                text: !Gate.cameraDark ? qsTr("Hold the code in the frame") : Gate.hasTorch && !Gate.torchLit ? qsTr("Dark here: switch on the light") : qsTr("Dark here: hold it to a light")
                size: 4.1
                color: Fields.finderInk
            }
        }
    }
    CameraLost {
        visible: Gate.cameraLost
        anchors.centerIn: parent
        width: parent.width - (finder.choice ? finder.beside : Theme.mm(16))
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Math.max(Theme.mm(1.6), Math.min(Theme.mm(5.5), (finder.width - finder.side - 2 * width) / 4))
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(3)

        FinderButton {
            objectName: "torch"
            visible: finder.torch
            icon: "flashlight"
            text: qsTr("Light")
            lit: Gate.torchLit
            called: Gate.cameraDark && !Gate.torchLit
            onClicked: Gate.torchTurned(!Gate.torchLit)
        }
        FinderButton {
            objectName: "openCameras"
            visible: finder.choice
            icon: "switch-camera"
            text: qsTr("Camera")
            called: Gate.cameraLost
            onClicked: Gate.asked("open_cameras")
        }
    }
}
