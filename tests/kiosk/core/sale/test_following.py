"""Sales left open, and what is made of them when a server says what servers rarely say."""

import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.core.api import ServerClient
from kiosk.core.clock import SystemClock
from kiosk.core.ports import Document, PrintJob, PrintOutcome
from kiosk.core.sale.alone.blanks import ALONE_SCHEMA
from kiosk.core.sale.alone.leasing import Reserve
from kiosk.core.sale.alone.trade import alone_trade
from kiosk.core.sale.branding import KeptBranding
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.errand import Recovered
from kiosk.core.sale.journal import JOURNAL_SCHEMA, Ending, Entry, Journal
from kiosk.core.sale.news import Lost, News, Tended
from kiosk.core.sale.printing import TicketPrinting
from kiosk.core.sale.recovery import Recovery
from kiosk.core.sale.tending import Tending
from kiosk.core.steps import Steps
from kiosk.core.store import Store
from tests.fakes.printer import FakePrinter
from tests.kiosk.core.answering import Answering, Reply, answering, problem
from tests.kiosk.core.sale.building import an_event, an_order, paid
from tests.server.lease.alone import an_order as sold_alone
from tests.simulator.running import wait_until
from ticketing.catalogue import EventList
from ticketing.device import DeviceKind, DeviceView
from ticketing.identifiers import new_id, new_order_number
from ticketing.lease import OfflineLine
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentMethods, PaymentMethodView

UNKNOWN = problem(404, "not_found")
REFUSED = problem(403, "not_allowed")
PROXY = Reply(403, b"<html>Forbidden</html>", {"Content-Type": "text/html"})


class CuttingPrinter(FakePrinter):
    """Prints, and then something happens."""

    then: Callable[[], None] | None = None

    def print_document(self, job: PrintJob) -> PrintOutcome:
        outcome = super().print_document(job)
        if self.then is not None:
            self.then()
        return outcome


@dataclass
class Kiosk:
    """A kiosk's parts that deal with sales left open."""

    store: Store
    client: ServerClient
    journal: Journal
    printer: CuttingPrinter
    printing: TicketPrinting
    recovery: Recovery

    def sale(self, *, numbered: bool = True) -> UUID:
        """A sale that was cut short."""
        order_id = new_id()
        self.journal.open(order_id)
        if numbered:
            self.journal.placed(order_id, new_order_number())
        return order_id

    def entry(self, order_id: UUID) -> Entry:
        """The sale's row."""
        entry = self.journal.entry(order_id)
        assert entry is not None
        return entry

    def starts(self) -> Recovered:
        """What its start shows; a question without an answer is not repeated."""
        return self.recovery.at_start(lambda _: False)


@pytest.fixture
def server() -> Iterator[Answering]:
    """A scripted server."""
    with answering() as running:
        yield running


