"""The page behind the waiting list's letter: it says what is kept, and its button takes it once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_string, policy
from pathlib import Path
from typing import Any

import pytest

from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money


@dataclass
class Line:
    """A server whose letters are files, and what it takes to be offered something."""

    server: ServerHandle
    letters: Path

    def offered(self, language: str = "en", **tier: Any) -> tuple[Venue, str]:
        """A sold-out event of which two tickets became free for whoever waits; their link."""
        fields = {"price": Money(amount=0, currency="EUR"), "quantity": 2}
        venue = open_venue(self.server, fields | tier)
        kiosk = venue.device()
        order = venue.order(2)
        assert kiosk.post("/orders", order).status_code == 201
        email = f"{new_id().hex}@example.org"
        wish = {"id": str(new_id()), "email": email, "quantity": 2, "language": language}
        joined = self.public.post(f"/tiers/{venue.tiers[0].id}/waitlist", wish)
        assert joined.status_code == 201, joined.text
        assert kiosk.post(f"/orders/{order.id}/cancel").status_code == 200
        wait_until(lambda: self._letter_to(email), 15)
        link = re.search(r"http://\S+(/w/[\w-]+)", self._letter_to(email))
        assert link is not None
        return venue, link[1]

    @property
    def public(self) -> Client:
        """Anybody."""
        return self.server.client(None)

    def _letter_to(self, email: str) -> str:
        texts = (file.read_text("utf-8") for file in self.letters.glob("*.eml"))
        return next((_plain(text) for text in texts if f"To: {email}" in text), "")


def _plain(text: str) -> str:
    body = message_from_string(text, policy=policy.default).get_body(("plain",))
    return "" if body is None else str(body.get_content())


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    folder = tmp_path_factory.mktemp("letters")
    with running_server(
        "sqlite", mail_url=f"folder://{folder}", mail_from="tickets@wicket.example"
    ) as server:
        yield Line(server, folder)


def test_opening_the_link_takes_nothing(line: Line) -> None:
    venue, path = line.offered()
    for _ in range(2):
        page = line.public.outside(path)
        assert page.status_code == 200
        assert "Night Shift" in page.text
        assert 'method="post"' in page.text
    assert venue.stock()["sold"] == 0


def test_the_button_takes_the_tickets_once(line: Line) -> None:
    venue, path = line.offered()
    places = []
    for _ in range(2):
        taken = line.public.outside(path, "POST", allow_redirects=False)
        assert taken.status_code == 303, taken.text
        places.append(taken.headers["Location"])
    assert places[0] == places[1]
    page = line.public.outside(places[0])
    assert page.status_code == 200
    assert "Night Shift" in page.text
    orders = venue.operator.get("/orders", params={"event": str(venue.event.id)}).json()
    assert [one["status"] for one in orders["orders"]].count("pending") == 1
    over = line.public.outside(path)
    assert over.status_code == 410
    assert "These tickets are no longer kept for you" in over.text
    assert "Your account" not in over.text, "it is no page of an account"


def test_the_page_speaks_the_letters_language(line: Line) -> None:
    _venue, path = line.offered("ar")
    assert '<html lang="ar" dir="rtl">' in line.public.outside(path).text


def test_what_is_not_sold_on_the_web_says_so(line: Line) -> None:
    _venue, path = line.offered("de", channels=("kiosk",))
    refused = line.public.outside(path, "POST", allow_redirects=False)
    assert refused.status_code == 409
    assert 'method="post"' not in refused.text
    assert "Diese Tickets können Sie gerade nicht annehmen" in refused.text


@pytest.mark.parametrize("token", ["x", "é", "0" * 43, "%00", "x" * 200])
def test_a_link_that_was_never_given_leads_nowhere(line: Line, token: str) -> None:
    for method in ("GET", "POST"):
        assert line.public.outside(f"/w/{token}", method).status_code == 410
