import QtQuick
import kiosk.ui.parts

// Every screen after attract: the head, what it says, and at the foot, within reach, what can be
// done. What does not fit scrolls; in landscape the foot becomes a column at the near side.
Rectangle {
    id: frame

    signal backed

    property int step: 0
    property string note
    property string back
    property string backIcon: "arrow-left"
    property bool centred: false
    property bool dockRaised: false
    property bool dockLined: false
    property bool holdShown: false
    property bool noticeShown: true
    property bool offlineShown: false
    property real dockGap: 5
    property real leadGap: 2
    default property alias content: body.data
    property alias dock: actions.data
    property alias side: sideSpace.data
    property alias floor: floorSpace.data
    readonly property bool wide: Theme.landscape
    readonly property bool low: Theme.low
    readonly property alias view: flick
    readonly property int contentWidth: body.width

    color: Theme.bg

    readonly property int sideWidth: wide ? Theme.mm(150) : 0
    readonly property int contentLeft: Theme.rtl ? 0 : sideWidth
    readonly property int floorHeight: floorSpace.childrenRect.height

    Flickable {
        id: flick
        objectName: "content"
        x: frame.contentLeft
        y: head.y + head.height
        width: frame.width - frame.sideWidth
        height: (frame.wide ? frame.height - frame.floorHeight : dockPanel.y - (frame.dockRaised || frame.dockLined ? 0 : Theme.mm(3))) - y
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight + Theme.mm(6))
        interactive: column.implicitHeight + Theme.mm(6) > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        Column {
            id: column
            x: frame.wide ? Theme.mm(12) : Theme.margin
            y: frame.centred ? Math.max(0, (flick.height - implicitHeight) / 2 - Theme.mm(7)) : 0
            width: flick.width - 2 * x
            spacing: 0

            Gap {
                size: frame.leadGap
            }
            OfflineBanner {
                width: parent.width
                offered: frame.offlineShown
            }
            NoticeBanner {
                width: parent.width
                offered: frame.noticeShown
            }
            Column {
                id: body
                width: parent.width
            }
        }
    }
    // Says that there is more below, where a row would otherwise end as if cut.
    Rectangle {
        visible: flick.interactive && !flick.atYEnd && !frame.dockRaised && !frame.dockLined
        x: flick.x
        y: flick.y + flick.height - height
        width: flick.width
        height: Theme.hairline
        color: Theme.line
    }
    Rectangle {
        id: sidePanel
        visible: frame.wide
        x: Theme.rtl ? frame.width - width : 0
        width: frame.sideWidth
        height: frame.height
        color: Theme.surface
        Rectangle {
            x: Theme.rtl ? 0 : parent.width - width
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
        Item {
            id: sideSpace
            x: Theme.margin
            y: Theme.barHeight
            width: parent.width - 2 * x
            height: dockPanel.y - y
        }
    }
    TopBar {
        id: head
        visible: !frame.wide
        width: frame.width
        height: frame.wide ? Theme.mm(12) : Theme.lowered ? Theme.mm(24) : implicitHeight
        venue: Sale.venue
        step: frame.step
        note: frame.note
    }
    StepBars {
        visible: frame.wide && frame.step > 0
        step: frame.step
        x: sidePanel.x + (Theme.rtl ? Theme.margin : sidePanel.width - width - Theme.margin)
        y: Theme.mm(16)
    }
    VenueMark {
        visible: frame.wide
        x: Theme.rtl ? frame.width - width - Theme.margin : Theme.margin - Theme.mm(1)
        y: Theme.mm(11)
        name: Sale.venue
    }
    Item {
        id: dockPanel
        readonly property int pad: frame.dockRaised && !frame.wide ? Theme.mm(11) : 0

        x: frame.wide && Theme.rtl ? frame.width - width : 0
        width: frame.wide ? frame.sideWidth : frame.width
        readonly property int air: frame.wide ? (actions.height > 0 ? Theme.mm(6) : 0) : frame.floorHeight > 0 ? Theme.mm(9) + frame.floorHeight : actions.height > 0 ? Theme.mm(5) : 0

        height: pad + actions.height + air + utilities.height + Theme.mm(5)
        y: frame.height - height

        Shade {
            visible: frame.dockRaised && !frame.wide && !Theme.contrast
            radius: Theme.mm(12)
            blur: Theme.mm(11)
            strength: 44
            drop: -Theme.mm(1.5)
        }
        Rectangle {
            visible: frame.dockRaised && !frame.wide
            anchors.fill: parent
            anchors.bottomMargin: -Theme.mm(15)
            radius: Theme.mm(12)
            color: Theme.surface
            border.width: Theme.contrast ? Theme.edgeWidth : Theme.dark ? Theme.hairline : 0
            border.color: Theme.line
        }
        Rectangle {
            visible: frame.floorHeight > 0 && !frame.wide
            y: parent.pad + actions.height + Theme.mm(9)
            width: parent.width
            height: parent.height - y
            color: Theme.keyboard
        }
        Rectangle {
            visible: frame.dockLined && !frame.wide
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        Column {
            id: actions
            x: Theme.margin
            y: parent.pad
            width: parent.width - 2 * x
            height: implicitHeight
            spacing: Theme.mm(frame.dockGap)

            HoldClock {
                width: parent.width
                offered: frame.holdShown
            }
        }
        Utilities {
            id: utilities
            x: Theme.margin
            width: parent.width - 2 * x
            height: implicitHeight
            y: parent.height - height - Theme.mm(5)
            back: frame.back
            backIcon: frame.backIcon
            onBacked: frame.backed()
            onLanguageOpened: Overlays.open("language")
            onDisplayOpened: Overlays.open("display")
            onHelpOpened: Overlays.open("help")
        }
    }
    Item {
        id: floorSpace
        x: frame.contentLeft
        y: frame.wide ? frame.height - frame.floorHeight : dockPanel.y + dockPanel.pad + actions.height + Theme.mm(9)
        width: frame.width - frame.sideWidth
        height: frame.floorHeight
    }
}
