pragma ComponentBehavior: Bound

import QtQuick

// Where the visitor stands among the four steps of a sale.
Row {
    id: bars

    property int step: 0
    property int steps: 4

    visible: step > 0
    spacing: Theme.mm(3)

    Repeater {
        model: bars.steps
        Rectangle {
            required property int index
            readonly property bool reached: index < bars.step

            width: Theme.mm(index + 1 === bars.step ? 16 : 7)
            height: Theme.mm(3)
            radius: height / 2
            color: reached ? Theme.text : Theme.contrast ? Theme.bg : Theme.line
            border.width: Theme.contrast ? Theme.mm(0.75) : 0
            border.color: Theme.edge
        }
    }
    Accessible.ignored: true
}
