"""C9: every payment attempt, webhook, scan (invalid ones too) and letter leaves a record."""

from typing import Any

import pytest

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, gate, good, scanned, sold_by
from tests.server.payment.counter import Desk
from tests.server.people.persons import an_address, rows
from tests.simulator.running import wait_until
from ticketing.admission import Reason
from ticketing.order import Buyer
from ticketing.payment import PaymentStatus


@pytest.fixture
def desk(house: House) -> Desk:
    """A kiosk with a card reader."""
    return house.counter.desk()


def scans_of(house: House, **query: Any) -> list[dict[str, Any]]:
    """The scans that staff find."""
    found: list[dict[str, Any]] = good(house.operator.get("/scans", params=query))["scans"]
    return found


def test_c9_every_scan_is_kept_with_its_verdict_valid_or_not(house: House) -> None:
    venue = house.venue(FREE)
    _, order = at_kiosk(venue)
    (ticket,) = order.tickets
    at = gate(venue)

    scanned(at, ticket.code)
    scanned(at, ticket.code)
    scanned(at, "https://example.org/free-entry")
    scanned(at, serial="TKT-00000000")

    kept = scans_of(house, checkpoint=at[1].id)
    assert [one["reason"] for one in kept] == [
        Reason.UNKNOWN,
        Reason.UNREADABLE,
        Reason.ALREADY_USED,
        None,
    ]
    assert [one["text"] for one in kept[:2]] == ["TKT-00000000", "https://example.org/free-entry"]
    assert all(one["gate"] and one["scanned_at"] and one["received_at"] for one in kept)


def test_c9_an_annulled_scan_stays_on_record(house: House) -> None:
    venue = house.venue(FREE)
    _, order = at_kiosk(venue)
    at = gate(venue)
    view = scanned(at, order.tickets[0].code)
    good(at[0].post(f"/scans/{view.id}/annul"))

    (kept,) = scans_of(house, checkpoint=at[1].id)

    assert kept["admitted"]
    assert kept["annulled_at"]
    assert kept["annulled_by"]


def test_c9_a_declined_and_a_good_try_to_pay_are_both_on_record(house: House, desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card("declined")
    declined = wait_until(lambda: desk.read(payment).trouble, 15)
    assert declined is not None
    again = desk.present(payment)
    desk.give_card()
    done = desk.becomes(again, PaymentStatus.SUCCEEDED)

    found = good(house.operator.get("/payments", params={"order": str(order.id)}))["payments"]

    mine = [one for one in found if one["order_id"] == str(order.id)]
    assert [one["reference"] for one in mine] == [done.reference]
    assert mine[0]["attempt"] == 2
    moments = good(house.operator.get(f"/orders/{order.id}/timeline"))["moments"]
    tries = [one for one in moments if one["what"] in {"payment.failed", "payment.succeeded"}]
    assert [one["what"] for one in tries] == ["payment.failed", "payment.succeeded"]
    assert tries[0]["details"]["trouble"] == "declined"


def test_c9_every_webhook_is_on_record_as_it_came(house: House, desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    (intent,) = desk.intents(order)

    def recorded() -> bool:
        query = "SELECT kind, received_at FROM webhook_inbox WHERE object_id = ?"
        found = dict(rows(house.server, query, intent.id))
        return bool(found.get("payment_intent.succeeded"))

    assert wait_until(recorded, 15)


def test_c9_every_letter_is_on_record_with_its_tries(house: House) -> None:
    venue, address = house.venue(FREE), an_address()
    order = sold_by(venue.device(), venue, email=address)
    house.mail_to(address)

    def sent() -> dict[str, Any] | None:
        found = good(house.operator.get("/mail", params={"order": str(order.id)}))["letters"]
        return next((one for one in found if one["state"] == "sent"), None)

    letter = wait_until(sent, 15)
    assert letter is not None
    log = good(house.operator.get(f"/mail/{letter['id']}"))["log"]
    assert log


def test_c9_nobody_who_may_not_reads_these_records(house: House) -> None:
    venue = house.venue(FREE)
    kiosk = venue.device()
    sold_by(kiosk, venue, email=Buyer(email=an_address()).email)

    for path in ("/scans", "/mail", "/payments"):
        assert house.public.get(path).status_code == 401
        assert kiosk.get(path).status_code == 403
