import QtQuick
import kiosk.ui.parts

// How long the money is waited for, and the way out while there is one.
Item {
    id: foot

    readonly property bool counting: Sale.presentLeft !== ""
    readonly property bool stacked: Theme.landscape && counting

    height: stacked ? 2 * Theme.buttonHeight + Theme.cardGap : Theme.buttonHeight

    Ring {
        id: clock
        visible: foot.counting
        width: Theme.buttonHeight
        height: width
        anchors.left: parent.left
        fraction: Sale.presentFraction
        strokeWidth: Theme.mm(3)
        Words {
            anchors.centerIn: parent
            text: Sale.presentLeft
            size: 9
            fixed: true
            weight: Font.DemiBold
            figures: true
            wrapMode: Text.NoWrap
        }
    }
    PushButton {
        objectName: "cancelPayment"
        visible: Sale.canCancel
        anchors.left: foot.counting && !foot.stacked ? clock.right : parent.left
        anchors.leftMargin: foot.counting && !foot.stacked ? Theme.mm(8) : 0
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kind: PushButton.Secondary
        text: Sale.patience(qsTr("Cancel payment"))
        icon: Sale.waiting ? "" : "x"
        onClicked: Sale.asked("cancel_payment")
    }
}
