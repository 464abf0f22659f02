"""Promotions and their codes as their managers see them."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, func, select, tuple_

from server.granting import Columns
from server.promotion.tables import code, promotion
from ticketing.money import Money
from ticketing.promotion import CodeView, PromotionKind, PromotionView

WHOSE = Columns(organiser_id=promotion.c.organiser_id, event_id=promotion.c.event_id)
"""The columns that say whose a promotion is, for the caller's grant."""

_CODES = (
    select(func.count())
    .select_from(code)
    .where(code.c.promotion_id == promotion.c.id)
    .scalar_subquery()
    .label("codes")
)


def view_of(connection: Connection, promotion_id: UUID) -> PromotionView | None:
    """A promotion; None where there is none of this id."""
    row = connection.execute(
        select(promotion, _CODES).where(promotion.c.id == promotion_id)
    ).one_or_none()
    return _view(row) if row else None


def promotions_within(
    connection: Connection,
    within: ColumnElement[bool],
    event_id: UUID | None,
    after: UUID | None,
    limit: int,
) -> tuple[PromotionView, ...]:
    """Those that were not taken away, newest first: a page, and one more if there is."""
    wanted = select(promotion, _CODES).where(within, promotion.c.removed_at.is_(None))
    if event_id is not None:
        wanted = wanted.where(promotion.c.event_id == event_id)
    if after is not None:
        last = select(promotion.c.made_at, promotion.c.id).where(promotion.c.id == after)
        wanted = wanted.where(tuple_(promotion.c.made_at, promotion.c.id) < last.scalar_subquery())
    newest = (promotion.c.made_at.desc(), promotion.c.id.desc())
    rows = connection.execute(wanted.order_by(*newest).limit(limit + 1))
    return tuple(_view(row) for row in rows)


def codes_of(
    connection: Connection, promotion_id: UUID, after: UUID | None, limit: int
) -> list[tuple[UUID, CodeView]]:
    """The codes of a promotion with their ids, in their order: a page, and one more if there is."""
    wanted = select(code).where(code.c.promotion_id == promotion_id)
    if after is not None:
        wanted = wanted.where(code.c.id > after)
    rows = connection.execute(wanted.order_by(code.c.id).limit(limit + 1))
    return [(row.id, CodeView(code=row.code, used=row.used, max_uses=row.max_uses)) for row in rows]


def _view(row: Row[Any]) -> PromotionView:
    return PromotionView(
        id=row.id,
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        name=row.name,
        kind=PromotionKind(row.kind),
        percent=row.percent,
        amount=None if row.amount is None else Money(amount=row.amount, currency=row.currency),
        tier_ids=tuple(UUID(tier_id) for tier_id in row.tier_ids),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        max_uses=row.max_uses,
        max_uses_per_buyer=row.max_uses_per_buyer,
        max_tickets=row.max_tickets,
        active=row.active,
        used=row.used,
        codes=row.codes,
        made_at=row.made_at,
    )
