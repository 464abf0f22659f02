import QtQuick
import kiosk.ui.parts

// One corner of the frame that says where to hold the code.
Item {
    id: corner

    property int length: Theme.mm(12.5)
    property int thickness: Theme.mm(1.6)

    width: length
    height: length

    Rectangle {
        width: corner.length
        height: corner.thickness
        radius: height / 2
        color: Fields.finderInk
    }
    Rectangle {
        width: corner.thickness
        height: corner.length
        radius: width / 2
        color: Fields.finderInk
    }
}
