import QtQuick
import kiosk.ui.parts

// How one part of the kiosk is: what, whether that is good, and a word more.
Card {
    id: card

    property string icon
    property string title
    property string standing
    property string detail
    property string level: ""
    readonly property bool good: level === "good"
    readonly property bool bad: level === "bad"

    implicitHeight: Math.max(Theme.mm(57), texts.y + texts.implicitHeight + Theme.mm(7))
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(title).arg(standing)

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8.5)
        anchors.verticalCenter: seal.verticalCenter
        name: card.icon
        size: 11.5
    }
    Line {
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(5)
        anchors.right: seal.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: seal.verticalCenter
        text: card.title
        size: Theme.bodyType
        least: 0.6
        color: Theme.muted
    }
    Disc {
        id: seal
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        y: Theme.mm(6.5)
        opacity: card.level === "" ? 0 : 1
        size: 15
        icon: card.good ? "check" : card.bad ? "x" : "triangle-alert"
        tint: card.good ? Theme.positive : card.bad ? Theme.negative : Theme.warning
        ground: card.good ? Theme.positiveSoft : card.bad ? Theme.negativeSoft : Theme.warningSoft
    }
    Column {
        id: texts
        x: Theme.mm(8.5)
        y: seal.y + seal.height + Theme.mm(5.5)
        width: parent.width - 2 * x
        spacing: Theme.mm(0.8)
        Line {
            width: parent.width
            text: card.standing
            size: 10.5
            least: 0.5
            weight: Font.DemiBold
            display: true
        }
        Words {
            width: parent.width
            text: card.detail
            size: 7
            color: Theme.muted
        }
    }
}
