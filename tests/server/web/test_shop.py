"""The shop's pages over HTTP, without a script: what is shown, ordered once, or refused."""

import base64
import hashlib
import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from server.web.shop_languages import LANGUAGES
from tests.product.tickets import good
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, a_tier, an_event, open_venue
from tests.server.web.shopping import BUYER, details, event_page, form_of, ordered
from ticketing.catalogue import NewSession
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.wire import Localized

pytestmark = pytest.mark.in_turn
WORDS = LANGUAGES["en"]
HOSTILE = "<script>alert(1)</script>\u202e\"'&"
FREE = {"price": Money(amount=0, currency="EUR")}


@pytest.fixture
def public(server: ServerHandle) -> Client:
    return server.client(None)


def orders_of(venue: Venue) -> list[dict[str, object]]:
    found: list[dict[str, object]] = good(
        venue.operator.get("/orders", params={"event": str(venue.event.id)})
    )["orders"]
    return found


def pages_of(who: Client, path: str) -> list[str]:
    """The page, and those that follow it by its link."""
    texts = [who.outside(path).text]
    while (found := re.search(r'class="button plain" href="([^"]+page=[^"]+)"', texts[-1])) and (
        len(texts) < 9
    ):
        texts.append(who.outside(found[1].replace("&amp;", "&")).text)
    return texts


def test_an_organisers_events_are_listed_soonest_first_a_page_at_a_time(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server, name=Localized(text="Show 00"))
    for number in range(1, 23):
        event = an_event(venue.organiser_id, name=Localized(text=f"Show {number:02}"))
        later = tuple(
            one.model_copy(
                update={
                    name: getattr(one, name) + timedelta(hours=number)
                    for name in ("starts_at", "doors_at", "ends_at")
                }
            )
            for one in event.sessions
        )
        good(venue.operator.post("/events", event.model_copy(update={"sessions": later})))
        good(venue.operator.post(f"/events/{event.id}/tiers", a_tier(event)))
        if number != 7:  # it stays a draft
            good(venue.operator.post(f"/events/{event.id}/publish"))
    texts = pages_of(public, f"/shop/organisers/{venue.organiser_id}")
    shown = [re.findall(r"Show (\d\d)", text) for text in texts]
    assert [len(one) for one in shown] == [20, 2]
    assert [*shown[0], *shown[1]] == [f"{number:02}" for number in range(23) if number != 7]


def test_what_is_not_there_or_not_published_is_not_told(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server)
    draft = an_event(venue.organiser_id)
    good(venue.operator.post("/events", draft))
    for path in (f"/shop/events/{draft.id}", f"/shop/events/{new_id()}/details"):
        assert public.outside(path).status_code == 404
    assert public.outside(f"/shop/organisers/{new_id()}").status_code == 404
    assert public.outside(f"/shop/tiers/{new_id()}/wait").status_code == 404


def test_a_tier_says_what_to_know_before_it_is_bought(server: ServerHandle, public: Client) -> None:
    venue = open_venue(
        server,
        {"admits": 4, "min_age": 16, "transferable": False, "max_per_buyer": 3},
        {"name": Localized(text="Few"), "quantity": 5},
        {"name": Localized(text="Desk only"), "channels": ("box_office",)},
    )
    text = event_page(public, venue).text
    for said in ("lets in 4 people", "from 16 years of age", "at most 3 per person", "5 left"):
        assert said in text
    assert WORDS.fixed_holder in text
    assert "Desk only" not in text
    assert f'name="q-{venue.tiers[0].id}" value="0" min="0" max="3"' in text


def test_of_several_dates_one_is_chosen_and_only_its_tiers_are_sold(
    server: ServerHandle, public: Client
) -> None:
    first = an_event(new_id()).sessions[0]
    second = NewSession(
        id=new_id(),
        **{
            name: getattr(first, name) + timedelta(days=1)
            for name in ("starts_at", "doors_at", "ends_at")
        },
    )
    venue = open_venue(
        server,
        {"name": Localized(text="Friday"), "session_ids": (first.id,)},
        {"name": Localized(text="Saturday"), "session_ids": (second.id,)},
        sessions=(first, second),
    )
    text = event_page(public, venue, session=str(second.id)).text
    assert "Saturday" in text
    assert "Friday" not in text
    # A date that is none of the event's sells nothing, rather than another date.
    answer = details(public, venue, session=str(new_id()))
    assert answer.status_code == 422
    assert WORDS.choose_some in answer.text


