"""News: what reaches the desk besides touches, as values in the one queue it reads."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.core.sale.alone.offering import AtHand
from kiosk.core.sale.errand import Errand, Outcome
from kiosk.core.sale.intent import Intent
from kiosk.core.sale.view import UNBRANDED, Brand
from ticketing.catalogue import EventView
from ticketing.order import OrderView
from ticketing.payment import PaymentMethodView


@dataclass(frozen=True)
class Touched:
    """A visitor asked for something."""

    intent: Intent


@dataclass(frozen=True)
class Answered:
    """An errand came back."""

    errand: Errand
    outcome: Outcome


@dataclass(frozen=True)
class OrderHeard:
    """The followed order, as the server tells it now."""

    order: OrderView


@dataclass(frozen=True)
class Lost:
    """The server gave no answer. ``following`` says that an order was being followed."""

    following: bool = False


@dataclass(frozen=True)
class Revoked:
    """The server does not know this kiosk's token."""


@dataclass(frozen=True)
class Tended:
    """A round of looking after the kiosk went well.

    ``mails``: the server mails tickets too. ``methods``: the ways of paying that are set up.
    ``brand``: the organiser's look. ``pictures_came``: events have pictures that they lacked.
    """

    events: tuple[EventView, ...] | None
    venue: str
    mails: bool = False
    methods: tuple[PaymentMethodView, ...] | None = None
    brand: Brand = UNBRANDED
    pictures_came: bool = False


@dataclass(frozen=True)
class PaperSeen:
    """Whether the printer can print."""

    ready: bool


@dataclass(frozen=True)
class PagesOut:
    """So many pages of an order are on paper; the printer goes on."""

    order_id: UUID
    pages: int


News = Touched | Answered | OrderHeard | Lost | Revoked | Tended | PaperSeen | PagesOut | AtHand
