import QtQuick

// A quiet line between rows.
Rectangle {
    height: Theme.hairline
    color: Theme.line
    Accessible.ignored: true
}
