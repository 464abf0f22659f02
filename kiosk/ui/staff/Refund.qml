pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// How much goes back and why. Nothing does before both were said, and the button names the sum.
PadPage {
    id: page

    property string reason
    readonly property var reasons: [qsTr("The buyer cannot come"), qsTr("A wrong ticket was bought"), qsTr("It was paid twice"), qsTr("Something went wrong here")]

    title: qsTr("Give back of %1").arg(Staff.order.number ?? "")
    deedName: "giveBack"
    deed: qsTr("Give back %1").arg(Staff.typedAmount)
    dangerous: true
    ready: typed !== "" && typed !== "0" && reason !== ""
    onDone: Staff.moneyGivenBack(typed, reason)

    Said {
        width: parent.width
    }
    AmountRow {
        objectName: "amount"
        width: parent.width
        strong: true
        label: qsTr("At most %1").arg(Staff.order.left ?? "")
        value: Staff.typedAmount
    }
    Grid {
        id: grid
        // All of one height, whatever their words.
        readonly property real tallest: {
            let most = 0;
            for (let n = 0; n < chips.count; n++)
                most = Math.max(most, chips.itemAt(n)?.implicitHeight ?? 0);
            return most;
        }
        width: parent.width
        columns: 2
        spacing: Theme.mm(4)
        Repeater {
            id: chips
            model: page.reasons
            ReasonChip {
                required property string modelData
                required property int index
                objectName: "reason-" + index
                width: (page.contentWidth - Theme.mm(4)) / 2
                height: grid.tallest
                text: modelData
                selected: page.reason === modelData
                onClicked: page.reason = modelData
            }
        }
    }
    PushButton {
        objectName: "all"
        width: parent.width
        height: Theme.mm(24)
        kind: PushButton.Secondary
        radius: Theme.mm(7)
        size: 8.5
        text: qsTr("All that is left: %1").arg(Staff.order.left ?? "")
        onClicked: page.typed = Staff.order.leftDigits
    }
}
