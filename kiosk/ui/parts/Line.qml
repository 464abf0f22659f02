import QtQuick

// One line of type: never wraps, shrinks a little before it elides.
Words {
    property real least: 0.72

    leading: 1
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Math.round(drawnSize * least)
    maximumLineCount: 1
}
