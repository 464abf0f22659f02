pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What a ticket of a tier is good for, a line each; with `choosing` also how many may be bought.
// `of` names the ticket above the lines, where nothing else does.
Column {
    id: list

    required property var notes
    property bool choosing: false
    property string of
    readonly property list<var> said: [
        {
            "icon": "users",
            "words": notes.admits > 1 ? qsTr("One ticket lets in %n people", "", notes.admits) : ""
        },
        {
            "icon": "calendar-days",
            "words": dates()
        },
        {
            "icon": "user-round-check",
            "words": notes.minAge > 0 ? qsTr("From age %1. Please bring proof of age.").arg(notes.minAge) : ""
        },
        {
            "icon": "info",
            "words": choosing && notes.needsApproval ? qsTr("The organiser decides first. Please ask a member of staff.") : ""
        },
        {
            "icon": "tickets",
            "words": choosing && notes.least > 1 ? qsTr("At least %n ticket(s) in one order", "", notes.least) : ""
        },
        {
            "icon": "info",
            "words": choosing ? limit() : ""
        }
    ].filter(note => note.words !== "")

    visible: said.length > 0
    spacing: Theme.mm(1)

    function dates(): string {
        if (notes.dateCount === 0)
            return "";
        if (notes.dates !== "")
            return (notes.everyOne ? qsTr("Good for every date: %1") : qsTr("Good for all of these: %1")).arg(notes.dates);
        const many = notes.everyOne ? qsTr("Good for all %n dates, %1 to %2", "", notes.dateCount) : qsTr("Good for %n dates, %1 to %2", "", notes.dateCount);
        return many.arg(notes.first).arg(notes.last);
    }
    function limit(): string {
        if (notes.limit === 0)
            return "";
        return notes.perBuyer ? qsTr("No more than %n ticket(s) for each person", "", notes.limit) : qsTr("No more than %n ticket(s) in one order", "", notes.limit);
    }

    Words {
        visible: list.of !== ""
        width: parent.width
        text: list.of
        size: 7.5
        weight: Font.DemiBold
    }
    Repeater {
        model: list.said
        Row {
            id: note

            required property var modelData

            width: list.width
            spacing: Theme.mm(2.5)
            Icon {
                id: sign
                // Beside the first line, where there are several.
                y: (words.drawnSize * 1.2 - height) / 2
                name: note.modelData.icon
                size: 7.5
                tint: Theme.accentInk
            }
            Words {
                id: words
                width: parent.width - sign.width - parent.spacing
                text: note.modelData.words
                size: Theme.smallType
                figures: true
            }
        }
    }
}
