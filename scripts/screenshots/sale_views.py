"""Views of the sale as a desk would publish them, one of every state, for pictures and tests."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from kiosk.core.sale.view import EventsState, Notice, PrintState, SaleView, Screen
from scripts.screenshots.brand_views import branded
from scripts.screenshots.collect_views import collect_states, find_view, found_view
from scripts.screenshots.sale_kinds import kinds
from scripts.screenshots.sample_programme import (
    CHOSEN,
    EMAIL,
    EVENTS,
    FOLLOW,
    NOW,
    ORDER,
    TAX_BASIS_POINTS,
    VENUE_NAME,
    ZONE,
    lines_of,
    tickets_in,
)
from ticketing.donation import Cause
from ticketing.money import Money, tax_included
from ticketing.payment import PaymentMethod, Trouble
from ticketing.stock import AvailabilityState

TOTAL = Money(amount=6400, currency="EUR")
ATTRACT = SaleView(
    screen=Screen.ATTRACT,
    language="en",
    venue=VENUE_NAME,
    now=NOW,
    time_zone=ZONE,
    events_state=EventsState.READY,
    events=EVENTS,
)
EVENTS_OPEN = replace(ATTRACT, screen=Screen.EVENTS)
TIERS = replace(
    ATTRACT,
    screen=Screen.TIERS,
    event=EVENTS[0],
    session_id=EVENTS[0].sessions[0].session_id,
    lines=lines_of(CHOSEN),
    ticket_count=3,
    total=TOTAL,
    tax=tax_included(TOTAL, TAX_BASIS_POINTS),
    tax_basis_points=TAX_BASIS_POINTS,
)
REVIEW = replace(
    TIERS,
    screen=Screen.REVIEW,
    lines=tuple(line for line in TIERS.lines if line.quantity),
    hold_left_s=540,
    order_number=ORDER,
    follow_url=FOLLOW,
    can_extend=True,
    can_redeem=True,
)
_OFF = Money(amount=640, currency="EUR")
REVIEW_CODE = replace(
    REVIEW,
    promo_code="EARLYBIRD",
    discount=_OFF,
    total=TOTAL - _OFF,
    tax=tax_included(TOTAL - _OFF, TAX_BASIS_POINTS),
)
REVIEW_ASKED = replace(
    REVIEW,
    cause=Cause(
        text="the Foundry\u2019s youth orchestra",
        translations={
            "ar": "أوركسترا الشباب في المسبك",
            "de": "das Jugendorchester der Foundry",
            "fr": "l\u2019orchestre des jeunes",
            "es": "la orquesta juvenil",
        },
    ),
    suggested=tuple(Money(amount=one, currency="EUR") for one in (200, 500, 1000)),
    donation=Money.zero("EUR"),
)
_GIFT = Money(amount=500, currency="EUR")
REVIEW_GIVING = replace(REVIEW_ASKED, donation=_GIFT, total=TOTAL + _GIFT)
CODE = replace(REVIEW, screen=Screen.CODE, code="EARLYBIRD", can_redeem=False)
EMAIL_EMPTY = replace(REVIEW, screen=Screen.EMAIL, mails=True)
WAYS = (PaymentMethod.CARD_READER, PaymentMethod.PHONE, PaymentMethod.MOMO)
PAY_METHODS = replace(REVIEW, screen=Screen.PAY_METHODS, ways=WAYS)
PHONE_NUMBER = replace(
    PAY_METHODS, screen=Screen.PHONE_NUMBER, method=PaymentMethod.MOMO, phone="233241234567"
)
SCAN = replace(
    PAY_METHODS,
    screen=Screen.SCAN_TO_PAY,
    method=PaymentMethod.PHONE,
    pay_url="https://foundry.example/p/4Zk9Qm2TxV7bNcR1sWfYhA",
    present_left_s=512,
    present_total_s=600,
    can_cancel=True,
)
CONFIRM = replace(
    PHONE_NUMBER, screen=Screen.CONFIRM_ON_PHONE, phone="233241234567", asked_phone="…567"
)
PRESENT = replace(
    REVIEW, screen=Screen.PRESENT_CARD, present_left_s=84, present_total_s=117, can_cancel=True
)
DECLINED = replace(
    REVIEW,
    screen=Screen.DECLINED,
    trouble=Trouble.DECLINED,
    hold_left_s=360,
    can_try_again=True,
    can_pay_otherwise=True,
)
UNKNOWN = replace(REVIEW, screen=Screen.UNKNOWN, unknown_for_s=12)
PRINTING = replace(
    REVIEW,
    screen=Screen.PRINTING,
    tickets=tickets_in(PrintState.PRINTED, PrintState.PRINTING, PrintState.WAITING),
)
DONE = replace(
    REVIEW,
    screen=Screen.DONE,
    tickets=tickets_in(PrintState.PRINTED, PrintState.PRINTED, PrintState.PRINTED),
    close_in_s=38,
    mails=True,
    mailed_to=EMAIL,
)
_FREE = Money(amount=0, currency="EUR")
_LOST: dict[str, Any] = {
    "online": False,
    "offline_since": NOW - timedelta(minutes=12),
    "sells_alone": True,
}
"""The server is out of reach, and there are tickets at hand."""

_ALONE: dict[str, Any] = _LOST | {
    "alone": True,
    "clerk": "Ada",
    "follow_url": "",
    "can_extend": False,
}
PAY_ALONE = replace(
    PAY_METHODS, **_ALONE, hold_left_s=None, ways=(PaymentMethod.CASH,), can_reserve=True
)
PAY_CLERK = replace(
    PAY_ALONE, screen=Screen.PAY_CLERK, method=PaymentMethod.CASH, can_reserve=False
)
RESERVED = replace(PAY_ALONE, screen=Screen.RESERVED, can_reserve=False, close_in_s=38)
FIND = find_view(EVENTS_OPEN)
FOUND = found_view(
    replace(REVIEW, tickets=tickets_in(PrintState.WAITING, PrintState.WAITING, PrintState.WAITING))
)
_OF_MOBILE_MONEY = frozenset({Trouble.REJECTED, Trouble.PAYER_NOT_FOUND})

BRANDED = branded(ATTRACT, TIERS)
SCREENS: dict[str, SaleView] = {
    "00-starting": replace(ATTRACT, screen=Screen.STARTING, events=()),
    "01-attract": ATTRACT,
    "02-events": EVENTS_OPEN,
    "03-tiers": TIERS,
    "04-review": REVIEW,
    "04-review-donation": REVIEW_ASKED,
    "04-code": CODE,
    "05-email": EMAIL_EMPTY,
    "06-pay-methods": PAY_METHODS,
    "06-phone-number": PHONE_NUMBER,
    "06-pay-clerk": PAY_CLERK,
    "07-present-card": PRESENT,
    "07-scan-to-pay": SCAN,
    "07-confirm-on-phone": CONFIRM,
    "08-processing": replace(REVIEW, screen=Screen.PROCESSING),
    "08-approved": replace(REVIEW, screen=Screen.APPROVED),
    "09-declined": DECLINED,
    "10-unknown": UNKNOWN,
    "11-printing": PRINTING,
    "12-done": DONE,
    "12-reserved": RESERVED,
    "13-still-there": replace(REVIEW, idle_left_s=17),
    "14-hold-lapsed": replace(REVIEW, screen=Screen.HOLD_LAPSED, hold_left_s=None),
    "15-closed": replace(ATTRACT, screen=Screen.CLOSED),
    "19-find": FIND,
    "19-found": FOUND,
}
"""Every screen once, in the order a sale meets them."""

STATES: dict[str, SaleView] = (
    {
        "01-attract-loading": replace(ATTRACT, events=(), events_state=EventsState.LOADING),
        "02-events-none": replace(EVENTS_OPEN, events=(), events_state=EventsState.NONE),
        "02-events-unreachable": replace(
            EVENTS_OPEN, events=(), events_state=EventsState.UNREACHABLE
        ),
        "02-events-offline": replace(
            EVENTS_OPEN, online=False, offline_since=NOW - timedelta(minutes=12)
        ),
        "02-events-alone": replace(EVENTS_OPEN, **_LOST),
        "03-tiers-alone": replace(
            TIERS,
            **_LOST,
            lines=tuple(
                replace(line, state=AvailabilityState.FEW_LEFT, free=4)
                if line.quantity
                else replace(line, state=AvailabilityState.OFF, free=0, can_add=False)
                for line in TIERS.lines
            ),
        ),
        "03-tiers-alone-not-enough": replace(
            TIERS, **_LOST, notice=Notice.NOT_ENOUGH_TICKETS, notice_available=2
        ),
        "04-review-alone": replace(REVIEW, **_ALONE),
        "04-review-alone-no-paper": replace(REVIEW, **_ALONE, paper_ready=False),
        "06-pay-methods-alone": PAY_ALONE,
        "06-pay-methods-alone-no-clerk": replace(PAY_ALONE, ways=()),
        "06-pay-methods-alone-free": replace(PAY_ALONE, ways=(), total=_FREE),
        "06-pay-clerk-refused": replace(PAY_CLERK, notice=Notice.SERVER_REFUSED),
        "12-done-alone": replace(DONE, **_ALONE, mails=False, mailed_to=""),
        "12-done-alone-paper-failed": replace(
            DONE,
            **_ALONE,
            mails=False,
            mailed_to="",
            tickets=tickets_in(PrintState.FAILED, PrintState.FAILED, PrintState.FAILED),
            can_print_again=True,
        ),
        "12-reserved-free": replace(RESERVED, total=_FREE),
        "03-tiers-none-chosen": replace(TIERS, lines=lines_of({}), ticket_count=0, total=_FREE),
        "03-tiers-not-enough": replace(TIERS, notice=Notice.NOT_ENOUGH_TICKETS, notice_available=2),
        "04-review-code": REVIEW_CODE,
        "04-review-giving": REVIEW_GIVING,
        "04-review-giving-code": replace(
            REVIEW_GIVING,
            promo_code="EARLYBIRD",
            discount=_OFF,
            total=TOTAL - _OFF + _GIFT,
            tax=REVIEW_CODE.tax,
        ),
        "04-review-code-free": replace(
            REVIEW_CODE, promo_code="7K3F92QDAB", discount=TOTAL, total=_FREE, tax=_FREE
        ),
        "04-code-empty": replace(CODE, code=""),
        "04-code-unknown": replace(CODE, code="EARLYBRID", notice=Notice.CODE_UNKNOWN),
        "04-review-hold": replace(REVIEW, hold_left_s=112),
        "04-review-no-paper": replace(REVIEW, paper_ready=False),
        "04-review-unreachable": replace(REVIEW, notice=Notice.SERVER_UNREACHABLE),
        "04-review-free": replace(
            REVIEW,
            total=_FREE,
            tax=_FREE,
            lines=tuple(replace(line, price=_FREE, total=_FREE) for line in REVIEW.lines),
        ),
        "05-email-filled": replace(EMAIL_EMPTY, email=EMAIL),
        "05-email-no-mail": replace(EMAIL_EMPTY, mails=False),
        "05-email-no-paper": replace(EMAIL_EMPTY, paper_ready=False),
        "05-email-bad": replace(EMAIL_EMPTY, email="lea.hartmann@", notice=Notice.BAD_EMAIL),
        "07-present-getting-ready": replace(
            PRESENT, present_left_s=None, can_cancel=False, busy=True
        ),
        "06-pay-methods-hold": replace(PAY_METHODS, hold_left_s=112),
        "06-phone-number-bad": replace(PHONE_NUMBER, phone="0241", notice=Notice.BAD_PHONE),
        "07-scan-getting-ready": replace(
            SCAN, pay_url="", present_left_s=None, can_cancel=False, busy=True
        ),
        "07-scan-page-used": replace(SCAN, page_used=True),
        "07-confirm-sending": replace(CONFIRM, asked_phone="", busy=True),
        "08-processing-phone": replace(SCAN, screen=Screen.PROCESSING, can_cancel=False),
        "10-unknown-long": replace(UNKNOWN, unknown_for_s=190, close_in_s=31),
        "12-done-paper-failed": replace(
            DONE,
            tickets=tickets_in(PrintState.FAILED, PrintState.FAILED, PrintState.FAILED),
            can_print_again=True,
        ),
        "12-done-paper-unsure": replace(
            DONE,
            tickets=tickets_in(PrintState.PRINTED, PrintState.UNSURE, PrintState.UNSURE),
            can_print_again=True,
        ),
        "12-done-no-paper": replace(
            DONE,
            mails=False,
            mailed_to="",
            tickets=tickets_in(PrintState.WAITING, PrintState.WAITING, PrintState.WAITING),
        ),
        "14-hold-lapsed-money-back": replace(
            REVIEW, screen=Screen.HOLD_LAPSED, hold_left_s=None, money_returned=True
        ),
    }
    | collect_states(FIND, FOUND)
    | {
        f"09-declined-{trouble.value.replace('_', '-')}": replace(
            DECLINED,
            trouble=trouble,
            method=PaymentMethod.MOMO if trouble in _OF_MOBILE_MONEY else PaymentMethod.CARD_READER,
        )
        for trouble in Trouble
        if trouble is not Trouble.DECLINED
    }
    | kinds(TIERS, REVIEW, DONE)
    | {
        f"09-declined-{method.value}-{trouble.value.replace('_', '-')}": replace(
            DECLINED, trouble=trouble, method=method
        )
        for method, trouble in (
            (PaymentMethod.PHONE, Trouble.TIMED_OUT),
            (PaymentMethod.PHONE, Trouble.CANCELLED_BY_CUSTOMER),
            (PaymentMethod.MOMO, Trouble.DECLINED),
            (PaymentMethod.MOMO, Trouble.INSUFFICIENT_FUNDS),
            (PaymentMethod.MOMO, Trouble.TIMED_OUT),
        )
    }
)
"""The other things a screen may have to say."""


EVERY_VIEW: tuple[tuple[str, SaleView], ...] = (*SCREENS.items(), *STATES.items())
"""Every screen and every state, by name."""
