import QtQuick
import kiosk.ui.parts

// A page of the panel with a head, what it says, keys for an amount where one is wanted, and at the
// foot the way back and the deed.
FocusScope {
    id: page

    signal done
    signal backAsked

    property string title
    property string deed
    property string deedName: "deed"
    property bool ready: false
    property bool keys: true
    property bool dangerous: false
    property string typed
    readonly property bool wide: Theme.landscape
    readonly property int contentWidth: body.width
    default property alias content: body.data

    function type(digit: string) {
        if (typed.length < 9)
            typed = typed === "0" ? digit : typed + digit;
    }
    function rub() {
        typed = typed.slice(0, -1);
    }
    function go() {
        if (ready && !Staff.busy)
            done();
    }

    onTypedChanged: Staff.amountTyped(typed)
    Component.onCompleted: Staff.amountTyped("")

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            page.backAsked();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.go();
        else if (page.keys && event.key === Qt.Key_Backspace)
            page.rub();
        else if (page.keys && event.text !== "" && "0123456789".includes(event.text))
            page.type(event.text);
        else
            event.accepted = false;
    }

    StaffHead {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.mm(13)
        width: (page.wide && page.keys ? parent.width / 2 : parent.width) - 2 * Theme.margin
        title: page.title
    }
    Flickable {
        anchors.left: head.left
        y: head.y + head.height + Theme.mm(8)
        width: head.width
        height: (page.wide || !page.keys ? actions.y : pad.y) - y - Theme.mm(4)
        contentWidth: width
        contentHeight: body.implicitHeight + Theme.mm(4)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        Column {
            id: body
            width: parent.width
            spacing: Theme.cardGap
        }
    }
    NumberPad {
        id: pad
        visible: page.keys
        anchors.right: parent.right
        width: page.wide ? parent.width / 2 : parent.width
        y: page.wide ? (parent.height - height) / 2 : actions.y - height - Theme.mm(6)
        height: implicitHeight
        color: "transparent"
        onTyped: digit => page.type(digit)
        onErased: page.rub()
    }
    Row {
        id: actions
        anchors.left: head.left
        y: parent.height - height - Theme.mm(14)
        width: head.width
        height: Theme.buttonHeight
        spacing: Theme.mm(5)

        PushButton {
            objectName: "back"
            width: page.deed === "" ? parent.width : (parent.width - parent.spacing) / 2
            height: parent.height
            kind: PushButton.Secondary
            size: 9.5
            pad: 5
            text: qsTr("Back")
            onClicked: page.backAsked()
        }
        PushButton {
            objectName: page.deedName
            visible: page.deed !== ""
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            kind: page.dangerous ? PushButton.Danger : PushButton.Primary
            size: 9.5
            pad: 5
            enabled: page.ready && !Staff.busy
            text: Staff.busy ? qsTr("One moment") : page.deed
            onClicked: page.go()
        }
    }
}
