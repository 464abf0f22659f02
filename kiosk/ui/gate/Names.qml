pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// A ticket by the name on it: letters to type, and what the server found in the letters' place.
Item {
    id: page

    readonly property bool wide: width > height
    readonly property int margin: Theme.mm(5.5)
    readonly property int most: 60
    readonly property int columns: 7
    readonly property int gap: Theme.mm(1.5)
    readonly property var latin: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")
    readonly property var arabic: "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىء".split("")
    property bool inArabic: Theme.rtl
    property string typed: Gate.searchFor
    property bool again: false
    // What was found gives way to the keys as soon as another letter is typed.
    readonly property bool typing: again || Gate.searchFor === "" || typed.trim() !== Gate.searchFor
    readonly property bool enough: typed.replace(/[\s0-9'’.,()_-]/g, "").length >= Gate.searchLeast

    function type(character: string) {
        if (typed.length < most)
            typed += character;
    }
    function rub() {
        typed = typed.slice(0, -1);
    }
    function submit() {
        if (!enough || Gate.searchClosed)
            return;
        again = false;
        Gate.nameGiven(typed.trim());
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            submit();
        else if (event.key === Qt.Key_Escape)
            Gate.asked("back");
        else if (/^[^\x00-\x1f\x7f0-9]$/.test(event.text))
            type(event.text.toUpperCase());
    }

    PageHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.topMargin: Theme.mm(4)
        title: qsTr("Find by name")
        note: Gate.place
    }
    Column {
        id: entry
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(4)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        width: page.wide ? parent.width * 0.44 : parent.width - 2 * page.margin
        spacing: Theme.mm(3.4)

        ManualTabs {
            width: parent.width
            byName: true
        }
        Pressable {
            objectName: "typed"
            visible: !Gate.searchClosed
            width: parent.width
            height: Theme.mm(20)
            label: qsTr("Name") + ": " + page.typed
            onClicked: page.again = true

            Rectangle {
                anchors.fill: parent
                radius: Theme.mm(3.4)
                color: Theme.surface
                border.width: page.typing ? Theme.mm(0.6) : Theme.hairline
                border.color: page.typing ? Theme.accentInk : Theme.edge
            }
            Icon {
                id: glass
                anchors.left: parent.left
                anchors.leftMargin: Theme.mm(3.6)
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                size: 5.6
                tint: Theme.muted
            }
            Line {
                anchors.left: glass.right
                anchors.leftMargin: Theme.mm(3)
                anchors.right: parent.right
                anchors.rightMargin: Theme.mm(3.6)
                anchors.verticalCenter: parent.verticalCenter
                text: page.typed || qsTr("Beginning of a name")
                size: 5.4
                weight: page.typed === "" ? Font.Normal : Font.DemiBold
                color: page.typed === "" ? Theme.muted : Theme.text
                Accessible.ignored: true
            }
        }
        Row {
            visible: !Gate.searchClosed
            spacing: Theme.mm(2)
            anchors.left: parent.left
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "info"
                size: 4.6
                tint: Theme.muted
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: entry.width - Theme.mm(7)
                text: Gate.searchHint
                size: 4
                weight: Font.Normal
                color: Theme.muted
                maximumLineCount: 2
            }
        }
    }
    Item {
        id: rest
        anchors.left: page.wide ? entry.right : parent.left
        anchors.leftMargin: page.wide ? Theme.mm(7) : 0
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : entry.bottom
        anchors.topMargin: Theme.mm(4)
        anchors.bottom: parent.bottom

        ListView {
            id: list
            objectName: "names"
            visible: !page.typing && Gate.searchTitle === ""
            anchors.fill: parent
            anchors.leftMargin: page.margin
            anchors.rightMargin: page.margin
            bottomMargin: Theme.mm(5)
            spacing: Theme.mm(2.2)
            cacheBuffer: 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: Gate.names
            delegate: NameRow {
                required property string rowId
                required property string rowName
                required property string rowNote
                required property string rowState
                required property bool rowUsed
                objectName: "name-" + rowId
                width: ListView.view.width
                serial: rowId
                name: rowName
                note: rowNote
                standing: rowState
                used: rowUsed
            }
        }
        Column {
            visible: Gate.searchClosed || (!page.typing && Gate.searchTitle !== "")
            anchors.centerIn: parent
            width: parent.width - 4 * page.margin
            spacing: Theme.mm(3)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: Gate.searchTitle + ". " + Gate.searchNote
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: Gate.searchIcon
                size: 14
                stroke: 1.8
                tint: Theme.muted
            }
            Words {
                objectName: "searchTitle"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Gate.searchTitle
                size: 6.4
                weight: Font.Bold
                display: true
                Accessible.ignored: true
            }
            Words {
                objectName: "searchNote"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Gate.searchNote
                size: 4.4
                weight: Font.Normal
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        Rectangle {
            visible: page.typing && !Gate.searchClosed
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: page.wide ? page.height : grid.height + foot.height + page.gap + 2 * board.inset
            color: Theme.raised

            Item {
                id: board
                readonly property int inset: Theme.mm(2.4)
                // Keys stand in the same places in every language.
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                anchors.fill: parent
                anchors.margins: inset

                PadGrid {
                    id: grid
                    readonly property int down: page.inArabic ? 5 : 4
                    anchors.bottom: foot.top
                    anchors.bottomMargin: page.gap
                    layoutDirection: page.inArabic ? Qt.RightToLeft : Qt.LeftToRight
                    columns: page.columns
                    spacing: page.gap
                    keyWidth: (parent.width - (page.columns - 1) * page.gap) / page.columns
                    keyHeight: Math.min(Theme.mm(20), ((page.wide ? page.height : rest.height) - foot.height - 2 * board.inset - down * page.gap) / down)
                    keys: (page.inArabic ? page.arabic : page.latin).concat(["space", "rub"])
                    onTyped: character => page.type(character)
                    onRubbed: page.rub()
                }
                Row {
                    id: foot
                    anchors.bottom: parent.bottom
                    height: Theme.mm(18)
                    spacing: page.gap
                    PushButton {
                        id: letters
                        objectName: "letters"
                        visible: Theme.rtl
                        width: visible ? 2 * grid.keyWidth : 0
                        height: parent.height
                        radius: Theme.mm(3.2)
                        size: 5.2
                        kind: PushButton.Secondary
                        text: page.inArabic ? "ABC" : "ابت"
                        onClicked: page.inArabic = !page.inArabic
                    }
                    PushButton {
                        id: find
                        objectName: "searchName"
                        width: grid.width - (letters.visible ? letters.width + page.gap : 0)
                        height: parent.height
                        radius: Theme.mm(3.2)
                        size: 5.4
                        icon: "search"
                        enabled: page.enough
                        text: qsTr("Search")
                        onClicked: page.submit()

                        Rectangle {
                            visible: !find.enabled
                            anchors.fill: parent
                            radius: find.radius
                            color: "transparent"
                            border.width: Theme.mm(0.3)
                            border.color: Theme.edge
                        }
                    }
                }
            }
        }
    }
}
