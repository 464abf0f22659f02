import QtQuick

// Anything that can be touched: pressed look, keyboard, accessible name, one `clicked`.
Item {
    id: pressable

    signal clicked

    property string label
    property bool selectable: false
    property bool selected: false
    property bool several: false
    property real rounding: Theme.buttonRadius
    readonly property bool pressed: tap.pressed
    default property alias content: inner.data

    z: ring.visible ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: selectable ? (several ? Accessible.CheckBox : Accessible.RadioButton) : Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.checkable: selectable
    Accessible.checked: selected
    Accessible.ignored: !visible
    Accessible.onPressAction: pressable.press()
    Keys.onReturnPressed: pressable.press()
    Keys.onEnterPressed: pressable.press()
    Keys.onSpacePressed: pressable.press()

    function press() {
        if (enabled)
            pressable.clicked();
    }

    Item {
        id: inner
        anchors.fill: parent
        scale: tap.pressed ? 0.98 : 1
        Behavior on scale {
            NumberAnimation {
                duration: Theme.pressMs
            }
        }
    }
    // Where the keys are: a ring around it, with air between.
    Rectangle {
        id: ring
        objectName: "ring"
        anchors.fill: parent
        anchors.margins: -border.width - Theme.mm(1)
        visible: pressable.activeFocus && pressable.shownByKeys
        color: "transparent"
        radius: pressable.rounding - anchors.margins
        border.width: Theme.chosenWidth
        border.color: Theme.accentInk
    }
    property bool shownByKeys: false
    onActiveFocusChanged: if (!activeFocus)
        shownByKeys = false
    Keys.onPressed: event => {
        shownByKeys = true;
        event.accepted = false;
    }
    Keys.onReleased: event => {
        shownByKeys = event.key === Qt.Key_Tab || shownByKeys;
        event.accepted = false;
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: pressable.press()
    }
}
