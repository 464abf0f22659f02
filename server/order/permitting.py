"""Permitting: in which channel a caller places an order, and what is for sale there."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from server.catalogue.tiers import TierFacts
from server.granting import Grant, Thing, grant
from server.permissions import Action
from server.security import Device, Principal
from ticketing.catalogue import EventStatus
from ticketing.order import Channel, NewLine, NewOrder
from ticketing.problem import ProblemCode, RefusedError

_WHERE = {
    Channel.KIOSK: "at kiosks",
    Channel.BOX_OFFICE: "at the box office",
    Channel.WEB: "on the web",
}


def in_channel(
    wish: NewOrder, tiers: Mapping[UUID, TierFacts], principal: Principal | None
) -> NewOrder:
    """The order with its channel: the one it names, where the caller may, or the caller's own.

    Raises:
        RefusedError: ``NOT_ALLOWED``.
    """
    if isinstance(principal, Device):
        fitting = allowed = frozenset({Channel.KIOSK})
    else:
        staff = _is_staff(wish, tiers, grant(principal, Action.PLACE_ORDER))
        fitting = frozenset({Channel.BOX_OFFICE if staff else Channel.WEB})
        allowed = fitting | {Channel.WEB}
    if wish.channel is None:
        return wish.model_copy(update={"channel": next(iter(fitting))})
    if wish.channel not in allowed:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, f"You do not place orders {_WHERE[wish.channel]}."
        )
    return wish


def check_lines(
    new: NewOrder, tiers: Mapping[UUID, TierFacts], principal: Principal | None, now: datetime
) -> None:
    """Refuse lines that are not for sale together, here and now, in such numbers.

    Raises:
        RefusedError: ``NOT_ON_SALE``, ``WRONG_QUANTITY`` or ``INVALID_REQUEST``.
    """
    counts = Counter(line.tier_id for line in new.lines)
    if max(counts.values()) > 1:
        words = "A tier may stand in one line only."
        fields = [{"field": "lines", "message": words}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
    for line in new.lines:
        _check_line(new, line, tiers.get(line.tier_id), principal, now)


def _is_staff(wish: NewOrder, tiers: Mapping[UUID, TierFacts], by: Grant) -> bool:
    """Whether the caller sells for the organiser of everything that is ordered."""
    things = [Thing(organiser_id=one.organiser_id, event_id=one.event_id) for one in tiers.values()]
    if len(things) < len(wish.lines):
        return by.everything
    return all(by.reaches(thing) for thing in things)


def _check_line(
    new: NewOrder,
    line: NewLine,
    facts: TierFacts | None,
    principal: Principal | None,
    now: datetime,
) -> None:
    foreign = isinstance(principal, Device) and (
        facts is not None and facts.organiser_id != principal.organiser_id
    )
    # Of what is not published nobody learns here, whoever was given its id.
    if facts is None or foreign or facts.event_status is EventStatus.DRAFT:
        raise _not_on_sale(line, "There is no such tier here.")
    if not facts.on_sale(now):
        raise _not_on_sale(line, _why_not(facts, now))
    if new.session_id not in facts.session_ids:
        raise _not_on_sale(line, f"{facts.name.text} is not on sale for this session.")
    if new.channel not in facts.channels:
        where = _WHERE[new.channel] if new.channel else "here"
        raise _not_on_sale(line, f"{facts.name.text} is not sold {where}.")
    if not facts.min_per_order <= line.quantity <= facts.max_per_order:
        raise RefusedError(
            ProblemCode.WRONG_QUANTITY,
            f"Between {facts.min_per_order} and {facts.max_per_order} tickets of "
            f"{facts.name.text} can be bought at once.",
            tier_id=str(facts.id),
            min_per_order=facts.min_per_order,
            max_per_order=facts.max_per_order,
        )


def _why_not(facts: TierFacts, now: datetime) -> str:
    if facts.event_status is EventStatus.CANCELLED:
        return "The event was cancelled."
    if facts.event_status is EventStatus.ENDED or now >= facts.event_ends_at:
        return "The event is over."
    if facts.active and facts.sale_starts_at is not None and now < facts.sale_starts_at:
        return f"{facts.name.text} is not on sale yet."
    if facts.active and facts.sale_ends_at is not None and now >= facts.sale_ends_at:
        return f"Sales of {facts.name.text} have ended."
    return f"{facts.name.text} is not on sale."


def _not_on_sale(line: NewLine, words: str) -> RefusedError:
    return RefusedError(ProblemCode.NOT_ON_SALE, words, tier_id=str(line.tier_id))
