import QtQuick
import kiosk.ui.parts

// Pictures in turn, each over the one before in a few steps: a fade at the screen's own pace would
// keep a core busy. Without motion they change at once, and in high contrast not at all.
Item {
    id: show

    property list<string> files
    property int at: 0
    property int restMs: 8000
    readonly property bool turns: files.length > 1 && !Theme.contrast && visible

    function turn(): void {
        at = (at + 1) % files.length;
        coming.file = files[at];
        if (Theme.reduceMotion)
            settle();
        else
            fade.restart();
    }
    function settle(): void {
        fade.stop();
        shown.file = files[at] ?? "";
        coming.opacity = 0;
    }

    onFilesChanged: {
        at = 0;
        settle();
    }

    Picture {
        id: shown
        objectName: "slide"
        anchors.fill: parent
    }
    Picture {
        id: coming
        anchors.fill: parent
        opacity: 0
    }
    Timer {
        interval: show.restMs
        repeat: true
        running: show.turns
        onTriggered: show.turn()
    }
    Timer {
        id: fade
        interval: 60
        repeat: true
        onTriggered: {
            coming.opacity = Math.min(1, coming.opacity + 0.1);
            if (coming.opacity === 1)
                show.settle();
        }
    }
    Accessible.ignored: true
}
