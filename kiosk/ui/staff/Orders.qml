pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Looks for orders by their number, a ticket's, a payment's, or the buyer's name or address.
FocusScope {
    id: page

    property string typed
    property bool typing: !Staff.searched
    readonly property bool wide: Theme.landscape

    function type(text: string) {
        if (typed.length < 60)
            typed += text;
        typing = true;
    }
    function rub() {
        typed = typed.slice(0, -1);
        typing = true;
    }
    function go() {
        if (typed === "" || Staff.busy)
            return;
        typing = false;
        Staff.orderSought(typed);
    }
    function statusWord(status: string): string {
        switch (status) {
        case "pending":
            return qsTr("Not paid");
        case "confirmed":
        case "completed":
            return qsTr("Paid");
        case "cancelled":
            return qsTr("Cancelled");
        case "expired":
            return qsTr("Expired");
        default:
            return qsTr("Given back");
        }
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            Staff.asked("back");
        else if (event.key === Qt.Key_Backspace)
            page.rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.go();
        else if (event.text > " ")
            page.type(event.text);
        else
            event.accepted = false;
    }

    StaffHead {
        id: head
        x: Theme.margin
        y: Theme.mm(13)
        width: parent.width - 2 * x
        title: qsTr("Find an order")
    }
    TypedField {
        id: field
        objectName: "sought"
        x: Theme.margin
        y: head.y + head.height + Theme.mm(7)
        width: head.width
        hint: qsTr("Number, ticket, name or e-mail")
        typed: page.typed
        clearing: qsTr("Clear")
        onCleared: {
            page.typed = "";
            page.typing = true;
        }
        TapHandler {
            objectName: "beside"
            onTapped: page.typing = true
        }
    }
    Flickable {
        x: Theme.margin
        y: field.y + field.height + Theme.mm(6)
        width: head.width
        height: (page.typing ? keyboard.y : actions.y) - y - Theme.mm(4)
        contentWidth: width
        contentHeight: rows.implicitHeight + Theme.mm(4)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: rows
            width: parent.width
            spacing: Theme.mm(4)
            Said {
                width: parent.width
            }
            Words {
                visible: Staff.searched && !Staff.busy && Staff.found.length === 0
                width: parent.width
                text: qsTr("Nothing was found")
                size: 9
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
            }
            Repeater {
                model: Staff.found
                OrderChip {
                    required property var modelData
                    objectName: "order-" + modelData.number
                    width: rows.width
                    number: modelData.number
                    who: modelData.who
                    total: modelData.total
                    detail: page.statusWord(modelData.status) + " · " + modelData.time
                    onClicked: Staff.orderChosen(modelData.orderId)
                }
            }
        }
    }
    Keyboard {
        id: keyboard
        visible: page.typing
        width: parent.width
        y: actions.y - height - Theme.mm(5)
        height: implicitHeight
        color: "transparent"
        onTyped: text => page.type(text)
        onErased: page.rub()
    }
    Row {
        id: actions
        x: Theme.margin
        y: parent.height - height - Theme.mm(page.wide ? 6 : 14)
        width: head.width
        height: Theme.mm(page.wide ? 26 : 35)
        spacing: Theme.mm(5)
        PushButton {
            objectName: "back"
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            kind: PushButton.Secondary
            size: 9.5
            pad: 5
            text: qsTr("Back")
            onClicked: Staff.asked("back")
        }
        PushButton {
            objectName: "find"
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            size: 9.5
            pad: 5
            enabled: page.typed !== "" && !Staff.busy
            text: Staff.busy ? qsTr("One moment") : qsTr("Find")
            onClicked: page.go()
        }
    }
}
