pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What can be seen, day by day. Of a programme of a thousand events only what is near is built.
Frame {
    id: screen

    readonly property var days: Overlays.days
    readonly property var shownDays: Overlays.dayFilter === "" ? days : days.filter(day => day.date === Overlays.dayFilter)
    property var pieces: []
    property bool built: false
    property real returnsTo: Overlays.programmeY
    readonly property int cardCount: days.reduce((count, day) => count + day.cards.length, 0)
    readonly property var filters: [
        {
            "date": "",
            "word": qsTr("All"),
            "count": cardCount
        }
    ].concat(days.map(day => ({
                "date": day.date,
                "word": Sale.dayWord(day.day, day.name),
                "count": day.cards.length
            })))
    readonly property var nothing: ({
            "day": {
                "day": "later",
                "name": "",
                "date": ""
            },
            "cards": [],
            "begins": false,
            "ends": false,
            "columns": 2
        })
    readonly property int cardsAPiece: 6
    readonly property int cardsAtOnce: 6

    // The days in pieces of a few cards each: whole rows, of two columns or of three.
    function cut(whole: var): var {
        const found = [];
        for (const day of whole) {
            for (let from = 0; from < day.cards.length; from += cardsAPiece)
                found.push({
                    "day": day,
                    "cards": day.cards.slice(from, from + cardsAPiece),
                    "begins": from === 0,
                    "ends": from + cardsAPiece >= day.cards.length,
                    "columns": !Theme.landscape ? 2 : found.length === 0 && day.cards.length <= 2 ? 2 : 3
                });
        }
        return found;
    }
    // What the window shows at first, and what the visitor had seen before.
    function fill() {
        near.clear();
        pieces = cut(shownDays);
        let cards = 0;
        while (near.count < pieces.length && (cards < cardsAtOnce || near.count < Overlays.programmePieces)) {
            cards += pieces[near.count].cards.length;
            grow();
        }
    }
    function grow() {
        near.append({
            "at": near.count
        });
    }
    function growNear() {
        if (near.count < pieces.length && view.contentHeight - view.contentY < 2 * view.height)
            grow();
    }

    note: Sale.date + " · " + Sale.time
    back: qsTr("Find my order")
    backIcon: "search"
    dockLined: true
    offlineShown: true
    onBacked: Sale.asked("find_order")

    Component.onCompleted: {
        fill();
        built = true;
    }
    onShownDaysChanged: if (built)
        fill()
    onWideChanged: if (built)
        fill()

    ListModel {
        id: near
    }
    Connections {
        target: screen.view
        function onContentYChanged() {
            Overlays.programmeY = screen.view.contentY;
            screen.growNear();
            Overlays.programmePieces = near.count;
        }
        function onContentHeightChanged() {
            if (screen.returnsTo > 0 && screen.view.contentHeight - screen.view.height >= screen.returnsTo) {
                screen.view.contentY = screen.returnsTo;
                screen.returnsTo = 0;
            }
            further.restart();
        }
    }
    // What is below the window comes once the window is drawn.
    Timer {
        id: further
        interval: 50
        onTriggered: screen.growNear()
    }

    Heading {
        visible: !screen.wide && screen.days.length > 0
        width: parent.width
        title: qsTr("What would you like to see?")
        size: 18
    }
    Gap {
        size: screen.wide ? 0 : 7.5
    }
    Loader {
        active: !screen.wide && screen.days.length > 1
        visible: active
        width: parent.width
        sourceComponent: ListView {
            height: Math.max(Theme.mm(22), Theme.mm(13) * Theme.textScale)
            orientation: ListView.Horizontal
            spacing: Theme.gap
            interactive: contentWidth > width
            model: screen.filters
            delegate: Chip {
                required property var modelData
                required property int index
                objectName: "day-" + index
                text: modelData.word
                selected: Overlays.dayFilter === modelData.date
                onClicked: Overlays.dayFilter = modelData.date
            }
        }
    }
    Gap {
        size: screen.wide || screen.days.length < 2 ? 0 : 8
    }
    NothingOn {
        width: parent.width
        visible: screen.days.length === 0
    }
    Repeater {
        model: near
        DaySection {
            required property int at
            // One that is on its way out when the programme changes has no piece any more.
            readonly property var piece: screen.pieces[at] ?? screen.nothing
            width: parent.width
            day: piece.day
            shownCards: piece.cards
            begins: piece.begins
            ends: piece.ends
            columnCount: piece.columns
            artHeight: screen.wide ? (columnCount === 2 ? Theme.mm(75) : Theme.mm(55)) : Theme.mm(Theme.lowered ? 50 : Sale.online ? 71.5 : 62.5)
        }
    }
    side: [
        Heading {
            id: question
            visible: screen.wide
            width: parent.width
            title: qsTr("What would you like to see?")
            size: 14
        },
        ListView {
            visible: screen.wide
            anchors.top: question.bottom
            anchors.topMargin: Theme.mm(6)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(4)
            x: -Theme.mm(4)
            width: parent.width + Theme.mm(8)
            interactive: contentHeight > height
            clip: interactive
            model: screen.wide ? screen.filters : []
            delegate: DayFilter {
                required property var modelData
                width: ListView.view.width
                text: modelData.word
                count: modelData.count
                selected: Overlays.dayFilter === modelData.date
                onClicked: Overlays.dayFilter = modelData.date
            }
        }
    ]
}
