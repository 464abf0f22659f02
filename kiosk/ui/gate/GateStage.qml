import QtQuick
import kiosk.ui.parts

// The whole face: the screen the gate is on.
Rectangle {
    id: stage

    readonly property var screens: ({
            "closed": "Closed.qml",
            "ready": "Ready.qml",
            "verdict": "Verdict.qml",
            "serial": "SerialPad.qml",
            "names": "Names.qml",
            "scans": "Scans.qml",
            "refused": "Refused.qml",
            "supervisor": "Supervisor.qml",
            "cameras": "Cameras.qml"
        })

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Loader {
        objectName: "screen"
        anchors.fill: parent
        focus: true
        source: stage.screens[Gate.screen] ?? ""
    }
}
