pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// The languages, each by its own name; the cart stays.
Sheet {
    id: sheet

    Heading {
        width: parent.width
        title: qsTr("Language")
        size: 16
    }
    Gap {
        size: 8
    }
    Column {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: Sale.languages
            ChoiceRow {
                required property var modelData
                objectName: "speak-" + modelData.code
                width: parent.width
                text: modelData.name
                selected: modelData.code === Sale.language
                onClicked: {
                    Sale.languageAsked(modelData.code);
                    sheet.dismissed();
                }
            }
        }
    }
    foot: [
        Gap {
            size: 8
        },
        PushButton {
            objectName: "closeLanguage"
            width: parent.width
            height: Theme.mm(27)
            kind: PushButton.Ghost
            size: 9.5
            text: qsTr("Close")
            onClicked: sheet.dismissed()
        }
    ]
}
