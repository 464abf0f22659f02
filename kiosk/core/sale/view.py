"""What the sale shows: one frozen value that a screen can draw without asking anything else.

The desk publishes a new ``SaleView`` whenever something changes, and once a second while a clock
is on the screen. Texts that come from the venue are given in all their languages; everything a
screen says itself is the screen's.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.core.sale.programme_view import EventCard, TierLine
from ticketing.collecting import Standing
from ticketing.donation import Cause
from ticketing.money import Money
from ticketing.payment import PaymentMethod, Trouble
from ticketing.wire import Localized


class Screen(StrEnum):
    """Every screen of the sale face."""

    STARTING = "starting"
    ATTRACT = "attract"
    EVENTS = "events"
    TIERS = "tiers"
    REVIEW = "review"
    CODE = "code"
    EMAIL = "email"
    PAY_METHODS = "pay_methods"
    PHONE_NUMBER = "phone_number"
    PAY_CLERK = "pay_clerk"
    PRESENT_CARD = "present_card"
    SCAN_TO_PAY = "scan_to_pay"
    CONFIRM_ON_PHONE = "confirm_on_phone"
    PROCESSING = "processing"
    APPROVED = "approved"
    DECLINED = "declined"
    UNKNOWN = "unknown"
    PRINTING = "printing"
    DONE = "done"
    RESERVED = "reserved"
    HOLD_LAPSED = "hold_lapsed"
    FIND = "find"
    FOUND = "found"
    CLOSED = "closed"


class EventsState(StrEnum):
    """What stands where the events would."""

    LOADING = "loading"
    READY = "ready"
    NONE = "none"
    UNREACHABLE = "unreachable"


class Notice(StrEnum):
    """Something that happened while choosing; said once, above the content."""

    NOT_ENOUGH_TICKETS = "not_enough_tickets"
    OVER_LIMIT = "over_limit"
    PUT_BACK = "put_back"
    BUYER_HAS_ENOUGH = "buyer_has_enough"
    NOT_ON_SALE = "not_on_sale"
    PRICE_CHANGED = "price_changed"
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_REFUSED = "server_refused"
    BAD_EMAIL = "bad_email"
    BAD_PHONE = "bad_phone"
    DONATION_NOT_TAKEN = "donation_not_taken"
    CODE_UNKNOWN = "code_unknown"
    CODE_NOT_YET = "code_not_yet"
    CODE_OVER = "code_over"
    CODE_USED_UP = "code_used_up"
    CODE_USED_BY_BUYER = "code_used_by_buyer"
    CODE_NEEDS_BUYER = "code_needs_buyer"
    CODE_NOT_FOR_THESE = "code_not_for_these"
    CODE_TOO_OFTEN = "code_too_often"
    ORDER_UNKNOWN = "order_unknown"
    ORDER_TOO_OFTEN = "order_too_often"
    ORDER_NOT_NOW = "order_not_now"


class PrintState(StrEnum):
    """What is known of the paper."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNSURE = "unsure"


@dataclass(frozen=True)
class TicketOnScreen:
    """A ticket that was issued. ``print_state`` is that of its paper."""

    serial: str
    tier_name: Localized
    code: str
    print_state: PrintState


@dataclass(frozen=True)
class Brand:
    """What the organiser gives its kiosks to look like; ``mark`` and ``pictures`` are local files.

    The pictures are shown in turn while nobody buys.
    """

    accent: str | None = None
    mark: str | None = None
    pictures: tuple[str, ...] = ()


UNBRANDED = Brand()
"""A kiosk that looks like the product."""


