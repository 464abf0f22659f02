"""The judge finds nothing in a sound world, and names each kind of wrong in one that is not."""

from dataclasses import replace

import pytest

from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus
from ticketing.refund import RefundStatus
from ticketing.ticket import TicketStatus
from torture.books import (
    Books,
    Charge,
    GivenBack,
    Ledger,
    OrderRow,
    PaymentRow,
    RefundRow,
    TicketRow,
)
from torture.judging import Told, broken_promises, judge

PRICE = Money(amount=5000, currency="EUR")
NOTHING = Money.zero("EUR")

ORDER = OrderRow(new_id(), "W-SOLD", OrderStatus.CONFIRMED, PRICE, wanted=2)
PAYMENT = PaymentRow(
    id=new_id(),
    reference="P-SOLD",
    order_id=ORDER.id,
    method=PaymentMethod.CARD_READER,
    status=PaymentStatus.SUCCEEDED,
    objects=frozenset({"pi_sold"}),
    received=PRICE,
    refunded=NOTHING,
)
TICKETS = (
    TicketRow("TKT-1", ORDER.id, TicketStatus.VALID),
    TicketRow("TKT-2", ORDER.id, TicketStatus.USED),
)
LATE = OrderRow(new_id(), "W-LATE", OrderStatus.UNFULFILLED, PRICE, wanted=2)
GIVEN_UP = replace(
    PAYMENT,
    id=new_id(),
    reference="P-LATE",
    order_id=LATE.id,
    objects=frozenset({"pi_late"}),
    refunded=PRICE,
)
REFUND = RefundRow(new_id(), GIVEN_UP.id, "re_late", PRICE.amount, RefundStatus.SUCCEEDED)

BOOKS = Books((ORDER, LATE), (PAYMENT, GIVEN_UP), (REFUND,), TICKETS)
CHARGES = (Charge("pi_sold", PRICE), Charge("pi_late", PRICE))
LEDGER = Ledger(CHARGES, (GivenBack("re_late", "pi_late", PRICE),))
A_CENT = Money(amount=1, currency="EUR")


def paid(**changes: object) -> Books:
    """The books with the sold order's payment changed."""
    return replace(BOOKS, payments=(replace(PAYMENT, **changes), GIVEN_UP))  # type: ignore[arg-type]  # any field


def ordered(**changes: object) -> Books:
    """The books with the sold order changed."""
    return replace(BOOKS, orders=(replace(ORDER, **changes), LATE))  # type: ignore[arg-type]  # any field


def refunded(**changes: object) -> Books:
    """The books with the refund changed."""
    return replace(BOOKS, refunds=(replace(REFUND, **changes),))  # type: ignore[arg-type]  # any field


def charged(*charges: Charge) -> Ledger:
    """The ledger with other charges."""
    return replace(LEDGER, charges=charges)


