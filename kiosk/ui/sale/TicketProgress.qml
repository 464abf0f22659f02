import QtQuick
import kiosk.ui.parts

// One ticket's paper: waiting, printing, out, or not sure.
Column {
    id: ticket

    required property int index
    required property string serial
    required property string tier
    required property string paper
    readonly property bool out: paper === "printed"
    readonly property bool now: paper === "printing"
    readonly property bool bad: paper === "failed" || paper === "unsure"

    spacing: Theme.mm(4.5)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: tier + ", " + (index + 1)

    Rectangle {
        width: parent.width
        height: Theme.mm(5)
        radius: height / 2
        color: Theme.contrast ? Theme.bg : Theme.track
        border.width: Theme.contrast ? Theme.mm(0.75) : 0
        border.color: Theme.edge
        Rectangle {
            width: parent.width * (ticket.out ? 1 : ticket.now ? 0.55 : ticket.bad ? 0.3 : 0)
            height: parent.height
            radius: height / 2
            color: Theme.contrast ? Theme.accent : ticket.out ? Theme.positive : ticket.bad ? Theme.warning : Theme.accent
            Behavior on width {
                NumberAnimation {
                    duration: Theme.changeMs * 2
                }
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.mm(2.5)
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: ticket.out ? "check" : ticket.now ? "printer" : ticket.bad ? "triangle-alert" : "ticket"
            size: 8.5
            stroke: 2.3
            tint: ticket.out ? Theme.positive : ticket.now ? Theme.accentInk : ticket.bad ? Theme.warning : Theme.muted
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - parent.spacing
            text: ticket.tier
            size: 8
            weight: Font.DemiBold
            color: ticket.out || ticket.now ? Theme.text : Theme.muted
        }
    }
}
