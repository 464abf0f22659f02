pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// One day of the programme, or a piece of one: its first has the day's name.
Column {
    id: section

    property var day
    property var shownCards
    property bool begins: true
    property bool ends: true
    property int columnCount: 2
    property int artHeight: Theme.mm(71.5)
    readonly property string word: Sale.dayWord(day.day, day.name)

    bottomPadding: Theme.mm(ends ? 9 : 7)

    Row {
        visible: section.begins
        width: parent.width
        height: Math.max(Theme.mm(15.5), name.implicitHeight + Theme.mm(5))
        spacing: Theme.mm(4)
        Words {
            id: name
            text: section.word
            size: 9
            weight: Font.DemiBold
            display: true
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        Words {
            visible: section.word !== section.day.date
            anchors.baseline: name.baseline
            width: Math.min(implicitWidth, parent.width - name.width - parent.spacing)
            text: section.day.date
            size: 7.5
            figures: true
            color: Theme.muted
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    Grid {
        id: grid
        width: parent.width
        columns: section.columnCount
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.mm(7)
        // Cards of one day are of one height, whatever their names.
        readonly property real tallest: {
            let most = 0;
            for (let n = 0; n < cards.count; n++)
                most = Math.max(most, cards.itemAt(n)?.implicitHeight ?? 0);
            return most;
        }
        Repeater {
            id: cards
            model: section.shownCards
            EventCard {
                required property var modelData
                width: Math.floor((grid.width - (section.columnCount - 1) * grid.columnSpacing) / section.columnCount)
                height: grid.tallest
                event: modelData
                artHeight: section.artHeight
            }
        }
    }
}
