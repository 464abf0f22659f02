"""Events' pictures: checked by their first bytes, kept under their digest."""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from server.audit.writing import Concerning, note
from server.catalogue.changing import locked_event
from server.catalogue.doing import Doing
from server.catalogue.events import note_changed
from server.catalogue.tables import event, picture
from server.inserting import insert_once
from ticketing.problem import ProblemCode, RefusedError

# PNG: ISO/IEC 15948 §5.2. JPEG: ISO/IEC 10918-1 Annex B, start of image and a first marker.
KINDS = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


@dataclass(frozen=True)
class Picture:
    """A picture as it is served."""

    media_type: str
    content: bytes
    digest: str


def set_picture(connection: Connection, event_id: UUID, content: bytes, by: Doing) -> str:
    """Give an event its picture, in place of the one it had; its digest.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``INVALID_REQUEST`` where it is neither PNG nor JPEG.
    """
    media_type = next((kind for start, kind in KINDS.items() if content.startswith(start)), None)
    if media_type is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "Only PNG and JPEG pictures are taken.")
    digest = hashlib.sha256(content).hexdigest()[:32]
    found = locked_event(connection, event_id)
    if found.picture == digest:
        return digest
    connection.execute(delete(picture).where(picture.c.event_id == event_id))
    values = {"event_id": event_id, "digest": digest, "media_type": media_type, "content": content}
    insert_once(connection, picture, values)
    connection.execute(update(event).where(event.c.id == event_id).values(picture=digest))
    note_changed(connection, event_id)
    about = Concerning(event_id, found.organiser_id)
    note(connection, by.actor, "event.pictured", about, by.now, was=found.picture, became=digest)
    return digest


def picture_of(connection: Connection, event_id: UUID) -> Picture | None:
    """An event's picture; None where it has none."""
    row = connection.execute(
        select(picture.c.media_type, picture.c.content, picture.c.digest).where(
            picture.c.event_id == event_id
        )
    ).one_or_none()
    return None if row is None else Picture(row.media_type, row.content, row.digest)
