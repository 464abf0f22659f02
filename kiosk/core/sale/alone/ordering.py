"""An order as a kiosk writes it that cannot ask the server: at the prices it shows. Pure."""

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
    total, tax = Money.zero(event.currency), Money.zero(event.currency)
    for line in lines:
        total += line.total
        tax += tax_included(line.total, line.tax_basis_points or 0)
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
