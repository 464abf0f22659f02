"""Errands: steps outside the kiosk as values, and what can come back from one.

The desk's rules hand these out and never touch the world themselves; ``performing`` does.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.alone.selling import AloneSale
from kiosk.core.sale.flow import Step
from ticketing.collecting import OrderProof
from ticketing.money import Money
from ticketing.order import Buyer, NewOrder, OrderView
from ticketing.payment import PaymentView, StartPayment
from ticketing.problem import Problem


@dataclass(frozen=True)
class PlaceOrder:
    """Hold the tickets of an order."""

    order: NewOrder

    @property
    def order_id(self) -> UUID:
        """Whose errand this is."""
        return self.order.id


@dataclass(frozen=True)
class SellAlone:
    """Sell from the kiosk's own tickets; ``now`` is the server's time as far as known."""

    sale: AloneSale
    now: datetime

    @property
    def order_id(self) -> UUID:
        """Whose errand this is."""
        return self.sale.order.id


@dataclass(frozen=True)
class GiveBack:
    """Cancel an order nobody pays, and see the stock come back."""

    order_id: UUID


@dataclass(frozen=True)
class SetBuyer:
    """Say who buys."""

    order_id: UUID
    buyer: Buyer


@dataclass(frozen=True)
class SetCode:
    """Have the order priced with a code; None: with none."""

    order_id: UUID
    code: str | None


@dataclass(frozen=True)
class SetDonation:
    """Have the order give so much on top of its tickets; None: nothing."""

    order_id: UUID
    donation: Money | None


@dataclass(frozen=True)
class PriceAlone:
    """Price an order of the kiosk's own with a code; None: with none. ``now`` is as for a sale."""

    order: OrderView
    code: str | None
    now: datetime

    @property
    def order_id(self) -> UUID:
        """Whose errand this is."""
        return self.order.id


@dataclass(frozen=True)
class Extend:
    """Hold the tickets for longer."""

    order_id: UUID


@dataclass(frozen=True)
class StartPaying:
    """Ask for the money."""

    order_id: UUID
    payment: StartPayment


@dataclass(frozen=True)
class PresentAgain:
    """Ask the reader again for the same payment."""

    order_id: UUID
    reference: str


@dataclass(frozen=True)
class CancelPaying:
    """Ask to stop collecting, and see what really became of it; once it is over, ``then``."""

    order_id: UUID
    reference: str
    then: Step | None = None


@dataclass(frozen=True)
class Settle:
    """Have the server ask the provider now."""

    order_id: UUID
    reference: str


@dataclass(frozen=True)
class PrintTickets:
    """Put all tickets of a paid order on paper: once by itself, again only by asking."""

    order: OrderView

    @property
    def order_id(self) -> UUID:
        """Whose errand this is."""
        return self.order.id


@dataclass(frozen=True)
class FindOrder:
    """Find the order that somebody shows to be theirs."""

    proof: OrderProof


@dataclass(frozen=True)
class CollectTickets:
    """Claim the paper of an order that was bought elsewhere; the same claim again is one."""

    order_id: UUID
    proof: OrderProof
    claim_id: UUID


@dataclass(frozen=True)
class PrintCollected:
    """Put the tickets on paper whose paper was claimed, and say what became of it."""

    order: OrderView

    @property
    def order_id(self) -> UUID:
        """Whose errand this is."""
        return self.order.id


@dataclass(frozen=True)
class SayShown:
    """Somebody says they have their tickets on their phone."""

    order_id: UUID


@dataclass(frozen=True)
class Abandon:
    """The customer is gone: what is open is finished or given back behind the scenes."""

    order_id: UUID


@dataclass(frozen=True)
class Recover:
    """At start: finish or give back what the journal says was open."""


Errand = (
    PlaceOrder
    | SellAlone
    | GiveBack
    | SetBuyer
    | SetCode
    | SetDonation
    | PriceAlone
    | Extend
    | StartPaying
    | PresentAgain
    | CancelPaying
    | Settle
    | PrintTickets
    | FindOrder
    | CollectTickets
    | PrintCollected
    | SayShown
    | Abandon
    | Recover
)

UNSEEN = (Extend, Settle, SayShown, Abandon)
"""Errands nobody waits for: they do not make the desk busy."""


class Silence(StrEnum):
    """No usable answer."""

    UNREACHED = "unreached"
    REVOKED = "revoked"


@dataclass(frozen=True)
class Recovered:
    """What recovery left to show: a paid order whose customer may still stand here, or nothing."""

    order: OrderView | None = None
    outcome: PrintOutcome | None = None


Outcome = OrderView | PaymentView | PrintOutcome | Problem | Silence | Recovered | None
"""What came back from an errand; None where there was nothing to say."""
