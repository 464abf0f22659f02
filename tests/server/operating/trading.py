"""A little of everything in a database: what checks look at and backups must keep."""

from dataclasses import dataclass
from pathlib import Path

from server.settings import Settings
from tests.server.device.box_office import BoxOffice, open_box_office, pulled, scan_of, scanned
from tests.server.drawer.cash_desk import CashDesk
from tests.server.lease.alone import a_kiosk
from tests.server.order.buying import euros
from tests.server.order.giving import ask
from tests.server.payment.books import reconciled
from tests.server.payment.counter import Counter
from tests.server.running import Client, ServerHandle
from ticketing.admission import Checkpoint, Verdict
from ticketing.chain import START, ChainLink
from ticketing.order import OrderView
from ticketing.payment import PaymentStatus
from ticketing.reconciliation import ReconciliationReport
from ticketing.sync import ChangePage


@dataclass(frozen=True)
class Traded:
    """What was sold: for nothing, and by card; its first and last ticket are used."""

    office: BoxOffice
    checkpoint: Checkpoint
    gate: Client
    free: OrderView
    paid: tuple[OrderView, ...]
    pending: OrderView
    followed: ChangePage
    books: ReconciliationReport

    @property
    def used_code(self) -> str:
        """The code of the ticket that was admitted."""
        return self.free.tickets[0].code

    @property
    def unused_code(self) -> str:
        """The code of a ticket that was not."""
        return self.free.tickets[1].code


def trade(counter: Counter) -> Traded:
    """Orders by card (one gives), cash, alone, free, scanned, one that waits; books closed."""
    desk = counter.desk()
    ask(counter.venue)
    paid = []
    for given in (0, 500):
        order = desk.order(2, donation=euros(given))
        payment = desk.pay(order)
        desk.becomes(payment, PaymentStatus.PRESENTED, PaymentStatus.PROCESSING)
        desk.give_card()
        desk.becomes(payment, PaymentStatus.SUCCEEDED)
        paid.append(desk.read_order(order.id))
    cash_desk = CashDesk(counter.venue)
    cash_desk.sell(cash_desk.till())
    first = ChainLink(journal="ab" * 32, number=1, before=START)
    alone = a_kiosk(counter.venue)
    alone.lease(2)
    assert alone.hand_in(alone.sell(link=first)).ok
    office = open_box_office(counter.server, reader=counter.new_reader())
    free = office.sell(3)
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    asked, alone_in = free.tickets[0], free.tickets[2]
    reported = {
        "decided": Verdict(admitted=True, entries=1),
        "link": first,
    }
    for scan in (scan_of(asked.code, checkpoint), scan_of(alone_in.code, checkpoint, **reported)):
        (view,) = scanned(gate, scan)
        assert view.verdict.admitted
    followed, books = pulled(gate), reconciled(office.operator)
    return Traded(office, checkpoint, gate, free, tuple(paid), desk.order(4), followed, books)


def settings_of(server: ServerHandle) -> Settings:
    """The settings that reach the database of a server of the tests."""
    return Settings(
        data_folder=Path(server.variables["WICKET_DATA_FOLDER"]),
        database_url=server.variables.get("WICKET_DATABASE_URL", ""),
    )
