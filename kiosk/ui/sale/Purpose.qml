import QtQuick
import kiosk.ui.parts

// What something is asked for. Lowered, it stands below the field, which is to be seen while typing.
Words {
    visible: Theme.lowered
    topPadding: Theme.mm(4)
    size: 8.5
    color: Theme.muted
    leading: 1.16
}
