import QtQuick
import kiosk.ui.parts

// The quiet clock of the hold, in its last two minutes.
Banner {
    id: clock

    property bool offered: false
    readonly property int shownFromS: 120

    objectName: "hold"
    visible: offered && Sale.holdLeftS >= 0 && Sale.holdLeftS <= shownFromS
    color: Theme.accentSoft
    tint: Theme.accentInk
    icon: "clock"
    title: qsTr("Tickets held for you: %1").arg(Sale.holdLeft)
    detail: Sale.canExtend ? qsTr("Need more time? No problem.") : ""
    action: Sale.canExtend ? qsTr("Keep longer") : ""
    actionName: "keepLonger"
    onActed: Sale.asked("keep_longer")
}
