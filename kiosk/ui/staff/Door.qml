pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// A PIN, and then whose it is where several could be and nobody had a badge read. A visitor who
// finds it sees keys and Cancel.
FocusScope {
    id: page

    property string typed
    property bool choosing: false
    readonly property int least: 4
    readonly property int most: 12
    readonly property bool complete: typed.length >= least && Staff.clerks.length > 0 && !Staff.busy
    readonly property bool wide: Theme.landscape
    readonly property int columnWidth: (wide ? width / 2 : width) - 2 * Theme.margin
    // Where there are no keys beside it, what is asked stands in the middle.
    readonly property int columnLeft: choosing ? (width - columnWidth) / 2 : Theme.margin
    readonly property bool leaving: Staff.page === "leaving"

    function type(digit: string) {
        if (typed.length < most)
            typed += digit;
    }
    function rub() {
        typed = typed.slice(0, -1);
    }
    function go() {
        if (!complete)
            return;
        if (Staff.namedId !== "")
            give(Staff.namedId);
        else if (Staff.clerks.length === 1)
            give(Staff.clerks[0].clerkId);
        else
            choosing = true;
    }
    function give(clerkId: string) {
        const pin = typed;
        typed = "";
        choosing = false;
        Staff.pinGiven(clerkId, pin);
    }
    function back() {
        typed = "";
        if (choosing)
            choosing = false;
        else
            Staff.asked("back");
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            page.back();
        else if (event.key === Qt.Key_Backspace)
            page.rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.go();
        else if (event.text !== "" && "0123456789".includes(event.text))
            page.type(event.text);
        else
            event.accepted = false;
    }

    Flickable {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: page.columnLeft
        y: Theme.mm(page.wide ? 36 : 56)
        width: page.columnWidth
        height: (page.wide || page.choosing ? actions.y : pad.y) - y - Theme.mm(5)
        contentWidth: width
        contentHeight: texts.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        Column {
            id: texts
            width: parent.width
            spacing: Theme.mm(8)

            Disc {
                visible: !page.choosing
                anchors.horizontalCenter: parent.horizontalCenter
                size: page.wide ? 30 : 40
                icon: "lock"
                tint: Theme.text
                ground: Theme.raised
            }
            Words {
                width: parent.width
                text: page.choosing ? qsTr("Who are you?") : page.leaving ? qsTr("PIN, to end the program") : qsTr("Staff PIN")
                size: 16
                weight: Font.Bold
                display: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            Words {
                objectName: "named"
                visible: Staff.named !== "" && !page.choosing
                width: parent.width
                text: Staff.named
                size: 11
                horizontalAlignment: Text.AlignHCenter
            }
            PinDots {
                objectName: "pinDots"
                visible: !page.choosing
                anchors.horizontalCenter: parent.horizontalCenter
                size: 8
                count: page.typed.length
                label: qsTr("%n digit(s) typed", "", page.typed.length)
            }
            Said {
                width: parent.width
            }
            Column {
                id: names
                visible: page.choosing
                width: parent.width
                spacing: Theme.mm(4)
                Repeater {
                    model: page.choosing ? Staff.clerks : []
                    NameChip {
                        required property var modelData
                        objectName: "who-" + modelData.clerkId
                        width: names.width
                        height: Theme.mm(27)
                        size: 9
                        text: modelData.name
                        onClicked: page.give(modelData.clerkId)
                    }
                }
            }
        }
    }
    NumberPad {
        id: pad
        visible: !page.choosing
        anchors.right: parent.right
        width: page.wide ? parent.width / 2 : parent.width
        y: page.wide ? (parent.height - height) / 2 : actions.y - height - Theme.mm(8)
        height: implicitHeight
        color: "transparent"
        onTyped: digit => page.type(digit)
        onErased: page.rub()
    }
    Row {
        id: actions
        readonly property int each: page.choosing ? width : (width - spacing) / 2
        anchors.left: parent.left
        anchors.leftMargin: page.columnLeft
        y: parent.height - height - Theme.mm(14)
        width: head.width
        height: Theme.buttonHeight
        spacing: Theme.mm(5)

        PushButton {
            objectName: "cancel"
            width: actions.each
            height: parent.height
            kind: PushButton.Secondary
            size: 9.5
            pad: 5
            text: qsTr("Cancel")
            onClicked: page.back()
        }
        PushButton {
            objectName: "enter"
            visible: !page.choosing && !again.visible
            width: actions.each
            height: parent.height
            size: 9.5
            pad: 5
            enabled: page.complete
            text: Staff.busy ? qsTr("One moment") : qsTr("Go on")
            onClicked: page.go()
        }
        PushButton {
            id: again
            objectName: "again"
            visible: !page.choosing && !Staff.busy && Staff.clerks.length === 0
            width: actions.each
            height: parent.height
            kind: PushButton.Secondary
            size: 9.5
            pad: 5
            icon: "refresh-cw"
            text: qsTr("Try again")
            onClicked: Staff.asked("sync")
        }
    }
}
