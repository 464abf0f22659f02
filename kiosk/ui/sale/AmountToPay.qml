import QtQuick
import kiosk.ui.parts

// What is to be paid, to be read from a step away.
Column {
    id: due

    property real size: Theme.amountType

    spacing: Theme.mm(2)

    Words {
        width: parent.width
        text: qsTr("To pay")
        size: 9
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        objectName: "amount"
        width: parent.width
        text: Sale.total
        size: due.size
        weight: Font.Bold
        display: true
        figures: true
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(16)
        wrapMode: Text.NoWrap
    }
}
