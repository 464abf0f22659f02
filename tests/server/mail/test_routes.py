"""Letters over HTTP: staff find those of their organiser, page by page; bounces by the pipe."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.mail.notifications import Bounced, exim, holiday
from tests.server.people.persons import somebody, staff
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.people import StaffRole

ROOT = Path(__file__).parents[3]
FREE = {"price": Money(amount=0, currency="EUR"), "quantity": 1000}
SECRET = "shared with the mail server"


def bought(venue: Venue, kiosk: Client, email: str = "Ada@Example.org") -> str:
    """An order that has a letter; its id."""
    wanted = venue.order(1, buyer=Buyer(email=email))
    assert kiosk.post("/orders", wanted).status_code == 201
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    assert kiosk.post(f"/orders/{wanted.id}/payments", wish).status_code == 201
    return str(wanted.id)


def letters(client: Client, **wanted: object) -> list[dict[str, Any]]:
    answer = client.get("/mail", params=wanted)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["letters"]
    return found


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, FREE)


@pytest.fixture(scope="module")
def kiosk(venue: Venue) -> Client:
    return venue.device()


@pytest.fixture(scope="module")
def manager(venue: Venue) -> Client:
    return staff(venue.server, venue.organiser_id, StaffRole.MANAGER).client


def test_letters_wait_where_mail_is_not_set_up(
    venue: Venue, kiosk: Client, manager: Client
) -> None:
    (letter,) = letters(manager, order=bought(venue, kiosk))
    assert (letter["state"], letter["tries"]) == ("waiting", 0)
    assert manager.outside("/readyz").json()["mail"] == "missing"


def test_letters_are_found_by_order_state_kind_and_address(
    venue: Venue, kiosk: Client, manager: Client
) -> None:
    address = f"{new_id().hex}@Example.org"
    order = bought(venue, kiosk, address)
    (letter,) = letters(manager, order=order)
    for wanted in (
        {"to": address.upper()},
        {"to": address, "state": "waiting"},
        {"to": address, "kind": "tickets"},
    ):
        assert letters(manager, **wanted) == [letter]
    assert letters(manager, to=address, state="failed") == []
    assert letters(manager, to=address[:-1]) == []


def test_pages_hold_every_letter_once(server: ServerHandle) -> None:
    venue = open_venue(server, FREE)
    kiosk = venue.device()
    manager = staff(server, venue.organiser_id, StaffRole.MANAGER).client
    orders = [bought(venue, kiosk) for _ in range(5)]
    found: list[str] = []
    after: dict[str, str] = {}
    while True:
        page = manager.get("/mail", params={"limit": 2} | after).json()
        found += [one["order_id"] for one in page["letters"]]
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    assert found == orders[::-1]


def test_nobody_sees_letters_of_another_organiser(
    server: ServerHandle, venue: Venue, kiosk: Client
) -> None:
    order = bought(venue, kiosk)
    (letter,) = letters(server.client(), order=order)
    other = open_venue(server, FREE)
    stranger = staff(server, other.organiser_id, StaffRole.MANAGER).client
    assert letters(stranger, order=order) == []
    assert stranger.get(f"/mail/{letter['id']}").status_code == 404
    assert stranger.get(f"/mail/{new_id()}").status_code == 404


def test_letters_of_accounts_are_for_administrators_only(
    server: ServerHandle, manager: Client
) -> None:
    who = somebody(server)
    assert letters(manager, to=who.email) == []
    kinds = [one["kind"] for one in letters(server.client(), to=who.email)]
    assert kinds == ["confirm_address"]


@pytest.mark.parametrize("role", [StaffRole.STEWARD, StaffRole.PROMOTER])
def test_whoever_does_not_answer_letters_does_not_read_them(venue: Venue, role: StaffRole) -> None:
    client = staff(venue.server, venue.organiser_id, role).client
    assert client.get("/mail").status_code == 403


@pytest.mark.parametrize(
    "wanted",
    [
        {"order": "x"},
        {"state": "lost"},
        {"kind": "chain_letter"},
        {"limit": "0"},
        {"limit": "1e9"},
        {"after": "-1"},
        {"to": "a\x00b"},
        {"to": "x" * 10_000},
        {"from": "x"},
    ],
)
def test_a_search_that_cannot_be_names_its_field(
    server: ServerHandle, wanted: dict[str, str]
) -> None:
    answer = server.client().get("/mail", params=wanted)
    assert answer.status_code == 422, answer.text
    assert answer.json()["fields"][0]["field"] == next(iter(wanted))


def test_without_tickets_or_address_nothing_is_sent_again(venue: Venue, kiosk: Client) -> None:
    unpaid = venue.order(1, buyer=Buyer(email="ada@example.org"))
    kiosk.post("/orders", unpaid)
    nameless = venue.order(1)
    kiosk.post("/orders", nameless)
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    kiosk.post(f"/orders/{nameless.id}/payments", wish)
    for order in (unpaid, nameless):
        answer = kiosk.post(f"/orders/{order.id}/resend")
        assert (answer.status_code, answer.json()["code"]) == (409, "order_state")
    assert kiosk.post(f"/orders/{new_id()}/resend").status_code == 404


def test_a_letter_that_still_waits_is_not_doubled(venue: Venue, kiosk: Client) -> None:
    order = bought(venue, kiosk)
    (waiting,) = letters(venue.operator, order=order)
    answer = kiosk.post(f"/orders/{order}/resend")
    assert (answer.status_code, answer.json()["id"]) == (202, waiting["id"])
    assert len(letters(venue.operator, order=order)) == 1


@pytest.fixture(scope="module")
def taking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerHandle]:
    """A server that takes bounces; its letters become files."""
    folder = tmp_path_factory.mktemp("letters")
    with running_server(
        "sqlite",
        mail_url=f"folder://{folder}",
        mail_from="tickets@wicket.example",
        mail_bounce_secret=SECRET,
    ) as handle:
        yield handle


def piped(message: bytes, server: str, secret: str = SECRET) -> tuple[int, str]:
    """What the command that a mail server pipes to answers."""
    run = subprocess.run(
        [sys.executable, "-m", "wicket", "mail", "bounce", "--server", server],
        input=message,
        capture_output=True,
        cwd=ROOT,
        env=os.environ | {"WICKET_MAIL_BOUNCE_SECRET": secret},
        check=False,
        timeout=60,
    )
    return run.returncode, (run.stdout + run.stderr).decode().strip()


def test_a_mail_server_pipes_a_bounce_in(taking: ServerHandle) -> None:
    venue = open_venue(taking, FREE)
    order = bought(venue, venue.device())
    (letter,) = letters(venue.operator, order=order)
    of = Bounced("tickets@wicket.example", letter["to"], f"<{letter['id']}@wicket.example>")
    # However early it comes back: what bounces was sent.
    wait_until(lambda: letters(venue.operator, order=order)[0]["tries"], 15)
    assert piped(exim(of), taking.address) == (0, "bounced")
    assert letters(venue.operator, order=order)[0]["state"] == "bounced"
    assert piped(holiday(of), taking.address) == (0, "nothing")


def test_a_pipe_that_cannot_deliver_asks_the_mail_server_to_wait(taking: ServerHandle) -> None:
    assert piped(b"x", "http://127.0.0.1:9")[0] == 75
    assert piped(b"x", taking.address, "another key") == (75, "The server answered 400.")
    assert piped(b"x", taking.address, "") == (64, "WICKET_MAIL_BOUNCE_SECRET is needed.")


@pytest.mark.parametrize("signature", [None, "", "00", "é", "0" * 64, "x" * 5000])
def test_a_bounce_without_the_key_is_refused(taking: ServerHandle, signature: str | None) -> None:
    headers = {} if signature is None else {"Wicket-Signature": signature.encode()}
    answer = taking.client(None).outside("/api/v1/mail/bounces", "POST", data=b"x", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_signature")


def test_without_a_key_no_bounce_is_taken(server: ServerHandle) -> None:
    answer = server.client(None).outside("/api/v1/mail/bounces", "POST", data=b"x")
    assert answer.json()["code"] == "bad_signature"
