pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// A supervisor lets in who was refused: who they are, why, and their PIN. The server decides.
Item {
    id: page

    readonly property bool wide: width > height
    readonly property int margin: Theme.mm(5.5)
    readonly property bool choosing: people.count > 0 && who === ""
    readonly property bool stuck: people.count === 0 && !Gate.callAsking
    readonly property bool writing: why === "other" && !written
    readonly property bool typing: !choosing && !stuck && people.count > 0
    property string chosen: ""
    property string chosenName: ""
    // Where there is one, nobody needs to say who they are.
    readonly property string who: chosen || Gate.callOnlyId
    readonly property string whoName: chosenName || Gate.callOnlyName
    property string why: ""
    property bool written: false

    function choose(reason: string) {
        why = reason;
        written = false;
    }
    function back() {
        if (writing)
            why = "";
        else
            Gate.asked("next_scan");
    }

    function type(text: string) {
        if (writing && text >= " ")
            remark.type(text);
        else if (!writing && text !== "" && "0123456789".includes(text))
            pin.type(text);
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            page.back();
        else if (!page.typing)
            event.accepted = false;
        else if (event.key === Qt.Key_Backspace)
            page.writing ? remark.rub() : pin.rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.writing ? remark.submit() : pin.submit();
        else
            page.type(event.text);
    }

    CallHead {
        id: head
        anchors.left: parent.left
        width: page.wide ? Math.round(parent.width * 0.5) : parent.width
    }
    WhyChoice {
        id: reasons
        visible: page.typing && (!page.writing || page.wide)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(3)
        width: head.width - 2 * page.margin
        why: page.why
        remark: remark.typed
        onChosen: why => page.choose(why)
    }
    PinPad {
        id: pin
        visible: page.typing && !page.writing
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: page.wide ? parent.top : reasons.bottom
        anchors.topMargin: Theme.mm(page.wide ? 7 : 3)
        anchors.bottom: page.wide ? parent.bottom : said.top
        anchors.bottomMargin: Theme.mm(page.wide ? 5 : 2)
        width: page.wide ? parent.width - head.width - 2 * page.margin : parent.width - 2 * page.margin
        title: qsTr("2   PIN of %1").arg(page.whoName)
        ready: page.why !== ""
        onGiven: digits => Gate.letIn(page.who, digits, page.why, page.why === "other" ? remark.typed : "")
    }
    RemarkPad {
        id: remark
        visible: page.typing && page.writing
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: page.wide ? parent.top : head.bottom
        anchors.topMargin: Theme.mm(5)
        anchors.bottom: page.wide ? parent.bottom : foot.top
        anchors.bottomMargin: Theme.mm(4)
        width: pin.width
        onGiven: page.written = true
    }
    Column {
        id: list
        visible: page.choosing
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: page.wide ? parent.top : head.bottom
        anchors.topMargin: Theme.mm(6)
        width: pin.width
        spacing: Theme.mm(3)
        Line {
            width: parent.width
            text: qsTr("Who are you?")
            size: 5.4
            weight: Font.Bold
            display: true
        }
        Repeater {
            id: people
            model: Gate.supervisors
            NameChip {
                required property string rowId
                required property string rowName
                objectName: "who-" + rowId
                width: list.width
                text: rowName
                onClicked: {
                    page.chosenName = rowName;
                    page.chosen = rowId;
                }
            }
        }
    }
    Column {
        visible: page.stuck || Gate.callAsking && people.count === 0
        anchors.left: page.wide ? head.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: page.wide ? 0 : Theme.mm(8)
        spacing: Theme.mm(6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: Gate.callAsking ? "hourglass" : "cloud-off"
            size: 20
            stroke: 1.8
            tint: Theme.muted
        }
        Words {
            visible: Gate.callAsking
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Asking the server…")
            size: 6
            weight: Font.DemiBold
            color: Theme.muted
        }
        CallTrouble {
            visible: !Gate.callAsking
            width: parent.width
            centred: true
            size: 5.4
        }
        PushButton {
            objectName: "callAgain"
            visible: page.stuck
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.mm(80))
            height: Theme.mm(20)
            radius: Theme.mm(4.2)
            size: 5.2
            icon: "refresh-cw"
            text: qsTr("Try again")
            onClicked: Gate.asked("call_supervisor")
        }
    }
    Column {
        id: said
        visible: page.typing && !page.writing
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.mm(3)
        width: reasons.width
        CallTrouble {
            width: parent.width
            size: 3.8
        }
        Words {
            visible: Gate.callTitle === ""
            width: parent.width
            text: qsTr("Kept in the audit under your name.")
            size: 3.8
            weight: Font.Normal
            color: Theme.muted
        }
    }
    Row {
        id: foot
        readonly property int shown: 1 + (other.visible ? 1 : 0)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(5)
        width: reasons.width
        spacing: Theme.mm(3)

        PushButton {
            id: other
            objectName: "someoneElse"
            visible: page.typing && people.count > 1
            width: (foot.width - (foot.shown - 1) * foot.spacing) / foot.shown
            height: Theme.mm(20)
            radius: Theme.mm(4.2)
            size: 5
            pad: 3
            kind: PushButton.Secondary
            text: qsTr("Someone else")
            onClicked: {
                pin.typed = "";
                page.chosen = "";
            }
        }
        PushButton {
            objectName: "refuse"
            width: (foot.width - (foot.shown - 1) * foot.spacing) / foot.shown
            height: Theme.mm(20)
            radius: Theme.mm(4.2)
            size: 5
            pad: 3
            kind: PushButton.Secondary
            text: page.writing ? qsTr("Another reason") : qsTr("Refuse")
            onClicked: page.back()
        }
    }
}
