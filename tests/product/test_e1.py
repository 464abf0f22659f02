"""E1: tiers are made, listed, read, changed and deleted, with every field a manager needs."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.product.house import House
from tests.server.people.persons import ok, staff
from tests.server.selling import Venue, a_tier, an_event
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.people import StaffRole

SOON = datetime(2030, 5, 1, 18, 0, tzinfo=UTC)
FIELDS: dict[str, Any] = {
    "name": {"text": "Family of 4", "translations": {"fr": "Famille de 4"}},
    "description": {"text": "Two grown-ups, two children", "translations": {}},
    "price": {"amount": 6400, "currency": "EUR"},
    "min_per_order": 2,
    "max_per_order": 6,
    "admits": 4,
    "sale_starts_at": "2030-05-01T18:00:00Z",
    "sale_ends_at": "2030-06-01T18:00:00Z",
    "active": False,
    "transferable": False,
    "approval_required": True,
    "channels": ["box_office", "web"],
    "max_per_buyer": 12,
    "tax_basis_points": 1900,
    "entry_opens_at": "2030-06-02T18:00:00Z",
    "entry_closes_at": "2030-06-02T20:00:00Z",
    "min_age": 16,
}


def _tiers(venue: Venue, query: str = "") -> list[dict[str, Any]]:
    path = f"/events/{venue.event.id}/tiers{query}"
    tiers: list[dict[str, Any]] = ok(venue.server.client(None).get(path))["tiers"]
    return tiers


def test_e1_a_tier_is_made_and_read_with_every_field(house: House) -> None:
    venue = house.venue()
    body = FIELDS | {"id": str(new_id()), "quantity": 40, "session_ids": [str(venue.session_id)]}
    made = venue.operator.post(f"/events/{venue.event.id}/tiers", body)
    assert made.status_code == 201, made.text
    read = ok(house.public.get(f"/tiers/{body['id']}"))
    assert {name: read[name] for name in FIELDS} == FIELDS
    assert read["availability"]["quantity"] == 40
    assert read["event_id"] == str(venue.event.id)


def test_e1_a_tier_that_says_nothing_of_it_is_sold_everywhere_now_and_can_be_passed_on(
    house: House,
) -> None:
    venue = house.venue()
    read = ok(house.public.get(f"/tiers/{venue.tiers[0].id}"))
    assert (read["min_per_order"], read["max_per_order"], read["admits"]) == (1, 8, 1)
    assert (read["active"], read["transferable"], read["approval_required"]) == (True, True, False)
    assert read["channels"] == ["kiosk", "box_office", "web"]
    assert read["sale_starts_at"] is read["sale_ends_at"] is read["max_per_buyer"] is None


def test_e1_positions_are_given_in_turn_and_changed_together(house: House) -> None:
    venue = house.venue(*({"name": {"text": name}} for name in ("A", "B", "C")))
    ids = [str(tier.id) for tier in venue.tiers]
    assert [tier["id"] for tier in _tiers(venue)] == ids
    assert [tier["position"] for tier in _tiers(venue)] == [0, 1, 2]
    path = f"/events/{venue.event.id}/tiers/order"
    turned = ok(venue.operator.post(path, {"tier_ids": ids[::-1]}))
    assert [tier["id"] for tier in turned["tiers"]] == ids[::-1]
    assert [tier["id"] for tier in _tiers(venue)] == ids[::-1]
    shown = ok(house.public.get(f"/events/{venue.event.id}"))
    assert [tier["id"] for tier in shown["tiers"]] == ids[::-1]


@pytest.mark.parametrize("wrong", ["one_missing", "one_twice", "one_elsewhere"])
def test_e1_an_order_of_tiers_names_each_of_them_once(house: House, wrong: str) -> None:
    venue = house.venue({}, {})
    first, second = (str(tier.id) for tier in venue.tiers)
    ids = {
        "one_missing": [first],
        "one_twice": [first, second, second],
        "one_elsewhere": [first, str(new_id())],
    }[wrong]
    refused = venue.operator.post(f"/events/{venue.event.id}/tiers/order", {"tier_ids": ids})
    assert (refused.status_code, refused.json()["fields"][0]["field"]) == (422, "tier_ids")


def test_e1_a_new_tier_stands_behind_the_others_also_after_one_was_deleted(house: House) -> None:
    venue = house.venue({}, {})
    assert venue.operator.delete(f"/tiers/{venue.tiers[0].id}").status_code == 204
    last = a_tier(venue.event)
    ok(venue.operator.post(f"/events/{venue.event.id}/tiers", last))
    assert [tier["id"] for tier in _tiers(venue)] == [str(venue.tiers[1].id), str(last.id)]


def test_e1_tiers_switched_off_are_listed_for_who_asks_for_them(house: House) -> None:
    venue = house.venue({}, {"active": False})
    on, off = (str(tier.id) for tier in venue.tiers)
    assert [tier["id"] for tier in _tiers(venue)] == [on]
    assert [tier["id"] for tier in _tiers(venue, "?inactive=true")] == [on, off]


def test_e1_each_field_is_changed_alone_and_the_others_stay(house: House) -> None:
    venue = house.venue({"quantity": 40})
    path = f"/tiers/{venue.tiers[0].id}"
    expected = ok(venue.operator.get(path))
    # The most before the least: a tier never contradicts itself.
    for name in sorted(FIELDS):
        changed = ok(venue.operator.patch(path, {name: FIELDS[name]}))
        expected[name] = FIELDS[name]
        assert {one: changed[one] for one in FIELDS} == {one: expected[one] for one in FIELDS}
    assert ok(venue.operator.get(path))["availability"]["quantity"] == 40
    more = ok(venue.operator.patch(path, {"quantity": 50}))
    assert more["availability"]["quantity"] == more["stock"]["quantity"] == 50
    nothing = dict.fromkeys(("sale_starts_at", "max_per_buyer", "min_age"))
    cleared = ok(venue.operator.patch(path, nothing))
    assert {name: cleared[name] for name in nothing} == nothing


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": None}, "name"),
        ({"price": None}, "price"),
        ({"price": {"amount": 100, "currency": "USD"}}, "price"),
        ({"price": {"amount": 1.5, "currency": "EUR"}}, "price.amount"),
        ({"price": {"amount": -1, "currency": "EUR"}}, "price"),
        ({"price": {"amount": 100, "currency": "ABC"}}, "price.currency"),
        ({"quantity": -1}, "quantity"),
        ({"min_per_order": 9}, "max_per_order"),
        ({"max_per_buyer": 0}, "max_per_buyer"),
        ({"min_age": 0}, "min_age"),
        ({"min_per_order": 3, "max_per_buyer": 2}, "max_per_buyer"),
        ({"channels": []}, "channels"),
        ({"channels": ["web", "web"]}, "channels"),
        ({"channels": ["phone"]}, "channels.0"),
        ({"session_ids": ["01890000-0000-7000-8000-000000000000"]}, "session_ids"),
        ({"tax_basis_points": 10_001}, "tax_basis_points"),
        (
            {"sale_starts_at": "2030-05-01T18:00:00Z", "sale_ends_at": "2030-05-01T18:00:00Z"},
            "sale_ends_at",
        ),
        (
            {"entry_opens_at": "2030-05-02T18:00:00Z", "entry_closes_at": "2030-05-01T18:00:00Z"},
            "entry_closes_at",
        ),
        ({"description": {"text": "x" * 4001}}, "description.text"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_e1_a_change_that_makes_no_sense_is_refused_by_the_name_of_its_field(
    house: House, change: dict[str, Any], field: str
) -> None:
    venue = house.venue()
    path = f"/tiers/{venue.tiers[0].id}"
    before = ok(venue.operator.get(path))
    refused = venue.operator.patch(path, change)
    assert refused.status_code == 422, refused.text
    assert refused.json()["fields"][0]["field"] == field
    assert ok(venue.operator.get(path)) == before


def test_e1_a_deleted_tier_is_gone_from_every_list(house: House) -> None:
    venue = house.venue({}, {})
    gone = str(venue.tiers[0].id)
    assert venue.operator.delete(f"/tiers/{gone}").status_code == 204
    assert gone not in [tier["id"] for tier in _tiers(venue, "?inactive=true")]
    for answer in (
        venue.operator.get(f"/tiers/{gone}"),
        venue.operator.get(f"/tiers/{gone}/availability"),
        venue.operator.patch(f"/tiers/{gone}", {"quantity": 1}),
        venue.operator.delete(f"/tiers/{gone}"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    kiosk = venue.device()
    refused = kiosk.post("/orders", venue.order())
    assert (refused.status_code, refused.json()["code"]) == (409, "not_on_sale")


def test_e1_a_season_ticket_is_good_for_every_session_it_names(house: House) -> None:
    start = SOON
    sessions = [
        {
            "id": str(new_id()),
            "starts_at": (start + timedelta(days=day)).isoformat(),
            "doors_at": (start + timedelta(days=day)).isoformat(),
            "ends_at": (start + timedelta(days=day, hours=2)).isoformat(),
        }
        for day in range(3)
    ]
    venue = house.venue()
    for session in sessions:
        ok(venue.operator.post(f"/events/{venue.event.id}/sessions", session))
    ids = [str(venue.session_id), *(session["id"] for session in sessions)]
    season = a_tier(venue.event, session_ids=tuple(ids))
    ok(venue.operator.post(f"/events/{venue.event.id}/tiers", season))
    assert ok(house.public.get(f"/tiers/{season.id}"))["session_ids"] == ids


@pytest.mark.parametrize(
    ("currency", "each", "total"),
    [("JPY", 5000, 15_000), ("KWD", 7_250, 21_750), ("GHS", 12_050, 36_150), ("USD", 999, 2997)],
)
def test_e1_a_price_is_in_the_smallest_coin_of_the_events_currency(
    house: House, currency: str, each: int, total: int
) -> None:
    price = Money(amount=each, currency=currency)
    venue = house.venue({"price": price}, currency=currency)
    placed = venue.device().post("/orders", venue.order(3))
    assert ok(placed)["total"] == {"amount": total, "currency": currency}


@pytest.mark.parametrize(
    "role", [StaffRole.CLERK, StaffRole.STEWARD, StaffRole.SUPERVISOR, StaffRole.PROMOTER]
)
def test_e1_only_managers_and_the_events_promoter_change_tiers(
    house: House, role: StaffRole
) -> None:
    venue = house.venue()
    other = staff(house.server, venue.organiser_id, role).client
    expected = 404 if role is StaffRole.PROMOTER else 403
    tier = f"/tiers/{venue.tiers[0].id}"
    assert other.patch(tier, {"quantity": 1}).status_code == expected
    assert other.delete(tier).status_code == expected
    assert other.post(f"/events/{venue.event.id}/tiers", a_tier(venue.event)).status_code == (
        expected
    )
    assert ok(other.get(tier))["id"] == str(venue.tiers[0].id)


def test_e1_a_person_says_which_version_they_change_and_loses_nobodys_change(
    house: House,
) -> None:
    venue = house.venue()
    manager = staff(house.server, venue.organiser_id, StaffRole.MANAGER).client
    path = f"/tiers/{venue.tiers[0].id}"
    read = manager.get(path)
    seen = {"If-Match": read.headers["etag"]}
    unseen = manager.patch(path, {"quantity": 90})
    assert (unseen.status_code, unseen.json()["code"]) == (428, "version_needed")
    venue.device().post("/orders", venue.order())
    assert ok(manager.patch(path, {"quantity": 90}, headers=seen))["version"] == 2
    late = manager.patch(path, {"quantity": 80}, headers=seen)
    assert (late.status_code, late.json()["code"]) == (412, "changed_meanwhile")
    assert ok(manager.patch(path, {"quantity": 80}, headers={"If-Match": "*"}))["version"] == 3


def test_e1_an_event_of_another_organiser_has_no_tiers_to_change(house: House) -> None:
    venue, other = house.venue(), house.venue()
    manager = staff(house.server, other.organiser_id, StaffRole.MANAGER).client
    draft = an_event(venue.organiser_id)
    ok(venue.operator.post("/events", draft))
    tier = a_tier(draft)
    ok(venue.operator.post(f"/events/{draft.id}/tiers", tier))
    for answer in (
        manager.get(f"/tiers/{tier.id}"),
        manager.get(f"/events/{draft.id}/tiers"),
        manager.patch(f"/tiers/{venue.tiers[0].id}", {"quantity": 1}, headers={"If-Match": "*"}),
        manager.delete(f"/tiers/{venue.tiers[0].id}"),
        manager.post(f"/events/{venue.event.id}/tiers", a_tier(venue.event)),
    ):
        assert answer.status_code == 404, answer.text
    assert ok(manager.get(f"/tiers/{venue.tiers[0].id}"))["stock"] is None
