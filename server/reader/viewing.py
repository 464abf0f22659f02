"""Readers and their places as those who look after them may see them, a page at a time."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from server.granting import Grant, Thing
from server.payment import records
from server.payment.readers import Place
from server.reader.reaching import Held
from ticketing.problem import ProblemCode, RefusedError
from ticketing.reader import ReaderLocation, ReaderView

T = TypeVar("T")


def reader_view(connection: Connection, held: Held, by: Grant) -> ReaderView:
    """A reader; the payment on it where the caller may see that."""
    reader, holding = held.reader, held.holding
    record = None
    if reader.busy and reader.intent_id is not None:
        record = records.by_object(connection, reader.intent_id)
    seen = record and by.reaches(Thing(record.organiser_id, device_id=record.device_id))
    return ReaderView(
        id=reader.id,
        organiser_id=held.organiser_id,
        label=reader.label,
        location_id=reader.place_id,
        model=reader.model,
        serial_number=reader.serial_number,
        online=reader.online,
        last_seen_at=reader.last_seen_at,
        device_id=holding and holding.device_id,
        busy=reader.busy,
        payment=record.reference if record and seen else None,
    )


def location_view(place: Place) -> ReaderLocation:
    """A place for readers."""
    return ReaderLocation(
        id=place.id, organiser_id=place.organiser_id, name=place.name, address=place.address
    )


def page(
    found: Sequence[T], name: Callable[[T], str], after: str | None, limit: int
) -> tuple[Sequence[T], str | None]:
    """So many of a list that the provider gave whole, and the ``next`` of the page.

    Raises:
        RefusedError: INVALID_REQUEST: nothing of that name is in it, or not any more.
    """
    names = [name(one) for one in found]
    if after is not None and after not in names:
        words = "not a cursor of this list"
        fields = [{"field": "after", "message": words}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, f"after: {words}", fields=fields)
    start = 0 if after is None else names.index(after) + 1
    shown = found[start : start + limit]
    return shown, names[start + limit - 1] if len(found) > start + limit else None
