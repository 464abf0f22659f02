"""Organisers' marks: the drawing or picture that stands on their tickets and receipts."""

import hashlib
import re
from uuid import UUID

from sqlalchemy import Connection, delete, select

from documents.venue_mark import venue_drawing
from server.audit.writing import Concerning, note
from server.catalogue.doing import Doing
from server.catalogue.pictures import KINDS, Picture
from server.catalogue.tables import organiser, organiser_mark
from server.inserting import insert_once
from ticketing.problem import ProblemCode, RefusedError

SVG = "image/svg+xml"

_TAG = re.compile(r"<\s*/?\s*([^\s/>]*)")
# What is drawn on paper; anything else an SVG can hold (scripts, links, pictures) stays outside.
_DRAWN = frozenset({"svg", "path", "circle", "rect"})


def set_mark(connection: Connection, organiser_id: UUID, content: bytes, by: Doing) -> None:
    """Give an organiser its mark, in place of the one it had.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``INVALID_REQUEST`` where it is no mark that can be printed.
    """
    media_type = _kind_of(content)
    digest = hashlib.sha256(content).hexdigest()[:32]
    found = connection.execute(
        select(organiser.c.id).where(organiser.c.id == organiser_id).with_for_update(key_share=True)
    ).one_or_none()
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such organiser.")
    before = mark_of(connection, organiser_id)
    was = before.digest if before else None
    if was == digest:
        return
    connection.execute(delete(organiser_mark).where(organiser_mark.c.organiser_id == organiser_id))
    values = {"digest": digest, "media_type": media_type, "content": content}
    insert_once(connection, organiser_mark, values | {"organiser_id": organiser_id})
    about = Concerning(organiser_id, organiser_id)
    note(connection, by.actor, "organiser.marked", about, by.now, was=was, became=digest)


def mark_of(connection: Connection, organiser_id: UUID) -> Picture | None:
    """An organiser's mark; None where it has none."""
    row = connection.execute(
        select(
            organiser_mark.c.media_type, organiser_mark.c.content, organiser_mark.c.digest
        ).where(organiser_mark.c.organiser_id == organiser_id)
    ).one_or_none()
    return None if row is None else Picture(row.media_type, row.content, row.digest)


def printed_mark(connection: Connection, organiser_id: UUID) -> bytes | None:
    """The mark as documents take it."""
    found = mark_of(connection, organiser_id)
    return found.content if found else None


def _kind_of(content: bytes) -> str:
    kind = next((kind for start, kind in KINDS.items() if content.startswith(start)), None)
    if kind is not None:
        return kind
    if venue_drawing(content) is not None:
        tags = set(_TAG.findall(content.decode("utf-8")))
        if tags <= _DRAWN:
            return SVG
    words = "Only PNG, JPEG, and SVG of paths, circles and rectangles are taken."
    raise RefusedError(ProblemCode.INVALID_REQUEST, words)
