pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// The ways of paying that there are, the usual one first; without the server also paying later.
Frame {
    id: screen

    step: 3
    back: qsTr("Back")
    holdShown: true
    offlineShown: true
    onBacked: Sale.asked("back")

    Heading {
        width: parent.width
        title: Sale.alone && Sale.gratis ? qsTr("Nothing can be printed here right now") : Sale.alone && Sale.ways.length === 0 ? qsTr("Nothing can be paid here right now") : qsTr("How would you like to pay?")
    }
    Gap {
        size: screen.low ? 4 : 8
    }
    Flow {
        width: parent.width
        spacing: Theme.mm(6)
        Words {
            id: amount
            objectName: "amount"
            width: Math.min(implicitWidth, parent.width)
            text: Sale.total
            size: screen.low ? 20 : 28.8
            weight: Font.Bold
            display: true
            figures: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(14)
            wrapMode: Text.NoWrap
        }
        Column {
            readonly property int beside: screen.contentWidth - amount.width - Theme.mm(6)

            topPadding: beside < Theme.mm(80) ? 0 : (amount.height - names.implicitHeight - facts.implicitHeight) / 2
            width: beside < Theme.mm(80) ? screen.contentWidth : beside
            Words {
                id: names
                width: parent.width
                text: Sale.eventName
                size: 8.5
                weight: Font.DemiBold
            }
            Words {
                id: facts
                width: parent.width
                text: qsTr("%n ticket(s)", "", Sale.ticketCount) + " · " + Sale.dayWord(Sale.sessionDay, Sale.sessionDate) + " " + Sale.sessionTime
                size: 8
                figures: true
                color: Theme.muted
            }
        }
    }
    Gap {
        size: screen.low ? 6 : 10
    }
    Column {
        id: choice
        width: parent.width
        spacing: Theme.cardGap
        Repeater {
            model: Sale.canReserve ? [...Sale.ways, "reserve"] : Sale.ways
            PayWay {
                required property string modelData
                required property int index

                width: choice.width
                method: modelData
                first: index === 0
                onClicked: modelData === "reserve" ? Sale.asked("reserve") : Sale.wayAsked(modelData)
            }
        }
    }
}
