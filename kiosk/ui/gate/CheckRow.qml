import QtQuick
import kiosk.ui.parts

// One condition for opening: met or not, and what is known of it.
Rectangle {
    id: row

    property bool met
    property bool underWay
    property string name
    property string fact

    implicitHeight: Theme.mm(13)
    radius: Theme.mm(3)
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + fact

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(3.4)
        anchors.verticalCenter: parent.verticalCenter
        name: row.met ? "circle-check" : row.underWay ? "loader-circle" : "octagon-x"
        size: 6
        stroke: 2.2
        tint: row.met ? Theme.positive : row.underWay ? Theme.accentInk : Theme.negative
    }
    Line {
        id: title
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(3.4)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, row.width * 0.42)
        text: row.name
        size: 4.9
        weight: Font.DemiBold
        Accessible.ignored: true
    }
    Line {
        anchors.left: title.right
        anchors.leftMargin: Theme.mm(3)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: row.fact
        size: 4.1
        least: 0.8
        figures: true
        color: row.met || row.underWay ? Theme.muted : Theme.negative
        Accessible.ignored: true
    }
}
