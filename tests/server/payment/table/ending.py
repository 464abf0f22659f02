"""How a cell of the table ends: everything that must be right, in one value to compare."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from kiosk.core.sale.view import Screen
from ticketing.order import OrderStatus
from ticketing.payment import PaymentStatus, Trouble

TOTAL = 5000
"""Two tickets at 25.00, in minor units."""


@dataclass(frozen=True)
class Ending:
    """Order, payment, tickets, stock, money and screen. Amounts are in minor units.

    ``earlier`` are the order's payments before its newest. ``admitted`` and ``turned_away`` are
    what the gate says of its tickets, ``held`` and ``sold`` the tier's stock. ``collected`` and
    ``given_back`` are the providers' ledgers, ``refunded`` ours. ``screen`` is what the kiosk shows
    that sold them; on the web there is none.
    """

    order: OrderStatus
    payment: PaymentStatus | None
    trouble: Trouble | None = None
    screen: Screen | None = Screen.DECLINED
    earlier: tuple[PaymentStatus, ...] = ()
    admitted: int = 0
    turned_away: int = 0
    held: int = 0
    sold: int = 0
    collected: tuple[int, ...] = ()
    given_back: tuple[int, ...] = ()
    refunded: int = 0
    incidents: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """What is done on a stage of the method's own, and how it ends; so many tickets at a price."""

    deed: Callable[[Any], None]
    ending: Ending
    price: int = TOTAL // 2
    tickets: int = 2


SOLD = Ending(
    OrderStatus.CONFIRMED,
    PaymentStatus.SUCCEEDED,
    screen=Screen.APPROVED,
    admitted=2,
    sold=2,
    collected=(TOTAL,),
)
SOLD_WITHOUT_PROVIDER = replace(SOLD, collected=())
SOLD_AFTER_ANOTHER = replace(SOLD, earlier=(PaymentStatus.CANCELLED,))
UNFULFILLED = Ending(
    OrderStatus.UNFULFILLED,
    PaymentStatus.SUCCEEDED,
    screen=Screen.HOLD_LAPSED,
    collected=(TOTAL,),
    given_back=(TOTAL,),
    refunded=TOTAL,
    incidents=("unfulfilled",),
)
PAID_TWICE = replace(
    SOLD,
    earlier=(PaymentStatus.SUCCEEDED,),
    given_back=(TOTAL,),
    refunded=TOTAL,
    incidents=("paid_twice",),
)


def unpaid(
    payment: PaymentStatus,
    trouble: Trouble | None = None,
    screen: Screen | None = Screen.DECLINED,
) -> Ending:
    """Nothing was collected, and the tickets are still kept for whoever wants to pay."""
    return Ending(OrderStatus.PENDING, payment, trouble, screen, held=2)


def waiting(screen: Screen | None) -> Ending:
    """Whoever pays is asked, by this screen, and has not decided."""
    return unpaid(PaymentStatus.PRESENTED, screen=screen)


def failed(trouble: Trouble) -> Ending:
    """An attempt that failed for this reason, to be repeated."""
    return unpaid(PaymentStatus.FAILED, trouble)


NOT_PAID_IN_TIME = Ending(
    OrderStatus.EXPIRED, PaymentStatus.CANCELLED, Trouble.TIMED_OUT, Screen.HOLD_LAPSED
)
NEVER_PAID = Ending(OrderStatus.EXPIRED, None, screen=Screen.HOLD_LAPSED)


def given_back_for_amount(collected: int) -> Ending:
    """Another amount came than the order's: no tickets for it, and it goes back whole."""
    return Ending(
        OrderStatus.PENDING,
        PaymentStatus.SUCCEEDED,
        screen=Screen.UNKNOWN,
        held=2,
        collected=(collected,),
        given_back=(collected,),
        refunded=collected,
        incidents=("amount_differs",),
    )
