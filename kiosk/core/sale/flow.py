"""The sale as a table: which screen follows which step; everything not in it is refused.

Pure. Why a step happens is decided elsewhere (``choosing``, ``paying``, ``finishing``, ``timing``).
"""

from enum import StrEnum

from kiosk.core.sale.view import Screen
from ticketing.states import StateMachine


class Step(StrEnum):
    """What moves the sale from one screen to another."""

    OPEN = "open"
    RESUME = "resume"
    START = "start"
    CHOOSE_EVENT = "choose_event"
    BACK = "back"
    PLACED = "placed"
    TYPE_CODE = "type_code"
    CODE_TAKEN = "code_taken"
    CONTINUE = "continue"
    CHOOSE_WAY = "choose_way"
    TYPE_NUMBER = "type_number"
    ASK_CLERK = "ask_clerk"
    BACK_TO_REVIEW = "back_to_review"
    ASK_CARD = "ask_card"
    SHOW_CODE = "show_code"
    ASK_PHONE = "ask_phone"
    MONEY_COMES = "money_comes"
    NOT_PAID = "not_paid"
    LOSE_SIGHT = "lose_sight"
    PAID = "paid"
    PAID_NOTHING = "paid_nothing"
    RESERVED = "reserved"
    PRINT = "print"
    FINISH = "finish"
    LAPSE = "lapse"
    CHOOSE_AGAIN = "choose_again"
    EVENT_GONE = "event_gone"
    FIND = "find"
    FOUND = "found"
    COLLECT = "collect"
    LEAVE = "leave"
    CLOSE = "close"
    REOPEN = "reopen"


AWAITING = frozenset({Screen.PRESENT_CARD, Screen.SCAN_TO_PAY, Screen.CONFIRM_ON_PHONE})
"""Screens that wait for whoever pays to do their part."""

MONEY_MOVES = AWAITING | {Screen.PROCESSING, Screen.UNKNOWN}
"""Screens on which money may move by itself: no idle clock, no way back."""

PAYING = MONEY_MOVES | {Screen.DECLINED}
"""Screens that follow a payment."""

IDLE_COUNTS = frozenset(
    {
        Screen.EVENTS,
        Screen.TIERS,
        Screen.REVIEW,
        Screen.CODE,
        Screen.EMAIL,
        Screen.PAY_METHODS,
        Screen.PHONE_NUMBER,
        Screen.PAY_CLERK,
        Screen.DECLINED,
        Screen.HOLD_LAPSED,
        Screen.FIND,
        Screen.FOUND,
    }
)
"""Screens that ask "Still there?" when nobody touches them."""

HOLD_COUNTS = frozenset(
    {Screen.REVIEW, Screen.CODE, Screen.EMAIL, Screen.PAY_METHODS, Screen.PHONE_NUMBER}
    | {Screen.DECLINED}
)
"""Screens on which the hold may lapse: there is an order, and no money moves."""

_MAY_ASK = frozenset({Screen.EMAIL, Screen.PAY_METHODS, Screen.PHONE_NUMBER, Screen.DECLINED})

_MAY_LEAVE = IDLE_COUNTS | {Screen.UNKNOWN, Screen.DONE, Screen.RESERVED}

_ALONE = frozenset({Screen.REVIEW, Screen.PAY_METHODS, Screen.PAY_CLERK})