@pytest.fixture
def kiosk(server: Answering, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk of that server."""
    store = Store(tmp_path / "kiosk.db", JOURNAL_SCHEMA, ALONE_SCHEMA)
    with store, ServerClient(server.address) as client:
        journal, printer = Journal(store, SystemClock()), CuttingPrinter()
        printing = TicketPrinting(
            client, journal, printer, lambda _: Document(b"%PDF-"), Steps(), lambda _: None
        )
        recovery = Recovery(client, journal, printing, SystemClock(), lambda _: None)
        yield Kiosk(store, client, journal, printer, printing, recovery)


@contextmanager
def tended(kiosk: Kiosk, folder: Path) -> "Iterator[queue.SimpleQueue[News | None]]":
    """The kiosk's rounds, made until the block ends, and what the desk hears of them."""
    inbox: queue.SimpleQueue[News | None] = queue.SimpleQueue()
    tending = Tending(
        client=kiosk.client,
        catalogue=Catalogue(kiosk.store, folder / "pictures", kiosk.client),
        branding=KeptBranding(kiosk.store, folder / "branding", kiosk.client),
        recovery=kiosk.recovery,
        printing=kiosk.printing,
        alone=alone_trade(
            kiosk.store, kiosk.client, kiosk.journal, SystemClock(), Steps(), Reserve(0)
        ),
        hear=inbox.put,
        wipe=kiosk.store.wipe,
    )
    tending.start()
    try:
        yield inbox
    finally:
        tending.close()


def ready_for_rounds(server: Answering) -> None:
    """The server answers what a round asks of a kiosk that has no card reader."""
    device = DeviceView(
        id=new_id(),
        organiser_id=new_id(),
        organiser_name="The Foundry",
        kind=DeviceKind.KIOSK,
        name="Kiosk 3",
        place="Foyer",
        reader_id=None,
        checkpoint_id=None,
    )
    methods = PaymentMethods(methods=tuple(PaymentMethodView(method=one) for one in PaymentMethod))
    for path, answer in (
        ("devices/me", device),
        ("events", EventList(events=())),
        ("payment-methods", methods),
    ):
        server.at[f"/api/v1/{path}"] = Reply(body=answer.model_dump_json().encode())


def told(order: OrderView, order_id: UUID, *, at: datetime) -> Reply:
    """The order as the server tells it, by a clock of its own."""
    body = order.model_copy(update={"id": order_id}).model_dump_json().encode()
    headers = {"Date": format_datetime(at, usegmt=True), "X-Request-ID": "1"}
    return Reply(body=body, headers=headers)


def test_a_sale_the_server_never_took_is_over(server: Answering, kiosk: Kiosk) -> None:
    server.reply = UNKNOWN
    cut = kiosk.sale(numbered=False)
    kiosk.starts()
    assert kiosk.entry(cut).ending is Ending.GIVEN_BACK


def test_a_sale_of_the_device_this_kiosk_was_before_is_kept_for_staff(
    server: Answering, kiosk: Kiosk
) -> None:
    server.reply = UNKNOWN
    cut = kiosk.sale()
    kiosk.starts()
    assert kiosk.entry(cut).ending is Ending.KEPT_FOR_STAFF


@pytest.mark.parametrize("answer", [REFUSED, problem(401, "not_authenticated")])
def test_a_sale_the_server_will_not_speak_of_holds_up_no_other_at_start(
    answer: Reply, server: Answering, kiosk: Kiosk
) -> None:
    first, second = sorted((kiosk.sale(), kiosk.sale()))
    server.reply = answer
    server.at[f"/api/v1/orders/{second}?wait=0"] = UNKNOWN
    assert kiosk.starts() == Recovered()
    assert kiosk.entry(first).ending is None
    assert kiosk.entry(first).absent, "its customer is gone, so the rounds go on asking"
    assert kiosk.entry(second).ending is Ending.KEPT_FOR_STAFF


@pytest.mark.parametrize("refusal", [REFUSED, PROXY], ids=["the server", "a proxy"])
def test_a_sale_that_is_not_spoken_of_holds_up_no_other_in_the_rounds(
    server: Answering, kiosk: Kiosk, tmp_path: Path, refusal: Reply
) -> None:
    first, second = sorted((kiosk.sale(), kiosk.sale()))
    for order_id in (first, second):
        kiosk.journal.leave(order_id)
    ready_for_rounds(server)
    server.at[f"/api/v1/orders/{first}?wait=0"] = refusal
    server.at[f"/api/v1/orders/{second}?wait=0"] = UNKNOWN
    with tended(kiosk, tmp_path):
        wait_until(lambda: kiosk.entry(second).ending)
    assert kiosk.entry(first).ending is None


def test_a_kiosk_without_a_card_reader_takes_no_cards(
    server: Answering, kiosk: Kiosk, tmp_path: Path
) -> None:
    ready_for_rounds(server)
    with tended(kiosk, tmp_path) as inbox:
        while not isinstance(heard := inbox.get(timeout=20), Tended):
            pass
    assert heard.methods is not None
    assert {one.method for one in heard.methods} == set(PaymentMethod) - {PaymentMethod.CARD_READER}


def test_a_sale_made_alone_that_cannot_be_handed_in_now_holds_up_nothing_else(
    server: Answering, kiosk: Kiosk, tmp_path: Path
) -> None:
    price = Money(amount=2400, currency="EUR")
    line = OfflineLine(tier_id=new_id(), unit_price=price, blank_ids=(new_id(),))
    sold = sold_alone(new_id(), line)
    kiosk.store.write(
        "INSERT INTO alone_order (counter, id, sold, shown, state) VALUES (1, ?, ?, '', 'waiting')",
        (str(sold.id), sold.model_dump_json()),
    )
    ready_for_rounds(server)
    server.at["/api/v1/sync/offline-orders"] = Reply(503)
    with tended(kiosk, tmp_path) as inbox:
        while not isinstance(heard := inbox.get(timeout=20), Tended | Lost):
            pass
    assert isinstance(heard, Tended)
    assert any(one.path == "/api/v1/sync/offline-orders" for one in server.asked)


def test_a_clock_that_a_power_cut_set_back_does_not_make_an_old_sale_new(
    server: Answering, kiosk: Kiosk
) -> None:
    cut = kiosk.sale()
    now = datetime.now(UTC)
    order = paid(an_order(an_event(), created_at=now))
    server.at[f"/api/v1/orders/{cut}?wait=0"] = told(order, cut, at=now + timedelta(hours=2))
    assert kiosk.starts() == Recovered()
    assert kiosk.printer.printed == []
    assert kiosk.entry(cut).absent


def test_a_clock_that_jumped_ahead_keeps_nobody_from_their_tickets(
    server: Answering, kiosk: Kiosk
) -> None:
    cut = kiosk.sale()
    earlier = datetime.now(UTC) - timedelta(days=1)
    order = paid(an_order(an_event(), created_at=earlier))
    server.reply = told(order, cut, at=earlier + timedelta(minutes=1))
    found = kiosk.starts()
    assert found.order is not None
    assert found.order.status is OrderStatus.CONFIRMED
    assert [job.title for job in kiosk.printer.printed] == [order.number]


def test_what_the_printer_said_is_true_although_the_disk_would_not_keep_it(kiosk: Kiosk) -> None:
    cut = kiosk.sale()
    order = paid(an_order(an_event())).model_copy(update={"id": cut})
    kiosk.printer.then = kiosk.store.close
    assert kiosk.printing.print_order(order) is PrintOutcome.PRINTED
