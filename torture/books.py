"""What a provider says moved and what we say of it, as plain values to be held side by side."""

from dataclasses import dataclass
from uuid import UUID

from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus
from ticketing.refund import RefundStatus
from ticketing.ticket import TicketStatus


@dataclass(frozen=True)
class Charge:
    """Money that a provider took for one of its objects: an intent, a mobile money request."""

    object_id: str
    amount: Money


@dataclass(frozen=True)
class GivenBack:
    """Money that a provider gave back, or has on its way, of what it took for ``object_id``."""

    id: str
    object_id: str
    amount: Money


@dataclass(frozen=True)
class Ledger:
    """All money that moved, by the providers' own books."""

    charges: tuple[Charge, ...] = ()
    given_back: tuple[GivenBack, ...] = ()

    def __add__(self, other: "Ledger") -> "Ledger":
        return Ledger(self.charges + other.charges, self.given_back + other.given_back)


@dataclass(frozen=True)
class PaymentRow:
    """A payment as we have it; ``objects`` are the provider's that it is collected by."""

    id: UUID
    reference: str
    order_id: UUID
    method: PaymentMethod
    status: PaymentStatus
    objects: frozenset[str]
    received: Money
    refunded: Money

    @property
    def kept(self) -> bool:
        """Whether any of its money is still ours."""
        return self.status is PaymentStatus.SUCCEEDED and self.refunded < self.received


@dataclass(frozen=True)
class RefundRow:
    """A refund as we have it."""

    id: UUID
    payment_id: UUID
    provider_id: str | None
    amount: int
    status: RefundStatus


@dataclass(frozen=True)
class OrderRow:
    """An order as we have it, how many tickets its lines are for, and whether its event is off."""

    id: UUID
    number: str
    status: OrderStatus
    total: Money
    wanted: int
    called_off: bool = False


@dataclass(frozen=True)
class TicketRow:
    """A ticket as we have it."""

    serial: str
    order_id: UUID
    status: TicketStatus


@dataclass(frozen=True)
class Books:
    """All that we say of money and tickets."""

    orders: tuple[OrderRow, ...] = ()
    payments: tuple[PaymentRow, ...] = ()
    refunds: tuple[RefundRow, ...] = ()
    tickets: tuple[TicketRow, ...] = ()
