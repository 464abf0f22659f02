pragma Singleton
import QtQuick

// What belongs to looking around, not to the sale: which sheet lies over the screen ("",
// "language", "display", "help"), and where in the programme the visitor was.
QtObject {
    property string opened
    property string dayFilter
    property real programmeY: 0

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
    }
}
