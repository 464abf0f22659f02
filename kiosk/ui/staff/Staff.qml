pragma Singleton
import QtQuick

// The staff panel as its pages see it. kiosk/ui/staff/view_model.py fills it from the desk's views
// and turns its signals into intents; nothing is decided here.
QtObject {
    signal asked(press: string)
    signal pinGiven(clerkId: string, pin: string)
    // Amounts are typed as at a till: 1, 0, 0, 0 is ten.
    signal amountTyped(digits: string)
    signal drawerOpened(digits: string)
    signal drawerClosed(drawerId: string, digits: string)
    signal orderSought(text: string)
    signal orderChosen(orderId: string)
    signal letterClosed(letterId: string)
    signal moneyGivenBack(digits: string, reason: string)

    property string page: "away"
    readonly property bool open: page !== "away"
    property string kiosk
    property string place
    property bool busy
    property string trouble
    property string problem
    property int againInS
    property string done
    property var clerks: []
    property string namedId
    property string named
    property string who
    property string role
    property bool mayRefund
    property string since

    property bool online: true
    property string offlineSince
    property bool known
    property string reader: "unknown"
    property string readerName
    property string paper: "ready"
    property int waiting
    property int refused
    property int atHand
    property string atHandTiers
    property int storageMb: -1
    property int batteryPercent: -1
    property bool onBattery
    property int clockOffsetS
    property string clockOffset
    property string release
    property bool dayKnown
    property var days: []

    property string currency
    property string typedAmount
    property var drawer: ({})
    property var counted: ({})

    property bool searched
    property var found: []
    property var order: ({})

    property var letters: []
    property var ties: []
}
