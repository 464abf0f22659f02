pragma Singleton
import QtQuick

// What the gate shows, filled by kiosk/ui/gate/view_model.py, and what a steward asks of it.
QtObject {
    signal asked(press: string)
    signal turned(direction: string)
    signal serialGiven(text: string)
    signal nameGiven(text: string)
    signal refusedSeen(scan: string)
    signal takenBack(scan: string)
    signal letIn(supervisor: string, pin: string, why: string, remark: string)
    signal cameraChosen(name: string)
    signal torchTurned(on: bool)
    signal nightAsked(night: bool)
    signal languageAsked(code: string)

    property string screen
    property bool night
    property string language
    property string otherLanguage
    property string otherLanguageName
    property bool landscape

    property string venue
    property string device
    property string place
    property string clock
    property string checkpoint
    property string eventLine
    property bool exiting

    property bool online
    property string honesty
    property string honestyNote
    property int waiting
    property var honestyFacts: []

    property string entered
    property string left
    property string inside
    property string warning

    property int cameraFrame
    property bool cameraLost
    property bool cameraDark
    property int cameraTry
    property string cameraName
    property var cameraChoices: []
    property bool hasTorch
    property bool torchLit

    property bool hasLast
    property bool lastAdmitted
    property string lastId
    property string lastUndo
    property int undoLeft
    property string lastTitle
    property string lastNote

    property string scanId
    property bool admitted
    property bool alone
    property string peersHeard
    property string word
    property string line
    property string name
    property string meta
    property string todo
    property string todoNote
    property string icon
    property string aloneNote
    property int groupEntered
    property int groupOf
    property bool moreMayEnter
    property bool serialOffered
    property bool overridable
    property int clearsAfterMs

    property string callId
    property bool callAsking
    property int callTries
    property string callTitle
    property string callWhat
    property string callLine
    property string callMeta
    property string callOnlyId
    property string callOnlyName
    property var supervisors

    property bool searchClosed
    property int searchLeast
    property string searchFor
    property string searchHint
    property string searchIcon
    property string searchTitle
    property string searchNote
    property var names

    property string closedTitle
    property string closedNote
    property bool gettingReady
    property var checks
    property var scans
    property var refused
    property int dead
}
