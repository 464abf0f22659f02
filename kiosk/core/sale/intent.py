"""What a visitor can ask of a sale: every touch that means something, as a value."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from ticketing.payment import PaymentMethod


class Press(StrEnum):
    """Touches that carry nothing but themselves."""

    START = "start"
    REVIEW = "review"
    BACK = "back"
    TYPE_CODE = "type_code"
    REMOVE_CODE = "remove_code"
    CONTINUE = "continue"
    SKIP_EMAIL = "skip_email"
    PAY = "pay"
    CANCEL_PAYMENT = "cancel_payment"
    TRY_AGAIN = "try_again"
    PAY_OTHERWISE = "pay_otherwise"
    LEAVE = "leave"
    KEEP_LONGER = "keep_longer"
    STILL_HERE = "still_here"
    MORE_TIME = "more_time"
    CLEAR = "clear"
    CASH_TAKEN = "cash_taken"
    RESERVE = "reserve"
    PRINT_AGAIN = "print_again"
    FIND_ORDER = "find_order"
    COLLECT = "collect"
    DONE = "done"
    TOUCH = "touch"


@dataclass(frozen=True)
class ChooseLanguage:
    """Speak ``language`` (ISO 639-1) from now on; the cart stays."""

    language: str


@dataclass(frozen=True)
class ChooseEvent:
    """Open an event."""

    event_id: UUID


@dataclass(frozen=True)
class ChooseSession:
    """Choose one performance of the open event."""

    session_id: UUID


@dataclass(frozen=True)
class ChangeQuantity:
    """One more or one fewer of a tier; ``by`` is +1 or -1."""

    tier_id: UUID
    by: int


@dataclass(frozen=True)
class GiveEmail:
    """Send a copy to ``address``, and go on."""

    address: str


@dataclass(frozen=True)
class GiveCode:
    """Take off what ``code`` promises, as it was typed."""

    code: str


@dataclass(frozen=True)
class Donate:
    """Give ``amount`` on top of the tickets, in minor units of the order's currency; 0: nothing."""

    amount: int


@dataclass(frozen=True)
class ChooseWay:
    """Pay by ``method``."""

    method: PaymentMethod


@dataclass(frozen=True)
class GivePhone:
    """Ask the mobile money account of ``number``: its country code first, digits alone."""

    number: str


@dataclass(frozen=True)
class SeekOrder:
    """Find an order by its number and what it was bought with, or by the ``code`` of its link."""

    number: str = ""
    contact: str = ""
    code: str = ""


Choice = (
    ChooseEvent
    | ChooseSession
    | ChangeQuantity
    | GiveCode
    | Donate
    | GiveEmail
    | ChooseWay
    | GivePhone
    | SeekOrder
)
"""Touches that say which, how many, or whose."""

Intent = Press | ChooseLanguage | Choice
