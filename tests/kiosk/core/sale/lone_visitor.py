"""A kiosk in a process of its own with a visitor who buys two tickets: made to be killed.

Settings come from ``WICKET_…`` variables; with ``WICKET_CRASH_AT`` it dies at that step. The card
is presented by whoever started it.
"""

import sys

from kiosk.app import build_sale
from kiosk.core.sale.intent import Press
from kiosk.core.sale.view import Screen
from kiosk.core.settings import SaleSettings
from tests.kiosk.core.sale.visiting import Visitor


def main() -> int:
    """Buy, wait for the tickets, and say that they were taken."""
    parts = build_sale(SaleSettings())
    visitor = Visitor(parts)
    parts.desk.start()
    visitor.goes_to_pay()
    visitor.sees(Screen.DONE, within_s=30)
    visitor.asks(Press.DONE)
    visitor.sees(Screen.ATTRACT)
    parts.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
