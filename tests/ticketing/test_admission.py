"""The admission rule, reason by reason, in a table."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from ticketing.admission import (
    Checkpoint,
    Direction,
    EntryRule,
    Outcome,
    PastScan,
    Reading,
    Reason,
    TicketFacts,
    TierHours,
    Verdict,
    decide,
    explain,
)
from ticketing.code import Statement
from ticketing.identifiers import new_id
from ticketing.ticket import TicketStatus

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)
EVENT, SESSION, TIER, GATE, OTHER = (new_id(n) for n in range(1, 6))
STATEMENT = Statement(1, "TKT-00000001", 2, 4, date(2026, 11, 19), date(2026, 11, 21))
GENUINE = Reading(STATEMENT, EVENT)
SERIAL_ONLY = Reading()
FACTS = TicketFacts(
    ticket_id=new_id(9),
    serial="TKT-00000001",
    event_id=EVENT,
    tier_id=TIER,
    tier_name="General",
    session_ids=(SESSION,),
    status=TicketStatus.VALID,
    generation=2,
)
CHECKPOINT = Checkpoint(
    id=GATE,
    event_id=EVENT,
    session_id=SESSION,
    name="Main gate",
    time_zone="Europe/Berlin",
    tier_ids=(TIER,),
    tier_refs=(4,),
)


def past(
    direction: Direction = Direction.ENTRY, ago: timedelta = timedelta(minutes=18)
) -> PastScan:
    """An admitted scan at the checkpoint, ``ago`` before now."""
    return PastScan(
        id=new_id(),
        checkpoint_id=GATE,
        checkpoint_name="Main gate",
        gate="Gate 1",
        direction=direction,
        scanned_at=NOW - ago,
    )


def hours(tier_id: UUID, tier_ref: int, **fields: datetime) -> TierHours:
    """The entry window of a tier."""
    return TierHours(tier_id=tier_id, tier_ref=tier_ref, **fields)


ENTRY, EXIT = past(), past(Direction.EXIT, timedelta(minutes=5))


@dataclass(frozen=True)
class Case:
    """One row: what differs from a plain good scan, and what must come of it."""

    name: str
    reason: Reason | None
    reading: Reading = GENUINE
    facts: dict[str, Any] | None = field(default_factory=dict)
    checkpoint: dict[str, Any] = field(default_factory=dict)
    direction: Direction = Direction.ENTRY


CASES = [
    Case("a good ticket", None),
    Case("a typed serial of a known ticket", None, SERIAL_ONLY),
    Case("an unreadable text", Reason.UNREADABLE, Reading(fault=Reason.UNREADABLE)),
    Case("a forged code", Reason.FORGED, Reading(fault=Reason.FORGED)),
    Case("a typed serial never heard of", Reason.UNKNOWN, SERIAL_ONLY, None),
    Case("a genuine code never heard of", None, GENUINE, None),
    Case("another event's genuine code", Reason.WRONG_EVENT, Reading(STATEMENT, OTHER), None),
    Case(
        "an unheard code outside its days",
        Reason.WRONG_SESSION,
        Reading(replace(STATEMENT, last_day=date(2026, 11, 19)), EVENT),
        None,
    ),
    Case(
        "an unheard code of a tier not let in",
        Reason.WRONG_CHECKPOINT,
        Reading(replace(STATEMENT, tier_ref=5), EVENT),
        None,
    ),
    Case("another event's ticket", Reason.WRONG_EVENT, facts={"event_id": OTHER}),
    Case("another session's ticket", Reason.WRONG_SESSION, facts={"session_ids": (OTHER,)}),
    Case("a season ticket", None, facts={"session_ids": (OTHER, SESSION)}),
    Case(
        "any session goes", None, facts={"session_ids": (OTHER,)}, checkpoint={"session_id": None}
    ),
    Case("a tier not let in here", Reason.WRONG_CHECKPOINT, facts={"tier_id": OTHER}),
    Case("every tier let in", None, facts={"tier_id": OTHER}, checkpoint={"tier_ids": ()}),
    Case("an older generation", Reason.REPLACED, facts={"generation": 3}),
    Case("a newer generation than was heard of", None, facts={"generation": 1}),
    Case("void", Reason.VOID, facts={"status": TicketStatus.VOID}),
    Case("refunded", Reason.REFUNDED, facts={"status": TicketStatus.REFUNDED}),
    Case("unpaid", Reason.UNPAID, facts={"paid": False}),
    Case("too early", Reason.TOO_EARLY, checkpoint={"opens_at": NOW + timedelta(seconds=1)}),
    Case("a moment too early", Reason.TOO_EARLY, checkpoint={"opens_at": NOW + MOMENT}),
    Case("the first moment", None, checkpoint={"opens_at": NOW}),
    Case("the last moment", None, checkpoint={"closes_at": NOW + MOMENT}),
    Case("a moment too late", Reason.TOO_LATE, checkpoint={"closes_at": NOW}),
    Case(
        "too early, never heard of",
        Reason.TOO_EARLY,
        GENUINE,
        None,
        {"opens_at": NOW + timedelta(1)},
    ),
    Case(
        "before the tier's hours",
        Reason.TOO_EARLY,
        checkpoint={"tier_hours": (hours(TIER, 4, opens_at=NOW + timedelta(1)),)},
    ),
    Case(
        "after the tier's hours",
        Reason.TOO_LATE,
        checkpoint={"tier_hours": (hours(TIER, 4, closes_at=NOW),)},
    ),
    Case(
        "before the tier's hours, never heard of",
        Reason.TOO_EARLY,
        GENUINE,
        None,
        {"tier_hours": (hours(OTHER, 4, opens_at=NOW + timedelta(1)),)},
    ),
    Case(
        "another tier's hours",
        None,
        checkpoint={"tier_hours": (hours(OTHER, 4, closes_at=NOW),)},
    ),
    Case("blocked", Reason.BLOCKED, facts={"blocked": True}),
    Case("used", Reason.ALREADY_USED, facts={"scans": (ENTRY,)}),
    Case(
        "used, said without a scan of this checkpoint",
        None,
        facts={
            "status": TicketStatus.USED,
            "scans": (ENTRY.model_copy(update={"checkpoint_id": OTHER}),),
        },
    ),
    Case("many times", None, facts={"scans": (ENTRY,)}, checkpoint={"rule": EntryRule.MANY}),
    Case(
        "back after an exit",
        None,
        facts={"scans": (ENTRY, EXIT)},
        checkpoint={"rule": EntryRule.REENTRY},
    ),
    Case(
        "re-entry without an exit",
        Reason.ALREADY_USED,
        facts={"scans": (ENTRY,)},
        checkpoint={"rule": EntryRule.REENTRY},
    ),
    Case(
        "once a day, second time today",
        Reason.ALREADY_USED,
        facts={"scans": (ENTRY,)},
        checkpoint={"rule": EntryRule.ONCE_PER_DAY},
    ),
    Case(
        "once a day, entered before the venue's midnight",
        None,
        facts={"scans": (past(ago=timedelta(hours=20, minutes=1)),)},
        checkpoint={"rule": EntryRule.ONCE_PER_DAY},
    ),
    Case(
        "once a day, entered today and, by a clock that was set back since, tomorrow",
        Reason.ALREADY_USED,
        facts={"scans": (ENTRY, past(ago=timedelta(hours=-5)))},
        checkpoint={"rule": EntryRule.ONCE_PER_DAY},
    ),
    Case(
        "third of four",
        None,
        facts={"scans": (ENTRY, ENTRY), "admits": 4},
        checkpoint={"rule": EntryRule.N_TIMES},
    ),
    Case(
        "fifth of four",
        Reason.ALREADY_USED,
        facts={"scans": (ENTRY,) * 4, "admits": 4},
        checkpoint={"rule": EntryRule.N_TIMES},
    ),
    Case("out after in", None, facts={"scans": (ENTRY,)}, direction=Direction.EXIT),
    Case("out without in, not asked for", None, direction=Direction.EXIT),
    Case(
        "out without in, asked for",
        Reason.NOT_INSIDE,
        checkpoint={"exit_needs_entry": True},
        direction=Direction.EXIT,
    ),
    Case(
        "out twice, asked for",
        Reason.NOT_INSIDE,
        facts={"scans": (ENTRY, EXIT)},
        checkpoint={"exit_needs_entry": True},
        direction=Direction.EXIT,
    ),
    Case("of another gate", Reason.OTHER_GATE, facts={"of_another_gate": True}),
    Case(
        "of another gate, and used",
        Reason.ALREADY_USED,
        facts={"of_another_gate": True, "scans": (ENTRY,)},
    ),
    Case("of another gate, out", None, facts={"of_another_gate": True}, direction=Direction.EXIT),
]


def verdict_of(case: Case) -> Verdict:
    """What the rule says of a row."""
    facts = None if case.facts is None else replace(FACTS, **case.facts)
    checkpoint = CHECKPOINT.model_copy(update=case.checkpoint)
    return decide(case.reading, facts, checkpoint, NOW, case.direction)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_case_gets_its_one_reason(case: Case) -> None:
    verdict = verdict_of(case)
    assert (verdict.admitted, verdict.reason) == (case.reason is None, case.reason)


def test_every_reason_is_reached_by_some_case() -> None:
    assert {case.reason for case in CASES} == {None, *Reason}


def test_reasons_are_tested_in_their_order() -> None:
    """With everything wrong at once, mending the first reason uncovers the next."""
    everything = {
        "event_id": OTHER,
        "session_ids": (OTHER,),
        "tier_id": OTHER,
        "generation": 9,
        "status": TicketStatus.VOID,
        "blocked": True,
        "scans": (ENTRY,),
    }
    closed = {"opens_at": NOW + timedelta(hours=1)}
    mends: list[tuple[Reason, dict[str, Any]]] = [
        (Reason.WRONG_EVENT, {"event_id": EVENT}),
        (Reason.WRONG_SESSION, {"session_ids": (SESSION,)}),
        (Reason.WRONG_CHECKPOINT, {"tier_id": TIER}),
        (Reason.REPLACED, {"generation": 2}),
        (Reason.VOID, {"status": TicketStatus.REFUNDED}),
        (Reason.REFUNDED, {"status": TicketStatus.VALID}),
    ]
    for reason, mend in mends:
        assert verdict_of(Case("", reason, facts=everything, checkpoint=closed)).reason is reason
        everything |= mend
    assert (
        verdict_of(Case("", None, facts=everything, checkpoint=closed)).reason is Reason.TOO_EARLY
    )
    assert verdict_of(Case("", None, facts=everything)).reason is Reason.BLOCKED
    everything["blocked"] = False
    assert verdict_of(Case("", None, facts=everything)).reason is Reason.ALREADY_USED


def test_already_used_says_when_where_and_by_which_gate() -> None:
    verdict = verdict_of(Case("", Reason.ALREADY_USED, facts={"scans": (ENTRY,)}))
    assert verdict.earlier == ENTRY


def test_a_group_ticket_counts_this_entry() -> None:
    case = Case(
        "", None, facts={"scans": (ENTRY,), "admits": 4}, checkpoint={"rule": EntryRule.N_TIMES}
    )
    verdict = verdict_of(case)
    assert (verdict.entries, verdict.admits) == (2, 4)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_first_test_that_fails_is_the_verdicts(case: Case) -> None:
    facts = None if case.facts is None else replace(FACTS, **case.facts)
    checkpoint = CHECKPOINT.model_copy(update=case.checkpoint)

    tests = explain(case.reading, facts, checkpoint, NOW, case.direction)

    failed = [one.reason for one in tests if one.outcome is Outcome.FAILED]
    assert [one.reason for one in tests] == list(Reason)
    assert failed[:1] == ([case.reason] if case.reason else [])


def test_an_explanation_shows_everything_that_is_wrong() -> None:
    facts = replace(FACTS, status=TicketStatus.VOID, tier_id=OTHER, scans=(ENTRY,))

    tests = explain(GENUINE, facts, CHECKPOINT, NOW)

    failed = {one.reason for one in tests if one.outcome is Outcome.FAILED}
    assert failed == {Reason.WRONG_CHECKPOINT, Reason.VOID, Reason.ALREADY_USED}


def test_of_a_forged_code_nothing_more_is_asked() -> None:
    tests = explain(Reading(fault=Reason.FORGED), None, CHECKPOINT, NOW)

    asked = {one.reason for one in tests if one.outcome is not Outcome.NOT_ASKED}
    assert asked == {Reason.UNREADABLE, Reason.FORGED}
