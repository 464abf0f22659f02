"""One scan to one verdict: confirmed by the server, or alone and honest about it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.gate.gatekeeper import NotOpenError, Presented
from kiosk.core.gate.view import ScanState, ShownScan
from tests.fakes.steady_clock import DOORS
from tests.kiosk.core.gate.world import Gate, Venue
from ticketing.admission import Direction, EntryRule, Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.scan import Sureness
from ticketing.sync import TicketRow
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized


def show(gate: Gate, text: str) -> ShownScan:
    return gate.gatekeeper.check(Presented(text=text), Direction.ENTRY)


def test_cut_off_a_genuine_ticket_goes_in_once(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    code = venue.code(ticket)
    first = show(gate, code)
    gate.clock.advance(60)
    second = show(gate, code)
    assert first.admitted
    assert first.sureness is Sureness.ALONE
    assert second.reason is Reason.ALREADY_USED
    assert second.earlier is not None
    assert (second.earlier.gate, second.earlier.checkpoint_name) == ("Tablet 4", "Main gate")
    assert second.earlier.scanned_at == first.scanned_at


def test_online_the_server_decides_and_confirms(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=True, entries=1)
    scan = show(gate, venue.code(ticket))
    assert scan.admitted
    assert scan.sureness is Sureness.CONFIRMED
    assert scan.attendee == "Bríd Nolan"


def test_the_server_overrules_what_the_gate_believes(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=False, reason=Reason.VOID)
    assert show(gate, venue.code(ticket)).reason is Reason.VOID


def test_a_server_out_of_reach_leaves_the_gate_alone_and_marks_it_so(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.cut_off = True
    scan = show(gate, venue.code(ticket))
    assert scan.admitted
    assert scan.sureness is Sureness.ALONE
    assert not gate.link.online


def test_a_gate_that_knows_it_is_cut_off_does_not_keep_the_queue_waiting(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    show(gate, venue.code(ticket))
    assert gate.server.reached == 0


def test_a_verdict_is_on_disk_before_it_is_shown(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = show(gate, venue.code(ticket))
    (entry,) = gate.log.waiting(10)
    assert entry.scan.id == scan.scan_id
    assert entry.scan.decided == entry.verdict
    assert entry.state is ScanState.WAITING


def test_a_verdict_that_cannot_be_kept_is_not_given(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.store.write("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        show(gate, venue.code(ticket))


def test_no_name_is_kept_on_the_disk(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=True, entries=1)
    show(gate, venue.code(ticket))
    rows = gate.store.read("SELECT * FROM gate_scan")
    assert "Nolan" not in "".join(str(value) for row in rows for value in tuple(row))


@pytest.mark.parametrize("position", range(122))
def test_a_code_with_any_character_changed_is_forged(
    gate: Gate, venue: Venue, position: int
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    code = venue.code(ticket)
    other = "A" if code[position] != "A" else "B"
    scan = show(gate, code[:position] + other + code[position + 1 :])
    assert scan.reason is Reason.FORGED
    assert scan.serial is None


def test_another_qr_code_is_unreadable_and_shows_what_it_said(gate: Gate) -> None:
    gate.teach()
    scan = show(gate, "https://menu.example/" + "x" * 5000)
    assert scan.reason is Reason.UNREADABLE
    assert scan.read is not None
    assert scan.read.startswith("https://menu.example/")


def test_a_genuine_ticket_the_gate_never_heard_of_goes_in_by_its_signature(
    gate: Gate, venue: Venue
) -> None:
    gate.teach()
    stranger = venue.ticket()
    code = venue.code(stranger)
    assert show(gate, code).admitted


def test_a_never_heard_of_ticket_goes_in_only_once_too(gate: Gate, venue: Venue) -> None:
    gate.teach()
    code = venue.code(venue.ticket())
    show(gate, code)
    assert show(gate, code).reason is Reason.ALREADY_USED


def test_a_typed_serial_is_trusted_only_if_the_gate_knows_the_ticket(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    known = gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    unknown = gate.gatekeeper.check(Presented(serial=venue.ticket().serial), Direction.ENTRY)
    assert known.admitted
    assert unknown.reason is Reason.UNKNOWN


def test_a_group_goes_in_one_by_one_and_no_further(gate: Gate, venue: Venue) -> None:
    venue.rule = EntryRule.N_TIMES
    ticket = venue.ticket(admits=2)
    gate.teach(ticket)
    code = venue.code(ticket)
    seen = [show(gate, code) for _ in range(3)]
    assert [(scan.admitted, scan.entries, scan.more_may_enter) for scan in seen[:2]] == [
        (True, 1, True),
        (True, 2, False),
    ]
    assert seen[2].reason is Reason.ALREADY_USED


def test_leaving_and_coming_back_counts_where_the_rule_allows_it(gate: Gate, venue: Venue) -> None:
    venue.rule = EntryRule.REENTRY
    ticket = venue.ticket()
    gate.teach(ticket)
    shown_code = Presented(text=venue.code(ticket))
    way = [Direction.ENTRY, Direction.EXIT, Direction.ENTRY, Direction.ENTRY]
    verdicts = []
    for direction in way:
        gate.clock.advance(30)
        verdicts.append(gate.gatekeeper.check(shown_code, direction).admitted)
    assert verdicts == [True, True, True, False]


def test_who_left_comes_back_though_the_clock_was_set_back_meanwhile(
    gate: Gate, venue: Venue
) -> None:
    venue.rule = EntryRule.REENTRY
    ticket = venue.ticket()
    gate.teach(ticket)
    shown_code = Presented(text=venue.code(ticket))
    assert gate.gatekeeper.check(shown_code, Direction.ENTRY).admitted
    gate.server.offset = timedelta(minutes=-5)
    way = [Direction.EXIT, Direction.ENTRY, Direction.ENTRY]
    verdicts = [gate.gatekeeper.check(shown_code, direction).admitted for direction in way]
    assert verdicts == [True, True, False]


def test_the_servers_clock_decides_not_a_tablet_that_is_a_day_off(gate: Gate, venue: Venue) -> None:
    gate.server.offset = timedelta(days=2)
    gate.clock.advance(-2 * 86400)
    gate.teach()
    scan = show(gate, venue.code(venue.ticket()))
    assert scan.admitted
    assert scan.scanned_at == DOORS


@pytest.mark.parametrize("off", [timedelta(hours=2), timedelta(days=-1)])
@pytest.mark.parametrize(
    ("first", "again", "same_day"),
    [
        # The venue is in Berlin. Its midnight, in winter:
        ("2026-11-21T23:58+01:00", "2026-11-22T00:01+01:00", False),
        ("2026-11-22T00:01+01:00", "2026-11-22T23:59+01:00", True),
        # The night that has 25 hours, and its day: 24 hours later is the same day still.
        ("2026-10-25T00:10+02:00", "2026-10-25T23:10+01:00", True),
        ("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00", True),
        ("2026-10-24T23:59+02:00", "2026-10-25T02:30+01:00", False),
        # The day that has 23: 23 hours later is the next.
        ("2026-03-29T00:10+01:00", "2026-03-30T00:10+02:00", False),
        ("2026-03-29T01:59+01:00", "2026-03-29T03:00+02:00", True),
    ],
)
def test_a_day_ticket_enters_once_by_the_venues_calendar_whatever_the_tablets_clock_says(
    gate: Gate, venue: Venue, off: timedelta, first: str, again: str, *, same_day: bool
) -> None:
    venue.rule = EntryRule.ONCE_PER_DAY
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.server.offset = off
    moments = [datetime.fromisoformat(text) for text in (first, again)]
    code = venue.code(ticket, day=moments[0])
    admitted = []
    for moment in moments:
        gate.clock.advance((moment - off - gate.clock.now()).total_seconds())
        admitted.append(show(gate, code).admitted)
    assert admitted == [True, not same_day]


def other_event(gate: Gate, _: Venue) -> tuple[TicketRow, str]:
    other = Venue(event_name="Night Shift Cinema", key_id=9)
    ticket = other.ticket()
    gate.teach(other.key_row(), ticket)
    return ticket, other.code(ticket)


def wrong_gate(gate: Gate, venue: Venue) -> tuple[TicketRow, str]:
    balcony = new_id()
    venue.tier_ids = (venue.tier_id,)
    right = Venue(event_id=venue.event_id, checkpoint_name="Gate B", tier_ids=(balcony,))
    ticket = venue.ticket(tier_id=balcony)
    gate.teach(right.checkpoint_row(), ticket)
    return ticket, venue.code(ticket)


def wrong_day(gate: Gate, venue: Venue) -> tuple[TicketRow, str]:
    sunday: UUID = new_id()
    venue.session_only = True
    right = Venue(event_id=venue.event_id, session_id=sunday, session_only=True)
    row = right.checkpoint_row().model_copy(update={"session_name": Localized(text="Sunday")})
    ticket = venue.ticket(session_id=sunday)
    gate.teach(row, ticket)
    return ticket, venue.code(ticket)


@pytest.mark.parametrize(
    ("arrange", "reason"),
    [
        (other_event, Reason.WRONG_EVENT),
        (wrong_gate, Reason.WRONG_CHECKPOINT),
        (wrong_day, Reason.WRONG_SESSION),
    ],
)
def test_a_refusal_says_where_the_holder_would_be_right(
    gate: Gate,
    venue: Venue,
    arrange: Callable[[Gate, Venue], tuple[TicketRow, str]],
    reason: Reason,
) -> None:
    _, code = arrange(gate, venue)
    scan = show(gate, code)
    post = scan.signpost
    way_on = post.event_name or post.session_name or Localized(text=" ".join(post.checkpoints))
    assert scan.reason is reason
    assert way_on.text in {"Night Shift Cinema", "Gate B", "Sunday"}


@pytest.mark.parametrize(
    ("status", "reason"),
    [(TicketStatus.VOID, Reason.VOID), (TicketStatus.REFUNDED, Reason.REFUNDED)],
)
def test_a_dead_ticket_is_refused_alone_too(
    gate: Gate, venue: Venue, status: TicketStatus, reason: Reason
) -> None:
    ticket = venue.ticket(status=status)
    gate.teach(ticket)
    assert show(gate, venue.code(ticket)).reason is reason


def test_the_old_code_of_a_transferred_ticket_is_refused(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    old_code = venue.code(ticket)
    gate.teach(ticket.model_copy(update={"generation": 1}))
    assert show(gate, old_code).reason is Reason.REPLACED


def test_without_its_checkpoint_a_gate_decides_nothing(gate: Gate, venue: Venue) -> None:
    with pytest.raises(NotOpenError):
        show(gate, venue.code(venue.ticket()))


def test_a_gate_that_learns_of_its_revocation_by_a_scan_lets_nobody_in(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.revokes = True
    for _ in range(2):
        with pytest.raises(NotOpenError, match="does not know this gate"):
            show(gate, venue.code(ticket))
    assert gate.link.revoked
    assert not gate.link.online
