import QtQuick
import kiosk.ui.parts

// A figure with its name above and what it counts below.
Column {
    id: counter

    property string label
    property string value
    property string note

    spacing: Theme.mm(0.4)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value + ", " + note

    Line {
        width: parent.width
        text: counter.label
        size: 3.7
        color: Theme.muted
        Accessible.ignored: true
    }
    Line {
        width: parent.width
        text: counter.value
        size: 11.8
        weight: Font.Bold
        display: true
        figures: true
        Accessible.ignored: true
    }
    Line {
        width: parent.width
        text: counter.note
        size: 3.3
        weight: Font.Normal
        color: Theme.muted
        Accessible.ignored: true
    }
}
