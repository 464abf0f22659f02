pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui.parts

// The code in eight boxes, four and four as it is printed.
Row {
    id: entry

    readonly property int box: Math.min(Theme.mm(15), (width - dash.width - 8 * spacing) / 8)

    objectName: "code"
    // A code is read from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    layoutDirection: Qt.LeftToRight
    spacing: Theme.mm(1.4)
    opacity: Pairing.busy ? 0.5 : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Pairing code") + " " + Pairing.code

    component Half: Repeater {
        id: half
        property int first: 0
        model: 4
        CodeBox {
            required property int index
            readonly property int place: index + half.first
            width: entry.box
            height: Theme.mm(16)
            character: Pairing.code.charAt(place)
            next: !Pairing.onAddress && !Pairing.busy && place === Pairing.code.length
        }
    }

    Half {}
    Words {
        id: dash
        anchors.verticalCenter: parent.verticalCenter
        text: "-"
        size: 6
        fixed: true
        leading: 1
        color: Theme.muted
        Accessible.ignored: true
    }
    Half {
        first: 4
    }
}
