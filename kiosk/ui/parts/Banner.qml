import QtQuick

// Something to know, above the content: an icon, a sentence, perhaps a second line and a button.
Rectangle {
    id: banner

    signal acted

    property string icon
    property string title
    property string detail
    property string action
    property string actionName
    property bool large: false
    property color tint: Theme.warning

    implicitHeight: Math.max(Theme.mm(large ? 46 : 34), texts.implicitHeight + Theme.mm(large ? 14 : 11))
    radius: Theme.mm(8)
    color: Theme.warningSoft
    border.width: Theme.contrast ? Theme.edgeWidth : 0
    border.color: Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + detail

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(9)
        anchors.verticalCenter: parent.verticalCenter
        name: banner.icon
        size: banner.large ? 18 : 13
        tint: banner.tint
    }
    Column {
        id: texts
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(7)
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)
        Words {
            width: parent.width
            text: banner.title
            size: banner.large ? 12 : 8.5
            weight: Font.DemiBold
            display: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: banner.detail
            size: banner.large ? 8 : Theme.smallType
        }
    }
    PushButton {
        id: button
        objectName: banner.actionName
        visible: banner.action !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        kind: PushButton.Secondary
        height: Theme.mm(23)
        radius: Theme.mm(7)
        pad: 8.5
        size: 8
        text: banner.action
        onClicked: banner.acted()
    }
}
