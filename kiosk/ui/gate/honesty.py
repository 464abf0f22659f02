"""The light of honesty in words: who stands behind a verdict, and what should be seen to."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.gate.view import GateView
from kiosk.core.ports import MachineState
from kiosk.ui.gate.words import Reader

Values = dict[str, object]

translate = QCoreApplication.translate

OFFSET_WORTH_SAYING_S = 2
LOW_BATTERY_PERCENT = 15
LOW_STORAGE_MB = 200


def honesty(view: GateView, reader: Reader) -> Values:
    """Who stands behind a verdict now, what is known, and what somebody should see to."""
    known = translate("GateWords", "Tickets known %1")
    facts = [known.replace("%1", reader.formats.number(view.knowledge.tickets))]
    facts.append(_clock(view.clock_offset_s, reader))
    around = view.neighbourhood
    if around.of:
        facts.append(peers(around.reached, around.of, reader))
    if view.online:
        return {
            "online": True,
            "honesty": translate("GateWords", "Online"),
            "honestyNote": translate("GateWords", "Every green is confirmed"),
            "honestyFacts": facts,
        }
    return {
        "online": False,
        "honesty": offline(view, reader),
        "honestyNote": translate("GateWords", "nothing is lost"),
        "honestyFacts": facts,
    }


def _clock(offset_s: float, reader: Reader) -> str:
    """Whether this device's clock is right; the offset is what is to be added to it."""
    if abs(offset_s) < OFFSET_WORTH_SAYING_S:
        return translate("GateWords", "Clock right")
    slow = translate("GateWords", "Clock %1 behind")
    fast = translate("GateWords", "Clock %1 ahead")
    return (slow if offset_s > 0 else fast).replace("%1", reader.formats.span(offset_s))


def warning(view: GateView, reader: Reader) -> str:
    """The one thing that somebody should see to first; nothing where all is well."""
    impostors = view.neighbourhood.impostors
    claimed = translate("GateWords", "Somebody here only claims to be %1")
    if impostors:
        return claimed.replace("%1", ", ".join(impostors))
    if view.camera.scanner_lost:
        return translate("GateWords", "Hand scanner lost: plug it in again")
    return _machine(view.machine, reader)


def _machine(machine: MachineState, reader: Reader) -> str:
    percent, free_mb = machine.battery_percent, machine.storage_free_mb
    if machine.on_battery and percent is not None and percent <= LOW_BATTERY_PERCENT:
        low = translate("GateWords", "Battery at %1 %: plug it in")
        return low.replace("%1", reader.formats.number(percent), 1)
    if free_mb is not None and free_mb <= LOW_STORAGE_MB:
        full = translate("GateWords", "Storage almost full: %1 MB left")
        return full.replace("%1", reader.formats.number(free_mb))
    return ""


def peers(heard: int, of: int, reader: Reader) -> str:
    """So many gates of so many."""
    words = translate("GateWords", "Gates %1 of %2")
    number = reader.formats.number
    return words.replace("%1", number(heard)).replace("%2", number(of))


def offline(view: GateView, reader: Reader) -> str:
    """That the server does not answer, and since when."""
    if view.offline_since is None:
        return translate("GateWords", "Offline")
    since = translate("GateWords", "Offline since %1")
    return since.replace("%1", reader.formats.when(view.offline_since, view.now))
