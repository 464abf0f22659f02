"""What a receipt says on paper: plain values.

The card's facts are those that EMV 4.4 Book 4 and the schemes want on a receipt; all of them come
from the reader's answer. The card's number is never here, only its last four digits.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ticketing.money import Money


class Entry(Enum):
    """How the card was read."""

    CONTACTLESS = "contactless"
    CHIP = "chip"
    SWIPED = "swiped"


class Settled(Enum):
    """How an order without a card reader's facts was settled."""

    CASH = "cash"
    PHONE = "phone"
    MOBILE_MONEY = "mobile_money"
    ONLINE = "online"
    FREE = "free"
    SIMULATED = "simulated"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """So many of a tier at a price. ``price`` is each, ``total`` what the line comes to."""

    count: int
    name: str
    price: Money
    total: Money


@dataclass(frozen=True, slots=True)
class ReceiptSession:
    """The lines of one session, under its event's name."""

    event: str
    starts: datetime
    room: str
    lines: tuple[ReceiptLine, ...]


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One rate of tax, in hundredths of a percent, and what it comes to."""

    name: str
    rate_basis_points: int
    net: Money
    tax: Money
    gross: Money


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card's payment left behind. Empty texts are not printed."""

    brand: str
    last4: str
    entry: Entry | None = None
    authorisation: str = ""
    aid: str = ""
    application: str = ""
    verified_by: str = ""
    tvr: str = ""
    tsi: str = ""
    terminal: str = ""


@dataclass(frozen=True, slots=True)
class CashFacts:
    """Notes and coins handed over, and handed back."""

    given: Money
    change: Money


@dataclass(frozen=True, slots=True)
class PrintedReceipt:
    """One receipt. ``discount`` and ``total`` are what was taken off and what was paid.

    ``donation`` is what was given on top of the tickets, untaxed and within the total.
    ``refunded`` is what was given back of it since.
    """

    venue: str
    number: str
    order: str
    at: datetime
    time_zone: str
    sessions: tuple[ReceiptSession, ...]
    total: Money
    address: tuple[str, ...] = ()
    tax_number: str = ""
    discount: Money | None = None
    donation: Money | None = None
    refunded: Money | None = None
    taxes: tuple[TaxLine, ...] = ()
    card: CardFacts | None = None
    cash: CashFacts | None = None
    settled: Settled | None = None
    order_url: str = ""
    issued_by: str = ""
    language: str = "en"
    mark: bytes | None = None
    is_refund: bool = False
    is_copy: bool = False
