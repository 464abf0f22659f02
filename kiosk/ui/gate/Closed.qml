import QtQuick
import kiosk.ui.parts

// The gate does not open, says why, and what it waits for.
Item {
    id: closed

    readonly property bool wide: width > height
    readonly property int pad: Theme.mm(5.5)

    StatusLine {
        id: head
        width: parent.width
        place: Gate.place
    }
    Column {
        id: said
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(closed.wide ? 10 : 5)
        anchors.left: parent.left
        anchors.leftMargin: closed.pad
        width: closed.wide ? parent.width * 0.46 : parent.width - 2 * closed.pad
        spacing: Theme.mm(4)

        Icon {
            anchors.left: parent.left
            name: Gate.gettingReady ? "hourglass" : "door-closed-locked"
            size: 19
            stroke: 2.4
            tint: Gate.gettingReady ? Theme.accentInk : Theme.negative
        }
        Words {
            objectName: "closedTitle"
            width: parent.width
            text: Gate.closedTitle
            size: 15.6
            weight: Font.ExtraBold
            display: true
            leading: 1.02
        }
        Words {
            width: parent.width
            text: Gate.closedNote
            size: 5.2
            weight: Font.Normal
            leading: 1.24
            color: Theme.muted
        }
    }
    Column {
        anchors.left: closed.wide ? said.right : parent.left
        anchors.leftMargin: closed.wide ? Theme.mm(8) : closed.pad
        anchors.right: parent.right
        anchors.rightMargin: closed.pad
        anchors.top: closed.wide ? head.bottom : said.bottom
        anchors.topMargin: Theme.mm(closed.wide ? 10 : 6)
        spacing: Theme.mm(2)

        Repeater {
            model: Gate.checks
            CheckRow {
                required property bool rowMet
                required property bool rowUnderWay
                required property string rowName
                required property string rowFact
                width: parent.width
                met: rowMet
                underWay: rowUnderWay
                name: rowName
                fact: rowFact
            }
        }
    }
    Row {
        anchors.left: closed.wide ? said.right : parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: closed.wide ? Theme.mm(8) : closed.pad
        anchors.rightMargin: closed.pad
        anchors.bottomMargin: Theme.mm(5)
        spacing: Theme.mm(3)

        ActionTile {
            objectName: "night"
            width: (parent.width - parent.spacing) / 2
            icon: Gate.night ? "sun" : "moon"
            text: Gate.night ? qsTr("Day") : qsTr("Night")
            onClicked: Gate.nightAsked(!Gate.night)
        }
        ActionTile {
            objectName: "language"
            width: (parent.width - parent.spacing) / 2
            icon: "globe"
            text: Gate.otherLanguageName
            onClicked: Gate.languageAsked(Gate.otherLanguage)
        }
    }
}
