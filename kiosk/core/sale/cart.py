"""The cart: how many of each tier, and what the catalogue lets it become. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from uuid import UUID

from kiosk.core.sale.programme_view import TierLine
from kiosk.core.sale.view import Notice
from ticketing.catalogue import EventView, TierView
from ticketing.money import Money
from ticketing.order import NewLine

MAX_LINES = 20
"""As many tiers as ``ticketing.order.NewOrder`` takes."""


@dataclass(frozen=True)
class Cart:
    """Quantities by tier, and the price each had when it was last looked at."""

    quantities: Mapping[UUID, int] = field(default_factory=lambda: MappingProxyType({}))
    prices: Mapping[UUID, Money] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def count(self) -> int:
        """How many tickets it holds."""
        return sum(self.quantities.values())

    def of(self, tier_id: UUID) -> int:
        """How many of a tier."""
        return self.quantities.get(tier_id, 0)

    def changed(self, tier: TierView, by: int) -> "Cart":
        """The cart with one more or fewer of ``tier``, within what may be bought of it.

        The first step up goes to the tier's minimum, the step below it to none.
        """
        now = self.of(tier.id)
        wanted = now + by
        if wanted < tier.min_per_order:
            wanted = tier.min_per_order if by > 0 else 0
        if by > 0 and wanted > most(tier):
            return self
        return self.having(tier, max(0, wanted))

    def lines(self, event: EventView, session_id: UUID) -> tuple[NewLine, ...]:
        """What to order for a session."""
        return tuple(
            NewLine(tier_id=tier.id, quantity=self.of(tier.id))
            for tier in tiers_of(event, session_id)
            if self.of(tier.id)
        )

    def matched(self, event: EventView) -> "tuple[Cart, Change | None]":
        """The cart made possible again after the catalogue changed, and what had to give."""
        cart, change = self, None
        known = {tier.id: tier for tier in event.tiers}
        for tier_id, quantity in self.quantities.items():
            tier = known.get(tier_id)
            if tier is None:
                cart, change = cart.without(tier_id), Change(Notice.NOT_ON_SALE)
            elif quantity > most(tier):
                change = _too_many(tier)
                cart = cart.having(tier, most(tier) if most(tier) >= tier.min_per_order else 0)
            elif self.prices.get(tier_id) != tier.price:
                change = change or Change(Notice.PRICE_CHANGED)
                cart = cart.having(tier, quantity)
        return cart, change

    def without(self, tier_id: UUID) -> "Cart":
        """The cart with none of a tier."""
        return Cart(
            MappingProxyType({key: n for key, n in self.quantities.items() if key != tier_id}),
            self.prices,
        )

    def having(self, tier: TierView, quantity: int) -> "Cart":
        """The cart with ``quantity`` of a tier, at the price it has now."""
        if quantity == 0:
            return self.without(tier.id)
        if tier.id not in self.quantities and len(self.quantities) >= MAX_LINES:
            return self
        return replace(
            self,
            quantities=MappingProxyType({**self.quantities, tier.id: quantity}),
            prices=MappingProxyType({**self.prices, tier.id: tier.price}),
        )


@dataclass(frozen=True)
class Change:
    """What a changed catalogue did to a cart, in the words of a notice."""

    notice: Notice
    available: int | None = None


def buyable(tier: TierView) -> bool:
    """Whether it can be bought at a kiosk now: nobody waits there until it is approved."""
    return tier.availability.can_be_bought and not tier.approval_required


def limit_of(tier: TierView) -> int:
    """How many of ``tier`` one order may have, whatever is left: here every buyer is unknown."""
    return min(tier.max_per_order, tier.max_per_buyer or tier.max_per_order)


def most(tier: TierView) -> int:
    """How many of ``tier`` one order may have now."""
    return min(limit_of(tier), tier.availability.available) if buyable(tier) else 0


def tiers_of(event: EventView, session_id: UUID) -> tuple[TierView, ...]:
    """The tiers sold for a session, in the organiser's order."""
    chosen = (tier for tier in event.tiers if session_id in tier.session_ids)
    return tuple(sorted(chosen, key=lambda tier: tier.position))


def tier_lines(cart: Cart, event: EventView, session_id: UUID) -> tuple[TierLine, ...]:
    """Every tier of a session with its stepper."""
    return tuple(_line(tier, cart.of(tier.id)) for tier in tiers_of(event, session_id))


def _too_many(tier: TierView) -> Change:
    """Why a cart cannot keep all it has of ``tier``."""
    if not buyable(tier):
        return Change(Notice.NOT_ON_SALE)
    if limit_of(tier) < tier.availability.available:
        return Change(Notice.OVER_LIMIT, limit_of(tier))
    return Change(Notice.NOT_ENOUGH_TICKETS, tier.availability.available)


def _line(tier: TierView, quantity: int) -> TierLine:
    step_up = quantity + 1 if quantity else tier.min_per_order
    return TierLine(
        tier_id=tier.id,
        name=tier.name,
        description=tier.description,
        price=tier.price,
        quantity=quantity,
        can_add=step_up <= most(tier),
        can_remove=quantity > 0,
        state=tier.availability.state,
        free=tier.availability.available,
        message=tier.availability.message,
        total=tier.price * quantity,
    )
