import QtQuick
import kiosk.ui.parts

// Vertical air, in millimetres.
Item {
    property real size: 6

    width: 1
    height: Theme.mm(size)
}
