"""What each verdict says: the word, the second line, and what the steward does now.

English here is the source; ``resources/translations/gate_*.ts`` holds the others.
"""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.core.gate.view import ShownScan
from kiosk.ui.gate.reckoning import GateFormats
from ticketing.admission import Direction, Reason
from ticketing.scan import Sureness
from ticketing.wire import Localized

translate = QCoreApplication.translate


@dataclass(frozen=True)
class VerdictWords:
    """The words of one verdict; ``icon`` is the sign on its mark."""

    word: str
    line: str = ""
    todo: str = ""
    todo_note: str = ""
    icon: str = "x"


@dataclass(frozen=True)
class Reader:
    """Who reads, and when: the language, its formats and the present moment."""

    language: str
    formats: GateFormats
    now: datetime

    def text(self, words: Localized | None) -> str:
        """The venue's own words in the reader's language; empty for none."""
        return words.in_language(self.language) if words else ""


def verdict_words(scan: ShownScan, reader: Reader) -> VerdictWords:
    """The words for ``scan``."""
    if scan.admitted:
        return _admitted(scan, reader)
    return _REFUSALS[scan.reason or Reason.UNREADABLE](scan, reader)


def meta_line(scan: ShownScan, reader: Reader) -> str:
    """The small line: which ticket, and one more fact about it."""
    parts = []
    if not scan.admitted or scan.overrode is not None:
        parts.append(reader.text(scan.tier_name))
    if scan.serial:
        parts.append(reader.formats.serial(scan.serial))
    if scan.read:
        parts.append(f"“{scan.read}”")
    parts.append(_remark(scan, reader))
    return " · ".join(part for part in parts if part)


def _remark(scan: ShownScan, reader: Reader) -> str:
    if scan.earlier is not None:
        return reader.formats.ago(scan.earlier.scanned_at, reader.now)
    if scan.reason is Reason.FORGED:
        return translate("GateWords", "No exceptions for this one")
    if not scan.admitted or scan.direction is Direction.EXIT:
        return ""
    if scan.entries > 1:
        return translate("GateWords", "entry %1").replace("%1", str(scan.entries))
    if scan.sureness is Sureness.ALONE:
        return translate("GateWords", "not seen here before")
    return translate("GateWords", "first entry")


def _admitted(scan: ShownScan, reader: Reader) -> VerdictWords:
    tier = reader.text(scan.tier_name) or translate("GateWords", "Genuine ticket")
    if scan.overrode is not None:
        return _let_in(scan)
    if scan.direction is Direction.EXIT:
        return VerdictWords(translate("GateWords", "Goodbye"), tier, icon="log-out")
    if scan.admits > 1:
        word = translate("GateWords", "%1 of %2")
        word = word.replace("%1", str(scan.entries)).replace("%2", str(scan.admits))
        return VerdictWords(word, tier, icon="check")
    return VerdictWords(translate("GateWords", "Go in"), tier, icon="check")


def _let_in(scan: ShownScan) -> VerdictWords:
    leaves = scan.direction is Direction.EXIT
    word = translate("GateWords", "Goodbye") if leaves else translate("GateWords", "Go in")
    by = translate("GateWords", "Let in by %1").replace("%1", scan.let_in_by or "")
    if not scan.let_in_by:
        by = translate("GateWords", "Let in by a supervisor")
    return VerdictWords(word, by, icon="user-round-check")


def _unreadable(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Not a ticket"),
        translate("GateWords", "This is some other QR code"),
        translate("GateWords", "Ask for the ticket itself"),
        translate("GateWords", "Page or paper. Or type the serial"),
        "qr-code",
    )


def _forged(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Not genuine"),
        translate("GateWords", "The signature does not match"),
        translate("GateWords", "Call security, stay calm"),
        translate("GateWords", "The holder may have been cheated"),
        "shield-x",
    )


def _unknown(scan: ShownScan, _: Reader) -> VerdictWords:
    typed = scan.read is None and scan.serial is not None
    return VerdictWords(
        translate("GateWords", "Not known"),
        translate("GateWords", "No ticket of ours has this serial")
        if typed
        else translate("GateWords", "No ticket of ours has this code"),
        translate("GateWords", "Ask for the code itself"),
        translate("GateWords", "Check each character, or scan the ticket"),
        "circle-question-mark",
    )


def _wrong_event(scan: ShownScan, reader: Reader) -> VerdictWords:
    event = reader.text(scan.signpost.event_name)
    line = translate("GateWords", "This is for %1").replace("%1", event)
    return VerdictWords(
        translate("GateWords", "Other event"),
        line if event else translate("GateWords", "The ticket is for another event"),
        translate("GateWords", "Show them the other door"),
        translate("GateWords", "The ticket is good there"),
        "calendar-x",
    )


