"""E8, the rules of checkpoints: who may enter again, when, how often, and for which session."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, gate, good, refusal, refused
from tests.server.payment.sales import give_back, order_of, pay, web_order
from tests.server.running import Client
from tests.server.selling import Venue, an_event
from ticketing.admission import Checkpoint, Direction, EntryRule, Reason
from ticketing.catalogue import NewSession
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod
from ticketing.scan import ScanView, ScanViews

At = tuple[Client, Checkpoint]


def ruled(venue: Venue, rule: EntryRule, **fields: Any) -> At:
    """A gate of the venue where this rule holds."""
    client, here = gate(venue)
    good(venue.operator.patch(f"/checkpoints/{here.id}", {"rule": rule.value} | fields))
    return client, here


def shown(at: At, code: str, **fields: Any) -> ScanView:
    """What a gate answers to a code, at an entry unless it is told otherwise."""
    client, here = at
    scan = {
        "id": str(new_id()),
        "checkpoint_id": str(here.id),
        "text": code,
        "scanned_at": datetime.now(UTC).isoformat(),
    }
    return ScanViews.model_validate(good(client.post("/scans", {"scans": [scan | fields]}))).scans[
        0
    ]


def test_e8_a_refunded_ticket_is_refused(house: House) -> None:
    venue = house.venue()
    holder, order = web_order(venue, 1)
    payment = pay(venue.operator, order, PaymentMethod.CASH)
    code = order_of(holder, order.id).tickets[0].code
    good(give_back(venue.operator, payment))
    assert refusal(shown(gate(venue), code)) is Reason.REFUNDED


def test_e8_a_group_ticket_lets_in_as_many_as_it_says_and_tells_how_many_are_in(
    house: House,
) -> None:
    venue = house.venue(FREE | {"admits": 3})
    code = at_kiosk(venue)[1].tickets[0].code
    at = ruled(venue, EntryRule.N_TIMES)
    counted = [shown(at, code).verdict for _ in range(3)]
    assert [(one.admitted, one.entries, one.admits) for one in counted] == [
        (True, 1, 3),
        (True, 2, 3),
        (True, 3, 3),
    ]
    assert refusal(shown(at, code)) is Reason.ALREADY_USED


def test_e8_a_day_ticket_lets_in_once_a_day_and_again_the_next(house: House) -> None:
    venue = house.venue(FREE)
    code = at_kiosk(venue)[1].tickets[0].code
    at = ruled(venue, EntryRule.ONCE_PER_DAY)
    # Yesterday's entry, sent late by a gate that was alone then.
    alone = {"admitted": True, "entries": 1, "admits": 1}
    yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    assert shown(at, code, scanned_at=yesterday, decided=alone).verdict.admitted
    assert shown(at, code).verdict.admitted
    assert refusal(shown(at, code)) is Reason.ALREADY_USED


def test_e8_who_left_comes_back_and_nobody_leaves_who_is_not_inside(house: House) -> None:
    venue = house.venue(FREE)
    code = at_kiosk(venue)[1].tickets[0].code
    at = ruled(venue, EntryRule.REENTRY, exit_needs_entry=True)
    leaving = {"direction": Direction.EXIT.value}
    assert refusal(shown(at, code, **leaving)) is Reason.NOT_INSIDE
    assert shown(at, code).verdict.admitted
    assert refusal(shown(at, code)) is Reason.ALREADY_USED
    assert shown(at, code, **leaving).verdict.admitted
    assert shown(at, code).verdict.admitted


def test_e8_where_anybody_may_pass_often_a_ticket_stays_valid(house: House) -> None:
    venue = house.venue(FREE)
    ticket = at_kiosk(venue)[1].tickets[0]
    at = ruled(venue, EntryRule.MANY)
    assert all(shown(at, ticket.code).verdict.admitted for _ in range(3))
    assert good(venue.operator.get(f"/tickets/{ticket.id}"))["status"] == "valid"


def test_e8_a_tier_with_an_entry_window_is_let_in_within_it_only(house: House) -> None:
    later = datetime(2999, 1, 1, tzinfo=UTC)
    past = datetime(2001, 1, 1, tzinfo=UTC)
    venue = house.venue(FREE | {"entry_opens_at": later}, FREE | {"entry_closes_at": past}, FREE)
    kiosk, at = venue.device(), gate(venue)
    reasons = []
    for tier in venue.tiers:
        lines = [{"tier_id": str(tier.id), "quantity": 1}]
        order = venue.order().model_dump(mode="json") | {"lines": lines}
        good(kiosk.post("/orders", order))
        wish = {"id": str(new_id()), "method": "free"}
        good(kiosk.post(f"/orders/{order['id']}/payments", wish))
        (ticket,) = good(kiosk.get(f"/orders/{order['id']}"))["tickets"]
        reasons.append(shown(at, ticket["code"]).verdict.reason)
    assert reasons == [Reason.TOO_EARLY, Reason.TOO_LATE, None]


def test_e8_a_season_ticket_enters_each_of_its_sessions_once_and_no_other(house: House) -> None:
    first = an_event(new_id()).sessions[0]
    week = timedelta(days=7)
    others = [
        NewSession(
            id=new_id(),
            starts_at=first.starts_at + week * n,
            doors_at=first.doors_at + week * n,
            ends_at=first.ends_at + week * n,
        )
        for n in (1, 2)
    ]
    covered = (first.id, others[0].id)
    venue = house.venue(FREE | {"session_ids": covered}, sessions=(first, *others))
    code = at_kiosk(venue)[1].tickets[0].code
    answers = []
    for session in (first, *others):
        here = Checkpoint(
            id=new_id(),
            event_id=venue.event.id,
            session_id=session.id,
            name=f"Gate {session.id}",
            time_zone="Europe/Berlin",
            tier_ids=(),
            rule=EntryRule.ONCE,
        )
        good(venue.operator.post("/checkpoints", here))
        at = (venue.device(DeviceKind.GATE, checkpoint_id=here.id), here)
        answers += [shown(at, code).verdict.reason for _ in range(2)]
    assert answers == [
        None,
        Reason.ALREADY_USED,
        None,
        Reason.ALREADY_USED,
        Reason.WRONG_SESSION,
        Reason.WRONG_SESSION,
    ]


def test_e8_a_gate_scans_at_its_own_checkpoint_only(house: House) -> None:
    venue = house.venue(FREE)
    code = at_kiosk(venue)[1].tickets[0].code
    (client, _), (_, elsewhere) = gate(venue), gate(venue)
    told = []
    for checkpoint_id in (elsewhere.id, new_id()):
        scan = {
            "id": str(new_id()),
            "checkpoint_id": str(checkpoint_id),
            "text": code,
            "scanned_at": datetime.now(UTC).isoformat(),
        }
        answer = client.post("/scans", {"scans": [scan]})
        told.append((refused(answer, 403), answer.json()["detail"]))
    # What is there is refused like what is not.
    assert told == [("not_allowed", "A gate scans at its own checkpoint.")] * 2
