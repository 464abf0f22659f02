"""Everybody who may places orders in the channel that is theirs, and reaches no others."""

import pytest

from tests.server.order.buying import FREE, holder_of, pay_nothing, place, read, refusal
from tests.server.people.persons import Somebody, somebody, staff
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.order import Buyer, Channel
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE | {"quantity": 1000, "max_per_order": 20})


@pytest.fixture(scope="module")
def ada(server: ServerHandle) -> Somebody:
    return somebody(server, "ada")


@pytest.fixture(scope="module")
def clerk(venue: Venue) -> Somebody:
    return staff(venue.server, venue.organiser_id, StaffRole.CLERK)


def test_the_public_buys_on_the_web_and_follows_by_the_link(venue: Venue) -> None:
    public = venue.server.client(None)
    order = place(public, venue.order(2))
    assert order.channel is Channel.WEB
    assert public.get(f"/orders/{order.id}").status_code == 401
    holder = holder_of(venue, order)
    assert pay_nothing(holder, order).status == "confirmed"
    assert len(read(holder, order).tickets) == 2


def test_the_link_of_one_order_opens_no_other(venue: Venue) -> None:
    public = venue.server.client(None)
    mine, other = place(public, venue.order()), place(public, venue.order())
    holder = holder_of(venue, mine)
    assert refusal(holder.get(f"/orders/{other.id}"), 404)["code"] == "not_found"
    assert refusal(holder.post(f"/orders/{other.id}/cancel"), 404)["code"] == "not_found"


def test_the_same_public_order_again_is_the_same_order(venue: Venue) -> None:
    public, order = venue.server.client(None), venue.order()
    first, again = public.post("/orders", order), public.post("/orders", order)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["follow_url"] == again.json()["follow_url"]


def test_whoever_is_signed_in_buys_for_their_account(venue: Venue, ada: Somebody) -> None:
    order = place(ada.client, venue.order())
    assert (order.channel, order.buyer.email, order.buyer.name) == ("web", ada.email, ada.name)
    assert ada.client.get(f"/orders/{order.id}").status_code == 200
    stranger = somebody(venue.server, "bob").client
    assert refusal(stranger.get(f"/orders/{order.id}"), 404)["code"] == "not_found"
    assert refusal(stranger.post(f"/orders/{order.id}/extend"), 404)["code"] == "not_found"


def test_an_order_for_an_accounts_address_is_the_accounts(venue: Venue, ada: Somebody) -> None:
    buyer = Buyer(email=ada.email.upper())
    order = place(venue.server.client(None), venue.order(buyer=buyer))
    assert read(ada.client, order).buyer.email == ada.email.upper()


def test_a_clerk_sells_at_the_box_office_of_their_organiser_only(
    venue: Venue, clerk: Somebody
) -> None:
    order = place(clerk.client, venue.order(buyer=Buyer(name="Grace Hopper")))
    assert order.channel is Channel.BOX_OFFICE
    assert pay_nothing(clerk.client, order).status == "confirmed"
    elsewhere = open_venue(venue.server, FREE)
    assert place(clerk.client, elsewhere.order()).channel is Channel.WEB
    asked = clerk.client.post("/orders", elsewhere.order(channel=Channel.BOX_OFFICE))
    assert refusal(asked, 403)["code"] == "not_allowed"


def test_a_promoter_sells_for_their_own_events_only(venue: Venue) -> None:
    promoter = staff(venue.server, venue.organiser_id, StaffRole.PROMOTER)
    assert place(promoter.client, venue.order()).channel is Channel.WEB
    path = f"/events/{venue.event.id}/promoters/{promoter.id}"
    assert venue.operator.put(path).ok
    order = place(promoter.client, venue.order())
    assert order.channel is Channel.BOX_OFFICE


def test_the_operator_sells_anywhere(venue: Venue) -> None:
    order = place(venue.operator, venue.order())
    assert order.channel is Channel.BOX_OFFICE
    assert read(venue.operator, order).id == order.id


@pytest.mark.parametrize("channel", [Channel.KIOSK, Channel.BOX_OFFICE])
def test_the_public_places_nothing_in_a_channel_of_others(venue: Venue, channel: Channel) -> None:
    answer = venue.server.client(None).post("/orders", venue.order(channel=channel))
    assert refusal(answer, 403)["code"] == "not_allowed"


def test_a_kiosk_sells_as_a_kiosk_only(venue: Venue) -> None:
    kiosk = venue.device()
    assert place(kiosk, venue.order()).channel is Channel.KIOSK
    answer = kiosk.post("/orders", venue.order(channel=Channel.WEB))
    assert refusal(answer, 403)["code"] == "not_allowed"


def test_a_tier_is_sold_in_its_channels_only(server: ServerHandle) -> None:
    venue = open_venue(server, FREE | {"channels": (Channel.KIOSK,)})
    problem = refusal(server.client(None).post("/orders", venue.order()), 409)
    assert problem["code"] == "not_on_sale"
    assert problem["detail"] == "Standing is not sold on the web."
    assert venue.device().post("/orders", venue.order()).status_code == 201


def test_a_clerk_of_another_organiser_finds_nothing(venue: Venue, clerk: Somebody) -> None:
    elsewhere = open_venue(venue.server, FREE)
    order = place(elsewhere.device(), elsewhere.order())
    for method, path in (("GET", ""), ("POST", "/cancel"), ("POST", "/approve")):
        answer = clerk.client.outside(f"/api/v1/orders/{order.id}{path}", method)
        # A clerk approves nothing, wherever it is.
        assert answer.status_code == (403 if path == "/approve" else 404), path


def test_a_gate_places_no_orders_and_a_wrong_token_is_told(venue: Venue) -> None:
    answer = venue.server.client("kiosk_nonsense").post("/orders", venue.order())
    assert refusal(answer, 401)["code"] == "not_authenticated"


@pytest.mark.parametrize(
    ("phone", "kept"),
    [("+233 24 123-4567", "+233241234567"), ("0049 (30) 123456", "+4930123456")],
)
def test_a_telephone_number_is_kept_with_its_country(venue: Venue, phone: str, kept: str) -> None:
    body = venue.order().model_dump(mode="json") | {"buyer": {"phone": phone}}
    answer = venue.server.client(None).post("/orders", body)
    assert answer.json()["buyer"]["phone"] == kept


@pytest.mark.parametrize("phone", ["030123456", "+0123456789", "+49", "+49abc", "+" + "1" * 16])
def test_what_is_no_telephone_number_is_refused(venue: Venue, phone: str) -> None:
    body = venue.order().model_dump(mode="json") | {"buyer": {"phone": phone}}
    problem = refusal(venue.server.client(None).post("/orders", body), 422)
    assert problem["fields"][0]["field"] == "buyer.phone"


def test_staff_see_the_note_and_nobody_else_changes_it(venue: Venue, clerk: Somebody) -> None:
    order = place(clerk.client, venue.order(note="wheelchair, row A"))
    assert read(clerk.client, order).note == "wheelchair, row A"


def test_an_unknown_order_and_anothers_are_told_alike(venue: Venue, ada: Somebody) -> None:
    other: Client = venue.device()
    order = place(other, venue.order())
    answers = [ada.client.get(f"/orders/{one}").json() for one in (order.id, new_id())]
    assert answers[0] == answers[1]
