"""Placing an order holds all its tickets or none, once, at the catalogue's prices."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from tests.server.running import ServerHandle
from tests.server.selling import Venue, an_event, open_venue
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder, OrderView


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(
        server, {"quantity": 10}, {"quantity": 3, "price": Money(amount=990, currency="EUR")}
    )


def _both(venue: Venue, first: int, second: int) -> NewOrder:
    lines = tuple(
        NewLine(tier_id=tier.id, quantity=count)
        for tier, count in zip(venue.tiers, (first, second), strict=True)
    )
    return venue.order(lines=lines)


def test_an_order_holds_its_tickets_and_adds_up(venue: Venue) -> None:
    answer = venue.device().post("/orders", _both(venue, 2, 1))
    assert answer.status_code == 201
    view = OrderView.model_validate(answer.json())
    assert view.total == Money(amount=5990, currency="EUR")
    assert view.tax == Money(amount=392, currency="EUR")
    assert [line.total.amount for line in view.lines] == [5000, 990]
    assert (venue.stock()["available"], venue.stock(venue.tiers[1])["available"]) == (8, 2)


def test_the_same_order_again_is_the_same_order(venue: Venue) -> None:
    kiosk, order = venue.device(), venue.order(3)
    first, again = kiosk.post("/orders", order), kiosk.post("/orders", order)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert venue.stock()["available"] == 7


def test_an_order_placed_in_time_stays_placed_when_asked_again_after_the_sale(
    venue: Venue,
) -> None:
    kiosk, order = venue.device(), venue.order(3)
    kiosk.post("/orders", order)
    venue.operator.post(f"/events/{venue.event.id}/cancel")
    again = kiosk.post("/orders", order)
    assert (again.status_code, again.json()["id"]) == (200, str(order.id))


def test_an_id_used_for_another_order_is_refused(venue: Venue) -> None:
    kiosk, order = venue.device(), venue.order(3)
    kiosk.post("/orders", order)
    other = kiosk.post("/orders", order.model_copy(update={"language": "ar"}))
    of_another = venue.device().post("/orders", order)
    assert (other.status_code, other.json()["code"]) == (409, "id_used_differently")
    assert of_another.json()["code"] == "id_used_differently"
    assert venue.stock()["available"] == 7


def test_an_order_that_one_tier_cannot_serve_holds_nothing(venue: Venue) -> None:
    answer = venue.device().post("/orders", _both(venue, 2, 4))
    assert answer.status_code == 409
    problem = answer.json()
    assert problem["code"] == "not_enough_tickets"
    assert (problem["available"], problem["tier_id"]) == (3, str(venue.tiers[1].id))
    assert venue.stock()["available"] == 10


@pytest.mark.parametrize("quantity", [1, 5])
def test_a_quantity_outside_the_tiers_bounds_is_refused(
    server: ServerHandle, quantity: int
) -> None:
    venue = open_venue(server, {"min_per_order": 2, "max_per_order": 4})
    answer = venue.device().post("/orders", venue.order(quantity))
    assert (answer.status_code, answer.json()["code"]) == (409, "wrong_quantity")
    assert (answer.json()["min_per_order"], answer.json()["max_per_order"]) == (2, 4)


@pytest.mark.parametrize(
    "changes",
    [
        {"active": False},
        {"sale_ends_at": datetime(2026, 1, 1, tzinfo=UTC)},
        {"sale_starts_at": datetime.now(UTC) + timedelta(days=1)},
    ],
)
def test_a_tier_that_is_not_on_sale_is_refused(
    server: ServerHandle, changes: dict[str, object]
) -> None:
    venue = open_venue(server, changes)
    answer = venue.device().post("/orders", venue.order())
    assert (answer.status_code, answer.json()["code"]) == (409, "not_on_sale")


def test_an_event_that_is_cancelled_sells_nothing(server: ServerHandle) -> None:
    venue = open_venue(server)
    venue.operator.post(f"/events/{venue.event.id}/cancel")
    answer = venue.device().post("/orders", venue.order())
    assert answer.json()["code"] == "not_on_sale"


def test_the_tier_of_another_organiser_is_not_there(venue: Venue, server: ServerHandle) -> None:
    stranger = open_venue(server).device()
    answer = stranger.post("/orders", venue.order())
    assert (answer.status_code, answer.json()["code"]) == (409, "not_on_sale")
    assert venue.stock()["available"] == 10


def test_a_session_that_is_not_the_tiers_is_refused(venue: Venue) -> None:
    kiosk = venue.device()
    answer = kiosk.post("/orders", venue.order(session_id=new_id()))
    assert (answer.status_code, answer.json()["code"]) == (409, "not_on_sale")


def test_a_tier_in_two_lines_is_refused(venue: Venue) -> None:
    line = NewLine(tier_id=venue.tiers[0].id, quantity=1)
    answer = venue.device().post("/orders", venue.order(lines=(line, line)))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.mark.parametrize("kind", [DeviceKind.GATE, DeviceKind.DESK])
def test_only_a_kiosk_places_orders(venue: Venue, kind: DeviceKind) -> None:
    changes: dict[str, object] = {}
    if kind is DeviceKind.GATE:
        changes["checkpoint_id"] = _checkpoint(venue)
    answer = venue.device(kind, **changes).post("/orders", venue.order())
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


def test_a_draft_sells_nothing(server: ServerHandle) -> None:
    venue = open_venue(server)
    draft = an_event(venue.organiser_id)
    tier = {**venue.tiers[0].model_dump(mode="json"), "id": str(new_id())}
    tier["session_ids"] = [str(draft.sessions[0].id)]
    venue.operator.post("/events", draft)
    made = venue.operator.post(f"/events/{draft.id}/tiers", tier)
    assert made.status_code == 201, made.text
    line = NewLine(tier_id=tier["id"], quantity=1)
    order = venue.order(session_id=draft.sessions[0].id, lines=(line,))
    assert venue.device().post("/orders", order).json()["code"] == "not_on_sale"


def _checkpoint(venue: Venue) -> UUID:
    wanted = Checkpoint(
        id=new_id(),
        event_id=venue.event.id,
        session_id=None,
        name="Main gate",
        time_zone=venue.event.time_zone,
    )
    answer = venue.operator.post("/checkpoints", wanted)
    assert answer.status_code == 201, answer.text
    return wanted.id
