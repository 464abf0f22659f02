"""Card readers: where they stand, registering one, and what is known of each."""

from typing import Annotated
from uuid import UUID

from pydantic import StringConstraints

from ticketing.identifiers import PaymentReference
from ticketing.wire import Answer, Instant, ShortText, Wire

ReaderId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,200}$")]
"""The provider's id of a reader or of a location."""

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""ISO 3166-1, two letters."""


class PostalAddress(Wire):
    """Where readers stand. Which lines a country needs is the provider's to say."""

    line1: ShortText
    line2: ShortText | None = None
    city: ShortText | None = None
    state: ShortText | None = None
    postal_code: ShortText | None = None
    country: Country


class NewReaderLocation(Wire):
    """A place for readers. The id is the client's, so asking twice makes one place."""

    id: UUID
    organiser_id: UUID
    name: ShortText
    address: PostalAddress


class AddressView(Answer):
    """The address of a place, as the provider has it."""

    line1: str | None
    line2: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None


class ReaderLocation(Answer):
    """A place for readers; without an organiser where it was made at the provider itself."""

    id: str
    organiser_id: UUID | None
    name: str
    address: AddressView


class ReaderLocationList(Answer):
    """A page of places, newest first; ``next`` leads to the next page."""

    locations: tuple[ReaderLocation, ...]
    next: str | None = None


class NewReader(Wire):
    """A reader that shows ``registration_code``. The id is the client's: twice registers one."""

    id: UUID
    organiser_id: UUID
    registration_code: ShortText
    label: ShortText
    location_id: ReaderId


class ChangeReader(Wire):
    """What a reader is called."""

    label: ShortText


class ReaderView(Answer):
    """A reader, as the provider and the devices know it.

    ``online`` is a hint only: nothing is refused for it. ``busy`` while anything is on the reader;
    ``payment`` where that is one the caller may see. ``device_id`` is the device that has it.
    """

    id: str
    organiser_id: UUID | None
    label: str
    location_id: str | None
    model: str
    serial_number: str
    online: bool | None
    last_seen_at: Instant | None
    device_id: UUID | None
    busy: bool
    payment: PaymentReference | None = None


class ReaderList(Answer):
    """A page of readers, newest first; ``next`` leads to the next page."""

    readers: tuple[ReaderView, ...]
    next: str | None = None
