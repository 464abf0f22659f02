pragma Singleton
import QtQuick

// The sale as the screens see it. kiosk/ui/sale/view_model.py fills it from the desk's views and
// turns its signals into intents; nothing is decided here.
QtObject {
    id: sale

    signal asked(press: string)
    signal languageAsked(language: string)
    signal eventAsked(eventId: string, sessionId: string)
    signal sessionAsked(sessionId: string)
    signal quantityAsked(tierId: string, by: int)
    signal codeGiven(code: string)
    signal donationAsked(amount: int)
    signal emailGiven(address: string)
    signal wayAsked(method: string)
    signal phoneGiven(number: string)
    signal aloudAsked(on: bool)
    signal orderSought(number: string, contact: string)
    signal orderScanned(code: string)

    property string screen: "starting"
    property string language: "en"
    property string venue
    property bool busy
    property bool online: true
    property string offlineSince
    property bool sellsAlone
    property bool alone
    property string clerk
    property bool canReserve
    property string date
    property string time
    property string notice
    property int noticeAvailable
    property bool paperReady: true
    property string code
    property string email
    property bool mails
    property string mailedTo
    property var languages: []

    property string eventsState: "loading"
    property var days: []
    property string comingDay: "later"
    property var coming: null
    property list<string> slides

    property string eventId
    property string eventName
    property string eventRoom
    property string eventPicture
    property int durationMin
    property string sessionDay
    property string sessionDate
    property string sessionTime
    property string sessionDoors
    property var sessions: null
    property var lines: null

    property int ticketCount
    property bool special
    property string total
    property bool gratis
    property string promoCode
    property string discount
    property bool canRedeem
    // What is asked for, and the amounts that are suggested: each its minor units and its words.
    property string cause
    property var suggested: []
    property int donation
    property string donated
    property string tax
    property string taxRate

    property int holdLeftS: -1
    property string holdLeft
    property string presentLeft
    property real presentFraction
    property bool patient
    // Whether the screen is read aloud, and whether a voice "works", "fails" or is there at all.
    property bool aloud
    property string voice: "none"
    property int idleLeftS: -1
    property real idleFraction
    property int unknownForS
    property int closeInS: -1

    property string orderNumber
    property string followUrl
    property var ways: []
    property string method: "card_reader"
    property string payUrl
    property bool pageUsed
    property string phone
    property string askedPhone
    property string trouble
    property bool canCancel
    property bool canExtend
    property bool canTryAgain
    property bool canPayOtherwise
    property bool canPrintAgain
    property bool moneyReturned
    property string standing
    property int worthPaper
    property int issuedCount
    property int printedCount
    property bool printFailed
    property bool printUnsure
    property var tickets: null

    // A wait is shown after 0.4 s and called long after 8 s.
    property bool waiting: false
    property bool waitingLong: false
    onBusyChanged: {
        waiting = false;
        waitingLong = false;
        if (busy) {
            soon.restart();
            late.restart();
        } else {
            soon.stop();
            late.stop();
        }
    }
    property Timer soon: Timer {
        interval: 400
        onTriggered: sale.waiting = true
    }
    property Timer late: Timer {
        interval: 8000
        onTriggered: sale.waitingLong = true
    }

    function patience(word: string): string {
        return waitingLong ? qsTr("This takes a little longer") : waiting ? qsTr("One moment") : word;
    }
    function dayWord(day: string, otherwise: string): string {
        switch (day) {
        case "tonight":
            return qsTr("Tonight");
        case "today":
            return qsTr("Today");
        case "tomorrow":
            return qsTr("Tomorrow");
        default:
            return otherwise;
        }
    }
    function duration(minutes: int): string {
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        if (hours === 0)
            return qsTr("about %1 min").arg(rest);
        return rest === 0 ? qsTr("about %1 h").arg(hours) : qsTr("about %1 h %2 min").arg(hours).arg(rest);
    }
}
