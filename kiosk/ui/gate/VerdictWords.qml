import QtQuick
import kiosk.ui.parts

// The word, what it is about, and whom: the word as large as two lines allow, never smaller than a
// steward three metres away can read.
Column {
    id: words

    property color ink
    property color ground
    property bool centred: true
    property bool go
    property real wordSize: go ? 30.5 : 28
    // How far a line may shrink before it becomes two; where height is scarce, further.
    readonly property real squeeze: centred ? 1 : 0.72
    property real lineSize: go ? 14.5 : 12.7
    // Arabic words are short and their lines high: on a tablet on its side one line holds two.
    readonly property bool oneWord: go || !Gate.word.includes(" ") || Theme.rtl && !centred
    readonly property int placed: centred ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.mm(1.4)

    function broken(text: string, at: int): string {
        return text.slice(0, at) + "\n" + text.slice(at + 1);
    }
    // Two lines of about the same length: broken at the space nearest to the middle.
    function balanced(text: string): string {
        const spaces = [...text].map((c, at) => c === " " ? at : -1).filter(at => at > 0);
        if (spaces.length === 0)
            return text;
        const middle = text.length / 2;
        return broken(text, spaces.reduce((a, b) => Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
    }

    Words {
        objectName: "word"
        width: parent.width
        leftPadding: Theme.mm(words.centred ? 3 : 0)
        rightPadding: leftPadding
        horizontalAlignment: words.placed
        text: words.oneWord ? Gate.word : words.broken(Gate.word, Gate.word.lastIndexOf(" "))
        size: words.wordSize
        fixed: true
        weight: Font.ExtraBold
        display: true
        figures: true
        color: words.ink
        wrapMode: Text.NoWrap
        maximumLineCount: 2
        leading: 0.84
        pitch: 1.08
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(13)
        font.letterSpacing: 0
    }
    GroupDiscs {
        anchors.horizontalCenter: words.centred ? parent.horizontalCenter : undefined
        anchors.left: words.centred ? undefined : parent.left
        bottomPadding: Theme.mm(2)
        room: words.width
        entered: Gate.groupEntered
        of: Gate.groupOf
        ink: words.ink
        ground: words.ground
    }
    Words {
        id: line
        objectName: "line"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: words.placed
        text: natural.implicitWidth * words.squeeze > width ? words.balanced(Gate.line) : Gate.line
        size: words.lineSize
        fixed: true
        weight: Font.Bold
        display: true
        color: words.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(drawnSize * 0.6)
        maximumLineCount: 2
        leading: 0.96
        pitch: 1.16
        elide: Text.ElideRight
        font.letterSpacing: Theme.rtl ? 0 : -drawnSize * 0.008

        Words {
            id: natural
            visible: false
            text: Gate.line
            size: line.size
            fixed: true
            weight: line.weight
            display: true
            wrapMode: Text.NoWrap
            font.letterSpacing: line.font.letterSpacing
        }
    }
    Line {
        objectName: "name"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: words.placed
        text: Gate.name
        size: 8.6
        fixed: true
        weight: Font.DemiBold
        display: true
        color: words.ink
    }
    Line {
        objectName: "meta"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: words.placed
        text: Gate.meta
        size: 4.6
        fixed: true
        color: words.ink
    }
}
