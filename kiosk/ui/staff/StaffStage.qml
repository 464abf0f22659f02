import QtQuick
import kiosk.ui.parts

// The staff panel over whatever the kiosk shows to visitors; away unless somebody opened it.
Rectangle {
    id: stage

    readonly property var pages: ({
            "door": "Door.qml",
            "leaving": "Door.qml",
            "drawer": "Drawer.qml",
            "letters": "Letters.qml",
            "orders": "Orders.qml",
            "order": "Order.qml",
            "panel": "Panel.qml",
            "unpairing": "Unpair.qml"
        })

    readonly property Item page: loader.item as Item

    visible: Staff.open
    color: Theme.bg
    onVisibleChanged: if (visible)
        loader.forceActiveFocus()

    Loader {
        id: loader
        objectName: "staffPage"
        anchors.fill: parent
        source: stage.pages[Staff.page] ?? ""
        onLoaded: forceActiveFocus()
    }
    // Any touch shows that somebody is there; the passive grab leaves it to whatever it meant.
    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: if (active)
            Staff.asked("touch")
    }
}
