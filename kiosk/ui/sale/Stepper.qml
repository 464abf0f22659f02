import QtQuick
import kiosk.ui.parts

// Fewer and more of something, with the count between.
Row {
    id: stepper

    signal added
    signal removed

    property string what
    property string name
    property int count
    property bool canAdd: true
    property bool canRemove: true

    Accessible.role: Accessible.SpinBox
    Accessible.name: what + ", " + count

    StepperKey {
        objectName: stepper.name + "-fewer"
        label: qsTr("One fewer: %1").arg(stepper.what)
        icon: "minus"
        enabled: stepper.canRemove
        onClicked: stepper.removed()
    }
    Words {
        width: Theme.mm(21)
        height: Theme.mm(23)
        text: stepper.count
        size: 12
        fixed: true
        weight: Font.DemiBold
        display: true
        figures: true
        color: stepper.count > 0 ? Theme.text : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        leading: 1
    }
    StepperKey {
        objectName: stepper.name + "-more"
        label: qsTr("One more: %1").arg(stepper.what)
        icon: "plus"
        filled: true
        enabled: stepper.canAdd
        onClicked: stepper.added()
    }
}
