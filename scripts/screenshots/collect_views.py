"""Views of an order that is looked for and collected, made of the sale's."""

from dataclasses import replace

from kiosk.core.sale.view import Notice, SaleView, Screen
from ticketing.collecting import Standing


def find_view(events: SaleView) -> SaleView:
    """Where an order's number is typed."""
    return replace(events, screen=Screen.FIND)


def found_view(review: SaleView) -> SaleView:
    """An order that its buyer can print."""
    return replace(
        review,
        screen=Screen.FOUND,
        hold_left_s=None,
        can_extend=False,
        can_redeem=False,
        standing=Standing.PRINTABLE,
        worth_paper=len(review.tickets),
    )


def collect_states(find: SaleView, found: SaleView) -> dict[str, SaleView]:
    """What else the two screens may have to say."""
    bare = replace(found, tickets=(), worth_paper=0)
    return {
        "19-find-unknown": replace(find, notice=Notice.ORDER_UNKNOWN),
        "19-find-too-often": replace(find, notice=Notice.ORDER_TOO_OFTEN),
        "19-find-not-now": replace(find, notice=Notice.ORDER_NOT_NOW),
        "19-found-some-lost": replace(found, worth_paper=found.worth_paper - 1),
        "19-found-no-paper": replace(found, paper_ready=False),
        "19-found-unpaid": replace(bare, standing=Standing.UNPAID),
        "19-found-ended": replace(bare, standing=Standing.ENDED),
        "19-found-nothing-left": replace(found, standing=Standing.NOTHING_LEFT, worth_paper=0),
        "19-found-for-staff": replace(found, standing=Standing.FOR_STAFF),
    }
