pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Sales made without the server that it will never take, each with its reason, until a manager has
// looked at it.
PadPage {
    id: page

    title: qsTr("Refused sales")
    keys: false
    onBackAsked: Staff.asked("back")

    Said {
        width: parent.width
    }
    Words {
        visible: Staff.letters.length === 0
        width: parent.width
        text: qsTr("Every sale has been taken.")
        size: 9
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
    Repeater {
        model: Staff.letters
        Card {
            id: letter
            required property var modelData
            width: page.contentWidth
            height: column.implicitHeight + 2 * column.y
            Column {
                id: column
                x: Theme.mm(10)
                y: Theme.mm(8)
                width: parent.width - 2 * x
                spacing: Theme.mm(4)
                AmountRow {
                    width: parent.width
                    label: letter.modelData.what
                    value: letter.modelData.time
                }
                Words {
                    width: parent.width
                    text: letter.modelData.reason
                    size: 8
                }
                PushButton {
                    objectName: "close-" + letter.modelData.what
                    visible: Staff.role === "manager"
                    width: parent.width
                    height: visible ? Theme.mm(24) : 0
                    kind: PushButton.Secondary
                    radius: Theme.mm(7)
                    size: 8.5
                    icon: "check"
                    text: qsTr("I have looked at it")
                    enabled: !Staff.busy
                    onClicked: Staff.letterClosed(letter.modelData.letterId)
                }
            }
        }
    }
}
