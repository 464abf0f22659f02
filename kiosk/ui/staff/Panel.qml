import QtQuick
import kiosk.ui.parts

// How the kiosk is, what it took today, and what staff can do here.
Item {
    id: page

    readonly property bool wide: Theme.landscape
    readonly property int gap: Theme.cardGap
    readonly property int columnWidth: wide ? (width - 2 * Theme.margin - 2 * gap) / 2 : width - 2 * Theme.margin

    Keys.onEscapePressed: Staff.asked("lock")

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, all.y + all.height + Theme.mm(9))
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: all
            x: Theme.margin
            y: Theme.mm(page.wide ? 11 : 13)
            columns: page.wide ? 2 : 1
            columnSpacing: 2 * page.gap
            rowSpacing: page.gap

            Column {
                width: page.columnWidth
                spacing: page.gap
                StaffHead {
                    width: parent.width
                }
                Item {
                    width: 1
                    height: Theme.mm(1)
                }
                Said {
                    width: parent.width
                }
                StatusCards {
                    width: parent.width
                    opacity: Staff.known ? 1 : 0.4
                }
                Foot {
                    visible: page.wide
                    width: parent.width
                }
            }
            Column {
                width: page.columnWidth
                spacing: page.gap
                DayCard {
                    objectName: "dayCard"
                    width: parent.width
                    height: implicitHeight
                }
                Grid {
                    id: tiles
                    readonly property int tileWidth: (page.columnWidth - 2 * spacing) / 3
                    readonly property int tileHeight: Math.max(sync.implicitHeight, test.implicitHeight, drawer.implicitHeight, day.implicitHeight, letters.implicitHeight, orders.implicitHeight)
                    width: page.columnWidth
                    columns: 3
                    spacing: Theme.mm(5)
                    StaffTile {
                        id: orders
                        objectName: "orders"
                        width: tiles.tileWidth
                        height: tiles.tileHeight
                        icon: "search"
                        text: qsTr("Find an order")
                        onClicked: Staff.asked("orders")
                    }
                    StaffTile {
                        id: drawer
                        objectName: "drawer"
                        width: tiles.tileWidth
                        height: tiles.tileHeight
                        icon: "banknote"
                        text: qsTr("Cash drawer")
                        onClicked: Staff.asked("drawer")
                    }
                    StaffTile {
                        id: day
                        objectName: "printDay"
                        width: tiles.tileWidth
                        height: tiles.tileHeight
                        icon: "chart-column"
                        text: qsTr("End of day")
                        onClicked: Staff.asked("print_day")
                    }
                    StaffTile {
                        id: letters
                        objectName: "letters"
                        width: tiles.tileWidth
                        height: tiles.tileHeight
                        icon: "info"
                        text: qsTr("Refused sales: %1").arg(Staff.refused)
                        onClicked: Staff.asked("letters")
                    }
                    StaffTile {
                        id: test
                        objectName: "test"
                        width: tiles.tileWidth
                        height: tiles.tileHeight
                        icon: "settings"
                        text: qsTr("Test devices")
                        onClicked: Staff.asked("test")
                    }
                    StaffTile {
                        id: sync
                        objectName: "sync"
                        width: tiles.tileWidth
                        height: tiles.tileHeight
                        icon: "refresh-cw"
                        text: qsTr("Sync now")
                        onClicked: Staff.asked("sync")
                    }
                }
                Row {
                    readonly property bool pairs: Staff.role === "manager"
                    width: parent.width
                    height: Theme.mm(30)
                    spacing: Theme.mm(5)
                    PushButton {
                        objectName: "unpair"
                        visible: parent.pairs
                        width: (parent.width - parent.spacing) / 2
                        height: parent.height
                        kind: PushButton.Secondary
                        size: 9
                        icon: "unplug"
                        text: qsTr("Pair anew")
                        enabled: !Staff.busy
                        onClicked: Staff.asked("unpair")
                    }
                    PushButton {
                        objectName: "leave"
                        width: parent.pairs ? (parent.width - parent.spacing) / 2 : parent.width
                        height: parent.height
                        kind: PushButton.Danger
                        size: 9
                        icon: "log-out"
                        text: qsTr("Exit kiosk")
                        enabled: !Staff.busy
                        onClicked: Staff.asked("leave")
                    }
                }
                Foot {
                    visible: !page.wide
                    width: parent.width
                }
            }
        }
    }
}
