import QtQuick
import kiosk.ui.parts

// The way back on the near side; language, display and help on the far side. In landscape they
// stand in a column.
Item {
    id: utilities

    signal backed
    signal languageOpened
    signal displayOpened
    signal helpOpened

    property string back
    property string backIcon: "arrow-left"
    property bool stacked: Theme.landscape
    readonly property int outset: Theme.mm(5.5)

    implicitHeight: stacked ? Theme.mm(21) * (back === "" ? 3 : 4) : Theme.rowHeight

    UtilityButton {
        id: backButton
        objectName: "back"
        visible: utilities.back !== ""
        anchors.left: parent.left
        anchors.leftMargin: utilities.stacked ? -Theme.mm(4) : -utilities.outset
        width: utilities.stacked ? parent.width + Theme.mm(8) : implicitWidth
        stretched: utilities.stacked
        text: utilities.back
        icon: utilities.backIcon
        onClicked: utilities.backed()
    }
    Grid {
        id: others
        columns: utilities.stacked ? 1 : 3
        columnSpacing: Theme.mm(Theme.large ? 0 : 2)
        anchors.right: parent.right
        anchors.rightMargin: utilities.stacked ? -Theme.mm(4) : -utilities.outset
        anchors.bottom: parent.bottom

        UtilityButton {
            objectName: "language"
            width: utilities.stacked ? utilities.width + Theme.mm(8) : implicitWidth
            stretched: utilities.stacked
            text: {
                for (const language of Sale.languages) {
                    if (language.code === Sale.language)
                        return language.name;
                }
                return "";
            }
            icon: "globe"
            onClicked: utilities.languageOpened()
        }
        UtilityButton {
            objectName: "display"
            width: utilities.stacked ? utilities.width + Theme.mm(8) : implicitWidth
            stretched: utilities.stacked
            text: Theme.large ? qsTr("Display") : qsTr("Accessibility")
            label: qsTr("Accessibility")
            icon: "accessibility"
            onClicked: utilities.displayOpened()
        }
        UtilityButton {
            objectName: "help"
            width: utilities.stacked ? utilities.width + Theme.mm(8) : implicitWidth
            stretched: utilities.stacked
            text: qsTr("Help")
            icon: "circle-question-mark"
            onClicked: utilities.helpOpened()
        }
    }
}
