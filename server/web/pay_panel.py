"""How an order that is not paid yet can be paid on its page; the template draws it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from documents.customs import amount
from server.web.shop_languages import shop_words
from ticketing.order import Approval, Channel, OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, Trouble

SOON_S = 4
LATER_S = 15
_MOVING = frozenset({PaymentStatus.PROCESSING, PaymentStatus.UNKNOWN})
_OVER = frozenset({PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED})
_BY_PAGE = (PaymentMethod.PHONE, PaymentMethod.MOMO)


class Stage(StrEnum):
    """What whoever pays is asked to do.

    ``choose`` a way; ``go`` on at the payment page that is open; ``phone``: confirm on it.
    """

    CHOOSE = "choose"
    GO = "go"
    PHONE = "phone"


@dataclass(frozen=True)
class Paying:
    """The methods that are set up for the order's currency, and the id of a payment not begun."""

    methods: frozenset[PaymentMethod]
    payment_id: UUID

    @classmethod
    def by_page(cls, methods: Collection[PaymentMethod], payment_id: UUID) -> "Paying":
        """Those of the methods that a page can offer."""
        return cls(frozenset(methods) & frozenset(_BY_PAGE), payment_id)


@dataclass(frozen=True)
class PayPanel:
    """The part of an order's page on which it is paid."""

    stage: Stage
    path: str
    amount: str
    payment_id: str
    problem: str
    note: str
    free: bool = False
    card: bool = False
    momo: bool = False


def pay_panel(order: OrderView, paying: Paying, path: str) -> PayPanel | None:
    """The panel of a web order that can be paid now; None for any other."""
    payable = order.status is OrderStatus.PENDING and order.channel is Channel.WEB
    if not payable or order.approval is Approval.ASKED:
        return None
    latest = order.payments[-1] if order.payments else None
    if latest is not None and latest.status in _MOVING:
        return None
    words = shop_words(order.language)
    stage = stage_of(latest)
    costs = amount(order.total, order.language)
    note = {Stage.CHOOSE: "", Stage.GO: words.page_open}.get(stage)
    if note is None:
        phone = latest.phone if latest and latest.phone else ""
        note = words.on_phone.format(phone=f"\u2066{phone}\u2069", amount=costs)
    return PayPanel(
        stage=stage,
        path=path,
        amount=costs,
        payment_id=str(paying.payment_id),
        problem=_problem(latest, order.language) if stage is Stage.CHOOSE else "",
        note=note,
        free=not order.total.amount,
        card=PaymentMethod.PHONE in paying.methods,
        momo=PaymentMethod.MOMO in paying.methods,
    )


def open_payment(order: OrderView) -> PaymentView | None:
    """The order's payment that is not over; there is one at the most."""
    return next((one for one in order.payments if one.status not in _OVER), None)


def stage_of(latest: PaymentView | None) -> Stage:
    """What the order's latest payment leaves to be done."""
    if latest is None or latest.status in _OVER or latest.status is PaymentStatus.FAILED:
        return Stage.CHOOSE
    if latest.method is PaymentMethod.MOMO:
        return Stage.PHONE
    return Stage.GO if latest.pay_url else Stage.CHOOSE


def refresh_s_of(panel: PayPanel) -> int | None:
    """How soon the page renews itself; never under somebody who fills in a field."""
    return {Stage.PHONE: SOON_S, Stage.GO: LATER_S}.get(panel.stage)


def _problem(latest: PaymentView | None, language: str) -> str:
    """What became of the last attempt, unless whoever pays ended it themselves."""
    words = shop_words(language)
    if latest is None or latest.trouble is None or latest.status is PaymentStatus.SUCCEEDED:
        return ""
    match latest.trouble:
        case Trouble.CANCELLED_BY_CUSTOMER:
            return ""
        case Trouble.DECLINED | Trouble.INSUFFICIENT_FUNDS | Trouble.REJECTED:
            return words.declined
        case Trouble.TIMED_OUT:
            return words.timed_out
        case Trouble.PAYER_NOT_FOUND:
            return words.number_unknown
        case Trouble.PROVIDER_UNREACHABLE:
            return words.out_of_reach
        case _:
            return words.failed
