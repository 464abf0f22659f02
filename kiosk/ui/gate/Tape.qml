import QtQuick
import kiosk.ui.parts

// Barrier tape: only a refusal has it across the screen, and it does not move.
Image {
    id: tape

    property color ink
    property color ground

    height: Theme.mm(6.4)
    source: width < 2 ? "" : "image://tape/%1/%2/%3/%4".arg(Math.round(width)).arg(Math.round(height)).arg(String(ink).slice(1)).arg(String(ground).slice(1))
    Accessible.ignored: true
}
