"""Pricing: an order's discount, total and tax from its lines; plain values in and out.

The tax is the one inside what is paid. Lines of one rate are taxed together, so that an order of
one rate has the tax of its total.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from server.order.limiting import BuyerKey
from server.order.reading import Line, OrderFacts
from server.promotion.redeeming import Redeemed, Redemption
from ticketing.money import Money, tax_included


def priced(
    order: OrderFacts, lines: tuple[Line, ...], redeemed: Redeemed | None = None
) -> tuple[OrderFacts, tuple[Line, ...]]:
    """The order and its lines with what a code takes off, and the total.

    What the order gives comes on top: no code takes anything off it.
    """
    currency = order.total.currency
    if redeemed is not None:
        lines = tuple(
            replace(line, discount=Money(amount=off, currency=currency))
            for line, off in zip(lines, redeemed.discounts, strict=True)
        )
    whole = replace(
        order,
        total=_sum((line.total for line in lines), currency)
        + Money(amount=order.donation, currency=currency),
        discount=sum(line.discount.amount for line in lines),
        promo_code=redeemed.code if redeemed else None,
        tax_basis_points=max(line.tax_basis_points for line in lines),
    )
    return whole, lines


def redemption_of(order: OrderFacts, lines: Iterable[Line], now: datetime) -> Redemption:
    """An order that brings a code, as promotions look at it."""
    buyer = BuyerKey.of(order.user_id, order.buyer)
    return Redemption(
        order_id=order.id,
        organiser_id=order.organiser_id,
        event_id=order.event_id,
        currency=order.total.currency,
        lines=tuple(line.priced for line in lines),
        user_id=buyer.user_id,
        email_folded=buyer.email_folded,
        now=now,
    )


def tax_of(order: OrderFacts, lines: Iterable[Line]) -> Money:
    """The tax inside the order's total; a donation has none."""
    currency = order.total.currency
    by_rate: dict[int, Money] = {}
    for line in lines:
        so_far = by_rate.get(line.tax_basis_points, Money.zero(currency))
        by_rate[line.tax_basis_points] = so_far + line.total
    return _sum((tax_included(gross, rate) for rate, gross in by_rate.items()), currency)


def _sum(amounts: Iterable[Money], currency: str) -> Money:
    return sum(amounts, Money.zero(currency))
