import QtQuick
import kiosk.ui.parts

// The cash drawer: opened with its float, or counted and closed; what it should have held is only
// said once somebody has counted.
PadPage {
    id: page

    readonly property bool counted: Staff.counted.sum !== undefined
    readonly property bool open: Staff.drawer.id !== undefined

    title: qsTr("Cash drawer")
    keys: !counted
    deedName: counted ? "printDrawer" : open ? "closeDrawer" : "openDrawer"
    deed: counted ? qsTr("Print") : open ? qsTr("Close drawer") : qsTr("Open drawer")
    ready: counted || typed !== "" && Staff.currency !== ""
    onBackAsked: Staff.asked("back")
    onDone: {
        if (counted)
            Staff.asked("print_drawer");
        else if (open)
            Staff.drawerClosed(Staff.drawer.id, typed);
        else
            Staff.drawerOpened(typed);
        typed = "";
    }

    Said {
        width: parent.width
    }
    Card {
        width: parent.width
        height: facts.implicitHeight + 2 * facts.y
        Column {
            id: facts
            x: Theme.mm(10)
            y: Theme.mm(9)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)

            Words {
                visible: !page.open && !page.counted
                width: parent.width
                text: qsTr("No drawer is open at this kiosk. Count the float and open it; then the kiosk takes cash.")
                size: 8
                color: Theme.muted
            }
            AmountRow {
                visible: page.open && !page.counted
                width: parent.width
                label: qsTr("Opened by %1").arg(Staff.drawer.clerk ?? "")
                value: Staff.drawer.since ?? ""
            }
            AmountRow {
                visible: page.open || page.counted
                width: parent.width
                label: qsTr("Float")
                value: (page.counted ? Staff.counted.opening : Staff.drawer.opening) ?? ""
            }
            AmountRow {
                objectName: "expected"
                visible: page.counted
                width: parent.width
                label: qsTr("Expected")
                value: Staff.counted.expected ?? ""
            }
            AmountRow {
                visible: page.counted
                width: parent.width
                label: qsTr("Counted")
                value: Staff.counted.sum ?? ""
            }
            Divider {
                visible: page.counted
                width: parent.width
            }
            AmountRow {
                objectName: "difference"
                visible: page.counted
                width: parent.width
                strong: true
                label: qsTr("Difference")
                value: Staff.counted.difference ?? ""
                ink: Staff.counted.even ? Theme.positive : Theme.negative
            }
            AmountRow {
                objectName: "amount"
                visible: !page.counted
                width: parent.width
                strong: true
                label: page.open ? qsTr("Counted") : qsTr("Float")
                value: Staff.typedAmount
            }
        }
    }
}
