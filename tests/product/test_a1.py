"""A1: browse, choose, say who buys, pay, see the ticket codes: one unbroken flow."""

from tests.product.house import House
from tests.product.tickets import good, shown_serials
from ticketing.catalogue import EventList
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder, OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, StartPayment


def test_a1_from_the_list_of_events_to_the_codes_at_a_kiosk(house: House) -> None:
    venue = house.venue({"quantity": 20})
    desk = house.counter.desk(venue=venue)
    kiosk = desk.client

    events = EventList.model_validate(good(kiosk.get("/events"))).events
    (event,) = [one for one in events if one.id == venue.event.id]
    (tier,) = event.tiers
    assert (tier.name.text, tier.price.amount) == ("Standing", 2500)
    assert tier.availability.can_be_bought

    line = NewLine(tier_id=tier.id, quantity=2)
    new = NewOrder(id=new_id(), session_id=event.sessions[0].id, lines=(line,))
    order = OrderView.model_validate(good(kiosk.post("/orders", new)))
    assert (order.status, order.total.amount, order.tickets) == (OrderStatus.PENDING, 5000, ())
    left = good(kiosk.get(f"/tiers/{tier.id}/availability"))["available"]
    assert left == 18

    buyer = {"name": "Ada Lovelace", "email": "ada@example.org", "phone": "+4930901820"}
    named = good(kiosk.patch(f"/orders/{order.id}", buyer))
    assert named["buyer"] == buyer

    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
    started = PaymentView.model_validate(good(kiosk.post(f"/orders/{order.id}/payments", wish)))
    assert started.status is PaymentStatus.PRESENTED
    assert desk.stripe.screen(desk.reader)["amount"] == 5000
    seen = desk.read_order(order.id).version
    desk.give_card()
    path = f"/orders/{order.id}?wait=20&seen={seen}"
    shown = OrderView.model_validate(good(kiosk.get(path)))
    while shown.status is OrderStatus.PENDING:  # the kiosk is told of each change as it comes
        path = f"/orders/{order.id}?wait=20&seen={shown.version}"
        shown = OrderView.model_validate(good(kiosk.get(path)))

    assert shown.status is OrderStatus.CONFIRMED
    assert len({one.serial for one in shown.tickets}) == 2
    assert all(one.code and one.serial.startswith("TKT-") for one in shown.tickets)
    assert [one.status for one in shown.payments] == [PaymentStatus.SUCCEEDED]
    assert [one["amount"] for one in desk.charges(shown)] == [5000]

    page = house.public.outside(shown.follow_url.removeprefix(house.server.address))
    assert page.status_code == 200
    assert shown_serials(page.text) == {one.serial for one in shown.tickets}


def test_a1_without_an_account_on_the_web_what_is_free(house: House) -> None:
    venue = house.venue({"price": {"amount": 0, "currency": "EUR"}})
    public = house.public
    event = good(public.get(f"/events/{venue.event.id}"))
    new = {
        "id": str(new_id()),
        "session_id": event["sessions"][0]["id"],
        "lines": [{"tier_id": event["tiers"][0]["id"], "quantity": 1}],
        "buyer": {"name": "Grace Hopper", "email": "grace@example.org", "phone": "+1 202 555 0100"},
    }
    order = good(public.post("/orders", new))
    holder = house.server.client(order["follow_url"].rsplit("/", 1)[1])
    wish = {"id": str(new_id()), "method": "free"}
    assert good(holder.post(f"/orders/{order['id']}/payments", wish))["status"] == "succeeded"
    shown = good(holder.get(f"/orders/{order['id']}"))
    assert (shown["status"], len(shown["tickets"])) == ("confirmed", 1)
    assert shown["tickets"][0]["code"]
