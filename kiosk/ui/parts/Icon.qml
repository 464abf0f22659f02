import QtQuick

// A drawing of the icon set in one colour. `size` and `stroke` are in millimetres and icon units.
Image {
    id: icon

    property string name
    property color tint: Theme.text
    property real size: 10
    property real stroke: 2
    property bool directed: false

    width: Theme.mm(size)
    height: width
    mirror: directed && Theme.rtl
    fillMode: Image.PreserveAspectFit
    source: name === "" || width < 1 ? "" : "image://icon/%1/%2/%3/%4".arg(name).arg(String(tint).slice(1)).arg(width).arg(stroke)
    Accessible.ignored: true
}
