"""The terms of a tier: whom a ticket lets in, when, and how many of them may be bought. Pure."""

from datetime import datetime

from kiosk.core.sale.cards import upcoming
from kiosk.core.sale.cart import limit_of
from kiosk.core.sale.programme_view import TierTerms
from ticketing.catalogue import EventView, TierView


def terms_of(tier: TierView, event: EventView, quantity: int, now: datetime) -> TierTerms:
    """What is to be said of ``tier`` beside its price, with ``quantity`` of it wanted."""
    ahead, good_for = upcoming(event, now), frozenset(tier.session_ids)
    starts_at = tuple(one.starts_at for one in ahead if one.id in good_for)
    several = len(starts_at) > 1
    limit = limit_of(tier)
    return TierTerms(
        admits=tier.admits,
        least=tier.min_per_order,
        limit=limit if quantity >= limit else None,
        per_buyer=limit == tier.max_per_buyer,
        starts_at=starts_at if several else (),
        every_one=several and len(starts_at) == len(ahead),
        needs_approval=tier.approval_required,
        min_age=tier.min_age,
    )
