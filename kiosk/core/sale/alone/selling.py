"""Selling from the kiosk's own blanks: all of a sale stands on disk, or nothing of it."""

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection
from uuid import UUID

from kiosk.core.chaining import next_link
from kiosk.core.sale.alone.blanks import take
from kiosk.core.sale.alone.vouchers import Vouchers, spend
from kiosk.core.sale.journal import open_sold
from kiosk.core.steps import Steps
from kiosk.core.store import Store
from ticketing.catalogue import EventView
from ticketing.identifiers import new_id
from ticketing.lease import Blank, OfflineLine, OfflineMethod, OfflineOrder
from ticketing.order import OrderStatus, OrderView
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sale_chain import sale_hash
from ticketing.ticket import TicketStatus, TicketView
from ticketing.voucher import TakenVoucher


@dataclass(frozen=True)
class AloneSale:
    """What was agreed at a kiosk that is alone. ``order`` is pending, at the prices it showed.

    ``clerk`` is the name of whoever took the cash.
    """

    order: OrderView
    event: EventView
    method: OfflineMethod
    clerk: str | None = None


@dataclass(frozen=True)
class Terms:
    """Under which key it is sold, with which code, and when."""

    journal: str | None
    voucher: TakenVoucher | None
    now: datetime


@dataclass(frozen=True)
class AloneSelling:
    """Sells from the blanks of one store.

    What it sells is chained in ``journal``, the kiosk's public key; without one it is not.
    """

    store: Store
    vouchers: Vouchers
    steps: Steps
    journal: str | None = None

    def sell(self, sale: AloneSale, now: datetime) -> OrderView:
        """The order as it now is: confirmed, with its tickets, or reserved without.

        The same order again is the one that was sold.

        Raises:
            RefusedError: ``NOT_ENOUGH_TICKETS``: the blanks expired or went meanwhile;
                ``CODE_NOT_VALID``: so did what its code may take off.
            StoreError: it could not be kept, so nothing was sold.
        """
        known = self.order(sale.order.id)
        if known is not None:
            return known
        terms = Terms(self.journal, self.vouchers.taken_for(sale.order), now)
        with self.store.transaction() as connection:
            shown = _sold(connection, sale, terms)
        self.steps("alone.sold")
        return shown

    def order(self, order_id: UUID) -> OrderView | None:
        """An order that was sold alone, as it was then."""
        rows = self.store.read("SELECT shown FROM alone_order WHERE id = ?", (str(order_id),))
        return OrderView.model_validate_json(rows[0]["shown"]) if rows else None


def _sold(connection: Connection, sale: AloneSale, terms: Terms) -> OrderView:
    order, reserved = sale.order, sale.method is OfflineMethod.RESERVATION
    lines, tickets = [], []
    for line in order.lines:
        blanks = take(connection, line.tier_id, line.quantity, order.id, terms.now)
        if len(blanks) < line.quantity:
            raise RefusedError(
                ProblemCode.NOT_ENOUGH_TICKETS,
                f"This kiosk has {len(blanks)} of {line.tier_name.text} to sell by itself.",
                available=len(blanks),
            )
        ids = tuple(one.id for one in blanks)
        off = line.discount if terms.voucher else None
        lines.append(
            OfflineLine(
                tier_id=line.tier_id, unit_price=line.unit_price, blank_ids=ids, discount=off
            )
        )
        tickets += [_ticket(one, line.tier_id, sale, terms.now) for one in blanks]
    status = OrderStatus.PENDING if reserved else OrderStatus.CONFIRMED
    shown = order.model_copy(
        update={
            "status": status,
            "tickets": () if reserved else tuple(tickets),
            # The code itself is never written down.
            "promo_code": None,
        }
    )
    last = connection.execute("SELECT coalesce(max(counter), 0) FROM alone_order").fetchone()[0]
    sold = OfflineOrder(
        id=order.id,
        number=order.number,
        session_id=order.session_id,
        lines=tuple(lines),
        method=sale.method,
        payment_id=None if reserved else new_id(),
        clerk=sale.clerk,
        language=order.language,
        sold_at=terms.now,
        counter=last + 1,
        voucher=terms.voucher,
        link=next_link(connection, "alone_order", terms.journal) if terms.journal else None,
    )
    _keep(connection, sold, shown)
    spend(connection, sold)
    if not reserved:
        # Its tickets are to be printed and told of like any others. A reservation has none.
        open_sold(connection, order.id, order.number, terms.now)
    return shown


def _keep(connection: Connection, sold: OfflineOrder, shown: OrderView) -> None:
    link = sold.link
    connection.execute(
        "INSERT INTO alone_order (counter, id, sold, shown, state, journal, link, hash)"
        " VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?)",
        (
            sold.counter,
            str(sold.id),
            sold.model_dump_json(),
            shown.model_dump_json(),
            *((link.journal, link.number, sale_hash(sold)) if link else (None, None, None)),
        ),
    )


def _ticket(blank: Blank, tier_id: UUID, sale: AloneSale, now: datetime) -> TicketView:
    tier = next(one for one in sale.event.tiers if one.id == tier_id)
    return TicketView(
        id=blank.id,
        serial=blank.serial,
        order_id=sale.order.id,
        event_id=sale.event.id,
        tier_id=tier_id,
        session_ids=tier.session_ids,
        status=TicketStatus.VALID,
        generation=0,
        admits=tier.admits,
        code=blank.code,
        issued_at=now,
    )
