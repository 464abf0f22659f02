"""Splitting money over tax rates to the last minor unit; plain values in and out.

Amounts are in minor units, by tax rate in basis points.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

ByRate = Mapping[int, int]


@dataclass(frozen=True)
class Returned:
    """So much that went back, and what the tickets cost that it was for, where it names any."""

    amount: int
    tickets: ByRate = field(default_factory=dict)


def spread(amount: int, weights: ByRate) -> dict[int, int]:
    """``amount`` in proportion to the weights; where these are nothing, all at the first rate."""
    rates, whole = sorted(weights), sum(weights.values())
    if not whole:
        return {rate: amount if rate == rates[0] else 0 for rate in rates}
    shares, so_far = {}, 0
    for rate in rates:
        upto = so_far + weights[rate]
        shares[rate] = amount * upto // whole - amount * so_far // whole
        so_far = upto
    return shares


def portions(taken: ByRate, returned: Iterable[Returned]) -> Iterator[dict[int, int]]:
    """Each refund of a payment by rate, in turn: never more at a rate than is left of it.

    A refund that is just what its tickets cost goes back at their rates; any other in proportion to
    what is left. So whatever gives all back gives back what was taken at each rate.
    """
    left = dict(taken)
    for one in returned:
        named = one.tickets if sum(one.tickets.values()) == one.amount else {}
        first = {rate: min(named.get(rate, 0), left[rate]) for rate in left}
        rest = spread(
            one.amount - sum(first.values()), {rate: left[rate] - first[rate] for rate in left}
        )
        portion = {rate: first[rate] + rest[rate] for rate in left}
        left = {rate: left[rate] - portion[rate] for rate in left}
        yield portion
