"""A kiosk in a process of its own that sells to one customer after the other: made to be killed.

Settings come from ``WICKET_…`` variables; its standard error tells all it can. Cards are given by
whoever started it. With ``finish`` as its argument it begins no sale, and ends once its journal
holds none open.
"""

import logging
import sys
import time

from kiosk.app import SaleParts, build_sale
from kiosk.core.sale.intent import ChangeQuantity, ChooseEvent, Intent, Press
from kiosk.core.sale.view import EventsState, SaleView, Screen
from kiosk.core.settings import SaleSettings
from tests.kiosk.core.sale.visiting import Visitor

_TOUCHES_EVERY_S = 0.25
_PRESSES = {
    Screen.EVENTS: Press.BACK,
    Screen.REVIEW: Press.CONTINUE,
    Screen.EMAIL: Press.SKIP_EMAIL,
    Screen.DONE: Press.DONE,
    Screen.HOLD_LAPSED: Press.LEAVE,
}


def main() -> int:
    """Sell, or finish what was begun."""
    logging.basicConfig(level=logging.DEBUG)
    finishing = sys.argv[1:] == ["finish"]
    parts = build_sale(SaleSettings())
    visitor = Visitor(parts)
    parts.desk.start()
    while not (finishing and _finished(parts, visitor)):
        time.sleep(_TOUCHES_EVERY_S)
        if visitor.seen and not visitor.view.busy:
            visitor.asks(*_touches(visitor.view, finishing=finishing))
    parts.close()
    return 0


def _touches(view: SaleView, *, finishing: bool) -> tuple[Intent, ...]:
    if view.screen is Screen.ATTRACT:
        if finishing or view.events_state is not EventsState.READY:
            return ()
        return (ChooseEvent(view.events[0].event_id),)
    if view.screen is Screen.TIERS:
        if view.ticket_count:
            return (Press.REVIEW,)
        return (ChangeQuantity(view.lines[0].tier_id, 1), Press.REVIEW)
    if view.screen is Screen.DECLINED:
        return (Press.TRY_AGAIN if view.can_try_again else Press.LEAVE,)
    press = _PRESSES.get(view.screen)
    return () if press is None else (press,)


def _finished(parts: SaleParts, visitor: Visitor) -> bool:
    at_rest = visitor.seen and visitor.view.screen is Screen.ATTRACT
    return bool(at_rest) and not parts.journal.unfinished()


if __name__ == "__main__":
    sys.exit(main())
