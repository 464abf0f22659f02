"""Changing an event that is there already."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from server.audit.writing import Concerning, note
from server.catalogue.doing import Doing
from server.catalogue.events import note_changed, search_text
from server.catalogue.stock import renew, renew_unsold
from server.catalogue.tables import event, tier
from server.catalogue.tiers import check_open
from ticketing.catalogue import EventChange
from ticketing.money import minor_digits
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Localized


def locked_event(connection: Connection, event_id: UUID) -> Row[Any]:
    """The event's row, locked: whoever changes the event, its sessions or tiers begins here.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    found = connection.execute(
        select(event).where(event.c.id == event_id).with_for_update(key_share=True)
    ).one_or_none()
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
    return found


def change_event(connection: Connection, event_id: UUID, wanted: EventChange, by: Doing) -> None:
    """Change what was given of an event; what is so already is no change.

    A new currency keeps the figures of the prices: 25.00 EUR becomes 25 JPY.

    Raises:
        RefusedError: ``NOT_FOUND``, ``VERSION_NEEDED``, ``CHANGED_MEANWHILE``, ``EVENT_STATE``; or
            ``TIER_HAS_SALES`` or ``INVALID_REQUEST`` where the currency cannot change.
    """
    found = locked_event(connection, event_id)
    by.check_seen(found.version)
    check_open(found.status)
    given = wanted.model_dump(mode="json", include=wanted.model_fields_set)
    changes = {name: value for name, value in given.items() if value != getattr(found, name)}
    if not changes:
        return
    if "currency" in changes:
        _reprice(connection, found, changes["currency"])
    if "tax_basis_points" in changes:
        renew(connection, _tier_ids(connection, event_id))
    name = Localized.model_validate(changes.get("name", found.name))
    words = {"search_text": search_text(name, changes.get("venue", found.venue))}
    connection.execute(update(event).where(event.c.id == event_id).values(changes | words))
    note_changed(connection, event_id)
    was = {name: getattr(found, name) for name in changes}
    about = Concerning(event_id, found.organiser_id)
    note(connection, by.actor, "event.changed", about, by.now, was=was, became=changes)


def _tier_ids(connection: Connection, event_id: UUID) -> list[UUID]:
    return list(connection.scalars(select(tier.c.id).where(tier.c.event_id == event_id)))


def _reprice(connection: Connection, found: Row[Any], currency: str) -> None:
    tier_ids = _tier_ids(connection, found.id)
    if not renew_unsold(connection, tier_ids):
        raise RefusedError(
            ProblemCode.TIER_HAS_SALES,
            f"Tickets were sold in {found.currency} already, so the currency cannot change.",
            currency=found.currency,
        )
    shift = minor_digits(currency) - minor_digits(found.currency)
    for one in connection.execute(select(tier).where(tier.c.event_id == found.id)).all():
        price, rest = (one.price * 10**shift, 0) if shift >= 0 else divmod(one.price, 10**-shift)
        if rest:
            raise RefusedError(
                ProblemCode.INVALID_REQUEST,
                f"The price of {one.name['text']} is no whole amount in {currency}.",
                fields=[{"field": "currency", "message": "A price would not be a whole amount."}],
            )
        connection.execute(
            update(tier)
            .where(tier.c.id == one.id)
            .values(price=price, currency=currency, version=one.version + 1)
        )
