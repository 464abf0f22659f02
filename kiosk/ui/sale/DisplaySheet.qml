import QtQuick
import kiosk.ui.parts

// How the screen shows itself, for this customer: the next one finds it as before.
Sheet {
    id: sheet

    widest: 380

    Heading {
        width: parent.width
        title: qsTr("Accessibility")
        detail: qsTr("These stay on until you are done.")
        size: 16
    }
    Gap {
        size: 8
    }
    Grid {
        id: choices

        readonly property int each: (width - (columns - 1) * spacing) / columns

        width: parent.width
        // On its side a screen is not high enough for all of them and "Done".
        columns: Theme.landscape ? 2 : 1
        spacing: Theme.gap
        ChoiceRow {
            several: true
            objectName: "largeText"
            width: choices.each
            icon: "a-large-small"
            text: qsTr("Larger text")
            selected: Theme.large
            onClicked: Theme.textScaleAsked(Theme.large ? 1 : 1.4)
        }
        ChoiceRow {
            several: true
            objectName: "highContrast"
            width: choices.each
            icon: "contrast"
            text: qsTr("High contrast")
            selected: Theme.contrast
            onClicked: Theme.lookAsked(Theme.contrast ? "light" : "contrast")
        }
        ChoiceRow {
            several: true
            objectName: "darkLook"
            width: choices.each
            icon: "moon"
            text: qsTr("Dark screen")
            selected: Theme.dark
            onClicked: Theme.lookAsked(Theme.dark ? "light" : "dark")
        }
        ChoiceRow {
            several: true
            objectName: "lowerScreen"
            // On its side a screen is low enough.
            visible: !Theme.landscape
            width: choices.each
            icon: "arrow-down"
            text: qsTr("Lower the screen")
            selected: Theme.lowered
            onClicked: Theme.loweredAsked(!Theme.lowered)
        }
        ChoiceRow {
            several: true
            objectName: "lessMotion"
            width: choices.each
            icon: "pause"
            text: qsTr("Less motion")
            selected: Theme.reduceMotion
            onClicked: Theme.reduceMotionAsked(!Theme.reduceMotion)
        }
        ChoiceRow {
            several: true
            objectName: "readAloud"
            visible: Sale.voice !== "none"
            width: choices.each
            icon: "volume-2"
            text: qsTr("Read aloud")
            detail: Sale.voice === "fails" ? qsTr("The voice does not work right now.") : ""
            label: detail === "" ? text : text + ". " + detail
            selected: Sale.aloud
            onClicked: Sale.aloudAsked(!Sale.aloud)
        }
        ChoiceRow {
            several: true
            objectName: "moreTime"
            width: choices.each
            icon: "clock"
            text: qsTr("More time")
            selected: Sale.patient
            onClicked: Sale.asked("more_time")
        }
    }
    foot: [
        Gap {
            size: 8
        },
        PushButton {
            objectName: "closeDisplay"
            width: parent.width
            text: qsTr("Done")
            onClicked: sheet.dismissed()
        }
    ]
}
