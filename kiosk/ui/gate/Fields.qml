pragma Singleton
import QtQuick

// The verdict's own colours, by day and by night. Light field and dark ink let in, dark field and
// white ink stop; they stay apart without colour too. The venue's accent never appears on them.
QtObject {
    readonly property color go: Gate.night ? "#0C7A48" : "#19C977"
    readonly property color goInk: Gate.night ? "#EFFFF6" : "#03200F"
    readonly property color stop: Gate.night ? "#6E0C1C" : "#B5122B"
    readonly property color stopInk: Gate.night ? "#FFE9EC" : "#FFFFFF"
    readonly property color ask: Gate.night ? "#E0A23A" : "#FFB917"
    readonly property color askInk: Gate.night ? "#1A1000" : "#221600"
    readonly property color band: Gate.night ? "#04190E" : "#03200F"
    readonly property color bandInk: Gate.night ? "#EFFFF6" : "#FFFFFF"
    readonly property color finder: "#12100D"
    readonly property color finderInk: Gate.night ? "#E8D5C8" : "#FFFFFF"
    readonly property color finderMuted: Gate.night ? "#A8948A" : "#CFC8BC"
    readonly property color finderWarning: Gate.night ? "#E0A23A" : "#F5BD5C"
}