def _wrong_session(scan: ShownScan, reader: Reader) -> VerdictWords:
    session = reader.text(scan.signpost.session_name)
    line = translate("GateWords", "This ticket is for %1").replace("%1", session)
    return VerdictWords(
        translate("GateWords", "Wrong day"),
        line if session else translate("GateWords", "This ticket is for another date"),
        translate("GateWords", "Come back for that date"),
        translate("GateWords", "The ticket stays valid"),
        "calendar-x",
    )


def _wrong_checkpoint(scan: ShownScan, _: Reader) -> VerdictWords:
    places = scan.signpost.checkpoints
    line = translate("GateWords", "Go to %1").replace("%1", places[0] if places else "")
    return VerdictWords(
        translate("GateWords", "Wrong gate"),
        line if places else translate("GateWords", "This ticket enters elsewhere"),
        translate("GateWords", "Show them the way"),
        translate("GateWords", "The ticket is good there"),
        "signpost",
    )


def _replaced(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Old code"),
        translate("GateWords", "A newer code was made"),
        translate("GateWords", "Ask for the newest ticket"),
        translate("GateWords", "Or the ticket page, freshly opened"),
        "history",
    )


def _void(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Void"),
        translate("GateWords", "Cancelled by the venue"),
        translate("GateWords", "Send to the box office"),
        translate("GateWords", "They can see why, and what was paid back"),
        "ban",
    )


def _refunded(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Refunded"),
        translate("GateWords", "The money was paid back"),
        translate("GateWords", "Send to the box office"),
        translate("GateWords", "A new ticket can be bought there"),
        "banknote",
    )


def _unpaid(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Not paid"),
        translate("GateWords", "The order is still open"),
        translate("GateWords", "Pay at a kiosk"),
        translate("GateWords", "Then scan again"),
        "credit-card",
    )


def _too_early(scan: ShownScan, reader: Reader) -> VerdictWords:
    opens = scan.signpost.opens_at
    line = translate("GateWords", "This gate opens at %1")
    return VerdictWords(
        translate("GateWords", "Too early"),
        line.replace("%1", reader.formats.when(opens, reader.now)) if opens else "",
        translate("GateWords", "Come back then"),
        translate("GateWords", "The ticket is good"),
        "clock",
    )


def _too_late(scan: ShownScan, reader: Reader) -> VerdictWords:
    closed = scan.signpost.closes_at
    line = translate("GateWords", "This gate closed at %1")
    return VerdictWords(
        translate("GateWords", "Too late"),
        line.replace("%1", reader.formats.when(closed, reader.now)) if closed else "",
        translate("GateWords", "Call a supervisor"),
        "",
        "clock",
    )


def _blocked(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Blocked"),
        translate("GateWords", "The venue has a note on this ticket"),
        translate("GateWords", "Call a supervisor"),
        "",
        "lock",
    )


def _already_used(scan: ShownScan, reader: Reader) -> VerdictWords:
    earlier = scan.earlier
    line = ""
    if earlier is not None:
        line = translate("GateWords", "Used %1 at %2")
        line = line.replace("%1", reader.formats.when(earlier.scanned_at, reader.now))
        line = line.replace("%2", earlier.checkpoint_name)
    return VerdictWords(
        translate("GateWords", "Already used"),
        line,
        translate("GateWords", "Send to the box office"),
        translate("GateWords", "Or call a supervisor"),
        "x",
    )


def _not_inside(_: ShownScan, __: Reader) -> VerdictWords:
    return VerdictWords(
        translate("GateWords", "Not inside"),
        translate("GateWords", "No entry was scanned"),
        translate("GateWords", "Scan it as an entry first"),
        "",
        "log-in",
    )


def _other_gate(scan: ShownScan, _: Reader) -> VerdictWords:
    gates = scan.signpost.checkpoints
    line = translate("GateWords", "Go to %1").replace("%1", gates[0] if gates else "")
    return VerdictWords(
        translate("GateWords", "Other gate"),
        line if gates else translate("GateWords", "This ticket enters elsewhere"),
        translate("GateWords", "Show them the way"),
        translate("GateWords", "Without the server, only that gate lets it in"),
        "signpost",
    )


_REFUSALS = {
    Reason.UNREADABLE: _unreadable,
    Reason.FORGED: _forged,
    Reason.UNKNOWN: _unknown,
    Reason.WRONG_EVENT: _wrong_event,
    Reason.WRONG_SESSION: _wrong_session,
    Reason.WRONG_CHECKPOINT: _wrong_checkpoint,
    Reason.REPLACED: _replaced,
    Reason.VOID: _void,
    Reason.REFUNDED: _refunded,
    Reason.UNPAID: _unpaid,
    Reason.TOO_EARLY: _too_early,
    Reason.TOO_LATE: _too_late,
    Reason.BLOCKED: _blocked,
    Reason.ALREADY_USED: _already_used,
    Reason.NOT_INSIDE: _not_inside,
    Reason.OTHER_GATE: _other_gate,
}
