pragma Singleton
import QtQuick

// What belongs to looking around, not to the sale: which sheet lies over the screen ("",
// "language", "display", "help"), and where in the programme the visitor was: how much of it was
// built by then, and what of that they had before them.
QtObject {
    property string opened
    property string dayFilter
    property real programmeY: 0
    property int programmePieces: 0
    // Read while nobody waits for it: each reading of the singleton's list makes another of it.
    readonly property var days: Sale.days

    function open(name: string) {
        opened = name;
    }
    function close() {
        opened = "";
    }
    function forget() {
        opened = "";
        dayFilter = "";
        programmeY = 0;
        programmePieces = 0;
    }
}
