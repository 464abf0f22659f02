"""Discounting: what a promotion takes off each line, in whole minor units; plain arithmetic.

A percentage is taken of each line and rounded half up; an amount is spread over the lines in
proportion to their prices, so that the parts add up to it exactly. Never more than the price.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ticketing.promotion import PromotionKind


@dataclass(frozen=True)
class PricedLine:
    """So many tickets of a tier at a price in minor units."""

    tier_id: UUID
    quantity: int
    unit_price: int


@dataclass(frozen=True)
class Rule:
    """What is taken off: ``value`` is the percentage, or the amount in minor units.

    ``tier_ids`` empty: every tier. ``max_tickets`` None: every ticket.
    """

    kind: PromotionKind
    value: int
    tier_ids: frozenset[UUID]
    max_tickets: int | None


def concerns(rule: Rule, lines: Sequence[PricedLine]) -> bool:
    """Whether the rule is for any of these lines."""
    return any(not rule.tier_ids or line.tier_id in rule.tier_ids for line in lines)


def discounts(rule: Rule, lines: Sequence[PricedLine]) -> tuple[int, ...]:
    """What is taken off each line, in minor units, never more than its price."""
    prices = _prices(rule, lines)
    match rule.kind:
        case PromotionKind.FREE:
            return prices
        case PromotionKind.PERCENT:
            return tuple((2 * price * rule.value + 100) // 200 for price in prices)
        case PromotionKind.AMOUNT:
            return _spread(min(rule.value, sum(prices)), prices)


def _prices(rule: Rule, lines: Sequence[PricedLine]) -> tuple[int, ...]:
    """The price of what is concerned in each line; the dearest tickets first, where not all are."""
    left = sum(line.quantity for line in lines) if rule.max_tickets is None else rule.max_tickets
    prices = [0] * len(lines)
    for at in sorted(range(len(lines)), key=lambda at: -lines[at].unit_price):
        line = lines[at]
        if rule.tier_ids and line.tier_id not in rule.tier_ids:
            continue
        count = min(left, line.quantity)
        prices[at] = count * line.unit_price
        left -= count
    return tuple(prices)


def _spread(amount: int, prices: Sequence[int]) -> tuple[int, ...]:
    """``amount`` in parts as the prices are, each rounded down.

    What is left over goes, a unit each, to those that lost most by the rounding.
    """
    whole = sum(prices)
    if whole == 0:
        return tuple(prices)
    parts = [amount * price // whole for price in prices]
    by_loss = sorted(range(len(prices)), key=lambda at: -(amount * prices[at] % whole))
    for at in by_loss[: amount - sum(parts)]:
        parts[at] += 1
    return tuple(parts)
