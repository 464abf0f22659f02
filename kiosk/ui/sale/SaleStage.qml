import QtQuick
import kiosk.ui.parts
import kiosk.ui.staff

// The whole face: the screen the sale is on, and what may lie over it.
Rectangle {
    id: stage

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
            "closed": "Closed.qml"
        })
    readonly property string shownScreen: Sale.screen
    readonly property bool staffIn: Staff.open
    readonly property int corner: Theme.mm(34)

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    onShownScreenChanged: {
        Overlays.close();
        if (shownScreen === "attract")
            Overlays.forget();
        settling.restart();
        arriving.restart();
    }
    onStaffInChanged: {
        Overlays.close();
        if (!staffIn)
            loader.forceActiveFocus();
    }
    // Where staff tap to be let in: at the venue's mark, on every screen.
    function inCorner(place: point): bool {
        return place.y < corner && (Theme.rtl ? width - place.x : place.x) < corner;
    }

    Loader {
        id: loader
        objectName: "screen"
        focus: true
        visible: !stage.staffIn
        width: parent.width
        height: parent.height
        source: stage.screens[stage.shownScreen] ?? ""
    }
    // The second half of a double tap must not press what has just appeared.
    Item {
        anchors.fill: parent
        visible: settling.running
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
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
            target: loader
            property: "x"
            from: Theme.reduceMotion ? 0 : Theme.mm(12)
            to: 0
            duration: Theme.changeMs
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: loader
            property: "opacity"
            from: Theme.reduceMotion ? 1 : 0
            to: 1
            duration: Theme.changeMs
            easing.type: Easing.OutCubic
        }
    }
    LanguageSheet {
        objectName: "languageSheet"
        opened: Overlays.opened === "language"
        onDismissed: Overlays.close()
    }
    DisplaySheet {
        objectName: "displaySheet"
        opened: Overlays.opened === "display"
        onDismissed: Overlays.close()
    }
    HelpSheet {
        objectName: "helpSheet"
        opened: Overlays.opened === "help"
        onDismissed: Overlays.close()
    }
    StillThere {
        id: still
        objectName: "stillThere"
        opened: Sale.idleLeftS >= 0 && !stage.staffIn
    }
    StaffStage {
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
            if (!still.opened)
                Sale.asked("touch");
            if (!stage.staffIn && stage.inCorner(point.position))
                Staff.asked("corner");
        }
    }
}
