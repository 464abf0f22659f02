"""What letters are about, read in one go: orders and tickets with their event and organiser."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.catalogue.marks import printed_mark
from server.catalogue.organisers import organiser_of
from server.catalogue.pictures import picture_of
from server.catalogue.viewing import event_of
from server.mail.composing import NothingToTellError
from server.order.viewing import OrderViewing
from ticketing.catalogue import EventView
from ticketing.order import OrderView


@dataclass(frozen=True)
class From:
    """In whose name a letter goes; answers go to ``reply_to``, where it is known."""

    name: str
    reply_to: str = ""


@dataclass(frozen=True)
class OrderMatter:
    """An order in the language of the letter, with its event."""

    order: OrderView
    event: EventView
    organiser: From
    poster: bytes | None = field(repr=False)
    mark: bytes | None = field(repr=False)


def organiser_matter(connection: Connection, organiser_id: UUID | None) -> From:
    """The organiser of this id; nobody by name where there is none."""
    found = organiser_of(connection, organiser_id) if organiser_id else None
    return From(found.name, found.reply_email or "") if found else From("")


def event_matter(connection: Connection, event_id: UUID, now: datetime) -> EventView:
    """The event of this id.

    Raises:
        NothingToTellError: there is none.
    """
    found = event_of(connection, event_id, now)
    if found is None:
        raise NothingToTellError("The event is gone.")
    return found


def order_matter(
    connection: Connection, viewing: OrderViewing, order_id: UUID, language: str, now: datetime
) -> OrderMatter:
    """The order of this id, to be told of in ``language``.

    Raises:
        NothingToTellError: there is none.
    """
    order = viewing.view(connection, order_id)
    if order is None:
        raise NothingToTellError("The order is gone.")
    event = event_matter(connection, order.event_id, now)
    poster = picture_of(connection, event.id)
    return OrderMatter(
        order=order.model_copy(update={"language": language}),
        event=event,
        organiser=organiser_matter(connection, event.organiser_id),
        poster=poster.content if poster else None,
        mark=printed_mark(connection, event.organiser_id),
    )
