import QtQuick
import kiosk.ui.parts

// How the screen shows itself, for this customer: the next one finds it as before.
Sheet {
    id: sheet

    Heading {
        width: parent.width
        title: qsTr("Accessibility")
        detail: qsTr("These stay on until you are done.")
        size: 16
    }
    Gap {
        size: 8
    }
    Column {
        width: parent.width
        spacing: Theme.gap
        ChoiceRow {
            several: true
            objectName: "largeText"
            width: parent.width
            icon: "a-large-small"
            text: qsTr("Larger text")
            selected: Theme.large
            onClicked: Theme.textScaleAsked(Theme.large ? 1 : 1.4)
        }
        ChoiceRow {
            several: true
            objectName: "highContrast"
            width: parent.width
            icon: "contrast"
            text: qsTr("High contrast")
            selected: Theme.contrast
            onClicked: Theme.lookAsked(Theme.contrast ? "light" : "contrast")
        }
        ChoiceRow {
            several: true
            objectName: "darkLook"
            width: parent.width
            icon: "moon"
            text: qsTr("Dark screen")
            selected: Theme.dark
            onClicked: Theme.lookAsked(Theme.dark ? "light" : "dark")
        }
        ChoiceRow {
            several: true
            objectName: "lessMotion"
            width: parent.width
            icon: "pause"
            text: qsTr("Less motion")
            selected: Theme.reduceMotion
            onClicked: Theme.reduceMotionAsked(!Theme.reduceMotion)
        }
    }
    Gap {
        size: 8
    }
    PushButton {
        objectName: "closeDisplay"
        width: parent.width
        text: qsTr("Done")
        onClicked: sheet.dismissed()
    }
}
