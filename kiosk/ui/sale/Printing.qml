pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// The tickets come out, one by one.
Frame {
    id: screen

    readonly property int current: Math.min(Sale.issuedCount, Sale.printedCount + 1)
    readonly property int perRow: Math.min(Math.max(1, Sale.issuedCount), Theme.large ? 2 : 4)

    step: 4
    centred: true
    noticeShown: false

    PrinterArt {
        anchors.horizontalCenter: parent.horizontalCenter
        unit: screen.low || Theme.large ? 0.7 : 1
        done: Sale.printedCount
    }
    Gap {
        size: screen.low ? 6 : 17
    }
    Heading {
        width: parent.width
        centred: true
        title: Sale.issuedCount > 1 && Sale.printedCount === 0 ? qsTr("Printing your %n ticket(s)", "", Sale.issuedCount) : Sale.issuedCount > 1 ? qsTr("Printing ticket %1 of %2").arg(screen.current).arg(Sale.issuedCount) : qsTr("Printing your ticket")
        detail: Sale.gratis ? qsTr("Please wait until all of them are out.") : Sale.issuedCount > 1 ? qsTr("%1 paid. Please wait until all %2 are out.").arg(Sale.total).arg(Sale.issuedCount) : qsTr("%1 paid. It comes out below the screen.").arg(Sale.total)
        size: 23
        detailSize: 9.5
    }
    Gap {
        size: screen.low ? 6 : 18
    }
    Grid {
        id: grid
        anchors.horizontalCenter: parent.horizontalCenter
        columns: screen.perRow
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.mm(7)
        Repeater {
            model: Sale.tickets
            TicketProgress {
                width: Math.min(Theme.mm(66), Math.floor((screen.contentWidth - (screen.perRow - 1) * grid.columnSpacing) / screen.perRow))
            }
        }
    }
}
