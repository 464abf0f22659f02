"""Collecting: a buyer puts their tickets on paper at a kiosk themselves, once. Read by both sides.

What a printer was asked for before is for staff to print again: two papers of one ticket let one
person in, and the other is sent away at the door.
"""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import StringConstraints, model_validator

from ticketing.order import Channel, OrderStatus, OrderView, Paper
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Wire

_Said = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=300, pattern=r"^[^\x00]*$"),
]


class OrderProof(Wire):
    """What shows that an order is somebody's: two things they know of it, or one they hold.

    ``contact`` is the e-mail address or telephone number it was made with; ``code`` the text of
    the symbol on its receipt, or its link's last part.
    """

    number: _Said | None = None
    contact: _Said | None = None
    code: _Said | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        knows = self.number is not None and self.contact is not None
        if knows is (self.code is not None):
            raise ValueError("give a number and a contact, or a code")
        return self


class PaperReport(Wire):
    """What became of the paper."""

    paper: Paper


class Standing(StrEnum):
    """Whether the tickets of an order can be put on paper by its buyer, and why not."""

    UNPAID = "unpaid"
    ENDED = "ended"
    NOTHING_LEFT = "nothing_left"
    PRINTABLE = "printable"
    FOR_STAFF = "for_staff"


_PAID = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


def worth_paper(order: OrderView) -> tuple[TicketView, ...]:
    """The tickets that still open something for whoever bought them."""
    return tuple(
        one for one in order.tickets if one.status is TicketStatus.VALID and not one.passed_on
    )


def standing(order: OrderView) -> Standing:
    """How an order stands for whoever comes to collect it.

    A kiosk prints what it sells at once, so its orders are collected only where it told that no
    paper came out. Of orders from elsewhere no printer has heard before.
    """
    if order.status is OrderStatus.PENDING:
        return Standing.UNPAID
    if order.status not in _PAID:
        return Standing.ENDED
    if not worth_paper(order):
        return Standing.NOTHING_LEFT
    unprinted = order.channel is not Channel.KIOSK and order.paper is None
    return Standing.PRINTABLE if unprinted or order.paper is Paper.FAILED else Standing.FOR_STAFF
