"""Visitors of a kiosk with a window: what each came for, and what they touch on each screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from kiosk.core.sale.intent import (
    ChangeQuantity,
    ChooseEvent,
    ChooseLanguage,
    ChooseWay,
    GiveEmail,
    GivePhone,
    Intent,
    Press,
)
from kiosk.core.sale.view import EventsState, SaleView, Screen
from tests.simulator.momo.running import PAYER
from ticketing.payment import PaymentMethod
from ticketing.wire import LANGUAGES


class Mood(StrEnum):
    """How a visit goes on once the order is at its review."""

    PAYS = "pays"
    HESITATES = "hesitates"
    CANCELS = "cancels"
    LEAVES = "leaves"
    WALKS_AWAY = "walks_away"


_MOODS = {
    Mood.PAYS: 14,
    Mood.HESITATES: 1,
    Mood.CANCELS: 2,
    Mood.LEAVES: 2,
    Mood.WALKS_AWAY: 1,
}
_WAYS = (PaymentMethod.CARD_READER, PaymentMethod.PHONE, PaymentMethod.MOMO)
_ON_GLASS = _WAYS[:2]
_GLASS_EACH = 20
_ADDRESS_EACH = 4


@dataclass(frozen=True)
class Touch:
    """What is touched, by its name on the glass, and what that asks of the desk."""

    name: str
    intent: Intent


@dataclass
class Visitor:
    """What one of them came for. ``by_hand``: they touch the glass itself, and are slower.

    They ``leave`` once they have made up their mind, and ``sees_well`` is what they changed the
    display for.
    """

    mood: Mood
    language: str
    tier: int
    count: int
    ways: Sequence[PaymentMethod]
    address: str
    by_hand: bool
    leaves: bool = False
    sees_well: bool = False

    def touch(self, view: SaleView) -> Touch | None:
        """What they touch on this screen; None where they wait, or do something else."""
        self.leaves |= self.mood is Mood.LEAVES and view.screen is Screen.REVIEW
        if self.leaves and view.screen in _WAY_BACK:
            return Touch(_WAY_BACK[view.screen], Press.BACK)
        return self._chooses(view) or self._pays(view) or _ALWAYS.get(view.screen)

    def _chooses(self, view: SaleView) -> Touch | None:
        match view.screen:
            case Screen.ATTRACT:
                return self._begins(view)
            case Screen.EVENTS if view.events:
                event_id = view.events[0].event_id
                return Touch(f"event-{event_id}", ChooseEvent(event_id))
            case Screen.TIERS:
                return self._takes(view)
            case Screen.EMAIL if self.address and not self.by_hand:
                return Touch("continue", GiveEmail(self.address))
        return None

    def _pays(self, view: SaleView) -> Touch | None:
        match view.screen:
            case Screen.PAY_METHODS:
                return self._takes_a_way(view)
            case Screen.PHONE_NUMBER:
                return Touch("askPhone", GivePhone(PAYER))
            case Screen.PRESENT_CARD if self.mood is Mood.CANCELS and view.can_cancel:
                return Touch("cancelPayment", Press.CANCEL_PAYMENT)
            case Screen.DECLINED if view.can_try_again and self.mood is not Mood.CANCELS:
                return Touch("tryAgain", Press.TRY_AGAIN)
        return None

    def _begins(self, view: SaleView) -> Touch | None:
        if view.language != self.language:
            return Touch(f"language-{self.language}", ChooseLanguage(self.language))
        ready = view.events_state is EventsState.READY
        return Touch("start", Press.START) if ready else None

    def _takes(self, view: SaleView) -> Touch:
        number = self.tier % len(view.lines)
        line = view.lines[number]
        if view.ticket_count < self.count and line.can_add:
            return Touch(f"tier-{number}-more", ChangeQuantity(line.tier_id, 1))
        # Nothing to be had: they come again.
        return Touch("review", Press.REVIEW) if view.ticket_count else Touch("back", Press.BACK)

    def _takes_a_way(self, view: SaleView) -> Touch | None:
        way = next((one for one in (*self.ways, PaymentMethod.CASH) if one in view.ways), None)
        if way is not None:
            return Touch(f"pay-{way.value}", ChooseWay(way))
        return Touch("pay-reserve", Press.RESERVE) if view.can_reserve else None


ENDS = frozenset({Screen.DONE, Screen.RESERVED})
"""Screens that say how a sale ended."""

_WAY_BACK = {Screen.REVIEW: "change", Screen.TIERS: "back", Screen.EVENTS: "back"}
_ALWAYS = {
    Screen.REVIEW: Touch("continue", Press.CONTINUE),
    Screen.EMAIL: Touch("skip", Press.SKIP_EMAIL),
    Screen.PAY_CLERK: Touch("cashTaken", Press.CASH_TAKEN),
    Screen.DECLINED: Touch("leave", Press.LEAVE),
    Screen.HOLD_LAPSED: Touch("leave", Press.LEAVE),
    Screen.DONE: Touch("done", Press.DONE),
    Screen.RESERVED: Touch("done", Press.DONE),
}


def visitor(number: int, dice: Random) -> Visitor:
    """The visitor of that number: each way of paying in turn, all else as the dice fall."""
    by_hand = number % _GLASS_EACH == 0
    ways = _ON_GLASS if by_hand else _WAYS
    turn = number % len(ways)
    return Visitor(
        mood=dice.choices(list(_MOODS), list(_MOODS.values()))[0],
        language=dice.choice(LANGUAGES),
        tier=dice.randrange(10),
        count=dice.randint(1, 3),
        ways=ways[turn:] + ways[:turn],
        address=f"visitor-{number}@example.org" if dice.randrange(_ADDRESS_EACH) == 0 else "",
        by_hand=by_hand,
    )


@dataclass(frozen=True)
class Visit:
    """How a visit ended: by the last screen that says it, and with what paper."""

    order: str | None
    end: Screen
    papers: Sequence[str]
