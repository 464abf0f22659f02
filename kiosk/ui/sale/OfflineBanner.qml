import QtQuick
import kiosk.ui.parts

// Says that the server cannot be reached, and what that means for the visitor.
Item {
    id: slot

    property bool offered: false

    visible: offered && !Sale.online
    implicitHeight: visible ? banner.implicitHeight + Theme.mm(8) : 0
    height: implicitHeight

    Banner {
        id: banner
        objectName: "offline"
        width: parent.width
        icon: "wifi-off"
        title: qsTr("No connection right now")
        detail: Sale.sellsAlone ? qsTr("Since %1. Some tickets can still be had here, but not by card.").arg(Sale.offlineSince) : Sale.offlineSince === "" ? qsTr("Buying starts again by itself.") : qsTr("Since %1. Buying starts again by itself.").arg(Sale.offlineSince)
    }
}
