"""The admission rule: one pure function that server and gates share; nothing else decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ticketing.code import Statement
from ticketing.moment import venue_day
from ticketing.ticket import TicketStatus
from ticketing.wire import Answer, Instant


class Reason(StrEnum):
    """Why a ticket is refused, in the order in which the rule tests."""

    UNREADABLE = "unreadable"
    FORGED = "forged"
    UNKNOWN = "unknown"
    WRONG_EVENT = "wrong_event"
    WRONG_SESSION = "wrong_session"
    WRONG_CHECKPOINT = "wrong_checkpoint"
    REPLACED = "replaced"
    VOID = "void"
    REFUNDED = "refunded"
    UNPAID = "unpaid"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    BLOCKED = "blocked"
    ALREADY_USED = "already_used"
    NOT_INSIDE = "not_inside"
    OTHER_GATE = "other_gate"


_OF_HISTORY = (Reason.ALREADY_USED, Reason.NOT_INSIDE, Reason.OTHER_GATE)


class EntryRule(StrEnum):
    """How often a ticket may enter at a checkpoint."""

    ONCE = "once"
    REENTRY = "reentry"
    MANY = "many"
    ONCE_PER_DAY = "once_per_day"
    N_TIMES = "n_times"


class Direction(StrEnum):
    """Which way a scan goes."""

    ENTRY = "entry"
    EXIT = "exit"


class TierHours(Answer):
    """When tickets of one tier are let in, where that is less than always."""

    tier_id: UUID
    tier_ref: int
    opens_at: Instant | None = None
    closes_at: Instant | None = None


class Checkpoint(Answer):
    """A place where tickets are checked, with its rules. Empty ``tier_ids`` lets every tier in.

    ``tier_refs`` gives each tier's number in the code, for tickets a gate has never heard of.
    ``tier_hours`` are the entry windows of the event's tiers, as the catalogue has them. Where it
    is ``strict``, only the gate whose ticket it is lets it in while the server cannot be reached
    (`ticketing.owning`). With ``name_search`` its gates may look for tickets by the names on them.
    """

    id: UUID
    event_id: UUID
    session_id: UUID | None
    name: str
    time_zone: str
    tier_ids: tuple[UUID, ...] = ()
    tier_refs: tuple[int, ...] = ()
    rule: EntryRule = EntryRule.ONCE
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    exit_needs_entry: bool = False
    tier_hours: tuple[TierHours, ...] = ()
    strict: bool = False
    name_search: bool = False


class PastScan(Answer):
    """An admitted scan of the same ticket, not annulled; ``overridden`` by a supervisor."""

    id: UUID
    checkpoint_id: UUID
    checkpoint_name: str
    gate: str
    direction: Direction
    scanned_at: Instant
    overridden: bool = False


@dataclass(frozen=True)
class TicketFacts:
    """What the caller knows of a ticket. ``scans`` are its admitted scans, oldest first.

    ``of_another_gate``: of a strict checkpoint, and whatever that gate did is not known here.
    """

    ticket_id: UUID
    serial: str
    event_id: UUID
    tier_id: UUID
    tier_name: str
    session_ids: tuple[UUID, ...]
    status: TicketStatus
    generation: int
    admits: int = 1
    paid: bool = True
    blocked: bool = False
    scans: Sequence[PastScan] = ()
    of_another_gate: bool = False


@dataclass(frozen=True)
class Reading:
    """What was made of the text at the gate.

    ``statement`` with ``event_id`` is a verified code; a typed serial has neither. ``fault`` is
    set where the text was no genuine code.
    """

    statement: Statement | None = None
    event_id: UUID | None = None
    fault: Reason | None = None


class Verdict(Answer):
    """Admitted, or refused with exactly one reason. ``entries`` counts this one: "2 of 4"."""

    admitted: bool
    reason: Reason | None = None
    earlier: PastScan | None = None
    entries: int = 0
    admits: int = 1


class Outcome(StrEnum):
    """What one test of the rule said. ``not_asked``: an earlier one left nothing to ask it of."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_ASKED = "not_asked"


class Tested(Answer):
    """One test of the rule, by the reason it would refuse with."""

    reason: Reason
    outcome: Outcome


def decide(
    reading: Reading,
    facts: TicketFacts | None,
    checkpoint: Checkpoint,
    now: datetime,
    direction: Direction = Direction.ENTRY,
) -> Verdict:
    """Whether this ticket passes here and now.

    Args:
        reading: the verified code, or a bare serial's empty reading.
        facts: what is known of the ticket; None where it was never heard of.
        checkpoint: where the scan happens.
        now: when; aware.
        direction: which way.
    """
    for reason, failed in _tests(reading, facts, checkpoint, now):
        if failed:
            return _refused(reason, facts)
    if facts is None:
        return Verdict(admitted=True, entries=1)
    return _of_history(facts, checkpoint, now, direction)


def explain(
    reading: Reading,
    facts: TicketFacts | None,
    checkpoint: Checkpoint,
    now: datetime,
    direction: Direction = Direction.ENTRY,
) -> tuple[Tested, ...]:
    """What every test of the rule says, in its order; the first that failed is the verdict's."""
    found = dict(_tests(reading, facts, checkpoint, now))
    if facts is not None and not reading.fault:
        history = _of_history(facts, checkpoint, now, direction).reason
        found |= {reason: history is reason for reason in _OF_HISTORY}
    words = {True: Outcome.FAILED, False: Outcome.PASSED, None: Outcome.NOT_ASKED}
    return tuple(Tested(reason=reason, outcome=words[found.get(reason)]) for reason in Reason)


