pragma ComponentBehavior: Bound
import QtQuick

// A PIN as it is typed: a dot for each digit, and never a digit.
Row {
    id: dots

    property int count
    property string label
    property real size: 4.2

    spacing: Theme.mm(size * 0.48)
    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Repeater {
        model: Math.max(6, dots.count)
        Rectangle {
            required property int index
            readonly property bool full: index < dots.count
            width: Theme.mm(dots.size * (dots.count > 8 ? 0.7 : 1))
            height: width
            radius: width / 2
            color: full ? Theme.text : "transparent"
            border.width: Theme.mm(0.5)
            border.color: full ? Theme.text : Theme.edge
        }
    }
}
