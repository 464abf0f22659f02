"""E10: an event goes from draft to published, and its promoter must be verified to sell for it."""

from tests.product.house import House
from tests.server.people.persons import admin, ok, staff
from tests.server.selling import a_tier, an_event
from ticketing.people import StaffRole


def test_e10_a_draft_is_seen_by_nobody_but_its_people_until_it_is_published(house: House) -> None:
    venue = house.venue()
    promoter = staff(house.server, venue.organiser_id, StaffRole.PROMOTER).client
    draft = an_event(venue.organiser_id)
    ok(promoter.post("/events", draft))
    ok(promoter.post(f"/events/{draft.id}/tiers", a_tier(draft)))
    path = f"/events/{draft.id}"
    assert house.public.get(path).status_code == 404
    assert venue.device().get(path).status_code == 404
    assert ok(promoter.get(path))["status"] == "draft"
    assert ok(promoter.post(f"{path}/publish"))["status"] == "published"
    assert ok(house.public.get(path))["status"] == "published"
    assert ok(venue.device().get(path))["id"] == str(draft.id)


def test_e10_publishing_needs_something_to_sell(house: House) -> None:
    venue = house.venue()
    draft = an_event(venue.organiser_id)
    ok(venue.operator.post("/events", draft))
    refused = venue.operator.post(f"/events/{draft.id}/publish")
    assert (refused.status_code, refused.json()["code"]) == (409, "event_state")
    assert refused.json()["detail"] == "The event has nothing to sell yet."


def test_e10_a_published_event_never_becomes_a_draft_and_a_cancelled_one_is_over(
    house: House,
) -> None:
    venue = house.venue()
    path = f"/events/{venue.event.id}"
    assert ok(venue.operator.post(f"{path}/cancel"))["status"] == "cancelled"
    for act in ("publish", "end"):
        refused = venue.operator.post(f"{path}/{act}")
        assert (refused.status_code, refused.json()["status_now"]) == (409, "cancelled")
    # What was public stays to be read, by those who had tickets.
    assert ok(house.public.get(path))["tiers"][0]["availability"]["can_be_bought"] is False


def test_e10_a_promoter_who_is_not_verified_is_told_so_and_changes_nothing(house: House) -> None:
    venue = house.venue()
    promoter = staff(house.server, venue.organiser_id, StaffRole.PROMOTER, verified=False).client
    draft = an_event(venue.organiser_id)
    path = f"/events/{venue.event.id}/tiers"
    for refused in (
        promoter.post("/events", draft),
        promoter.post(path, a_tier(venue.event)),
        promoter.patch(f"/tiers/{venue.tiers[0].id}", {"quantity": 1}),
        promoter.delete(f"/tiers/{venue.tiers[0].id}"),
    ):
        assert refused.status_code == 403
        assert "verified" in refused.json()["detail"]
    assert house.operator.get(f"/events/{draft.id}").status_code == 404
    assert venue.stock()["quantity"] == 100


def test_e10_once_verified_a_promoter_sells_tickets_for_their_own_event_only(house: House) -> None:
    venue = house.venue()
    other = staff(house.server, venue.organiser_id, StaffRole.PROMOTER, verified=False)
    assert other.client.post("/events", an_event(venue.organiser_id)).status_code == 403
    house.operator.post(f"/organisers/{venue.organiser_id}/people/{other.id}/verify")
    own = an_event(venue.organiser_id)
    ok(other.client.post("/events", own))
    made = other.client.post(f"/events/{own.id}/tiers", a_tier(own))
    assert made.status_code == 201
    assert ok(other.client.post(f"/events/{own.id}/publish"))["status"] == "published"
    foreign = other.client.post(f"/events/{venue.event.id}/tiers", a_tier(venue.event))
    assert foreign.status_code == 404


def test_e10_a_promoter_of_one_organiser_makes_no_events_for_another(house: House) -> None:
    venue, other = house.venue(), house.venue()
    promoter = staff(house.server, venue.organiser_id, StaffRole.PROMOTER).client
    refused = promoter.post("/events", an_event(other.organiser_id))
    assert (refused.status_code, refused.json()["fields"][0]["field"]) == (422, "organiser_id")


def test_e10_managers_and_administrators_publish_what_their_promoters_prepared(
    house: House,
) -> None:
    venue = house.venue()
    promoter = staff(house.server, venue.organiser_id, StaffRole.PROMOTER).client
    for chief in (staff(house.server, venue.organiser_id, StaffRole.MANAGER), admin(house.server)):
        draft = an_event(venue.organiser_id)
        ok(promoter.post("/events", draft))
        ok(promoter.post(f"/events/{draft.id}/tiers", a_tier(draft)))
        published = chief.client.post(f"/events/{draft.id}/publish")
        assert ok(published)["status"] == "published"
