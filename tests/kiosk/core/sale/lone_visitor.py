"""A kiosk in a process of its own with a visitor who buys two tickets: made to be killed.

Settings come from ``WICKET_…`` variables; with ``WICKET_CRASH_AT`` it dies at that step. The card
is presented, and the phone answered, by whoever started it. Its arguments are the way of paying,
and, where that is ``free``, the code that makes the order so.
"""

import sys

from kiosk.app import build_sale
from kiosk.core.sale.intent import GiveCode, GivePhone, Press
from kiosk.core.sale.view import Screen
from kiosk.core.settings import SaleSettings
from tests.kiosk.core.sale.visiting import Visitor
from tests.server.payment.mobile import WAITS
from ticketing.payment import PaymentMethod


def main(way: PaymentMethod, code: str) -> int:
    """Buy, wait for the tickets, and say that they were taken."""
    parts = build_sale(SaleSettings())
    visitor = Visitor(parts)
    parts.start()
    if way is PaymentMethod.FREE:
        visitor.chooses()
        visitor.asks(Press.TYPE_CODE, GiveCode(code))
        visitor.until(lambda view: view.promo_code == code)
        visitor.asks(Press.CONTINUE, Press.SKIP_EMAIL)
    else:
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
    sys.exit(main(PaymentMethod(sys.argv[1]), "".join(sys.argv[2:])))
