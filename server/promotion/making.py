"""Making promotions and their codes, changing them, and taking them away."""

import secrets
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from server.audit.writing import Actor, Concerning, note
from server.catalogue.events import check_same, fingerprint
from server.catalogue.organisers import organiser_name
from server.catalogue.tiers import tiers_of
from server.catalogue.viewing import standing_of
from server.granting import Grant, Thing
from server.inserting import insert_new, insert_once
from server.promotion.tables import code, promotion, use
from ticketing.identifiers import crockford, new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import NewPromotion, NewVouchers, PromotionChange

# Fifty random bits, as a payment's reference: nobody guesses one.
_VOUCHER_BITS = 50
_VOUCHER_LENGTH = 10


def thing_of(connection: Connection, promotion_id: UUID) -> Thing | None:
    """Whose a promotion is; None where there is none, or it was taken away."""
    row = connection.execute(
        select(promotion.c.organiser_id, promotion.c.event_id).where(
            promotion.c.id == promotion_id, promotion.c.removed_at.is_(None)
        )
    ).one_or_none()
    return Thing(organiser_id=row.organiser_id, event_id=row.event_id) if row else None


def make(connection: Connection, new: NewPromotion, by: Grant, actor: Actor, now: datetime) -> bool:
    """Make a promotion with its codes; whether it is new. The same again changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ID_USED_DIFFERENTLY``, or ``INVALID_REQUEST``, also where a
            code is another promotion's.
    """
    _check_owner(connection, new, by)
    made = insert_once(connection, promotion, _columns(new, now))
    if not made:
        known = connection.execute(
            select(promotion.c.fingerprint, promotion.c.organiser_id).where(
                promotion.c.id == new.id
            )
        ).one()
        own = known.organiser_id == new.organiser_id
        check_same(known.fingerprint if own else None, new, "promotion")
        return False
    for text in new.codes:
        if not insert_once(connection, code, _code(new.id, new.organiser_id, text)):
            raise _invalid("codes", f"The code {text} belongs to another promotion already.")
    details = new.model_dump(mode="json", exclude={"id", "organiser_id"})
    note(connection, actor, "promotion.made", Concerning(new.id, new.organiser_id), now, **details)
    return True


def change(
    connection: Connection,
    promotion_id: UUID,
    wanted: PromotionChange,
    actor: Actor,
    now: datetime,
) -> None:
    """Change what may change of a promotion that is there.

    Raises:
        RefusedError: ``INVALID_REQUEST`` where it would end before it starts.
    """
    found = connection.execute(
        select(promotion).where(promotion.c.id == promotion_id).with_for_update()
    ).one()
    values = wanted.given()
    starts_at = values.get("starts_at", found.starts_at)
    ends_at = values.get("ends_at", found.ends_at)
    if starts_at is not None and ends_at is not None and starts_at >= ends_at:
        raise _invalid("ends_at", "ends_at is not after starts_at.")
    changed = {name: value for name, value in values.items() if getattr(found, name) != value}
    if not changed:
        return
    connection.execute(update(promotion).where(promotion.c.id == promotion_id).values(changed))
    details = wanted.model_dump(mode="json", include=set(changed))
    about = Concerning(promotion_id, found.organiser_id)
    note(connection, actor, "promotion.changed", about, now, **details)


def remove(
    connection: Connection, promotion_id: UUID, thing: Thing, actor: Actor, now: datetime
) -> None:
    """Take a promotion away: nobody redeems its codes any more; orders that have it keep it."""
    connection.execute(
        update(promotion)
        .where(promotion.c.id == promotion_id, promotion.c.removed_at.is_(None))
        .values(removed_at=now, active=False)
    )
    # A code that nobody used may be another promotion's from now on.
    used = select(use.c.code_id).where(use.c.promotion_id == promotion_id)
    connection.execute(
        delete(code).where(code.c.promotion_id == promotion_id, code.c.id.not_in(used))
    )
    note(connection, actor, "promotion.removed", Concerning(promotion_id, thing.organiser_id), now)


def make_vouchers(
    connection: Connection,
    promotion_id: UUID,
    wanted: NewVouchers,
    actor: Actor,
    now: datetime,
) -> bool:
    """Make so many codes that are each good once; whether they are new.

    The same batch again makes none. A code that exists already is drawn anew.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    owner: UUID = connection.scalars(
        select(promotion.c.organiser_id).where(promotion.c.id == promotion_id).with_for_update()
    ).one()
    known = connection.execute(
        select(code.c.promotion_id).where(code.c.batch_id == wanted.id)
    ).all()
    if known:
        if len(known) != wanted.quantity or known[0].promotion_id != promotion_id:
            raise RefusedError(
                ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to other vouchers."
            )
        return False
    made = 0
    while made < wanted.quantity:
        rows = [
            _code(promotion_id, owner, _drawn(), batch_id=wanted.id, max_uses=1)
            for _ in range(wanted.quantity - made)
        ]
        fresh = insert_new(connection, code).returning(code.c.id)
        made += len(connection.scalars(fresh, rows).all())
    about = Concerning(promotion_id, owner)
    note(connection, actor, "promotion.vouchers_made", about, now, quantity=wanted.quantity)
    return True


def _check_owner(connection: Connection, new: NewPromotion, by: Grant) -> None:
    if new.event_id is None:
        known = organiser_name(connection, new.organiser_id) is not None
        by.require(Thing(organiser_id=new.organiser_id) if known else None, "organiser")
    else:
        standing = standing_of(connection, new.event_id)
        by.require(standing.thing if standing else None, "event")
        if standing is not None and standing.thing.organiser_id != new.organiser_id:
            raise _invalid("organiser_id", "The event is another organiser's.")
    tiers = tiers_of(connection, new.tier_ids)
    for tier_id in new.tier_ids:
        facts = tiers.get(tier_id)
        if (
            facts is None
            or facts.organiser_id != new.organiser_id
            or new.event_id not in {None, facts.event_id}
        ):
            raise _invalid("tier_ids", f"There is no tier {tier_id} here.")
        if new.amount is not None and new.amount.currency != facts.price.currency:
            raise _invalid("amount", f"The tiers are sold in {facts.price.currency}.")


def _columns(new: NewPromotion, now: datetime) -> dict[str, Any]:
    values = new.model_dump(exclude={"codes", "amount", "kind", "tier_ids"})
    return values | {
        "kind": new.kind.value,
        "amount": new.amount.amount if new.amount else None,
        "currency": new.amount.currency if new.amount else None,
        "tier_ids": [str(tier_id) for tier_id in new.tier_ids],
        "removed_at": None,
        "used": 0,
        "fingerprint": fingerprint(new),
        "made_at": now,
    }


def _code(
    promotion_id: UUID,
    organiser_id: UUID,
    text: str,
    batch_id: UUID | None = None,
    max_uses: int | None = None,
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "promotion_id": promotion_id,
        "organiser_id": organiser_id,
        "code": text,
        "max_uses": max_uses,
        "used": 0,
        "batch_id": batch_id,
    }


def _drawn() -> str:
    return crockford(secrets.randbits(_VOUCHER_BITS), _VOUCHER_LENGTH)


def _invalid(field: str, words: str) -> RefusedError:
    fields = [{"field": field, "message": words}]
    return RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
