"""E8: the gate checks that a ticket exists, is of the event and unused, and says why it is not."""

from typing import Any

import pytest

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, because, gate, good, refusal, scanned
from tests.server.selling import Venue
from ticketing.admission import EntryRule, Reason
from ticketing.identifiers import new_id
from ticketing.ticket import TicketStatus, TicketView


@pytest.fixture
def venue(house: House) -> Venue:
    """An event whose tickets cost nothing."""
    return house.venue(FREE)


def a_ticket(venue: Venue) -> TicketView:
    """One that was just sold."""
    return at_kiosk(venue)[1].tickets[0]


def change(venue: Venue, checkpoint_id: object, **fields: Any) -> None:
    """Other rules at a checkpoint."""
    good(venue.operator.patch(f"/checkpoints/{checkpoint_id}", fields))


def test_e8_a_good_ticket_is_let_in_and_is_used_from_then_on(venue: Venue) -> None:
    ticket = a_ticket(venue)

    view = scanned(gate(venue), ticket.code)

    assert view.verdict.admitted
    found = good(venue.operator.get(f"/tickets/{ticket.id}"))
    assert found["status"] == TicketStatus.USED
    (record,) = good(venue.operator.get("/scans", params={"ticket": ticket.id}))["scans"]
    assert record["admitted"]
    assert record["scanned_at"] == view.scanned_at.isoformat().replace("+00:00", "Z")


def test_e8_a_used_ticket_is_refused_with_when_where_and_by_which_gate(venue: Venue) -> None:
    ticket, at = a_ticket(venue), gate(venue)
    first = scanned(at, ticket.code)

    again = scanned(at, ticket.code)

    assert refusal(again) is Reason.ALREADY_USED
    assert again.verdict.earlier is not None
    assert again.verdict.earlier.scanned_at == first.scanned_at
    assert again.verdict.earlier.checkpoint_name == "Main gate"
    assert again.verdict.earlier.gate


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        ({"text": "https://example.org"}, Reason.UNREADABLE),
        ({"serial": "TKT-00000000"}, Reason.UNKNOWN),
        ({"serial": "?"}, Reason.UNREADABLE),
    ],
)
def test_e8_what_is_no_ticket_is_refused(
    venue: Venue, shown: dict[str, str], reason: Reason
) -> None:
    assert refusal(scanned(gate(venue), **shown)) is reason


def test_e8_a_code_that_was_changed_is_forged(venue: Venue) -> None:
    code = a_ticket(venue).code
    changed = code[:-12] + ("A" if code[-12] != "A" else "B") + code[-11:]

    assert refusal(scanned(gate(venue), changed)) in {Reason.FORGED, Reason.UNREADABLE}


def test_e8_a_ticket_of_another_event_is_refused(venue: Venue, house: House) -> None:
    other = house.venue(FREE)

    assert refusal(scanned(gate(venue), a_ticket(other).code)) is Reason.WRONG_EVENT


def test_e8_a_tier_that_is_not_let_in_here_is_refused(house: House) -> None:
    venue = house.venue(FREE, FREE)
    ticket, at_vip = a_ticket(venue), gate(venue)
    change(venue, at_vip[1].id, tier_ids=[str(venue.tiers[1].id)])

    assert refusal(scanned(at_vip, ticket.code)) is Reason.WRONG_CHECKPOINT


def test_e8_a_void_ticket_is_refused(venue: Venue) -> None:
    ticket = a_ticket(venue)
    good(venue.operator.post(f"/tickets/{ticket.id}/void", because("Sold by mistake.")))

    assert refusal(scanned(gate(venue), ticket.code)) is Reason.VOID


def test_e8_the_old_code_of_a_reissued_ticket_is_replaced_and_the_new_one_good(
    venue: Venue,
) -> None:
    ticket, at = a_ticket(venue), gate(venue)
    good(venue.operator.post(f"/tickets/{ticket.id}/reissue", because("Lost.")))
    new = good(venue.operator.get(f"/tickets/{ticket.id}"))

    assert refusal(scanned(at, ticket.code)) is Reason.REPLACED
    assert scanned(at, new["code"]).verdict.admitted


def test_e8_before_the_doors_and_after_the_end_nobody_is_let_in(venue: Venue) -> None:
    ticket = a_ticket(venue)
    early, late = gate(venue), gate(venue)
    change(venue, early[1].id, opens_at="2999-01-01T00:00:00Z")
    change(venue, late[1].id, closes_at="2001-01-01T00:00:00Z")

    assert refusal(scanned(early, ticket.code)) is Reason.TOO_EARLY
    assert refusal(scanned(late, ticket.code)) is Reason.TOO_LATE


def test_e8_a_turnstile_that_did_not_turn_makes_the_ticket_good_again(venue: Venue) -> None:
    ticket, at = a_ticket(venue), gate(venue)
    view = scanned(at, ticket.code)

    good(at[0].post(f"/scans/{view.id}/annul"))

    assert good(venue.operator.get(f"/tickets/{ticket.id}"))["status"] == TicketStatus.VALID
    assert scanned(at, ticket.code).verdict.admitted


def test_e8_a_supervisor_lets_in_who_was_refused(venue: Venue) -> None:
    ticket, at = a_ticket(venue), gate(venue)
    scanned(at, ticket.code)
    refused = scanned(at, ticket.code)

    body = {"id": str(new_id())}
    answer = good(venue.operator.post(f"/scans/{refused.id}/override", body))

    assert answer["verdict"]["admitted"]
    assert answer["overrode"] == Reason.ALREADY_USED


def test_e8_who_left_may_come_back_where_the_checkpoint_says_so(venue: Venue) -> None:
    ticket, at = a_ticket(venue), gate(venue)
    change(venue, at[1].id, rule=EntryRule.REENTRY.value, exit_needs_entry=True)
    path = f"/checkpoints/{at[1].id}/simulate"

    told = good(venue.operator.get(path, params={"ticket": str(ticket.id)}))
    assert told["check"]["verdict"]["admitted"]
    assert scanned(at, ticket.code).verdict.admitted
    again = good(venue.operator.get(path, params={"code": ticket.code}))

    failed = [one["reason"] for one in again["tests"] if one["outcome"] == "failed"]
    assert failed == [Reason.ALREADY_USED]
    assert [one["direction"] for one in again["history"]] == ["entry"]
