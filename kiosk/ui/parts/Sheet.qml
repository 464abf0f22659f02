import QtQuick

// A dialog that rises from the foot of the screen over a dimmed ground. Touches beside it go
// nowhere unless `dismissable`. What does not fit scrolls; its foot is always seen.
Item {
    id: sheet

    signal dismissed

    property bool opened: false
    property bool dismissable: true
    property int pad: Theme.margin
    property real widest: 280
    default property alias content: column.data
    property alias foot: footSpace.data

    anchors.fill: parent
    visible: opened || ground.opacity > 0
    enabled: opened
    Accessible.role: Accessible.Dialog
    Accessible.ignored: !opened

    Rectangle {
        id: ground
        // All of the window, also where the sheet has only its foot.
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(parent.height, Window.height)
        color: Theme.scrim
        opacity: sheet.opened ? 1 : 0
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.sheetMs
            }
        }
        TapHandler {
            objectName: "beside"
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: if (sheet.dismissable)
                sheet.dismissed()
        }
    }
    Item {
        id: panel
        readonly property int room: sheet.height - 2 * Theme.mm(10)

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.mm(10), Theme.mm(sheet.widest))
        height: Math.min(room, column.implicitHeight + footSpace.height + 2 * sheet.pad)
        y: sheet.opened ? sheet.height - height - Theme.mm(10) : sheet.height
        Behavior on y {
            NumberAnimation {
                duration: Theme.sheetMs
                easing.type: Easing.OutCubic
            }
        }

        Shade {
            radius: Theme.sheetRadius
            blur: Theme.mm(15)
            strength: 120
            drop: Theme.mm(4)
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.sheetRadius
            color: Theme.surface
            border.width: Theme.contrast ? Theme.mm(1.5) : Theme.dark ? Theme.hairline : 0
            border.color: Theme.contrast ? Theme.edge : Theme.line
            // A touch on the sheet itself is not a touch beside it.
            TapHandler {
                objectName: "beside"
                gesturePolicy: TapHandler.ReleaseWithinBounds
            }
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.mm(2)
            anchors.bottomMargin: footSpace.height > 0 ? footSpace.height + sheet.pad : Theme.mm(2)
            clip: interactive
            interactive: contentHeight > height
            contentWidth: width
            contentHeight: column.implicitHeight + (footSpace.height > 0 ? sheet.pad - Theme.mm(2) : 2 * sheet.pad - 2 * Theme.mm(2))
            Column {
                id: column
                x: sheet.pad - Theme.mm(2)
                y: x
                width: parent.width - 2 * x
            }
        }
        Column {
            id: footSpace
            x: sheet.pad
            y: parent.height - height - sheet.pad
            width: parent.width - 2 * x
            height: implicitHeight
        }
    }
}