@dataclass(frozen=True)
class SaleView:
    """All a screen needs.

    Attributes:
        screen: which one.
        language: ISO 639-1 code of the customer's language.
        venue: the organiser's name; ``brand`` is its look.
        now: the kiosk's clock, UTC.
        time_zone: IANA name of the venue's zone, for showing times.
        busy: an outside step is under way; actions are taken once it ends.
        online: whether the server answered last; ``offline_since`` says when it stopped.
        sells_alone: whether there are tickets at hand to sell while the server is out of reach.
        alone: whether this order is sold so; ``clerk`` takes its cash, and ``can_reserve`` says
            that it may be paid later.
        events: the catalogue, soonest first.
        event: the open event, if one is.
        session_id: the chosen performance.
        lines: all tiers of the chosen performance, or the order's lines after review.
        ticket_count, total, tax, tax_basis_points: the sum of ``lines``.
        promo_code, discount: the code that this order has, and what it takes off.
        cause: what the visitor is asked to give for, where they are asked; ``suggested`` are the
            amounts that are offered, and ``donation`` is what they give, nothing until they touch.
        code: a code as it was typed; ``can_redeem`` says whether one can be given now.
        notice: said once above the content; ``notice_available`` is how many it speaks of.
        hold_left_s: seconds until the hold lapses, once there is an order.
        present_left_s: seconds until the reader, or the page behind the code, gives up, of
            ``present_total_s``.
        idle_left_s: set while "Still there?" is asked.
        patient: somebody asked for more time.
        order_number, follow_url: once there is an order.
        ways: the ways this order may be paid here, in the order they are offered.
        method: the way that was taken last.
        pay_url: what the code leads to that somebody pays at with their own phone.
        page_used: somebody has tried to pay on that page.
        phone: the mobile money number as it was typed, the country code first, digits alone;
            before that, the country's own code.
        asked_phone: the last digits of the number that is asked to pay.
        trouble: why the last attempt did not collect the money.
        can_cancel: whether a Cancel button is honest now.
        unknown_for_s: how long the outcome has been unknown.
        tickets: once issued.
        email: the address as it was typed.
        mails: whether tickets go out by mail too, to whoever gives an address.
        mailed_to: the address that this order's tickets go to by mail; empty where to none.
        paper_ready: whether the printer can print now.
        close_in_s: seconds until this screen closes by itself.
        can_extend: whether the hold can be kept longer by asking.
        can_try_again: whether another attempt at the same order can be offered.
        can_pay_otherwise: whether another way of paying can be offered after a failed attempt.
        can_print_again: whether printing may be asked for once more.
        standing: of an order that was looked for, whether its buyer can print it; ``worth_paper``
            are how many of its tickets.
        money_returned: on HOLD_LAPSED, that money came too late and is going back by itself.
    """

    screen: Screen
    language: str
    venue: str
    now: datetime
    time_zone: str
    busy: bool = False
    online: bool = True
    offline_since: datetime | None = None
    sells_alone: bool = False
    alone: bool = False
    clerk: str = ""
    can_reserve: bool = False
    events_state: EventsState = EventsState.LOADING
    events: tuple[EventCard, ...] = ()
    event: EventCard | None = None
    session_id: UUID | None = None
    lines: tuple[TierLine, ...] = ()
    ticket_count: int = 0
    total: Money | None = None
    tax: Money | None = None
    tax_basis_points: int = 0
    promo_code: str = ""
    discount: Money | None = None
    code: str = ""
    can_redeem: bool = False
    cause: Cause | None = None
    suggested: tuple[Money, ...] = ()
    donation: Money | None = None
    notice: Notice | None = None
    notice_available: int | None = None
    hold_left_s: int | None = None
    present_left_s: int | None = None
    present_total_s: int = 90
    idle_left_s: int | None = None
    idle_total_s: int = 20
    patient: bool = False
    order_number: str | None = None
    follow_url: str | None = None
    ways: tuple[PaymentMethod, ...] = ()
    method: PaymentMethod = PaymentMethod.CARD_READER
    pay_url: str = ""
    page_used: bool = False
    phone: str = ""
    asked_phone: str = ""
    trouble: Trouble | None = None
    can_cancel: bool = False
    unknown_for_s: int | None = None
    tickets: tuple[TicketOnScreen, ...] = field(default=())
    email: str = ""
    mails: bool = False
    mailed_to: str = ""
    paper_ready: bool = True
    close_in_s: int | None = None
    can_extend: bool = False
    can_try_again: bool = False
    can_pay_otherwise: bool = False
    can_print_again: bool = False
    standing: Standing | None = None
    worth_paper: int = 0
    money_returned: bool = False
    brand: Brand = UNBRANDED
