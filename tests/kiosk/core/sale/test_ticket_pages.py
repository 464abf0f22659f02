"""An order's tickets as a PDF: what a reader of the page finds on it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from documents.printed_ticket import Stock
from kiosk.core.api import ServerClient
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.ticket_pages import NothingToPrintError, TicketPages
from kiosk.core.store import Store
from tests.kiosk.core.answering import Reply, answering
from tests.kiosk.core.sale.building import an_event, an_order, paid
from tests.small_pictures import a_picture
from ticketing.catalogue import EventList
from ticketing.identifiers import new_id

EVENT = an_event()


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """A catalogue of one event."""
    listed = EventList(events=(EVENT,)).model_dump_json().encode()
    with (
        answering() as server,
        Store(tmp_path / "kiosk.db") as store,
        ServerClient(server.address) as client,
    ):
        server.reply = Reply(body=listed)
        known = Catalogue(store, tmp_path / "pictures", client)
        known.refresh()
        yield known


def words(pdf: bytes) -> list[str]:
    """The text of each page."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is missing: apt-get install poppler-utils")
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode().strip("\f\n").split("\f")


def unmarked() -> bytes | None:
    """A venue without a mark."""
    return None


@pytest.mark.parametrize("stock", [Stock.A4, Stock.ROLL_80MM])
def test_each_ticket_has_its_page_with_order_event_and_serial(
    catalogue: Catalogue, stock: Stock
) -> None:
    order = paid(an_order(EVENT, 3))
    pages = words(TicketPages(catalogue, stock, "Kiosk 3", unmarked)(order).pdf)
    assert len(pages) == 3
    for page, ticket in zip(pages, order.tickets, strict=True):
        assert "Mira Okafor Trio" in page
        assert order.number in page
        assert ticket.serial[4:8] in page


def test_the_same_order_makes_the_same_bytes(catalogue: Catalogue) -> None:
    order = paid(an_order(EVENT))
    pages = TicketPages(catalogue, Stock.A4, "Kiosk 3", unmarked)
    assert pages(order) == pages(order)


def test_the_mark_is_the_one_there_is_when_it_is_printed(catalogue: Catalogue) -> None:
    order = paid(an_order(EVENT))
    marks = [None, a_picture(size=(64, 64)), a_picture(size=(64, 64), colour="#7A1FA2")]
    pages = TicketPages(catalogue, Stock.A4, "Kiosk 3", iter(marks).__next__)
    assert len({pages(order).pdf for _ in range(3)}) == 3


def test_what_cannot_be_printed_says_why(catalogue: Catalogue) -> None:
    pages = TicketPages(catalogue, Stock.A4, "Kiosk 3", unmarked)
    with pytest.raises(NothingToPrintError, match="no tickets"):
        pages(an_order(EVENT))
    with pytest.raises(NothingToPrintError, match="Nothing is known"):
        pages(paid(an_order(an_event())))
    elsewhere = paid(an_order(EVENT)).model_copy(update={"session_id": new_id()})
    with pytest.raises(NothingToPrintError, match="session"):
        pages(elsewhere)