FLOW = StateMachine[Screen, Step](
    {
        (Screen.STARTING, Step.OPEN): Screen.ATTRACT,
        (Screen.STARTING, Step.RESUME): Screen.DONE,
        (Screen.ATTRACT, Step.START): Screen.EVENTS,
        (Screen.ATTRACT, Step.CHOOSE_EVENT): Screen.TIERS,
        (Screen.EVENTS, Step.CHOOSE_EVENT): Screen.TIERS,
        (Screen.EVENTS, Step.BACK): Screen.ATTRACT,
        (Screen.TIERS, Step.BACK): Screen.EVENTS,
        (Screen.TIERS, Step.EVENT_GONE): Screen.EVENTS,
        (Screen.TIERS, Step.PLACED): Screen.REVIEW,
        (Screen.REVIEW, Step.BACK): Screen.TIERS,
        (Screen.REVIEW, Step.TYPE_CODE): Screen.CODE,
        (Screen.CODE, Step.BACK): Screen.REVIEW,
        (Screen.CODE, Step.CODE_TAKEN): Screen.REVIEW,
        (Screen.REVIEW, Step.CONTINUE): Screen.EMAIL,
        (Screen.EMAIL, Step.BACK): Screen.REVIEW,
        (Screen.EMAIL, Step.CHOOSE_WAY): Screen.PAY_METHODS,
        (Screen.DECLINED, Step.CHOOSE_WAY): Screen.PAY_METHODS,
        (Screen.PAY_METHODS, Step.BACK): Screen.EMAIL,
        (Screen.EMAIL, Step.TYPE_NUMBER): Screen.PHONE_NUMBER,
        (Screen.PAY_METHODS, Step.TYPE_NUMBER): Screen.PHONE_NUMBER,
        (Screen.DECLINED, Step.TYPE_NUMBER): Screen.PHONE_NUMBER,
        (Screen.PHONE_NUMBER, Step.BACK): Screen.PAY_METHODS,
        (Screen.EMAIL, Step.PAID_NOTHING): Screen.PRINTING,
        (Screen.APPROVED, Step.PRINT): Screen.PRINTING,
        (Screen.PRINTING, Step.FINISH): Screen.DONE,
        (Screen.HOLD_LAPSED, Step.CHOOSE_AGAIN): Screen.TIERS,
        (Screen.CLOSED, Step.REOPEN): Screen.ATTRACT,
    }
    # What was bought elsewhere, and is collected here.
    | {
        (Screen.EVENTS, Step.FIND): Screen.FIND,
        (Screen.FIND, Step.BACK): Screen.EVENTS,
        (Screen.FIND, Step.FOUND): Screen.FOUND,
        (Screen.FOUND, Step.BACK): Screen.FIND,
        (Screen.FOUND, Step.COLLECT): Screen.PRINTING,
    }
    # Without the server: sold from the kiosk's own tickets, or reserved and paid for later.
    | {
        (Screen.REVIEW, Step.CHOOSE_WAY): Screen.PAY_METHODS,
        (Screen.PAY_METHODS, Step.BACK_TO_REVIEW): Screen.REVIEW,
        (Screen.PAY_METHODS, Step.ASK_CLERK): Screen.PAY_CLERK,
        (Screen.PAY_CLERK, Step.BACK): Screen.PAY_METHODS,
        (Screen.PAY_METHODS, Step.RESERVED): Screen.RESERVED,
        (Screen.REVIEW, Step.PAID_NOTHING): Screen.PRINTING,
        (Screen.PAY_CLERK, Step.PAID_NOTHING): Screen.PRINTING,
    }
    | {(screen, Step.CHOOSE_AGAIN): Screen.TIERS for screen in _ALONE}
    # The provider may say anything at any time while a payment is followed.
    | {(screen, Step.ASK_CARD): Screen.PRESENT_CARD for screen in PAYING | _MAY_ASK}
    | {(screen, Step.SHOW_CODE): Screen.SCAN_TO_PAY for screen in PAYING | _MAY_ASK}
    | {(screen, Step.ASK_PHONE): Screen.CONFIRM_ON_PHONE for screen in PAYING | _MAY_ASK}
    | {(screen, Step.MONEY_COMES): Screen.PROCESSING for screen in PAYING}
    | {(screen, Step.NOT_PAID): Screen.DECLINED for screen in PAYING}
    | {(screen, Step.LOSE_SIGHT): Screen.UNKNOWN for screen in PAYING}
    # Also after the hold lapsed: a decline can turn out to have been none.
    | {(screen, Step.PAID): Screen.APPROVED for screen in PAYING | {Screen.HOLD_LAPSED}}
    | {(screen, Step.LAPSE): Screen.HOLD_LAPSED for screen in PAYING | HOLD_COUNTS}
    | {(screen, Step.LEAVE): Screen.ATTRACT for screen in _MAY_LEAVE}
    # A revoked kiosk stops selling, but never in the middle of somebody's money or tickets.
    | {
        (screen, Step.CLOSE): Screen.CLOSED
        for screen in IDLE_COUNTS | {Screen.STARTING, Screen.ATTRACT, Screen.CLOSED}
    }
)
