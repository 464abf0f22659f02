"""Row E9: public, users, promoters (own events only), staff and admins each do what they may."""

import re
from typing import Any

import pytest

from tests.product.house import House
from tests.server.people.persons import (
    PASSWORD,
    Somebody,
    admin,
    an_address,
    invitation,
    ok,
    sign_in,
    somebody,
    staff,
)
from tests.server.running import Client
from tests.server.selling import Venue, a_tier, an_event
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def venue(house: House) -> Venue:
    """The organiser whose people these are."""
    return house.venue()


@pytest.fixture(scope="module")
def elsewhere(house: House) -> Venue:
    """Another organiser."""
    return house.venue()


def code(client: Client, method: str, path: str, body: object = None) -> str:
    """Why somebody is refused; nothing where they are not."""
    answer = client.outside(f"/api/v1{path}", method, **({"json": body} if body else {}))
    return "" if answer.ok else str(answer.json()["code"])


def device(venue: Venue) -> dict[str, Any]:
    """A kiosk that an organiser expects."""
    kind = DeviceKind.KIOSK.value
    return {
        "id": str(new_id()),
        "organiser_id": str(venue.organiser_id),
        "kind": kind,
        "name": "Kiosk 9",
        "place": "Foyer",
    }


def drafted(venue: Venue, who: Client) -> tuple[str, dict[str, Any]]:
    """An event of an organiser, as somebody tries to write it down: what was said, and its body."""
    event = an_event(venue.organiser_id)
    body = event.model_dump(mode="json")
    return code(who, "POST", "/events", body), body


def test_e9_the_public_reads_what_is_published_and_nothing_that_is_anybodys(
    house: House, venue: Venue
) -> None:
    public, event = house.public, venue.event
    draft = an_event(venue.organiser_id)
    ok(venue.operator.post("/events", draft))
    order = venue.order()
    ok(venue.device().post("/orders", order))

    assert code(public, "GET", "/events") == ""
    assert code(public, "GET", f"/events/{event.id}") == ""
    assert code(public, "GET", f"/tiers/{venue.tiers[0].id}/availability") == ""
    assert code(public, "GET", f"/events/{draft.id}") == "not_found"
    for method, path in (
        ("GET", f"/orders/{order.id}"),
        ("GET", "/orders"),
        ("GET", "/me/tickets"),
        ("POST", f"/events/{event.id}/cancel"),
        ("GET", "/devices"),
        ("GET", "/people"),
        ("GET", "/audit"),
    ):
        assert code(public, method, path) == "not_authenticated", path


def test_e9_somebody_joins_by_the_link_in_their_mail_and_is_a_user(house: House) -> None:
    email = an_address("newcomer")
    wanted = {"email": email, "password": PASSWORD, "name": "New Comer", "language": "en"}
    assert house.public.post("/people", wanted).status_code == 202
    text = house.mail_to(email).get_body(("plain",))
    assert text is not None
    link = re.search(r"https?://[^/\s]+(/account/confirm/\S+)", text.get_content())
    assert link is not None
    assert house.public.outside(link[1]).ok
    token = link[1].rsplit("/", 1)[1]
    ok(house.public.post("/people/confirm", {"token": token}))

    me = ok(sign_in(house.server, email).client.get("/me"))
    assert (me["name"], me["admin"], me["memberships"]) == ("New Comer", False, [])


def test_e9_a_user_has_their_own_orders_and_tickets_and_nobody_elses(
    house: House, venue: Venue
) -> None:
    ada, grace = somebody(house.server), somebody(house.server)
    order = venue.order()
    ok(ada.client.post("/orders", order))

    assert code(ada.client, "GET", f"/orders/{order.id}") == ""
    assert code(ada.client, "GET", "/me/tickets") == ""
    assert code(grace.client, "GET", f"/orders/{order.id}") == "not_found"
    assert code(grace.client, "POST", f"/orders/{order.id}/cancel") == "not_found"
    assert drafted(venue, ada.client)[0] == "not_allowed"
    for path in ("/devices", "/people", "/audit", f"/organisers/{venue.organiser_id}/people"):
        assert code(ada.client, "GET", path) == "not_allowed", path


def test_e9_a_promoter_makes_events_once_verified_and_changes_only_their_own(
    house: House, venue: Venue, elsewhere: Venue
) -> None:
    promoter = staff(house.server, venue.organiser_id, StaffRole.PROMOTER, verified=False)
    other = staff(house.server, venue.organiser_id, StaffRole.PROMOTER)
    assert drafted(venue, promoter.client)[0] == "not_allowed"
    verify = f"/organisers/{venue.organiser_id}/people/{promoter.id}/verify"
    ok(venue.operator.post(verify))

    refused, event = drafted(venue, promoter.client)
    assert refused == ""
    path = f"/events/{event['id']}"
    tier = a_tier(an_event(venue.organiser_id), session_ids=[event["sessions"][0]["id"]])
    assert code(promoter.client, "POST", f"{path}/tiers", tier.model_dump(mode="json")) == ""
    assert code(promoter.client, "POST", f"{path}/publish") == ""
    assert code(promoter.client, "GET", f"{path}/tiers") == ""

    for deed in ("publish", "cancel"):
        assert code(other.client, "POST", f"{path}/{deed}") == "not_found"
        theirs = f"/events/{venue.event.id}/{deed}"
        assert code(promoter.client, "POST", theirs) == "not_found"
        assert code(promoter.client, "POST", f"/events/{elsewhere.event.id}/{deed}") == "not_found"
    assert drafted(elsewhere, promoter.client)[0] in {"not_allowed", "invalid_request"}
    for path in ("/devices", "/people", f"/organisers/{venue.organiser_id}/people"):
        assert code(promoter.client, "GET", path) == "not_allowed", path


