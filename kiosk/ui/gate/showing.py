"""A view of the gate as the values its QML reads; every word in the steward's language."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.gate.view import GateView, ScanState, ShownScan, Undo
from kiosk.ui.gate.call_words import called
from kiosk.ui.gate.disk_words import disk_fact, disk_note
from kiosk.ui.gate.honesty import Values, honesty, offline, peers, warning
from kiosk.ui.gate.reckoning import GateFormats
from kiosk.ui.gate.refusal_words import scan_refusal, undo_refusal
from kiosk.ui.gate.search_words import searching
from kiosk.ui.gate.undo_words import undo_state, undo_words
from kiosk.ui.gate.words import Reader, meta_line, verdict_words
from ticketing.admission import Direction, Reason
from ticketing.scan import Sureness

translate = QCoreApplication.translate

CHECK_NAMES = ("rowName", "rowMet", "rowUnderWay", "rowFact")
SCAN_NAMES = (
    "rowId",
    "rowAdmitted",
    "rowAnnulled",
    "rowTitle",
    "rowNote",
    "rowState",
    "rowStateText",
    "rowTime",
)
REFUSED_NAMES = ("rowId", "rowTitle", "rowNote", "rowProblem", "rowTime")


_SERIAL_HELPS = frozenset({Reason.UNREADABLE, Reason.UNKNOWN})


def reader_of(view: GateView, language: str) -> Reader:
    """Who reads ``view`` in ``language``."""
    return Reader(language, GateFormats(language, view.time_zone), view.now)


def shown(view: GateView, reader: Reader) -> Values:
    """All values of ``Gate.qml`` but the lists and what belongs to the window itself."""
    return {
        "screen": view.screen.value,
        "venue": view.venue,
        "device": view.device,
        "clock": reader.formats.time(view.now),
        "checkpoint": view.checkpoint,
        "place": _place(view),
        "eventLine": _joined(reader.text(view.event_name), reader.text(view.session_name)),
        "exiting": view.direction is Direction.EXIT,
        "entered": reader.formats.number(view.count.entered),
        "left": reader.formats.number(view.count.left),
        "inside": reader.formats.number(view.count.inside),
        "dead": view.dead,
        "waiting": view.waiting,
        **honesty(view, reader),
        "warning": warning(view, reader),
        **_camera(view),
        **_last(view, reader),
        **_closed(view),
        **(_verdict(view, view.verdict, reader) if view.verdict else {}),
        **(called(view.call, reader) if view.call else {}),
        **(searching(view.search, reader) if view.search else {}),
    }


def checks(view: GateView, reader: Reader) -> list[Values]:
    """The conditions for opening, one row each."""
    knowledge = view.knowledge
    loaded = translate("GateWords", "%1 loaded")
    loading = _getting_ready(view)
    server = _check(
        translate("GateWords", "Server"),
        met=view.online,
        fact=translate("GateWords", "Answers") if view.online else offline(view, reader),
    )
    if view.disk is not None:
        # All else stands on that disk, and does not matter before it is mended.
        storage = translate("GateWords", "Storage")
        return [_check(storage, met=False, fact=disk_fact(view.disk)), server]
    return [
        _check(
            translate("GateWords", "Paired"),
            met=not view.revoked,
            fact=_pairing(view),
        ),
        _check(
            translate("GateWords", "Checkpoint"),
            met=knowledge.checkpoint_known,
            under_way=loading,
            fact=view.checkpoint or translate("GateWords", "Not loaded yet"),
        ),
        _check(
            translate("GateWords", "Signing keys"),
            met=knowledge.keys > 0,
            under_way=loading,
            fact=loaded.replace("%1", reader.formats.number(knowledge.keys)),
        ),
        _check(
            translate("GateWords", "Tickets"),
            met=knowledge.complete,
            under_way=loading,
            fact=loaded.replace("%1", reader.formats.number(knowledge.tickets)),
        ),
        server,
    ]


def scans(view: GateView, reader: Reader) -> list[Values]:
    """The device's history, one row a scan."""
    return [_scan_row(scan, reader) for scan in view.history]


def refused(view: GateView, reader: Reader) -> list[Values]:
    """What the server refused for good, one card a scan."""
    return [_refused_card(scan, view, reader) for scan in view.history]


def _check(name: str, *, met: bool, fact: str, under_way: bool = False) -> Values:
    return {"rowName": name, "rowMet": met, "rowUnderWay": under_way, "rowFact": fact}


def _scan_row(scan: ShownScan, reader: Reader) -> Values:
    words = verdict_words(scan, reader)
    serial = reader.formats.serial(scan.serial) if scan.serial else ""
    plain = scan.admitted and scan.overrode is None
    return {
        "rowId": str(scan.scan_id),
        "rowAdmitted": scan.admitted,
        "rowAnnulled": scan.annulled,
        "rowTitle": _joined(words.word, reader.text(scan.tier_name)),
        "rowNote": _problem(scan) or _joined(serial, "" if plain else words.line),
        "rowState": "refused" if scan.undo is Undo.REFUSED else scan.state.value,
        "rowStateText": undo_state(scan) or _state(scan),
        "rowTime": reader.formats.to_the_second(scan.scanned_at),
    }