def _tests(
    reading: Reading, facts: TicketFacts | None, checkpoint: Checkpoint, now: datetime
) -> Iterator[tuple[Reason, bool]]:
    """Every test but those of the history, in the rule's order, with whether it fails."""
    for fault in (Reason.UNREADABLE, Reason.FORGED):
        yield fault, reading.fault is fault
        if reading.fault is fault:
            return
    # Never heard of: only a genuine code of this event speaks for itself (an offline gate that
    # missed the sale). A bare serial does not.
    unknown = reading.fault is not None or (facts is None and reading.statement is None)
    yield Reason.UNKNOWN, unknown
    if unknown:
        return
    yield from (
        _of_ticket(reading, facts, checkpoint) if facts else _of_code(reading, checkpoint, now)
    )
    yield from _of_hours(reading, facts, checkpoint, now)
    if facts:
        yield Reason.BLOCKED, facts.blocked


def _of_code(
    reading: Reading, checkpoint: Checkpoint, now: datetime
) -> Iterator[tuple[Reason, bool]]:
    statement = reading.statement
    yield Reason.WRONG_EVENT, reading.event_id != checkpoint.event_id
    yield Reason.WRONG_SESSION, statement is None or not statement.covers(now)
    refs = checkpoint.tier_refs
    yield (
        Reason.WRONG_CHECKPOINT,
        bool(refs) and (statement is None or statement.tier_ref not in refs),
    )


def _of_ticket(
    reading: Reading, facts: TicketFacts, checkpoint: Checkpoint
) -> Iterator[tuple[Reason, bool]]:
    session_id, statement = checkpoint.session_id, reading.statement
    yield Reason.WRONG_EVENT, facts.event_id != checkpoint.event_id
    yield Reason.WRONG_SESSION, session_id is not None and session_id not in facts.session_ids
    yield (
        Reason.WRONG_CHECKPOINT,
        bool(checkpoint.tier_ids) and facts.tier_id not in checkpoint.tier_ids,
    )
    yield Reason.REPLACED, statement is not None and statement.generation < facts.generation
    yield Reason.VOID, facts.status is TicketStatus.VOID
    yield Reason.REFUNDED, facts.status is TicketStatus.REFUNDED
    yield Reason.UNPAID, not facts.paid


def _of_hours(
    reading: Reading, facts: TicketFacts | None, checkpoint: Checkpoint, now: datetime
) -> Iterator[tuple[Reason, bool]]:
    windows = [(checkpoint.opens_at, checkpoint.closes_at)]
    for hours in checkpoint.tier_hours:
        statement = reading.statement
        mine = hours.tier_id == facts.tier_id if facts else False
        if mine or (facts is None and statement and statement.tier_ref == hours.tier_ref):
            windows.append((hours.opens_at, hours.closes_at))
    yield Reason.TOO_EARLY, any(opens and now < opens for opens, _ in windows)
    yield Reason.TOO_LATE, any(closes and now >= closes for _, closes in windows)


def _of_history(
    facts: TicketFacts, checkpoint: Checkpoint, now: datetime, direction: Direction
) -> Verdict:
    here = [scan for scan in facts.scans if scan.checkpoint_id == checkpoint.id]
    entries = [scan for scan in here if scan.direction is Direction.ENTRY]
    inside = bool(here) and here[-1].direction is Direction.ENTRY
    if direction is Direction.EXIT:
        if checkpoint.exit_needs_entry and not inside:
            return _refused(Reason.NOT_INSIDE, facts)
        return Verdict(admitted=True, entries=len(entries), admits=facts.admits)
    blocking = _blocking_entry(facts, checkpoint, entries, now, inside=inside)
    if blocking is not None:
        return _refused(Reason.ALREADY_USED, facts, blocking, len(entries))
    if facts.of_another_gate:
        return _refused(Reason.OTHER_GATE, facts, entries=len(entries))
    return Verdict(admitted=True, entries=len(entries) + 1, admits=facts.admits)


def _blocking_entry(
    facts: TicketFacts,
    checkpoint: Checkpoint,
    entries: Sequence[PastScan],
    now: datetime,
    *,
    inside: bool,
) -> PastScan | None:
    """The earlier entry that stands in the way, if one does."""
    last = entries[-1] if entries else None
    if last is None or checkpoint.rule is EntryRule.MANY:
        return None
    if checkpoint.rule is EntryRule.REENTRY:
        return last if inside else None
    if checkpoint.rule is EntryRule.ONCE_PER_DAY:
        # The last may be of another day than today's: clocks are set back, over midnight too.
        zone = checkpoint.time_zone
        today = venue_day(now, zone)
        todays = (one for one in reversed(entries) if venue_day(one.scanned_at, zone) == today)
        return next(todays, None)
    allowed = facts.admits if checkpoint.rule is EntryRule.N_TIMES else 1
    return last if len(entries) >= allowed else None


def _refused(
    reason: Reason,
    facts: TicketFacts | None,
    earlier: PastScan | None = None,
    entries: int = 0,
) -> Verdict:
    return Verdict(
        admitted=False,
        reason=reason,
        earlier=earlier,
        entries=entries,
        admits=facts.admits if facts else 1,
    )
