import QtQuick

// A QR symbol in its white box with four modules of quiet zone; black on white in every theme.
Rectangle {
    id: box

    property string text
    property string label

    radius: Theme.mm(7)
    color: Theme.paper
    border.width: Theme.dark || Theme.contrast ? 0 : Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: label

    Image {
        anchors.centerIn: parent
        // Kept at whole pixels per module: a scaled symbol has modules of uneven width.
        source: box.text === "" || box.width < 8 ? "" : "image://symbol/%1/%2".arg(Math.round(box.width * 0.785)).arg(encodeURIComponent(box.text))
        Accessible.ignored: true
    }
}