def test_sending_the_form_twice_orders_once(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server)
    form = form_of(details(public, venue), "/order")
    first, second = form.send(public, **BUYER), form.send(public, **BUYER)
    assert first.url == second.url
    assert len(orders_of(venue)) == 1
    assert venue.stock()["available"] == 98
    # Somebody who goes back and types something else is led to the order that there is.
    changed = form.send(public, **BUYER | {"name": "Grace"})
    assert changed.url.split("?")[0] == first.url
    assert WORDS.placed_before in changed.text
    assert len(orders_of(venue)) == 1


def test_the_orders_page_has_everything_that_will_be_paid(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server)
    code = f"SPRING{new_id().hex[-8:]}".upper()
    promotion = {
        "id": str(new_id()),
        "organiser_id": str(venue.organiser_id),
        "event_id": str(venue.event.id),
        "name": "Spring",
        "kind": "percent",
        "percent": 10,
        "codes": [code],
    }
    good(venue.operator.post("/promotions", promotion))
    page = ordered(public, venue, code=code, phone="+49 30 901820")
    for said in ("€50.00", "-€5.00", "€45.00", code, "ada@example.org", "+4930901820"):
        assert said in page.text
    assert "Your tickets are kept for you until" in page.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": " "}, WORDS.name_wrong),
        ({"email": "ada"}, WORDS.email_wrong),
        ({"phone": "030 12"}, WORDS.phone_wrong),
    ],
)
def test_what_is_missing_is_asked_again_with_what_was_given(
    server: ServerHandle, public: Client, typed: dict[str, str], said: str
) -> None:
    venue = open_venue(server)
    form = form_of(details(public, venue), "/order")
    answer = form.send(public, **BUYER | {"code": "SPRING"} | typed)
    assert answer.status_code == 422
    assert said in answer.text
    assert 'value="SPRING"' in answer.text
    assert not orders_of(venue)


def test_why_nothing_was_ordered_is_said_in_words(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server, {"quantity": 3, "max_per_order": 5, "max_per_buyer": 4})
    form = form_of(details(public, venue), "/order")
    field = f"q-{venue.tiers[0].id}"

    def refused(seen: int, **typed: str) -> str:
        answer = form.send(public, **BUYER | typed, seen=str(seen))
        assert answer.status_code == 409, answer.text
        return answer.text

    assert "Only 3 of Standing are left" in refused(10_000, **{field: "4"})
    assert "between 1 and 5" in refused(15_000, **{field: "6"})
    assert "at most 4 of Standing" in refused(12_500, **{field: "5"})
    assert WORDS.price_changed in refused(4_999)
    assert WORDS.code_wrong in refused(5_000, code="NOTHING")
    assert not orders_of(venue)
    assert venue.stock()["available"] == 3


def test_a_price_that_changed_is_shown_before_it_is_agreed_to(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server)
    form = form_of(details(public, venue), "/order")
    dearer = {"price": {"amount": 3000, "currency": "EUR"}}
    good(venue.operator.patch(f"/tiers/{venue.tiers[0].id}", dearer, headers={"If-Match": "*"}))
    answer = form.send(public, **BUYER)
    assert (answer.status_code, WORDS.price_changed in answer.text) == (409, True)
    assert "€60.00" in answer.text
    assert "/o/" in form_of(answer, "/order").send(public).url


