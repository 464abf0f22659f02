"""Vouchers without the server: what a kiosk keeps to know a code by, and what it says it took.

A code is known by its mark: the first four bytes of HMAC-SHA256 over the code as it is kept
(``normal_code``, UTF-8) under the kiosk's salt, as hex. It is short on purpose: each of the 50-bit
vouchers shares its mark with 2**18 texts, so that whoever has a kiosk's disk cannot tell which of
them it is. Where there are ten thousand, a text that is none is taken for one once in 400,000.
"""

import hashlib
import hmac
from typing import Annotated
from uuid import UUID

from pydantic import StringConstraints

from ticketing.discounting import Rule
from ticketing.money import Money
from ticketing.promotion import PromotionKind, normal_code
from ticketing.wire import Answer, Instant, Wire

Mark = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
"""Four bytes as hex."""

_BYTES = 4


def salt_of(device_id: UUID) -> str:
    """The salt of one kiosk: what it knows codes by is of no use at another."""
    return device_id.hex


def mark_of(salt: str, code: str) -> Mark:
    """What one kiosk knows a code by."""
    text = normal_code(code).encode()
    return hmac.digest(salt.encode(), text, hashlib.sha256)[:_BYTES].hex()


class TakenVoucher(Wire):
    """The code that a kiosk took by itself."""

    promotion_id: UUID
    mark: Mark


class LentPromotion(Answer):
    """A promotion that a kiosk may take codes of by itself; ``left`` uses of all of them together.

    ``event_id`` None: for all events of the organiser. ``tier_ids`` empty: for all tiers.
    ``codes`` may be used again, each of ``vouchers`` once.
    """

    id: UUID
    event_id: UUID | None
    kind: PromotionKind
    percent: int | None
    amount: Money | None
    tier_ids: tuple[UUID, ...]
    starts_at: Instant | None
    ends_at: Instant | None
    max_tickets: int | None
    left: int | None
    codes: tuple[Mark, ...]
    vouchers: tuple[Mark, ...]

    @property
    def rule(self) -> Rule:
        """What it takes off."""
        value = self.amount.amount if self.amount else self.percent or 0
        return Rule(self.kind, value, frozenset(self.tier_ids), self.max_tickets)


class LentPromotions(Answer):
    """What a kiosk may take off by itself, for the events that it has tickets of.

    ``salt`` is the one that their marks were made with, always the same for one kiosk.
    """

    salt: str
    promotions: tuple[LentPromotion, ...]
