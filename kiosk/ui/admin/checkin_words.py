"""What a scan and an incident are called, and the columns of the scans' log."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.order_words import Said, ticket_words
from kiosk.ui.admin.rows import Column
from kiosk.ui.formats import Formats
from ticketing.admission import Direction, Reason
from ticketing.checkpoint import IncidentKind
from ticketing.scan import ScanRecord, Sureness
from ticketing.ticket import TicketStatus

translate = QCoreApplication.translate


def reason_words(reason: Reason) -> str:
    """Why a ticket was refused, in a word or two."""
    return {
        Reason.UNREADABLE: translate("Admin", "Not a ticket"),
        Reason.FORGED: translate("Admin", "Not genuine"),
        Reason.UNKNOWN: translate("Admin", "Not known"),
        Reason.WRONG_EVENT: translate("Admin", "Other event"),
        Reason.WRONG_SESSION: translate("Admin", "Wrong day"),
        Reason.WRONG_CHECKPOINT: translate("Admin", "Wrong gate"),
        Reason.REPLACED: translate("Admin", "Old code"),
        Reason.VOID: ticket_words(TicketStatus.VOID).text,
        Reason.REFUNDED: ticket_words(TicketStatus.REFUNDED).text,
        Reason.UNPAID: translate("Admin", "Not paid"),
        Reason.TOO_EARLY: translate("Admin", "Too early"),
        Reason.TOO_LATE: translate("Admin", "Too late"),
        Reason.BLOCKED: translate("Admin", "Blocked"),
        Reason.ALREADY_USED: translate("Admin", "Already used"),
        Reason.NOT_INSIDE: translate("Admin", "Not inside"),
        Reason.OTHER_GATE: translate("Admin", "Not for this gate now"),
    }[reason]


def verdict_of(scan: ScanRecord) -> Said:
    """What became of whoever was scanned."""
    if scan.annulled_at is not None:
        return Said(Kind.IDLE, translate("Admin", "Taken back"))
    if scan.reason is not None:
        return Said(Kind.BROKEN, reason_words(scan.reason))
    if scan.overrode is not None:
        return Said(Kind.LOOK, translate("Admin", "Let in all the same"))
    if scan.direction is Direction.EXIT:
        return Said(Kind.IDLE, translate("Admin", "Went out"))
    return Said(Kind.WELL, translate("Admin", "Let in"))


def details_of(scan: ScanRecord, formats: Formats) -> str:
    """What else is known: who took it back, what was overridden, what was read, who decided."""
    if scan.annulled_at is not None:
        words = translate("Admin", "by %1, %2").replace("%1", scan.annulled_by or "")
        return words.replace("%2", formats.time(scan.annulled_at))
    if scan.overrode is not None:
        words = translate("Admin", "was refused: %1")
        return words.replace("%1", reason_words(scan.overrode))
    if scan.serial is None and scan.text:
        return translate("Admin", "read “%1”").replace("%1", scan.text)
    if scan.sureness is Sureness.ALONE:
        return translate("Admin", "the gate decided alone")
    return translate("Admin", "confirmed")


def second_words(formats: Formats, moment: datetime, now: datetime) -> str:
    """When somebody was scanned, to the second; with its day unless that is today."""
    local = formats.local(moment)
    time = f"{local:%H:%M:%S}"
    same = local.date() == formats.local(now).date()
    return time if same else f"{formats.day(local.date())}, {time}"


def incident_words(kind: IncidentKind) -> tuple[str, str]:
    """What an incident is called, and what happened."""
    return {
        IncidentKind.DOUBLE_ENTRY: (
            translate("Admin", "Let in twice"),
            translate("Admin", "Cut off from the others, the gate knew of no earlier entry."),
        ),
        IncidentKind.VOID: (
            translate("Admin", "Let in on a void ticket"),
            translate("Admin", "Cut off from the server, the gate did not know it was void."),
        ),
        IncidentKind.REFUNDED: (
            translate("Admin", "Let in on a refunded ticket"),
            translate("Admin", "Cut off from the server, the gate knew of no refund."),
        ),
        IncidentKind.REPLACED: (
            translate("Admin", "Let in on an old code"),
            translate("Admin", "Cut off from the server, the gate did not know the newer code."),
        ),
    }[kind]


def scan_columns(office: Office) -> list[Column[ScanRecord]]:
    """What is told of a scan in a row."""

    def when(one: ScanRecord) -> str:
        return second_words(office.formats(one.event_id), one.scanned_at, datetime.now(UTC))

    return [
        Column(translate("Admin", "Time"), 152, when),
        Column(translate("Admin", "Checkpoint"), 118, lambda one: one.checkpoint_name),
        Column(translate("Admin", "Ticket"), 134, lambda one: one.serial or ""),
        Column(
            translate("Admin", "Verdict"),
            160,
            lambda one: verdict_of(one).text,
            kind=lambda one: verdict_of(one).kind,
        ),
        Column(translate("Admin", "Scanned by"), 104, lambda one: one.gate),
        Column(
            translate("Admin", "More about it"),
            150,
            lambda one: details_of(one, office.formats(one.event_id)),
            tone=lambda _one: "muted",
        ),
    ]
