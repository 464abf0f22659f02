"""Redeeming a code for an order: counted once, given back when the order ends unpaid.

Every count moves by one conditional statement. Locks are taken in one order: the order's use, the
promotion, the code; the stock comes after them all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, func, or_, select, update

from server.inserting import insert_once
from server.promotion.tables import code, promotion, use
from ticketing.discounting import PricedLine, Rule, concerns, discounts
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import CodeRefusal, PromotionKind, normal_code

_WORDS = {
    CodeRefusal.UNKNOWN: "This code is not known here.",
    CodeRefusal.NOT_YET: "This code is not good yet.",
    CodeRefusal.OVER: "This code is not good any more.",
    CodeRefusal.USED_UP: "This code was used as often as it may be.",
    CodeRefusal.USED_BY_BUYER: "You have used this code as often as you may.",
    CodeRefusal.BUYER_UNKNOWN: "This code needs your e-mail address.",
    CodeRefusal.NOT_FOR_THESE: "This code is not for these tickets.",
}


@dataclass(frozen=True)
class Redemption:
    """An order that brings a code: whose, of what, and by whom it is bought, as far as known."""

    order_id: UUID
    organiser_id: UUID
    event_id: UUID
    currency: str
    lines: Sequence[PricedLine]
    user_id: UUID | None
    email_folded: str | None
    now: datetime


@dataclass(frozen=True)
class Redeemed:
    """The code as it is kept, and what it takes off each line."""

    code: str
    discounts: tuple[int, ...]


def redeem(connection: Connection, text: str, wanted: Redemption) -> Redeemed | None:
    """Count a use of the code for this order; None where this very order has used it before.

    Raises:
        RefusedError: ``CODE_NOT_VALID`` with its ``reason``, a ``CodeRefusal``.
    """
    found = _found(connection, text, wanted.organiser_id)
    rule = _checked(found, wanted)
    new = insert_once(
        connection,
        use,
        {
            "order_id": wanted.order_id,
            "promotion_id": found.promotion_id,
            "code_id": found.code_id,
            "user_id": wanted.user_id,
            "email_folded": wanted.email_folded,
            "given_back": False,
        },
    )
    if not new:
        return None
    taken = _count(connection, promotion, found.promotion_id) and _count(
        connection, code, found.code_id
    )
    if not taken:
        raise _refusal(CodeRefusal.USED_UP)
    _check_buyer(connection, found, wanted)
    return Redeemed(found.code, discounts(rule, wanted.lines))


def give_back(connection: Connection, order_id: UUID) -> None:
    """Take the use of a code back from an order that ended unpaid; again changes nothing."""
    _turn(connection, order_id, given_back=True)


def forget(connection: Connection, order_id: UUID) -> None:
    """Take the use of a code back from an order that shall have another, or none."""
    give_back(connection, order_id)
    connection.execute(delete(use).where(use.c.order_id == order_id))


def take_again(connection: Connection, order_id: UUID) -> None:
    """Count a use that was given back once more, since late money came.

    Also beyond what the promotion allows: an order that is paid is not refused.
    """
    _turn(connection, order_id, given_back=False)


def _turn(connection: Connection, order_id: UUID, *, given_back: bool) -> None:
    turned = connection.execute(
        update(use)
        .where(use.c.order_id == order_id, use.c.given_back.is_(not given_back))
        .values(given_back=given_back)
        .returning(use.c.promotion_id, use.c.code_id)
    ).one_or_none()
    if turned is None:
        return
    by = -1 if given_back else 1
    for table, thing_id in ((promotion, turned.promotion_id), (code, turned.code_id)):
        connection.execute(
            update(table).where(table.c.id == thing_id).values(used=table.c.used + by)
        )


def _found(connection: Connection, text: str, organiser_id: UUID) -> Row[Any]:
    found = connection.execute(
        select(promotion, promotion.c.id.label("promotion_id"), code.c.id.label("code_id"))
        .add_columns(code.c.code)
        .join_from(code, promotion, promotion.c.id == code.c.promotion_id)
        .where(
            code.c.organiser_id == organiser_id,
            code.c.code == normal_code(text),
            promotion.c.removed_at.is_(None),
        )
    ).one_or_none()
    if found is None:
        raise _refusal(CodeRefusal.UNKNOWN)
    return found


def _checked(found: Row[Any], wanted: Redemption) -> Rule:
    if found.starts_at is not None and wanted.now < found.starts_at:
        raise _refusal(CodeRefusal.NOT_YET)
    if not found.active or (found.ends_at is not None and wanted.now >= found.ends_at):
        raise _refusal(CodeRefusal.OVER)
    kind = PromotionKind(found.kind)
    rule = Rule(
        kind=kind,
        value=(found.amount if kind is PromotionKind.AMOUNT else found.percent) or 0,
        tier_ids=frozenset(UUID(tier_id) for tier_id in found.tier_ids),
        max_tickets=found.max_tickets,
    )
    elsewhere = found.event_id not in {None, wanted.event_id}
    foreign = found.currency not in {None, wanted.currency}
    if elsewhere or foreign or not concerns(rule, wanted.lines):
        raise _refusal(CodeRefusal.NOT_FOR_THESE)
    return rule


def _count(connection: Connection, table: Table, thing_id: UUID) -> bool:
    room = or_(table.c.max_uses.is_(None), table.c.used < table.c.max_uses)
    counted = update(table).where(table.c.id == thing_id, room).values(used=table.c.used + 1)
    return connection.execute(counted).rowcount == 1


def _check_buyer(connection: Connection, found: Row[Any], wanted: Redemption) -> None:
    """The promotion's row is locked by now: uses of the same buyer are counted one by one."""
    if found.max_uses_per_buyer is None:
        return
    theirs: list[ColumnElement[bool]] = []
    if wanted.user_id is not None:
        theirs.append(use.c.user_id == wanted.user_id)
    if wanted.email_folded is not None:
        theirs.append(use.c.email_folded == wanted.email_folded)
    if not theirs:
        raise _refusal(CodeRefusal.BUYER_UNKNOWN)
    count = (
        select(func.count())
        .select_from(use)
        .where(use.c.promotion_id == found.promotion_id, use.c.given_back.is_(False), or_(*theirs))
    )
    # This order's own use is one of them.
    if connection.execute(count).scalar_one() > found.max_uses_per_buyer:
        raise _refusal(CodeRefusal.USED_BY_BUYER)


def _refusal(reason: CodeRefusal) -> RefusedError:
    return RefusedError(ProblemCode.CODE_NOT_VALID, _WORDS[reason], reason=reason.value)
