import QtQuick
import kiosk.ui.parts

// One answer over the whole screen. Green leaves by itself, red stays until it is touched.
Rectangle {
    id: verdict

    readonly property bool wide: width > height
    readonly property bool go: Gate.admitted
    readonly property color ground: go ? Fields.go : Fields.stop
    readonly property color ink: go ? Fields.goInk : Fields.stopInk
    readonly property int pad: Theme.mm(5.5)
    readonly property int gap: Theme.mm(3.6)
    readonly property bool banded: go && Gate.alone
    readonly property real wideWordSize: Theme.rtl ? (banded || Gate.groupOf > 1 ? 20 : 28) : banded ? 26 : go || words.oneWord ? 30.5 : 25
    readonly property int above: go ? 0 : tapeAbove.height

    objectName: "verdict"
    color: ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [Gate.word, Gate.line, Gate.todo].filter(words => words !== "").join(". ")

    Tape {
        id: tapeAbove
        visible: !verdict.go
        width: parent.width
        ink: verdict.ink
        ground: verdict.ground
    }
    Tape {
        visible: !verdict.go
        anchors.bottom: parent.bottom
        width: parent.width
        ink: verdict.ink
        ground: verdict.ground
    }
    StatusLine {
        id: head
        y: verdict.above + (verdict.go ? 0 : Theme.mm(0.8))
        width: parent.width
        place: Gate.place
        ink: verdict.ink
    }
    Item {
        id: stage
        // Arabic letters carry marks above their line.
        readonly property int between: Theme.mm(Theme.rtl && verdict.go ? 10 : 4)
        anchors.top: head.bottom
        anchors.bottom: lower.top
        anchors.bottomMargin: Theme.mm(verdict.banded ? 3 : 2)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: verdict.pad
        anchors.rightMargin: verdict.pad

        VerdictMark {
            id: mark
            readonly property real spare: (stage.height - words.implicitHeight - stage.between) / Theme.pxPerMm - 1
            anchors.left: verdict.wide ? parent.left : undefined
            anchors.leftMargin: Theme.mm(2)
            anchors.horizontalCenter: verdict.wide ? undefined : parent.horizontalCenter
            y: verdict.wide ? (stage.height - height) / 2 : Math.max(0, (stage.height - height - stage.between - words.implicitHeight) * (verdict.go ? 0.42 : 0.5))
            go: verdict.go
            sign: Gate.icon
            ink: verdict.ink
            ground: verdict.ground
            size: verdict.wide ? Math.min(52, stage.height / Theme.pxPerMm - 2) : Math.max(18, Math.min(verdict.go ? 59 : words.oneWord ? 44 : 34, spare))
        }
        VerdictWords {
            id: words
            go: verdict.go
            centred: !verdict.wide
            ink: verdict.ink
            ground: verdict.ground
            anchors.left: verdict.wide ? mark.right : parent.left
            anchors.leftMargin: verdict.wide ? Theme.mm(8) : 0
            anchors.right: parent.right
            wordSize: verdict.wide ? verdict.wideWordSize : go ? 30.5 : oneWord ? 34 : 28
            y: verdict.wide ? (stage.height - implicitHeight) / 2 : mark.y + mark.height + stage.between
        }
    }
    Column {
        id: lower
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: verdict.go ? Theme.mm(6.8) : tapeAbove.height + Theme.mm(4.4)
        spacing: verdict.gap

        SurePill {
            visible: verdict.go && !Gate.alone && !verdict.wide
            anchors.horizontalCenter: parent.horizontalCenter
            ink: verdict.ink
        }
        AloneBand {
            visible: verdict.banded
            width: parent.width
            ground: verdict.ground
        }
        WhatToDo {
            visible: !verdict.go && !verdict.wide
            x: verdict.pad
            width: parent.width - 2 * verdict.pad
            ink: verdict.ink
            ground: verdict.ground
        }
        Row {
            id: foot
            readonly property int shownBoxes: verdict.wide && !verdict.banded ? 1 : 0
            readonly property int shownButtons: 1 + (more.visible ? 1 : 0) + (serial.visible ? 1 : 0) + (supervisor.visible ? 1 : 0)
            readonly property bool undoable: verdict.go && Gate.undoLeft > 0
            readonly property int boxWidth: shownBoxes ? Math.round(width * (shownButtons > 1 ? 0.46 : 0.6)) : 0
            readonly property int cell: (width - boxWidth - (shownBoxes + shownButtons - 1) * spacing) / shownButtons
            x: verdict.pad
            width: parent.width - 2 * verdict.pad
            spacing: verdict.gap

            SurePill {
                visible: foot.shownBoxes > 0 && verdict.go
                width: foot.boxWidth
                height: Theme.mm(20)
                ink: verdict.ink
            }
            WhatToDo {
                visible: foot.shownBoxes > 0 && !verdict.go
                width: foot.boxWidth
                height: Theme.mm(20)
                ink: verdict.ink
                ground: verdict.ground
            }
            VerdictButton {
                objectName: "nextScan"
                visible: !foot.undoable
                width: foot.cell
                icon: "scan-line"
                text: qsTr("Next scan")
                ink: verdict.ink
                onClicked: Gate.asked("next_scan")
            }
            VerdictButton {
                // A green leaves by itself, so its way out gives place to the way back.
                objectName: "undo"
                visible: foot.undoable
                width: foot.cell
                icon: "undo-2"
                text: qsTr("Undo")
                ink: verdict.ink
                onClicked: Gate.takenBack(Gate.scanId)
            }
            VerdictButton {
                id: more
                objectName: "admitMore"
                visible: Gate.moreMayEnter
                width: foot.cell
                icon: "user-round-plus"
                text: qsTr("One more")
                ink: verdict.ink
                onClicked: Gate.asked("admit_one_more")
            }
            VerdictButton {
                id: supervisor
                objectName: "callSupervisor"
                visible: !verdict.go && Gate.overridable
                width: foot.cell
                icon: "user-round-check"
                text: qsTr("Supervisor")
                ink: verdict.ink
                onClicked: Gate.asked("call_supervisor")
            }
            VerdictButton {
                id: serial
                objectName: "typeSerial"
                visible: Gate.serialOffered
                width: foot.cell
                icon: "keyboard"
                text: qsTr("Type serial")
                ink: verdict.ink
                onClicked: Gate.asked("open_serial")
            }
        }
    }
    Rectangle {
        id: left
        objectName: "timeLeft"
        visible: Gate.clearsAfterMs > 0
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: Theme.mm(2.3)
        width: parent.width * share
        color: verdict.ink
        Accessible.ignored: true

        property real share: 1
        NumberAnimation on share {
            id: running
            from: 1
            to: 0
            duration: Math.max(1, Gate.clearsAfterMs)
            running: false
        }
    }
    Connections {
        target: Gate
        function onScanIdChanged() {
            verdict.run();
        }
    }
    Component.onCompleted: run()

    function run() {
        if (Gate.clearsAfterMs > 0)
            running.restart();
    }
}
