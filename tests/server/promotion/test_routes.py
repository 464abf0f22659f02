"""Promotions are made and changed by those who sell, for what is theirs."""

from typing import Any

import pytest

from tests.server.order.buying import refusal
from tests.server.people.persons import Somebody, ok, somebody, staff
from tests.server.promotion.selling_off import a_code, a_promotion, make, read
from tests.server.running import ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


@pytest.fixture(scope="module")
def manager(venue: Venue) -> Somebody:
    return staff(venue.server, venue.organiser_id, StaffRole.MANAGER)


def test_the_same_promotion_again_is_the_same(venue: Venue, manager: Somebody) -> None:
    body = a_promotion(venue)
    first, again = (manager.client.post("/promotions", body) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    other = manager.client.post("/promotions", body | {"percent": 20})
    assert refusal(other, 409)["code"] == "id_used_differently"


def test_a_code_belongs_to_one_promotion_until_it_is_taken_away(
    venue: Venue, manager: Somebody
) -> None:
    made, code = make(manager.client, venue)
    taken = manager.client.post("/promotions", a_promotion(venue, codes=[code.lower()]))
    assert refusal(taken, 422)["fields"][0]["field"] == "codes"
    assert manager.client.outside(f"/api/v1/promotions/{made['id']}", "DELETE").status_code == 204
    assert refusal(manager.client.get(f"/promotions/{made['id']}"), 404)["code"] == "not_found"
    make(manager.client, venue, codes=[code])


def test_a_promotion_is_changed_and_switched_off(venue: Venue, manager: Somebody) -> None:
    made, code = make(manager.client, venue, max_uses=1)
    path = f"/promotions/{made['id']}"
    changed = ok(manager.client.patch(path, {"name": "Late birds", "max_uses": None}))
    assert (changed["name"], changed["max_uses"], changed["percent"]) == ("Late birds", None, 10)
    ok(manager.client.patch(path, {"active": False}))
    answer = venue.device().post("/orders", venue.order(promo_code=code))
    assert refusal(answer, 409)["reason"] == "over"
    assert refusal(manager.client.patch(path, {"name": None}), 422)["code"] == "invalid_request"


def test_vouchers_are_all_different_and_made_once(venue: Venue, manager: Somebody) -> None:
    made, _ = make(manager.client, venue, codes=[])
    path = f"/promotions/{made['id']}"
    batch = {"id": str(new_id()), "quantity": 250}
    first, again = (manager.client.post(f"{path}/vouchers", batch) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert read(manager.client, made)["codes"] == 250
    codes: list[str] = []
    after = ""
    while True:
        page = ok(manager.client.get(f"{path}/codes?limit=100{after}"))
        codes += [one["code"] for one in page["codes"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert (len(codes), len(set(codes))) == (250, 250)
    more = manager.client.post(f"{path}/vouchers", batch | {"quantity": 3})
    assert refusal(more, 409)["code"] == "id_used_differently"


def test_promotions_are_listed_newest_first_in_pages(server: ServerHandle) -> None:
    venue = open_venue(server)
    names = ["first", "second", "third"]
    for name in names:
        make(venue.operator, venue, name=name, event_id=str(venue.event.id))
    page = ok(venue.operator.get(f"/promotions?event={venue.event.id}&limit=2"))
    rest = ok(
        venue.operator.get(f"/promotions?event={venue.event.id}&limit=2&after={page['next']}")
    )
    found = [one["name"] for one in (*page["promotions"], *rest["promotions"])]
    assert found == names[::-1]
    assert rest["next"] is None


def test_a_promoter_makes_promotions_of_their_own_events_only(venue: Venue) -> None:
    promoter = staff(venue.server, venue.organiser_id, StaffRole.PROMOTER)
    ok(venue.operator.put(f"/events/{venue.event.id}/promoters/{promoter.id}"))
    make(promoter.client, venue, event_id=str(venue.event.id))
    everywhere = promoter.client.post("/promotions", a_promotion(venue))
    assert refusal(everywhere, 404)["code"] == "not_found"


def test_a_stranger_finds_no_promotion_and_makes_none(venue: Venue, manager: Somebody) -> None:
    made, _ = make(manager.client, venue)
    elsewhere = open_venue(venue.server)
    stranger = staff(venue.server, elsewhere.organiser_id, StaffRole.MANAGER).client
    path = f"/promotions/{made['id']}"
    batch = {"id": str(new_id()), "quantity": 1}
    for answer in (
        stranger.get(path),
        stranger.patch(path, {"active": False}),
        stranger.outside(f"/api/v1{path}", "DELETE"),
        stranger.post(f"{path}/vouchers", batch),
        stranger.get(f"{path}/codes"),
        stranger.post("/promotions", a_promotion(venue)),
    ):
        assert refusal(answer, 404)["code"] == "not_found"
    assert ok(stranger.get("/promotions"))["promotions"] == []
    assert somebody(venue.server).client.get("/promotions").status_code == 403


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"percent": 0}, "percent"),
        ({"percent": 101}, "percent"),
        ({"percent": None}, ""),
        ({"amount": {"amount": 5, "currency": "EUR"}}, ""),
        ({"kind": "amount", "amount": {"amount": -5, "currency": "EUR"}}, ""),
        ({"codes": ["a"]}, "codes.0"),
        ({"codes": ["\x00\x00\x00"]}, "codes.0"),
        ({"max_uses": -1}, "max_uses"),
        ({"starts_at": "2027-01-02T00:00:00Z", "ends_at": "2027-01-01T00:00:00Z"}, ""),
        ({"name": "\x00"}, "name"),
        ({"tier_ids": [str(new_id())]}, "tier_ids"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_promotion_that_makes_no_sense_is_refused_by_its_field(
    venue: Venue, manager: Somebody, changes: dict[str, Any], field: str
) -> None:
    body = a_promotion(venue) | {"codes": [a_code()]} | changes
    problem = refusal(manager.client.post("/promotions", body), 422)
    assert problem["fields"][0]["field"] == field
