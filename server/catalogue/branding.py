"""What organisers' kiosks look like, as organisers and kiosks are told it."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select

from server.catalogue.tables import organiser, organiser_mark, organiser_picture
from ticketing.branding import Branding


def branding_of(connection: Connection, organiser_id: UUID) -> Branding:
    """What an organiser's kiosks look like."""
    accent = select(organiser.c.accent).where(organiser.c.id == organiser_id)
    found = pictures_of(connection, [organiser_id])[organiser_id]
    return found.model_copy(update={"accent": connection.scalar(accent)})


def pictures_of(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Branding]:
    """The mark and the pictures of each of these organisers, by their paths."""
    marks = select(organiser_mark.c.organiser_id, organiser_mark.c.digest)
    kept = organiser_picture.c
    slides = select(kept.organiser_id, kept.digest, kept.place).order_by(kept.place)
    mark = {
        row.organiser_id: mark_path(row.organiser_id, row.digest)
        for row in connection.execute(_among(marks, ids))
    }
    pictures: dict[UUID, tuple[str, ...]] = dict.fromkeys(ids, ())
    for row in connection.execute(_among(slides, ids)):
        pictures[row.organiser_id] += (slide_path(row.organiser_id, row.place, row.digest),)
    return {one: Branding(mark=mark.get(one), pictures=pictures[one]) for one in ids}


def mark_path(organiser_id: UUID, digest: str) -> str:
    """The path of a mark on the server; its digest makes it good for ever."""
    return f"/api/v1/organisers/{organiser_id}/mark?v={digest}"


def slide_path(organiser_id: UUID, place: int, digest: str) -> str:
    """The path of a picture of the slideshow; its digest makes it good for ever."""
    return f"/api/v1/organisers/{organiser_id}/pictures/{place}?v={digest}"


def _among(query: Select[Any], ids: Collection[UUID]) -> Select[Any]:
    return query.where(query.selected_columns.organiser_id.in_(ids))
