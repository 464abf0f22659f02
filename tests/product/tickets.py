"""Tickets for the rows' tests: bought by people or at a kiosk, and what is on their pictures."""

import io
import re
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import requests
import zxingcpp
from PIL import Image

from tests.product.house import House
from tests.server.people.persons import Somebody, an_address, sign_in, sign_up
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.admission import Checkpoint, EntryRule, Reason
from ticketing.device import DeviceKind
from ticketing.holder import TicketDetails, TicketPage
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer, Channel, OrderView
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.scan import NewScan, NewScans, ScanView, ScanViews

FREE = {"price": Money(amount=0, currency="EUR")}


def good(response: requests.Response) -> dict[str, Any]:
    """The body of an answer that must be good."""
    assert response.ok, f"{response.request.method} {response.request.url}: {response.text}"
    body: dict[str, Any] = response.json()
    return body


def refused(response: requests.Response, status: int) -> str:
    """The code of a refusal."""
    assert response.status_code == status, response.text
    code: str = response.json()["code"]
    return code


def person(house: House, who: str) -> Somebody:
    """Somebody new with an account, signed in."""
    email = an_address(who)
    sign_up(house.server, email, who.title())
    return sign_in(house.server, email)


def bought(who: Client, venue: Venue, quantity: int = 1, **changes: Any) -> OrderView:
    """A confirmed order of the venue's first tier, which costs nothing."""
    fields = {"channel": Channel.WEB} | changes
    order = venue.order(quantity, **fields)
    good(who.post("/orders", order))
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    good(who.post(f"/orders/{order.id}/payments", payment))
    confirmed = OrderView.model_validate(good(who.get(f"/orders/{order.id}")))
    assert len(confirmed.tickets) == quantity
    return confirmed


def at_kiosk(venue: Venue, quantity: int = 1, email: str | None = None) -> tuple[Client, OrderView]:
    """A kiosk of the venue, and what it sold to somebody with this address."""
    kiosk = venue.device()
    return kiosk, sold_by(kiosk, venue, quantity, email)


def sold_by(kiosk: Client, venue: Venue, quantity: int = 1, email: str | None = None) -> OrderView:
    """What a kiosk sold to somebody with this address."""
    return bought(kiosk, venue, quantity, channel=Channel.KIOSK, buyer=Buyer(email=email))


def link_of(order: OrderView) -> str:
    """The token in an order's link."""
    return order.follow_url.rsplit("/", 1)[1]


def mine(somebody: Somebody, **query: object) -> list[TicketDetails]:
    """The tickets that somebody has."""
    page = TicketPage.model_validate(good(somebody.client.get("/me/tickets", params=query)))
    return list(page.tickets)


def details(client: Client, ticket_id: object) -> TicketDetails:
    """A ticket as this client sees it."""
    return TicketDetails.model_validate(good(client.get(f"/tickets/{ticket_id}")))


def passing(email: str, **fields: Any) -> dict[str, Any]:
    """The body that passes a ticket on."""
    return {"id": str(new_id()), "email": email} | fields


def because(reason: str) -> dict[str, Any]:
    """The body with which staff void or replace a ticket."""
    return {"id": str(new_id()), "reason": reason}


def gate(venue: Venue) -> tuple[Client, Checkpoint]:
    """A gate of the venue that lets everybody in once."""
    wanted = Checkpoint(
        id=new_id(),
        event_id=venue.event.id,
        session_id=venue.session_id,
        name="Main gate",
        time_zone="Europe/Berlin",
        tier_ids=tuple(tier.id for tier in venue.tiers),
        rule=EntryRule.ONCE,
    )
    here = Checkpoint.model_validate(good(venue.operator.post("/checkpoints", wanted)))
    return venue.device(DeviceKind.GATE, checkpoint_id=here.id), here


def scanned(
    at: tuple[Client, Checkpoint], text: str | None = None, serial: str | None = None
) -> ScanView:
    """What a gate answers to a code or to a serial that was typed."""
    client, here = at
    scan = NewScan(
        id=new_id(),
        checkpoint_id=here.id,
        text=text,
        serial=serial,
        scanned_at=datetime.now(UTC),
    )
    views = ScanViews.model_validate(good(client.post("/scans", NewScans(scans=(scan,)))))
    return views.scans[0]


def refusal(view: ScanView) -> Reason | None:
    """Why a gate refused."""
    assert not view.verdict.admitted
    return view.verdict.reason


def codes_in(content: bytes) -> list[str]:
    """The texts of the symbols on a picture."""
    picture = Image.open(io.BytesIO(content)).convert("L")
    return [found.text for found in zxingcpp.read_barcodes(np.asarray(picture))]


def pages_of(pdf: bytes) -> list[bytes]:
    """A PDF's pages as pictures."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tickets.pdf"
        file.write_bytes(pdf)
        command = ["pdftoppm", "-r", "110", "-png", str(file), str(Path(folder) / "page")]
        subprocess.run(command, check=True)
        return [one.read_bytes() for one in sorted(Path(folder).glob("page*.png"))]


def text_of(pdf: bytes) -> str:
    """A PDF's words."""
    command = ["pdftotext", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def shown_serials(html: str) -> set[str]:
    """The serials on a page, as they are stored."""
    return {
        found.replace("-", "", 2).replace("TKT", "TKT-")
        for found in re.findall(r"TKT-[0-9A-Z]{4}-[0-9A-Z]{4}", html)
    }


def codes_on_page(html: str) -> list[str]:
    """The texts of the symbols that a page draws."""
    found = re.findall(r'<svg class="symbol".*?</svg>', html, re.DOTALL)
    return [code for svg in found for code in drawn_in(svg)]


def drawn_in(svg: str) -> list[str]:
    """The texts of the symbol that an SVG draws in rectangles of whole modules."""
    size = int(re.search(r'viewBox="0 0 (\d+)', svg)[1])  # type: ignore[index]  # it has one
    dark = np.full((size, size), 255, np.uint8)
    for x, y, across, down in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)h-", svg):
        if int(across) < size:
            dark[int(y) : int(y) + int(down), int(x) : int(x) + int(across)] = 0
    picture = np.kron(dark, np.ones((8, 8), np.uint8))
    return [found.text for found in zxingcpp.read_barcodes(picture)]