def test_e9_a_promoter_sees_the_orders_of_their_own_events_only(house: House, venue: Venue) -> None:
    promoter = staff(house.server, venue.organiser_id, StaffRole.PROMOTER)
    own, foreign = house.venue(), venue
    order = foreign.order()
    ok(foreign.device().post("/orders", order))
    assert code(promoter.client, "GET", f"/orders/{order.id}") == "not_found"
    ok(foreign.operator.put(f"/events/{foreign.event.id}/promoters/{promoter.id}"))
    assert code(promoter.client, "GET", f"/orders/{order.id}") == ""
    assert code(promoter.client, "PUT", f"/events/{own.event.id}/promoters/{promoter.id}") == (
        "not_allowed"
    )


def test_e9_a_clerk_sells_and_finds_orders_at_their_organiser_only(
    house: House, venue: Venue, elsewhere: Venue
) -> None:
    clerk = staff(house.server, venue.organiser_id, StaffRole.CLERK)
    here, there = venue.order(), elsewhere.order()
    ok(venue.device().post("/orders", here))
    ok(elsewhere.device().post("/orders", there))

    assert code(clerk.client, "POST", "/orders", venue.order().model_dump(mode="json")) == ""
    assert code(clerk.client, "GET", f"/orders/{here.id}") == ""
    found = [one["id"] for one in ok(clerk.client.get("/orders"))["orders"]]
    assert str(here.id) in found
    assert str(there.id) not in found
    assert code(clerk.client, "GET", f"/orders/{there.id}") == "not_found"
    assert code(clerk.client, "POST", f"/events/{venue.event.id}/cancel") == "not_allowed"
    assert code(clerk.client, "GET", "/devices") == "not_allowed"


def test_e9_a_steward_works_at_the_gate_and_sees_no_orders(
    house: House, venue: Venue, elsewhere: Venue
) -> None:
    steward = staff(house.server, venue.organiser_id, StaffRole.STEWARD)
    order = venue.order()
    ok(venue.device().post("/orders", order))
    gates = [_checkpoint(place) for place in (venue, elsewhere)]

    assert code(steward.client, "GET", f"/checkpoints/{gates[0].id}") == ""
    assert code(steward.client, "GET", "/scans") == ""
    assert code(steward.client, "GET", f"/checkpoints/{gates[1].id}") == "not_found"
    assert code(steward.client, "GET", f"/orders/{order.id}") == "not_found"
    assert code(steward.client, "POST", "/checkpoints", gates[0].model_dump(mode="json")) == (
        "not_allowed"
    )


def test_e9_a_manager_runs_their_organiser_and_no_other(
    house: House, venue: Venue, elsewhere: Venue
) -> None:
    manager = staff(house.server, venue.organiser_id, StaffRole.MANAGER).client
    assert drafted(venue, manager)[0] == ""
    assert code(manager, "POST", "/devices", device(venue)) == ""
    assert code(manager, "GET", f"/organisers/{venue.organiser_id}/people") == ""
    invite = f"/organisers/{venue.organiser_id}/invitations"
    assert code(manager, "POST", invite, invitation(an_address(), StaffRole.CLERK)) == ""
    assert code(manager, "GET", "/audit") == ""

    assert drafted(elsewhere, manager)[0] != ""
    assert code(manager, "POST", "/devices", device(elsewhere)) == "not_found"
    assert code(manager, "GET", f"/organisers/{elsewhere.organiser_id}/people") == "not_found"
    assert code(manager, "POST", f"/events/{elsewhere.event.id}/cancel") == "not_found"
    assert code(manager, "GET", "/people") == "not_allowed"


def test_e9_an_admin_does_everything_everywhere(house: House, elsewhere: Venue) -> None:
    boss = admin(house.server).client
    assert drafted(elsewhere, boss)[0] == ""
    assert code(boss, "POST", "/devices", device(elsewhere)) == ""
    for path in ("/people", "/audit", "/orders", f"/organisers/{elsewhere.organiser_id}/people"):
        assert code(boss, "GET", path) == "", path


def test_e9_a_role_that_is_taken_away_is_gone_at_once(house: House, venue: Venue) -> None:
    clerk = staff(house.server, venue.organiser_id, StaffRole.CLERK)
    order = venue.order()
    ok(venue.device().post("/orders", order))
    assert code(clerk.client, "GET", f"/orders/{order.id}") == ""
    ok(venue.operator.delete(f"/organisers/{venue.organiser_id}/people/{clerk.id}/roles/clerk"))
    assert code(clerk.client, "GET", f"/orders/{order.id}") == "not_found"
    _out(house, clerk)


def _out(house: House, person: Somebody) -> None:
    """Who is suspended is out at once, too."""
    ok(house.operator.post(f"/people/{person.id}/suspend"))
    assert code(person.client, "GET", "/me") == "not_authenticated"


def _checkpoint(venue: Venue) -> Checkpoint:
    made = Checkpoint(
        id=new_id(),
        event_id=venue.event.id,
        session_id=None,
        name="Main gate",
        time_zone=venue.event.time_zone,
    )
    ok(venue.operator.post("/checkpoints", made))
    return made
