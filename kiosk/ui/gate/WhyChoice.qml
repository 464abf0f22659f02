pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Why they are let in: three usual reasons, and one in words.
Column {
    id: choice

    property string why
    property string remark

    signal chosen(why: string)

    spacing: Theme.mm(2.4)

    Line {
        width: parent.width
        text: qsTr("1   Why let them in?")
        size: 5.4
        weight: Font.Bold
        display: true
    }
    Grid {
        columns: 2
        spacing: Theme.mm(2.6)
        Repeater {
            model: [
                {
                    why: "came_back",
                    words: qsTr("Went out, came back")
                },
                {
                    why: "scanned_by_mistake",
                    words: qsTr("Scanned by mistake")
                },
                {
                    why: "guest",
                    words: qsTr("Guest of the venue")
                },
                {
                    why: "other",
                    words: qsTr("Other, write a note")
                }
            ]
            WhyChip {
                required property var modelData
                objectName: "why-" + modelData.why
                width: (choice.width - Theme.mm(2.6)) / 2
                chosen: choice.why === modelData.why
                text: chosen && modelData.why === "other" && choice.remark !== "" ? choice.remark : modelData.words
                onClicked: choice.chosen(modelData.why)
            }
        }
    }
}
