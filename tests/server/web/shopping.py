"""Hands of somebody who buys by page without a script: they follow links and send forms."""

from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin

import requests

from tests.server.running import Client
from tests.server.selling import Venue

BUYER = {"name": "Ada Lovelace", "email": "ada@example.org"}


class _Forms(HTMLParser):
    """The forms of a page: where each goes, and what stands in its fields."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a form, or a field of the one that began last."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((given.get("action", ""), {}))
        elif tag in {"input", "textarea"} and self.forms and "name" in given:
            self.forms[-1][1][given["name"]] = given.get("value", "")


@dataclass(frozen=True)
class Form:
    """A form of a page, as it would be sent if nobody typed anything."""

    address: str
    fields: dict[str, str]

    def send(
        self, who: Client, headers: dict[str, str] | None = None, /, **typed: str
    ) -> requests.Response:
        """Send it with what was typed; the answer of the page that it leads to."""
        fields = self.fields | typed
        return who.session.post(self.address, data=fields, headers=headers, timeout=60)


def form_of(page: requests.Response, ending: str = "") -> Form:
    """The form of a page whose address ends so."""
    parser = _Forms()
    parser.feed(page.text)
    for action, fields in parser.forms:
        address = urljoin(page.url, action)
        if address.split("?")[0].endswith(ending):
            return Form(address, fields)
    raise AssertionError(f"no form to {ending!r} on {page.url}: {parser.forms}")


def event_page(who: Client, venue: Venue, **query: str) -> requests.Response:
    """The page of the venue's event."""
    return who.outside(f"/shop/events/{venue.event.id}", params=query)


def details(who: Client, venue: Venue, quantity: int = 2, **query: str) -> requests.Response:
    """The page that asks who buys so many tickets of the first tier."""
    chosen = {f"q-{venue.tiers[0].id}": str(quantity), "session": str(venue.session_id)}
    return who.outside(f"/shop/events/{venue.event.id}/details", params=chosen | query)


def ordered(who: Client, venue: Venue, quantity: int = 2, **typed: str) -> requests.Response:
    """The page of an order that was just placed by page."""
    page = form_of(details(who, venue, quantity), "/order").send(who, **BUYER | typed)
    assert "/o/" in page.url, page.text
    return page
