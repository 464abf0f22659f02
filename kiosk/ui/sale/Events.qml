pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// What can be seen, day by day.
Frame {
    id: screen

    readonly property var shownDays: Overlays.dayFilter === "" ? Sale.days : Sale.days.filter(day => day.date === Overlays.dayFilter)
    readonly property int cardCount: Sale.days.reduce((count, day) => count + day.cards.length, 0)

    note: Sale.date + " · " + Sale.time
    back: qsTr("Start page")
    dockLined: true
    offlineShown: true
    onBacked: Sale.asked("back")

    Component.onCompleted: view.contentY = Math.max(0, Math.min(Overlays.programmeY, view.contentHeight - view.height))

    Connections {
        target: screen.view
        function onContentYChanged() {
            Overlays.programmeY = screen.view.contentY;
        }
    }

    Heading {
        visible: !screen.wide && Sale.days.length > 0
        width: parent.width
        title: qsTr("What would you like to see?")
        size: 18
    }
    Gap {
        size: screen.wide ? 0 : 7.5
    }
    Loader {
        active: !screen.wide && Sale.days.length > 1
        visible: active
        width: parent.width
        sourceComponent: Flickable {
            id: strip
            height: filters.implicitHeight
            contentWidth: filters.implicitWidth
            contentHeight: height
            contentX: Theme.rtl ? Math.max(0, contentWidth - width) : 0
            interactive: contentWidth > width
            clip: interactive
            Row {
                id: filters
                x: Theme.rtl ? Math.max(0, strip.width - implicitWidth) : 0
                spacing: Theme.gap
                Repeater {
                    model: [{
                            "date": "",
                            "word": qsTr("All")
                        }].concat(Sale.days.map(day => ({
                                "date": day.date,
                                "word": Sale.dayWord(day.day, day.name)
                            })))
                    Chip {
                        required property var modelData
                        required property int index
                        objectName: "day-" + index
                        text: modelData.word
                        selected: Overlays.dayFilter === modelData.date
                        onClicked: Overlays.dayFilter = modelData.date
                    }
                }
            }
        }
    }
    Gap {
        size: screen.wide || Sale.days.length < 2 ? 0 : 8
    }
    NothingOn {
        width: parent.width
        visible: Sale.days.length === 0
    }
    Repeater {
        model: screen.shownDays
        DaySection {
            required property int index
            required property var modelData
            width: parent.width
            day: modelData
            columnCount: screen.wide ? (index === 0 && modelData.cards.length <= 2 ? 2 : 3) : 2
            artHeight: screen.wide ? (columnCount === 2 ? Theme.mm(75) : Theme.mm(55)) : Theme.mm(Sale.online ? 71.5 : 62.5)
        }
    }
    side: [
        Column {
            visible: screen.wide
            width: parent.width
            Heading {
                width: parent.width
                title: qsTr("What would you like to see?")
                size: 14
            }
            Gap {
                size: 6
            }
            Repeater {
                model: [{
                        "date": "",
                        "word": qsTr("All"),
                        "count": screen.cardCount
                    }].concat(Sale.days.map(day => ({
                            "date": day.date,
                            "word": Sale.dayWord(day.day, day.name),
                            "count": day.cards.length
                        })))
                DayFilter {
                    required property var modelData
                    x: -Theme.mm(4)
                    width: parent.width + Theme.mm(8)
                    text: modelData.word
                    count: modelData.count
                    selected: Overlays.dayFilter === modelData.date
                    onClicked: Overlays.dayFilter = modelData.date
                }
            }
        }
    ]
}
