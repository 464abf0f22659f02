"""Events' pictures, each kept under its digest."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, delete, select, update

from server.audit.writing import Concerning, note
from server.catalogue.changing import locked_event
from server.catalogue.doing import Doing
from server.catalogue.events import note_changed
from server.catalogue.receiving import Picture
from server.catalogue.tables import event, picture
from server.inserting import insert_once


def set_picture(connection: Connection, event_id: UUID, given: Picture, by: Doing) -> None:
    """Give an event its picture, in place of the one it had.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    found = locked_event(connection, event_id)
    if found.picture == given.digest:
        return
    connection.execute(delete(picture).where(picture.c.event_id == event_id))
    insert_once(connection, picture, {"event_id": event_id} | asdict(given))
    connection.execute(update(event).where(event.c.id == event_id).values(picture=given.digest))
    note_changed(connection, event_id)
    about = Concerning(event_id, found.organiser_id)
    became = given.digest
    note(connection, by.actor, "event.pictured", about, by.now, was=found.picture, became=became)


def picture_of(connection: Connection, event_id: UUID) -> Picture | None:
    """An event's picture; None where it has none."""
    return kept_in(connection, picture, picture.c.event_id == event_id)


def kept_in(connection: Connection, table: Table, *where: ColumnElement[bool]) -> Picture | None:
    """The one picture that ``table`` has there; None where it has none."""
    wanted = select(table.c.media_type, table.c.content, table.c.digest).where(*where)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else Picture(row.media_type, row.content, row.digest)
