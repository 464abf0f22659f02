"""An order as a kiosk writes it that cannot ask the server: at the prices it shows. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from ticketing.catalogue import EventView
from ticketing.money import Money, tax_included
from ticketing.order import Buyer, Channel, LineView, NewLine, OrderStatus, OrderView

AGREED_FOR = timedelta(minutes=10)
"""As long as the server would hold it: whoever stands there decides within that."""


def alone_order(
    event: EventView,
    session_id: UUID,
    wanted: tuple[NewLine, ...],
    *,
    order_id: UUID,
    number: str,
    language: str,
    now: datetime,
) -> OrderView:
    """The order of ``wanted``, pending; nothing is kept for it until it is sold."""
    lines = tuple(_line(event, one) for one in wanted)
    total, tax = _sums(lines, event.currency)
    return OrderView(
        id=order_id,
        number=number,
        status=OrderStatus.PENDING,
        version=0,
        event_id=event.id,
        session_id=session_id,
        lines=lines,
        total=total,
        refunded=Money.zero(event.currency),
        tax=tax,
        tax_basis_points=max(line.tax_basis_points or 0 for line in lines),
        buyer=Buyer(),
        language=language,
        channel=Channel.KIOSK,
        hold_until=now + AGREED_FOR,
        created_at=now,
        # Only the server can write one.
        follow_url="",
        payments=(),
        tickets=(),
    )


def repriced(order: OrderView, code: str | None, offs: Sequence[int]) -> OrderView:
    """The order with a code, or with none, and so many minor units off each of its lines."""
    currency = order.total.currency
    lines = tuple(
        _less(line, Money(amount=off, currency=currency))
        for line, off in zip(order.lines, offs, strict=True)
    )
    total, tax = _sums(lines, currency)
    off = Money(amount=sum(offs), currency=currency)
    changes = {"lines": lines, "total": total, "tax": tax, "discount": off, "promo_code": code}
    return order.model_copy(update=changes)


def _less(line: LineView, off: Money) -> LineView:
    total = line.unit_price * line.quantity - off
    return line.model_copy(update={"discount": off, "total": total})


def _sums(lines: Sequence[LineView], currency: str) -> tuple[Money, Money]:
    """Their cost, and the tax in it: lines of one rate are taxed together, as at the server."""
    by_rate: dict[int, Money] = {}
    for line in lines:
        rate = line.tax_basis_points or 0
        by_rate[rate] = by_rate.get(rate, Money.zero(currency)) + line.total
    taxes = (tax_included(gross, rate) for rate, gross in by_rate.items())
    return sum(by_rate.values(), Money.zero(currency)), sum(taxes, Money.zero(currency))


def _line(event: EventView, wanted: NewLine) -> LineView:
    tier = next(one for one in event.tiers if one.id == wanted.tier_id)
    own = tier.tax_basis_points
    return LineView(
        tier_id=tier.id,
        tier_name=tier.name,
        quantity=wanted.quantity,
        unit_price=tier.price,
        total=tier.price * wanted.quantity,
        tax_basis_points=event.tax_basis_points if own is None else own,
    )
