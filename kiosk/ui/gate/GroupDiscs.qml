pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// One disc for each person of a group, filled once that person is in.
Row {
    id: group

    property int entered
    property int of
    property color ink
    property color ground
    property int room: Theme.mm(120)
    readonly property int disc: Math.min(Theme.mm(14.5), (room - (of - 1) * spacing) / Math.max(1, of))

    spacing: Theme.mm(3.2)
    visible: of > 1 && of <= 10
    Accessible.ignored: true

    Repeater {
        model: group.visible ? group.of : 0
        Rectangle {
            id: person
            required property int index
            readonly property bool inside: index < group.entered
            width: group.disc
            height: width
            radius: width / 2
            color: inside ? group.ink : "transparent"
            border.width: Theme.mm(0.9)
            border.color: group.ink
            Icon {
                visible: person.inside
                anchors.centerIn: parent
                name: "check"
                size: group.disc / Theme.pxPerMm * 0.64
                stroke: 2.6
                tint: group.ground
            }
        }
    }
}
