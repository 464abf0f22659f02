import QtQuick
import kiosk.ui.parts
import kiosk.ui.staff

// The whole face: the screen the sale is on, and what may lie over it.
Rectangle {
    id: stage

    signal touched

    readonly property var screens: ({
            "starting": "Starting.qml",
            "attract": "Attract.qml",
            "events": "Events.qml",
            "tiers": "Tiers.qml",
            "review": "Review.qml",
            "code": "Code.qml",
            "email": "Email.qml",
            "pay_methods": "PayMethods.qml",
            "phone_number": "PhoneNumber.qml",
            "pay_clerk": "PayClerk.qml",
            "present_card": "PresentCard.qml",
            "scan_to_pay": "ScanToPay.qml",
            "confirm_on_phone": "ConfirmOnPhone.qml",
            "processing": "Processing.qml",
            "approved": "Approved.qml",
            "declined": "Declined.qml",
            "unknown": "Unknown.qml",
            "printing": "Printing.qml",
            "done": "Done.qml",
            "reserved": "Reserved.qml",
            "hold_lapsed": "HoldLapsed.qml",
            "find": "Find.qml",
            "found": "Found.qml",
            "closed": "Closed.qml"
        })
    readonly property string shownScreen: Sale.screen
    property var read: []
    // The programme is there before somebody asks for it, and as long as they are: what takes the
    // longest to build is shown again and again.
    property bool programmeKept: false
    readonly property Loader shown: shownScreen === "events" ? programme : loader
    readonly property bool staffIn: Staff.open
    readonly property int corner: Theme.mm(34)
    // Lowered, the face has the lower two thirds: with its foot at 90 cm nothing stands above 122 cm.
    readonly property int calm: Theme.lowered ? Math.round(height / 3) : 0

    // What the keys walk: whatever lies on top. See kiosk/ui/walking.py.
    readonly property Item walked: staffIn ? staff : still.opened ? still : Overlays.opened === "language" ? languages : Overlays.opened === "display" ? displays : Overlays.opened === "help" ? helps : shown
    readonly property string walkedName: staffIn ? "staff " + Staff.page : still.opened ? "still there" : Overlays.opened !== "" ? "sheet " + Overlays.opened : shownScreen
    readonly property bool settled: !settling.running

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    onShownScreenChanged: {
        Overlays.close();
        if (shownScreen === "attract") {
            programmeKept = false;
            Overlays.forget();
        } else if (shownScreen === "events")
            programmeKept = true;
        settling.restart();
        arriving.restart();
    }
    onStaffInChanged: {
        Overlays.close();
        if (!staffIn)
            rest();
    }
    // Where staff tap to be let in: at the venue's mark, on every screen.
    function inCorner(place: point): bool {
        const y = place.y - calm;
        return y >= 0 && y < corner && (Theme.rtl ? width - place.x : place.x) < corner;
    }

    // Whoever touches or types is there; asked whether they are, they have to answer.
    function noticed() {
        if (staffIn)
            Staff.asked("touch");
        else if (!still.opened)
            Sale.asked("touch");
    }
    // What is typed goes to the screen itself.
    function rest() {
        const screen = staffIn ? staff.page : shown.item as Item;
        if (screen)
            screen.forceActiveFocus();
    }
    function goBack() {
        const frame = shown.item as Frame;
        if (still.opened)
            Sale.asked("still_here");
        else if (Overlays.opened !== "")
            Overlays.close();
        else if (frame && frame.back !== "")
            frame.backed();
    }

    Calm {
        width: parent.width
        height: stage.calm
    }
    Item {
        objectName: "reach"
        y: stage.calm
        width: parent.width
        height: parent.height - y

        Loader {
            id: loader
            objectName: "screen"
            focus: true
            visible: stage.shown === this && !stage.staffIn
            width: parent.width
            height: parent.height
            source: stage.shown === this ? stage.screens[stage.shownScreen] ?? "" : ""
        }
        Loader {
            id: programme
            objectName: "programme"
            visible: stage.shown === this && !stage.staffIn
            width: parent.width
            height: parent.height
            active: stage.programmeKept || stage.shown === this
            source: stage.screens.events
        }
        // The second half of a double tap must not press what has just appeared.
        Item {
            anchors.fill: parent
            visible: settling.running
            TapHandler {
                objectName: "beside"
                gesturePolicy: TapHandler.ReleaseWithinBounds
            }
        }
        LanguageSheet {
            id: languages
            objectName: "languageSheet"
            opened: Overlays.opened === "language"
            onDismissed: Overlays.close()
        }
        DisplaySheet {
            id: displays
            objectName: "displaySheet"
            opened: Overlays.opened === "display"
            onDismissed: Overlays.close()
        }
        HelpSheet {
            id: helps
            objectName: "helpSheet"
            opened: Overlays.opened === "help"
            onDismissed: Overlays.close()
        }
        StillThere {
            id: still
            objectName: "stillThere"
            opened: Sale.idleLeftS >= 0 && !stage.staffIn
        }
    }
    // The screens' files are read while nobody waits for them, one at a time; then the programme
    // is built.
    Timer {
        interval: 300
        repeat: true
        running: stage.shownScreen === "attract"
        onTriggered: {
            const file = Object.values(stage.screens)[stage.read.length];
            if (file)
                stage.read.push(Qt.createComponent(file, Component.Asynchronous, stage));
            else {
                stage.programmeKept = true;
                stop();
            }
        }
    }
    Timer {
        id: settling
        objectName: "settling"
        interval: 350
    }
    ParallelAnimation {
        id: arriving
        NumberAnimation {
            target: stage.shown
            property: "x"
            from: Theme.reduceMotion ? 0 : Theme.mm(12)
            to: 0
            duration: Theme.changeMs
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: stage.shown
            property: "opacity"
            from: Theme.reduceMotion ? 1 : 0
            to: 1
            duration: Theme.changeMs
            easing.type: Easing.OutCubic
        }
    }
    StaffStage {
        id: staff
        objectName: "staff"
        width: parent.width
        height: parent.height
    }
    // Any touch shows that somebody is there; the passive grab leaves it to whatever it meant.
    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            if (!active)
                return;
            stage.touched();
            if (!still.opened)
                Sale.asked("touch");
            if (!stage.staffIn && stage.inCorner(point.position))
                Staff.asked("corner");
        }
    }
}