def _refused_card(scan: ShownScan, view: GateView, reader: Reader) -> Values:
    word = verdict_words(scan, reader).word
    if scan.undo is Undo.REFUSED:
        word = translate("GateWords", "Undo of “%1”").replace("%1", word)
    return {
        "rowId": str(scan.scan_id),
        "rowTitle": _joined(word, reader.formats.serial(scan.serial) if scan.serial else ""),
        "rowNote": _joined(reader.text(scan.tier_name), view.checkpoint),
        "rowProblem": _problem(scan),
        "rowTime": reader.formats.to_the_second(scan.scanned_at),
    }


def _problem(scan: ShownScan) -> str:
    if scan.problem is None:
        return ""
    return undo_refusal(scan.problem) if scan.undo else scan_refusal(scan.problem)


def _state(scan: ShownScan) -> str:
    match scan.state:
        case ScanState.WAITING:
            return translate("GateWords", "waiting")
        case ScanState.REFUSED:
            return translate("GateWords", "refused by the server")
        case ScanState.CLOSED:
            return translate("GateWords", "refused, seen")
        case ScanState.KEPT if scan.sureness is Sureness.ALONE:
            return translate("GateWords", "reported")
        case _:
            return translate("GateWords", "confirmed")


def _verdict(view: GateView, scan: ShownScan, reader: Reader) -> Values:
    words = verdict_words(scan, reader)
    group = scan.admitted and scan.admits > 1 and scan.direction is Direction.ENTRY
    return {
        "admitted": scan.admitted,
        "alone": scan.sureness is Sureness.ALONE and not scan.heard.peers,
        "peersHeard": peers(scan.heard.peers, scan.heard.of, reader) if scan.heard.peers else "",
        "word": words.word,
        "line": words.line,
        "name": scan.attendee or "" if scan.admitted else "",
        "meta": meta_line(scan, reader),
        "todo": words.todo,
        "todoNote": words.todo_note,
        "icon": words.icon,
        "aloneNote": offline(view, reader),
        "groupEntered": scan.entries if group else 0,
        "groupOf": scan.admits if group else 0,
        "moreMayEnter": scan.more_may_enter,
        "overridable": scan.overridable,
        "serialOffered": scan.reason in _SERIAL_HELPS,
        "clearsAfterMs": round((scan.clears_after_s or 0) * 1000),
        "scanId": str(scan.scan_id),
    }


def _camera(view: GateView) -> Values:
    lost_for_s = view.camera.lost_for_s
    return {
        # A frame that is late by a moment is not worth a screen of words.
        "cameraLost": lost_for_s is not None and lost_for_s >= 1,
        "cameraTry": lost_for_s or 0,
        "cameraDark": view.camera.dark,
        "cameraName": view.camera.name,
        "cameraChoices": list(view.camera.choices),
        "hasTorch": view.camera.torch is not None,
        "torchLit": bool(view.camera.torch),
    }


def _last(view: GateView, reader: Reader) -> Values:
    scan = view.last
    if scan is None:
        return {"hasLast": False, "undoLeft": 0}
    words = verdict_words(scan, reader)
    serial = reader.formats.serial(scan.serial) if scan.serial else ""
    sure = translate("GateWords", "confirmed")
    if scan.heard.peers:
        sure = peers(scan.heard.peers, scan.heard.of, reader)
    elif scan.sureness is Sureness.ALONE:
        sure = translate("GateWords", "alone")
    title, note = words.word, sure
    if scan.undo is not None:
        title, note = undo_words(scan.undo, scan.problem)
    when = reader.formats.to_the_second(scan.scanned_at)
    failed = scan.undo in {Undo.REFUSED, Undo.CLOSED, Undo.LATE}
    return {
        "hasLast": True,
        "lastId": str(scan.scan_id),
        "lastAdmitted": scan.admitted,
        "lastUndo": "failed" if failed else "done" if scan.undo else "",
        "undoLeft": view.undo_left_s,
        "lastTitle": _joined(title, reader.text(scan.tier_name)),
        "lastNote": note if failed else _joined(when, serial, note),
    }


def _getting_ready(view: GateView) -> bool:
    return view.online and not view.revoked and view.disk is None


def _closed(view: GateView) -> Values:
    title = translate("GateWords", "This gate cannot open")
    if view.wiped:
        note = translate(
            "GateWords",
            "It has forgotten its tickets and keys. Scans it has not reported yet are kept: they "
            "go to the server once it is paired again.",
        )
    elif view.revoked:
        note = translate("GateWords", "The server no longer knows this device. Pair it again.")
    elif view.disk is not None:
        note = disk_note(view.disk)
    elif _getting_ready(view):
        title = translate("GateWords", "This gate is getting ready")
        note = translate("GateWords", "It is loading keys and tickets. It opens by itself.")
    else:
        note = translate(
            "GateWords",
            "It has no tickets and no keys yet. It would refuse everyone, or let everyone in. "
            "So it does neither.",
        )
    return {"closedTitle": title, "closedNote": note, "gettingReady": _getting_ready(view)}


def _pairing(view: GateView) -> str:
    if view.wiped:
        return translate("GateWords", "The server has removed this device")
    if view.revoked:
        return translate("GateWords", "The server does not know this device")
    return _joined(view.venue, view.device)


def _place(view: GateView) -> str:
    if not view.checkpoint:
        return _joined(view.device, translate("GateWords", "not open"))
    leaving = view.direction is Direction.EXIT
    way = translate("GateWords", "Exit") if leaving else translate("GateWords", "Entry")
    return _joined(view.checkpoint, way)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
