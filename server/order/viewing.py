"""An order as those it belongs to may see it, with its payments and tickets."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from server.granting import Grant, Thing
from server.order.pricing import tax_of
from server.order.reading import Line, OrderFacts, lines_of, order_of
from server.order.tables import order
from server.security import Secrets
from server.ticket.viewing import tickets_of_order
from ticketing.money import Money
from ticketing.order import LineView, OrderView
from ticketing.payment import PaymentView
from ticketing.ticket import TicketView

FOLLOW = "order"
"""The purpose that follow links are signed for."""

# Made once: every long poll asks it again and again.
_VERSION = select(
    order.c.version, order.c.organiser_id, order.c.event_id, order.c.device_id, order.c.user_id
).where(order.c.id == bindparam("order_id"))


def follow_url(secrets: Secrets, public_url: str, order_id: UUID) -> str:
    """The address of an order's page, for whoever has this link."""
    return f"{public_url}/o/{secrets.sign_token(FOLLOW, order_id)}"


PaymentsOf = Callable[[Connection, UUID], tuple[PaymentView, ...]]


@dataclass(frozen=True)
class OrderViewing:
    """Puts views together; ``payments_of`` is the payment domain's, which stands above this one."""

    secrets: Secrets
    public_url: str
    payments_of: PaymentsOf

    def view(self, connection: Connection, order_id: UUID) -> OrderView | None:
        """The whole order; None where there is none of this id.

        The order is read first: whatever changes meanwhile is newer than ``version`` says, so
        that the next long poll answers at once.
        """
        found = order_of(connection, order_id)
        if found is None:
            return None
        return self.of(
            found,
            lines_of(connection, found),
            self.payments_of(connection, order_id),
            tickets_of_order(connection, order_id),
        )

    def of(
        self,
        found: OrderFacts,
        lines: tuple[Line, ...],
        payments: tuple[PaymentView, ...] = (),
        tickets: tuple[TicketView, ...] = (),
    ) -> OrderView:
        """The view of an order whose parts are known."""
        return OrderView(
            id=found.id,
            number=found.number,
            status=found.status,
            version=found.version,
            event_id=found.event_id,
            session_id=found.session_id,
            lines=tuple(line_view(line) for line in lines),
            total=found.total,
            refunded=_refunded(found.total.currency, payments),
            tax=tax_of(found, lines),
            tax_basis_points=found.tax_basis_points,
            buyer=found.buyer,
            language=found.language,
            channel=found.channel,
            hold_until=found.hold_until,
            created_at=found.created_at,
            follow_url=follow_url(self.secrets, self.public_url, found.id),
            payments=payments,
            tickets=tickets,
            discount=Money(amount=found.discount, currency=found.total.currency),
            promo_code=found.promo_code,
            approval=found.approval,
            note=found.note,
            delivered_how=found.delivered_how,
            disputed=any(one.disputed for one in payments),
            paper=found.paper,
            donation=Money(amount=found.donation, currency=found.total.currency),
        )


def version_of(connection: Connection, order_id: UUID, by: Grant) -> int | None:
    """The version of an order within the caller's reach; None where there is none."""
    row = connection.execute(_VERSION, {"order_id": order_id}).one_or_none()
    if row is None:
        return None
    whose = Thing(
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        order_id=order_id,
        device_id=row.device_id,
        user_id=row.user_id,
    )
    version: int = row.version
    return version if by.reaches(whose) else None


def line_view(line: Line) -> LineView:
    """A line as everybody who sees its order sees it."""
    return LineView(
        tier_id=line.tier_id,
        tier_name=line.tier_name,
        quantity=line.quantity,
        unit_price=line.unit_price,
        total=line.total,
        discount=line.discount,
        tax_basis_points=line.tax_basis_points,
    )


def _refunded(currency: str, payments: tuple[PaymentView, ...]) -> Money:
    """What went back of the order; money that came in another currency was never its own."""
    given_back = (one.refunded for one in payments if one.refunded.currency == currency)
    return sum(given_back, Money.zero(currency))
