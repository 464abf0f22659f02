"""An order as the device it belongs to may see it, with its payments and tickets."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from server.order.reading import Line, OrderFacts, lines_of, order_of
from server.order.tables import order
from server.security import Secrets
from server.ticket.viewing import tickets_of_order
from ticketing.money import Money, tax_included
from ticketing.order import LineView, OrderView
from ticketing.payment import PaymentView
from ticketing.ticket import TicketView

FOLLOW = "order"
"""The purpose that follow links are signed for."""

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
            lines_of(connection, order_id, found.total.currency),
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
            lines=tuple(_line(line) for line in lines),
            total=found.total,
            refunded=sum((one.refunded for one in payments), Money.zero(found.total.currency)),
            tax=tax_included(found.total, found.tax_basis_points),
            tax_basis_points=found.tax_basis_points,
            buyer=found.buyer,
            language=found.language,
            channel=found.channel,
            hold_until=found.hold_until,
            created_at=found.created_at,
            follow_url=f"{self.public_url}/o/{self.secrets.sign_token(FOLLOW, found.id)}",
            payments=payments,
            tickets=tickets,
        )


def version_of(connection: Connection, order_id: UUID, device_id: UUID) -> int | None:
    """The version of a device's order; None where it has no such order."""
    version: int | None = connection.scalar(
        select(order.c.version).where(order.c.id == order_id, order.c.device_id == device_id)
    )
    return version


def _line(line: Line) -> LineView:
    return LineView(
        tier_id=line.tier_id,
        tier_name=line.tier_name,
        quantity=line.quantity,
        unit_price=line.unit_price,
        total=line.unit_price * line.quantity,
    )
