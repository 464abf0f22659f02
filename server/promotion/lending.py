"""Lending: what a kiosk must know to take codes off by itself, without any code in clear."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, or_, select

from server.promotion.tables import code, promotion
from server.security import Device
from ticketing.money import Money
from ticketing.promotion import PromotionKind
from ticketing.voucher import LentPromotion, LentPromotions, Mark, mark_of, salt_of

MOST_CODES = 20_000
"""As many codes as one kiosk is told of, those that were made last."""


def lend(
    connection: Connection, device: Device, event_ids: Collection[UUID], now: datetime
) -> LentPromotions:
    """The promotions for these events that can still be used, with the marks of their codes.

    One that counts how often each buyer has it is not among them: a kiosk knows no buyer.
    """
    rows = connection.execute(
        select(promotion).where(
            promotion.c.organiser_id == device.organiser_id,
            or_(promotion.c.event_id.is_(None), promotion.c.event_id.in_(event_ids)),
            promotion.c.active,
            promotion.c.removed_at.is_(None),
            promotion.c.max_uses_per_buyer.is_(None),
            or_(promotion.c.ends_at.is_(None), promotion.c.ends_at > now),
            or_(promotion.c.max_uses.is_(None), promotion.c.used < promotion.c.max_uses),
        )
    ).all()
    codes = _codes(connection, salt_of(device.id), [row.id for row in rows])
    lent = tuple(_lent(row, codes[row.id]) for row in rows if row.id in codes)
    return LentPromotions(salt=salt_of(device.id), promotions=lent)


def _codes(
    connection: Connection, salt: str, promotion_ids: Collection[UUID]
) -> dict[UUID, tuple[list[Mark], list[Mark]]]:
    """The marks of the codes and of the vouchers of each promotion."""
    found: defaultdict[UUID, tuple[list[Mark], list[Mark]]] = defaultdict(lambda: ([], []))
    rows = connection.execute(
        select(code.c.promotion_id, code.c.code, code.c.max_uses)
        .where(code.c.promotion_id.in_(promotion_ids))
        .where(or_(code.c.max_uses.is_(None), code.c.used < code.c.max_uses))
        .order_by(code.c.max_uses.is_not(None), code.c.id.desc())
        .limit(MOST_CODES)
    )
    for promotion_id, text, max_uses in rows:
        found[promotion_id][max_uses is not None].append(mark_of(salt, text))
    return found


def _lent(row: Row[Any], marks: tuple[list[Mark], list[Mark]]) -> LentPromotion:
    codes, vouchers = marks
    return LentPromotion(
        id=row.id,
        event_id=row.event_id,
        kind=PromotionKind(row.kind),
        percent=row.percent,
        amount=None if row.amount is None else Money(amount=row.amount, currency=row.currency),
        tier_ids=tuple(UUID(tier_id) for tier_id in row.tier_ids),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        max_tickets=row.max_tickets,
        left=None if row.max_uses is None else row.max_uses - row.used,
        codes=tuple(codes),
        vouchers=tuple(vouchers),
    )
