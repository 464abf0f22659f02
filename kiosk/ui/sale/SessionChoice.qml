import QtQuick
import kiosk.ui.parts

// One performance to choose.
Pressable {
    id: choice

    required property int index
    required property string sessionId
    required property string day
    required property string dayName
    required property string time
    required property string title
    required property bool soldOut
    required property bool fewLeft
    required property bool chosen
    readonly property string stock: soldOut ? qsTr("Sold out") : fewLeft ? qsTr("Few left") : qsTr("Plenty left")

    objectName: "session-" + index
    label: [when.text, title, stock].filter(part => part !== "").join(", ")
    selectable: true
    selected: chosen
    implicitHeight: Math.max(Theme.mm(34), texts.implicitHeight + Theme.mm(11))
    onClicked: Sale.sessionAsked(sessionId)

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(7.5)
        color: choice.chosen ? Theme.accentSoft : choice.soldOut || choice.pressed ? Theme.raised : Theme.surface
        border.width: choice.chosen ? Theme.chosenWidth : choice.soldOut && !Theme.contrast ? 0 : Theme.contrast ? Theme.edgeWidth : Theme.hairline
        border.color: choice.chosen ? Theme.accentInk : Theme.edge
    }
    Column {
        id: texts
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(7)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)
        Words {
            id: when
            width: parent.width
            text: (Theme.large && choice.day === "tomorrow" ? choice.dayName : Sale.dayWord(choice.day, choice.dayName)) + " " + choice.time
            size: 8.5
            weight: Font.DemiBold
            figures: true
            color: choice.soldOut ? Theme.muted : Theme.text
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(6)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            width: parent.width - (choice.chosen ? Theme.mm(13) : 0)
            anchors.left: parent.left
            // "Plenty left" is what one expects: a name says more.
            text: choice.title === "" || choice.soldOut ? choice.stock : choice.fewLeft ? choice.title + " · " + choice.stock : choice.title
            size: Theme.smallType
            weight: choice.chosen ? Font.DemiBold : Font.Medium
            color: choice.chosen ? Theme.accentInk : Theme.muted
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(6)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Icon {
        visible: choice.chosen
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(6)
        name: "circle-check"
        size: 10
        tint: Theme.accentInk
    }
}
