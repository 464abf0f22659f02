"""A kiosk in a process of its own with a visitor who buys two tickets: made to be killed.

Settings come from ``WICKET_…`` variables; with ``WICKET_CRASH_AT`` it dies at that step. The card
is presented, and the phone answered, by whoever started it. Its argument is the way of paying.
"""

import sys

from kiosk.app import build_sale
from kiosk.core.sale.intent import GivePhone, Press
from kiosk.core.sale.view import Screen
from kiosk.core.settings import SaleSettings
from tests.kiosk.core.sale.visiting import Visitor
from tests.server.payment.mobile import WAITS
from ticketing.payment import PaymentMethod


def main(way: PaymentMethod) -> int:
    """Buy, wait for the tickets, and say that they were taken."""
    parts = build_sale(SaleSettings())
    visitor = Visitor(parts)
    parts.start()
    visitor.goes_to_choose(way)
    if way is PaymentMethod.MOMO:
        visitor.sees(Screen.PHONE_NUMBER)
        visitor.asks(GivePhone(WAITS))
    visitor.sees(Screen.DONE, within_s=30)
    visitor.asks(Press.DONE)
    visitor.sees(Screen.ATTRACT)
    parts.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(PaymentMethod(sys.argv[1])))
