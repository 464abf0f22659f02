pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// Everything that will be bought, and the sum with all that is in it.
Frame {
    id: screen

    // Whether what is asked above the sum moves it down, perhaps out of sight.
    readonly property bool asksMuch: Sale.cause !== "" && (screen.wide || Theme.large)

    step: 2
    back: qsTr("Back")
    holdShown: true
    offlineShown: true
    onBacked: Sale.asked("back")

    Heading {
        width: parent.width
        title: qsTr("Check your order")
        size: Theme.lowered ? 13 : Theme.headingType
    }
    Gap {
        size: Theme.lowered ? 4 : 9
    }
    Card {
        id: event
        // The sum is to be seen without a touch, so on a low screen the picture gives way first.
        readonly property int artHeight: Theme.mm(Theme.lowered || crowded ? 0 : screen.wide ? 14 : Theme.large ? 30 : Sale.cause !== "" ? 50 : 63)
        readonly property bool crowded: screen.asksMuch || screen.wide && (Theme.large || Sale.special)

        width: parent.width
        height: artHeight + Math.max(Theme.mm(54), facts.implicitHeight + Theme.mm(13))
        implicitHeight: height
        Picture {
            x: event.strokeWidth
            y: event.strokeWidth
            width: parent.width - 2 * x
            height: event.artHeight
            visible: height > 0
            radiusAbove: Theme.cardRadius - event.strokeWidth
            file: Sale.eventPicture
        }
        Column {
            id: facts
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(10)
            anchors.right: change.left
            anchors.rightMargin: Theme.mm(4)
            y: event.artHeight + (event.height - event.artHeight - implicitHeight) / 2
            spacing: Theme.mm(1.5)
            Words {
                width: parent.width
                text: Sale.eventName
                size: 11
                weight: Font.DemiBold
                display: true
            }
            Words {
                width: parent.width
                text: [Sale.dayWord(Sale.sessionDay, ""), Sale.sessionDate].filter(part => part !== "").join(Theme.rtl ? "، " : ", ") + " · " + Sale.sessionTime
                size: 8
                figures: true
            }
            Words {
                width: parent.width
                text: Sale.eventRoom + " · " + qsTr("doors %1").arg(Sale.sessionDoors)
                size: 8
                color: Theme.muted
            }
        }
        PushButton {
            id: change
            objectName: "change"
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(9)
            y: event.artHeight + (event.height - event.artHeight - height) / 2
            kind: PushButton.Secondary
            height: Theme.mm(23)
            radius: Theme.mm(7)
            pad: 8.5
            size: 7.5
            text: qsTr("Change")
            onClicked: Sale.asked("back")
        }
    }
    Gap {
        size: 7
    }
    Card {
        width: parent.width
        height: sums.implicitHeight
        implicitHeight: height
        Column {
            id: sums
            x: Theme.mm(10)
            width: parent.width - 2 * x
            Repeater {
                model: Sale.lines
                OrderLine {
                    width: sums.width
                }
            }
            CodeRow {
                visible: Sale.canRedeem || Sale.promoCode !== ""
                width: parent.width
            }
            DonationRow {
                visible: Sale.cause !== ""
                width: parent.width
            }
            Rectangle {
                width: parent.width
                height: Math.max(Theme.hairline, Theme.mm(0.75))
                color: Theme.text
            }
            Item {
                width: parent.width
                implicitHeight: Math.max(Theme.mm(screen.low ? 34 : 47.5), totalWords.implicitHeight + Theme.mm(12))
                Column {
                    id: totalWords
                    anchors.left: parent.left
                    anchors.right: amount.left
                    anchors.rightMargin: Theme.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.mm(1.5)
                    Words {
                        width: parent.width
                        text: qsTr("Total")
                        size: 12.5
                        weight: Font.Bold
                        display: true
                    }
                    Words {
                        width: parent.width
                        text: Sale.tax === "" ? qsTr("No fees.") : qsTr("Includes %1 VAT (%2). No fees.").arg(Sale.tax).arg(Sale.taxRate)
                        size: 7.5
                        color: Theme.muted
                    }
                }
                Words {
                    id: amount
                    objectName: "total"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: Sale.gratis ? qsTr("Free") : Sale.total
                    size: 22
                    weight: Font.Bold
                    display: true
                    figures: true
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Gap {
        size: 9
    }
    Banner {
        visible: !Sale.paperReady
        width: parent.width
        objectName: "noPaper"
        icon: "printer-x"
        title: qsTr("No paper tickets here right now")
        detail: Sale.alone ? qsTr("You can reserve your tickets here, and pay for them later.") : qsTr("Pay as usual: your tickets appear as a code for your phone.")
    }
    dock: [
        PushButton {
            objectName: "continue"
            width: parent.width
            text: Sale.patience(qsTr("Continue"))
            // Lowered, or below what is asked, the sum may have to be scrolled to.
            amount: !(Theme.lowered || screen.asksMuch) || Sale.waiting ? "" : Sale.gratis ? qsTr("Free") : Sale.total
            trailingIcon: Sale.waiting ? "" : "arrow-right"
            onClicked: Sale.asked("continue")
        }
    ]
}
