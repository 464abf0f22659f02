"""Promotions: what a promotional or voucher code takes off an order, and how often."""

import re
import unicodedata
from enum import StrEnum
from typing import Annotated, ClassVar, Self
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from ticketing.catalogue import Change
from ticketing.money import Money
from ticketing.wire import Answer, Instant, ShortText, Wire

LONGEST_CODE = 40

_NOT_IN_A_CODE = re.compile(r"[\W_]+")


class PromotionKind(StrEnum):
    """What a code takes off: a share of the price, an amount of the order, or the whole price."""

    PERCENT = "percent"
    AMOUNT = "amount"
    FREE = "free"


class CodeRefusal(StrEnum):
    """Why a code takes nothing off an order."""

    UNKNOWN = "unknown"
    NOT_YET = "not_yet"
    OVER = "over"
    USED_UP = "used_up"
    USED_BY_BUYER = "used_by_buyer"
    BUYER_UNKNOWN = "buyer_unknown"
    NOT_FOR_THESE = "not_for_these"


def normal_code(text: str) -> str:
    """A code as it is kept and compared: letters and digits only, in capitals."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return _NOT_IN_A_CODE.sub("", plain)[:LONGEST_CODE]


def _written_code(text: str) -> str:
    code = normal_code(text)
    if len(code) < 3:  # noqa: PLR2004  two signs are guessed at once
        raise ValueError("a code has three letters or digits at least")
    return code


Code = Annotated[str, StringConstraints(max_length=100), AfterValidator(_written_code)]


class NewPromotion(Wire):
    """A promotion as a manager writes it, for an event, or for all events of the organiser.

    ``percent`` goes with that kind, ``amount`` (off the whole order) with its own. It concerns
    the tiers named, else all. ``max_tickets``: so many tickets of an order at most, the dearest.
    ``max_uses`` is of all its codes together; a code from ``POST …/vouchers`` is good once.
    """

    id: UUID
    organiser_id: UUID
    event_id: UUID | None = None
    name: ShortText
    kind: PromotionKind
    percent: int | None = Field(default=None, ge=1, le=100)
    amount: Money | None = None
    tier_ids: tuple[UUID, ...] = Field(default=(), max_length=100)
    codes: tuple[Code, ...] = Field(default=(), max_length=20)
    starts_at: Instant | None = None
    ends_at: Instant | None = None
    max_uses: int | None = Field(default=None, ge=1, le=10_000_000)
    max_uses_per_buyer: int | None = Field(default=None, ge=1, le=10_000)
    max_tickets: int | None = Field(default=None, ge=1, le=2000)
    active: bool = True

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if (self.percent is not None) is not (self.kind is PromotionKind.PERCENT):
            raise ValueError("percent goes with the kind percent, and only with it")
        if (self.amount is not None) is not (self.kind is PromotionKind.AMOUNT):
            raise ValueError("amount goes with the kind amount, and only with it")
        if self.amount is not None and self.amount.amount <= 0:
            raise ValueError("amount: something must be taken off")
        if self.starts_at and self.ends_at and self.starts_at >= self.ends_at:
            raise ValueError("ends_at is not after starts_at")
        if len(set(self.codes)) < len(self.codes):
            raise ValueError("codes: one is named twice")
        return self


class PromotionChange(Change):
    """What shall be different about a promotion; what is left out stays."""

    CAN_BE_NOTHING: ClassVar[frozenset[str]] = frozenset(
        {"starts_at", "ends_at", "max_uses", "max_uses_per_buyer"}
    )

    name: ShortText | None = None
    starts_at: Instant | None = None
    ends_at: Instant | None = None
    max_uses: int | None = Field(default=None, ge=1, le=10_000_000)
    max_uses_per_buyer: int | None = Field(default=None, ge=1, le=10_000)
    active: bool | None = None


class NewVouchers(Wire):
    """So many codes that are each good once. The same id again is the same codes."""

    id: UUID
    quantity: int = Field(ge=1, le=1000)


class PromotionView(Answer):
    """A promotion as its managers see it; ``used`` counts the orders that have it."""

    id: UUID
    organiser_id: UUID
    event_id: UUID | None
    name: str
    kind: PromotionKind
    percent: int | None
    amount: Money | None
    tier_ids: tuple[UUID, ...]
    starts_at: Instant | None
    ends_at: Instant | None
    max_uses: int | None
    max_uses_per_buyer: int | None
    max_tickets: int | None
    active: bool
    used: int
    codes: int
    made_at: Instant


class PromotionList(Answer):
    """Promotions, the newest first; ``next`` leads to the next page."""

    promotions: tuple[PromotionView, ...]
    next: UUID | None = None


class CodeView(Answer):
    """A code and how often it was used; ``max_uses`` None: as often as its promotion allows."""

    code: str
    used: int
    max_uses: int | None


class CodeList(Answer):
    """The codes of a promotion in their order; ``next`` leads to the next page."""

    codes: tuple[CodeView, ...]
    next: UUID | None = None
