"""B5: admin: purchases with their codes inline, search, filters, change of status."""

from tests.product.house import House
from tests.product.orders import listed, manager_of, paid, placed, seen
from tests.product.tickets import FREE, gate, good, scanned
from ticketing.identifiers import new_id
from ticketing.order import Buyer, Channel
from ticketing.payment import PaymentMethod


def test_b5_purchases_come_with_their_codes(house: House) -> None:
    venue = house.venue(FREE)
    kiosk, manager = venue.device(), manager_of(house, venue).client
    order = placed(kiosk, venue.order(2))
    paid(kiosk, order)
    found = listed(manager, number=order.number, codes=True)[0]
    codes = [ticket["code"] for ticket in found["tickets"]]
    assert codes == [ticket.code for ticket in seen(kiosk, order).tickets]
    assert len(codes) == 2
    assert listed(manager, number=order.number)[0]["tickets"] is None


def test_b5_they_are_searched_and_filtered(house: House) -> None:
    venue = house.venue(FREE | {"quantity": 100})
    kiosk, manager = venue.device(), manager_of(house, venue).client
    buyer = Buyer(name="Grace Hopper", email="grace@navy.example", phone="+15551234567")
    sold = placed(kiosk, venue.order(buyer=buyer))
    paid(kiosk, sold)
    web = placed(house.public, venue.order())
    ticket = seen(kiosk, sold).tickets[0]
    sold_id, web_id = str(sold.id), str(web.id)
    for query, expected in (
        ({}, [web_id, sold_id]),
        ({"status": "confirmed"}, [sold_id]),
        ({"channel": Channel.WEB.value}, [web_id]),
        ({"event": str(venue.event.id), "status": "pending"}, [web_id]),
        ({"buyer": "hop"}, [sold_id]),
        ({"buyer": "GRACE@"}, [sold_id]),
        ({"buyer": "+1 555 123"}, [sold_id]),
        ({"number": web.number}, [web_id]),
        ({"serial": ticket.serial}, [sold_id]),
        ({"text": ticket.serial}, [sold_id]),
        ({"text": "grace hopper"}, [sold_id]),
        ({"from": web.created_at.isoformat()}, [web_id]),
        ({"to": web.created_at.isoformat()}, [sold_id]),
        ({"buyer": "nobody"}, []),
    ):
        assert [one["id"] for one in listed(manager, **query)] == expected, query


def test_b5_a_manager_cancels_what_nobody_pays(house: House) -> None:
    venue = house.venue({"quantity": 5})
    order = placed(house.public, venue.order(5))
    manager = manager_of(house, venue).client
    good(manager.post(f"/orders/{order.id}/cancel"))
    assert seen(manager, order).status == "cancelled"
    assert venue.stock()["available"] == 5


def test_b5_a_manager_completes_by_hand(house: House) -> None:
    venue = house.venue({"quantity": 5})
    order = placed(house.public, venue.order(2))
    manager = manager_of(house, venue).client
    paid(manager, order, PaymentMethod.CASH)
    good(manager.post(f"/orders/{order.id}/delivered", {"how": "shown"}))
    assert seen(manager, order).status == "completed"


def test_b5_a_manager_approves_or_refuses_what_must_be_approved(house: House) -> None:
    venue = house.venue(FREE | {"approval_required": True})
    manager = manager_of(house, venue).client
    addresses = [f"{word}.{new_id().hex[-10:]}@example.org" for word in ("yes", "no")]
    yes, no = (
        placed(house.public, venue.order(buyer=Buyer(email=address))) for address in addresses
    )
    waiting = listed(manager, approval="asked")
    assert {one["id"] for one in waiting} == {str(yes.id), str(no.id)}
    good(manager.post(f"/orders/{yes.id}/approve"))
    good(manager.post(f"/orders/{no.id}/reject"))
    assert (seen(manager, yes).approval, seen(manager, yes).status) == ("given", "pending")
    assert (seen(manager, no).approval, seen(manager, no).status) == ("refused", "cancelled")
    assert listed(manager, approval="asked") == []
    for address in addresses:
        assert house.mail_to(address)["To"] == address
    paid(manager, yes)
    assert seen(manager, yes).status == "confirmed"


def test_b5_the_timeline_tells_of_letters_payments_and_scans_too(house: House) -> None:
    venue = house.venue(FREE)
    kiosk, manager = venue.device(), manager_of(house, venue).client
    address = f"told.{new_id().hex[-10:]}@example.org"
    order = placed(kiosk, venue.order(buyer=Buyer(email=address)))
    paid(kiosk, order)
    house.mail_to(address)
    here = gate(venue)
    code = seen(kiosk, order).tickets[0].code
    assert scanned(here, code).verdict.admitted
    assert not scanned(here, code).verdict.admitted
    moments = good(manager.get(f"/orders/{order.id}/timeline"))["moments"]
    told = [one["what"] for one in moments]
    assert {"payment.started", "order.confirmed", "scan.admitted", "scan.refused"} <= set(told)
    assert [one["details"]["kind"] for one in moments if one["source"] == "letter"] == ["tickets"]
    refused_scan = next(one for one in moments if one["what"] == "scan.refused")
    assert refused_scan["details"]["reason"] == "already_used"


def test_b5_every_change_stands_in_the_timeline_with_who_made_it(house: House) -> None:
    venue = house.venue({"quantity": 5})
    order = placed(house.public, venue.order())
    manager = manager_of(house, venue)
    good(manager.client.post(f"/orders/{order.id}/cancel"))
    moments = good(manager.client.get(f"/orders/{order.id}/timeline"))["moments"]
    told = [(one["what"], one["who"]) for one in moments]
    assert told == [("order.placed", "Public"), ("order.cancelled", manager.name)]
