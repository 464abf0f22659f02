import QtQuick
import kiosk.ui.parts

// What of the machine is worth a glance: the release, the room on its disk, its clock, its battery.
Words {
    readonly property bool full: Staff.storageMb >= 0 && Staff.storageMb < 1000
    readonly property bool late: Math.abs(Staff.clockOffsetS) > 60

    function storage(): string {
        return Staff.storageMb >= 1000 ? qsTr("%1 GB free").arg(Math.floor(Staff.storageMb / 1000)) : qsTr("%1 MB free").arg(Staff.storageMb);
    }
    // The offset is what is to be added to this kiosk's clock.
    function clock(): string {
        if (!late)
            return qsTr("the clock is right");
        const words = Staff.clockOffsetS > 0 ? qsTr("the clock is %1 behind") : qsTr("the clock is %1 ahead");
        return words.arg(Staff.clockOffset);
    }
    function facts(): var {
        const found = [];
        if (Staff.storageMb >= 0)
            found.push(storage());
        if (Staff.batteryPercent >= 0)
            found.push(Staff.onBattery ? qsTr("on battery, %1%").arg(Staff.batteryPercent) : qsTr("battery %1%").arg(Staff.batteryPercent));
        found.push(clock());
        // Last, so that a line of Arabic does not begin with a Latin word.
        found.push(qsTr("Wicket %1").arg(Staff.release));
        return found;
    }

    visible: Staff.known
    text: facts().join(" · ")
    size: 6.8
    color: full || late ? Theme.warning : Theme.muted
    horizontalAlignment: Text.AlignHCenter
}
