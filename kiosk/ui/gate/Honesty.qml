import QtQuick
import kiosk.ui.parts

// The light of honesty: who stands behind a verdict now, in shape, colour and words.
Rectangle {
    id: strip

    readonly property string waitingNote: Gate.waiting > 0 ? qsTr("%n scans waiting", "", Gate.waiting) : ""
    readonly property color tone: Gate.online ? Theme.positive : Theme.negative

    implicitHeight: Theme.mm(17)
    color: Gate.online ? Theme.positiveSoft : Theme.negativeSoft

    Rectangle {
        anchors.left: parent.left
        width: Theme.mm(1.6)
        height: parent.height
        color: strip.tone
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5.5)
        anchors.verticalCenter: parent.verticalCenter
        name: Gate.online ? "wifi" : "wifi-off"
        size: 8.2
        stroke: 2.2
        tint: strip.tone
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(3.6)
        anchors.right: facts.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.5)

        Line {
            objectName: "honesty"
            width: parent.width
            text: Gate.honesty
            size: 5.7
            weight: Font.Bold
            display: true
            figures: true
            color: strip.tone
        }
        Line {
            objectName: "honestyNote"
            width: parent.width
            text: Gate.warning || [strip.waitingNote, Gate.online && Gate.waiting > 0 ? "" : Gate.honestyNote].filter(words => words !== "").join(" · ")
            size: 3.5
            figures: true
            color: Theme.text
        }
    }
    Column {
        id: facts
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Repeater {
            model: Gate.honestyFacts
            Line {
                required property string modelData
                anchors.right: parent.right
                text: modelData
                size: 3.3
                weight: Font.Normal
                figures: true
                color: Theme.text
            }
        }
    }
}
