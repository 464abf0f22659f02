"""An organiser's slideshow: the pictures its kiosks show in turn while nobody buys."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, delete

from server.audit.writing import Concerning, note
from server.catalogue.doing import Doing
from server.catalogue.organisers import locked_organiser
from server.catalogue.pictures import kept_in
from server.catalogue.receiving import Picture
from server.catalogue.tables import organiser_picture
from server.inserting import insert_once


def set_slide(
    connection: Connection, organiser_id: UUID, place: int, given: Picture | None, by: Doing
) -> None:
    """Have this picture shown at ``place``, in place of the one there; none where it is None.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    locked_organiser(connection, organiser_id)
    before = slide_of(connection, organiser_id, place)
    was, became = (one.digest if one else None for one in (before, given))
    if was == became:
        return
    connection.execute(delete(organiser_picture).where(_at(organiser_id, place)))
    if given:
        values = {"organiser_id": organiser_id, "place": place} | asdict(given)
        insert_once(connection, organiser_picture, values)
    about, told = Concerning(organiser_id, organiser_id), {"was": was, "became": became}
    note(connection, by.actor, "organiser.pictured", about, by.now, place=place, **told)


def slide_of(connection: Connection, organiser_id: UUID, place: int) -> Picture | None:
    """The picture at a place; None where there is none."""
    return kept_in(connection, organiser_picture, _at(organiser_id, place))


def _at(organiser_id: UUID, place: int) -> ColumnElement[bool]:
    kept = organiser_picture.c
    return and_(kept.organiser_id == organiser_id, kept.place == place)