WRONG = {
    "a charge without a payment": (
        charged(*CHARGES, Charge("pi_nobody", PRICE)),
        BOOKS,
        "pi_nobody has no payment",
    ),
    "a payment without a charge": (charged(CHARGES[1]), BOOKS, "succeeded by 0 charges"),
    "charged twice": (charged(*CHARGES, CHARGES[0]), BOOKS, "succeeded by 2 charges"),
    "a cent too much": (
        charged(Charge("pi_sold", PRICE + A_CENT), CHARGES[1]),
        BOOKS,
        "P-SOLD says 50.00",
    ),
    "another currency": (
        charged(Charge("pi_sold", Money(amount=5000, currency="GHS")), CHARGES[1]),
        BOOKS,
        "P-SOLD says 50.00",
    ),
    "charged and not settled": (LEDGER, paid(status=PaymentStatus.UNKNOWN), "P-SOLD is unknown"),
    "charged and cancelled": (LEDGER, paid(status=PaymentStatus.CANCELLED), "P-SOLD is cancelled"),
    "still open": (
        charged(CHARGES[1]),
        paid(status=PaymentStatus.PRESENTED),
        "P-SOLD is still presented",
    ),
    "a refund the provider never made": (
        replace(LEDGER, given_back=()),
        BOOKS,
        "nobody gave it back",
    ),
    "a refund missing in our books": (LEDGER, replace(BOOKS, refunds=()), "no refund of ours"),
    "refunded twice": (
        replace(LEDGER, given_back=(*LEDGER.given_back, GivenBack("re_2", "pi_late", PRICE))),
        BOOKS,
        "re_2 gave 50.00 back",
    ),
    "a refund off by a cent": (LEDGER, refunded(amount=4999), "unlike our refund"),
    "a refund that is owed still": (
        replace(LEDGER, given_back=()),
        refunded(status=RefundStatus.CREATED, provider_id=None),
        "owed and not made",
    ),
    "a paid order lost": (
        LEDGER,
        replace(ordered(status=OrderStatus.EXPIRED), tickets=()),
        "neither tickets nor a refund",
    ),
    "money kept for a cancelled event": (LEDGER, ordered(called_off=True), "event is cancelled"),
    "a ticket missing": (
        LEDGER,
        replace(BOOKS, tickets=TICKETS[:1]),
        "1 tickets instead of 2",
    ),
    "a ticket twice": (
        LEDGER,
        replace(BOOKS, tickets=(*TICKETS, TICKETS[0])),
        "TKT-1 was issued 2 times",
    ),
    "a ticket too many": (
        LEDGER,
        replace(BOOKS, tickets=(*TICKETS, replace(TICKETS[0], serial="TKT-3"))),
        "3 tickets instead of 2",
    ),
    "tickets of nobody's order": (
        LEDGER,
        replace(BOOKS, tickets=(*TICKETS, replace(TICKETS[0], serial="TKT-3", order_id=new_id()))),
        "belong to no order",
    ),
    "tickets without being paid": (
        LEDGER,
        replace(BOOKS, tickets=(*TICKETS, replace(TICKETS[0], serial="TKT-3", order_id=LATE.id))),
        "tickets without being paid",
    ),
    "tickets without money": (
        charged(CHARGES[1]),
        replace(BOOKS, payments=(GIVEN_UP,)),
        "good tickets and nobody's money",
    ),
    "an order paid by two": (
        charged(*CHARGES, Charge("pi_second", PRICE)),
        replace(
            BOOKS,
            payments=(
                *BOOKS.payments,
                replace(PAYMENT, id=new_id(), objects=frozenset({"pi_second"})),
            ),
        ),
        "keeps the money of 2 payments",
    ),
}


def test_a_sound_world_has_no_difference() -> None:
    assert judge(LEDGER, BOOKS) == []


@pytest.mark.parametrize("wrong", WRONG)
def test_each_kind_of_wrong_is_named(wrong: str) -> None:
    ledger, books, words = WRONG[wrong]
    assert any(words in difference for difference in judge(ledger, books)), judge(ledger, books)


def test_tickets_that_were_given_back_open_nothing_and_need_no_money() -> None:
    back = tuple(replace(ticket, status=TicketStatus.REFUNDED) for ticket in TICKETS)
    refund = replace(REFUND, id=new_id(), payment_id=PAYMENT.id, provider_id="re_sold")
    books = replace(paid(refunded=PRICE), refunds=(REFUND, refund), tickets=back)
    given = (*LEDGER.given_back, GivenBack("re_sold", "pi_sold", PRICE))
    assert judge(replace(LEDGER, given_back=given), books) == []


def test_what_somebody_was_told_must_still_be_so() -> None:
    kept = Told(ORDER.id, frozenset({"TKT-1", "TKT-2"}))
    other = Told(ORDER.id, frozenset({"TKT-1", "TKT-9"}))
    lost = Told(LATE.id, frozenset({"TKT-5"}))
    assert broken_promises([kept], BOOKS) == []
    assert len(broken_promises([kept, other, lost], BOOKS)) == 2
