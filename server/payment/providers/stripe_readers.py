"""Stripe Terminal's readers and locations: registered, listed, renamed and removed.

Sources: https://docs.stripe.com/api/terminal/readers, https://docs.stripe.com/api/terminal/locations,
API 2026-10-28. Whose they are is kept in their metadata.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

import stripe
from stripe import terminal
from stripe.params.terminal import LocationCreateParamsAddress

from server.payment.provider import NotDoneError
from server.payment.providers.stripe_account import metadata_of, translated
from server.payment.providers.stripe_words import reader_facts
from server.payment.readers import Place, Reader
from ticketing.reader import AddressView, NewReader, NewReaderLocation

T = TypeVar("T")

_WISH, _ORGANISER = "wish", "organiser"
_PAGE = 100


class StripeReaders:
    """The ``Readers`` of one account."""

    def __init__(self, client: stripe.StripeClient) -> None:
        self._terminal = client.v1.terminal

    def places(self) -> tuple[Place, ...]:
        """Every location, page after page."""
        with translated():
            listed = self._terminal.locations.list({"limit": _PAGE})
            return tuple(_place(one) for one in listed.auto_paging_iter())

    def place(self, place_id: str) -> Place | None:
        """One location."""
        return _found(lambda: _place(self._terminal.locations.retrieve(place_id)))

    def add_place(self, wanted: NewReaderLocation) -> Place:
        """Make a location."""
        address: LocationCreateParamsAddress = {"country": wanted.address.country}
        address.update(wanted.address.model_dump(exclude_none=True))  # type: ignore[typeddict-item]  # the names are Stripe's
        with translated():
            made = self._terminal.locations.create(
                {
                    "display_name": wanted.name,
                    "address": address,
                    "metadata": _marks(wanted.id, wanted.organiser_id),
                },
                {"idempotency_key": f"location:{wanted.id}"},
            )
        return _place(made)

    def readers(self) -> tuple[Reader, ...]:
        """Every reader, page after page."""
        with translated():
            listed = self._terminal.readers.list({"limit": _PAGE})
            return tuple(_reader(one) for one in listed.auto_paging_iter())

    def reader(self, reader_id: str) -> Reader | None:
        """One reader."""
        return _found(lambda: _reader(self._terminal.readers.retrieve(reader_id)))

    def register(self, wanted: NewReader) -> Reader:
        """Register by the code that the reader shows."""
        with translated():
            made = self._terminal.readers.create(
                {
                    "registration_code": wanted.registration_code,
                    "label": wanted.label,
                    "location": wanted.location_id,
                    "metadata": _marks(wanted.id, wanted.organiser_id),
                },
                {"idempotency_key": f"reader:{wanted.id}"},
            )
        return _reader(made)

    def relabel(self, reader_id: str, label: str) -> Reader:
        """Change the label."""
        with translated():
            return _reader(self._terminal.readers.update(reader_id, {"label": label}))

    def remove(self, reader_id: str) -> None:
        """Delete it from the account; to come back it is registered anew."""
        with translated():
            self._terminal.readers.delete(reader_id)


def _found(read: Callable[[], T]) -> T | None:
    try:
        with translated():
            return read()
    except NotDoneError as error:
        if error.code == "resource_missing":
            return None
        raise
    except _DeletedError:
        return None


class _DeletedError(Exception):
    """Stripe still knows the id, and nothing else of it."""


def _place(location: terminal.Location) -> Place:
    _refuse_deleted(location)
    address = location.address
    lines = {name: getattr(address, name, None) for name in AddressView.model_fields}
    return Place(
        id=location.id,
        wish_id=_mark(location, _WISH),
        organiser_id=_mark(location, _ORGANISER),
        name=location.display_name,
        address=AddressView(**lines),
    )


def _reader(reader: terminal.Reader) -> Reader:
    _refuse_deleted(reader)
    action = reader.action
    place = reader.location
    return Reader(
        id=reader.id,
        wish_id=_mark(reader, _WISH),
        organiser_id=_mark(reader, _ORGANISER),
        label=reader.label,
        place_id=place if isinstance(place, str) or place is None else place.id,
        model=reader.device_type,
        serial_number=reader.serial_number,
        online=None if reader.status is None else reader.status == "online",
        last_seen_at=_moment(reader.last_seen_at),
        busy=action is not None and action.status == "in_progress",
        intent_id=reader_facts(reader).intent_id,
    )


def _moment(since_1970_ms: int | None) -> datetime | None:
    """The only time of Stripe's in milliseconds."""
    return None if since_1970_ms is None else datetime.fromtimestamp(since_1970_ms / 1000, UTC)


def _marks(wish_id: UUID, organiser_id: UUID) -> dict[str, str]:
    return {_WISH: str(wish_id), _ORGANISER: str(organiser_id)}


def _mark(thing: Any, name: str) -> UUID | None:  # noqa: ANN401  a reader or a location
    """An id of ours; what a person wrote there by hand at Stripe is none."""
    written = metadata_of(thing, name)
    try:
        return UUID(written) if written else None
    except ValueError:
        return None


def _refuse_deleted(thing: Any) -> None:  # noqa: ANN401  a reader or a location
    if getattr(thing, "deleted", False):
        raise _DeletedError