def test_a_form_of_another_sites_page_does_nothing(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server)
    form = form_of(details(public, venue), "/order")
    for headers in (
        {"Sec-Fetch-Site": "cross-site", "Origin": public.address},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
    ):
        answer = form.send(public, headers, **BUYER)
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
    assert not orders_of(venue)
    for headers in (
        {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
        {"Origin": public.address},
    ):
        assert form.send(public, headers, **BUYER).ok
    assert len(orders_of(venue)) == 1


def test_a_key_that_this_server_did_not_make_orders_nothing(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server)
    others = venue.order()
    good(venue.device().post("/orders", others))
    form = form_of(details(public, venue), "/order")
    for key in ("", "x", str(others.id)):
        answer = form.send(public, **BUYER, key=key)
        assert answer.status_code == 422
    assert len(orders_of(venue)) == 1


def test_what_is_free_is_had_without_paying(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server, FREE)
    page = ordered(public, venue)
    form = form_of(page, "/pay")
    first, second = form.send(public), form.send(public)
    assert first.url == second.url
    assert second.text.count('class="symbol"') == 2


def test_an_order_is_given_up_and_chosen_anew(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server)
    page = form_of(ordered(public, venue), "/give-up").send(public)
    assert "Cancelled" in page.text
    assert WORDS.again in page.text
    assert venue.stock()["available"] == 100


def test_an_order_that_must_be_approved_is_paid_once_it_is(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server, FREE | {"approval_required": True})
    page = ordered(public, venue)
    assert "Waiting for approval" in page.text
    assert "/pay" not in page.text
    good(venue.operator.post(f"/orders/{orders_of(venue)[0]['id']}/approve"))
    page = public.outside(urlsplit(page.url).path)
    assert 'class="symbol"' in form_of(page, "/pay").send(public).text


def test_one_network_keeps_only_so_many_unpaid_tickets() -> None:
    with running_server(unpaid_per_client=3) as server:
        venue, public = open_venue(server), server.client(None)
        ordered(public, venue, 2)
        answer = form_of(details(public, venue, 2), "/order").send(public, **BUYER)
        assert (answer.status_code, WORDS.too_often in answer.text) == (409, True)


def test_whoever_comes_too_late_joins_the_waiting_list(
    server: ServerHandle, public: Client
) -> None:
    venue = open_venue(server, {"quantity": 1})
    path = f"/shop/tiers/{venue.tiers[0].id}/wait"
    form = form_of(public.outside(path))
    told = form.send(public, email="grace@example.org")
    assert (told.status_code, "There are 1 tickets now" in told.text) == (409, True)
    ordered(public, venue, 1)
    assert path in event_page(public, venue).text
    assert form.send(public, email="grace").status_code == 422
    for _ in range(2):  # joining again is answered alike
        assert WORDS.joined in form.send(public, email="grace@example.org").text
    line = good(venue.operator.get(f"/tiers/{venue.tiers[0].id}/waitlist"))["entries"]
    assert [one["email"] for one in line] == ["grace@example.org"]


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_shop_speaks_every_language_and_its_order_too(
    server: ServerHandle, public: Client, language: str
) -> None:
    venue = open_venue(server, FREE)
    direction = f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"'
    by_browser = public.outside(
        f"/shop/events/{venue.event.id}", headers={"Accept-Language": f"{language}-XX, en;q=0.5"}
    )
    form = form_of(details(public, venue, lang=language), "/order")
    for page in (by_browser, event_page(public, venue, lang=language), form.send(public, **BUYER)):
        assert direction in page.text
    assert LANGUAGES[language].go_on in by_browser.text


def test_hostile_names_stay_text(server: ServerHandle, public: Client) -> None:
    venue = open_venue(
        server,
        {"name": Localized(text=HOSTILE), "description": Localized(text=HOSTILE)},
        name=Localized(text=HOSTILE),
        venue=HOSTILE,
        summary=Localized(text=HOSTILE),
    )
    typed = {"name": HOSTILE, "email": "a@example.org"}
    form = form_of(details(public, venue), "/order")
    pages = [
        public.outside(f"/shop/organisers/{venue.organiser_id}"),
        event_page(public, venue),
        details(public, venue),
        form.send(public, **typed, phone=HOSTILE),
        form.send(public, **typed),
        public.outside(f"/shop/tiers/{venue.tiers[0].id}/wait"),
    ]
    for page in pages:
        assert "<script>alert" not in page.text
        assert "&lt;script&gt;" in page.text
        assert not re.search(r"<[^>]+\son\w+=", page.text)


def test_a_browser_may_run_and_show_only_what_is_ours(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server)
    page = event_page(public, venue)
    policy = page.headers["Content-Security-Policy"]
    for kind in ("style", "script"):
        (text,) = re.findall(rf"<{kind}>(.*?)</{kind}>", page.text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy
    assert page.headers["Cache-Control"] == "private, no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_a_made_up_question_is_answered_in_words(server: ServerHandle, public: Client) -> None:
    venue = open_venue(server)
    path = f"/shop/events/{venue.event.id}/details"
    for query in ("", "?session=x", "?q-x=1", f"?q-{venue.tiers[0].id}=-1", f"?q-{new_id()}=2"):
        answer = public.outside(path + query)
        assert answer.status_code == 422
    huge = details(public, venue, 10**6)
    assert huge.status_code == 422
