import QtQuick
import kiosk.ui.parts

// While the kiosk gets ready, and looks after what a power cut may have left open.
Rectangle {
    color: Theme.bg

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.mm(10)
        Ring {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(70)
            height: width
            strokeWidth: Theme.mm(4)
            turning: true
            Drawing {
                anchors.centerIn: parent
                width: Theme.mm(28)
                height: width
                name: "wicket"
                roles: "ink=" + hex(Theme.text)
            }
        }
        Heading {
            width: parent.width
            centred: true
            title: qsTr("Getting ready")
            detail: qsTr("One moment, please.")
            size: 17
        }
    }
}
