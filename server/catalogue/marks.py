"""Organisers' marks: the drawing or picture on their tickets, receipts and kiosks."""

import re
from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, delete

from documents.venue_mark import venue_drawing
from server.audit.writing import Concerning, note
from server.catalogue.doing import Doing
from server.catalogue.organisers import locked_organiser
from server.catalogue.pictures import kept_in
from server.catalogue.receiving import MARK_PX, Picture, digest_of, received, squared
from server.catalogue.tables import organiser_mark
from server.inserting import insert_once
from ticketing.problem import ProblemCode, RefusedError

SVG = "image/svg+xml"

_TAG = re.compile(r"<\s*/?\s*([^\s/>]*)")
# What is drawn on paper; anything else an SVG can hold (scripts, links, pictures) stays outside.
_DRAWN = frozenset({"svg", "path", "circle", "rect"})


def received_mark(content: bytes) -> Picture:
    """The mark in ``content`` as it is kept: a picture is square, wherever it stands.

    Raises:
        RefusedError: ``INVALID_REQUEST`` where it is no mark that can be printed.
    """
    if venue_drawing(content) is not None and _drawn(content):
        return Picture(SVG, content, digest_of(content))
    try:
        return squared(received(content, MARK_PX))
    except RefusedError as refusal:
        words = "Only PNG, JPEG, and SVG of paths, circles and rectangles are taken."
        raise RefusedError(ProblemCode.INVALID_REQUEST, words) from refusal


def set_mark(connection: Connection, organiser_id: UUID, given: Picture | None, by: Doing) -> None:
    """Give an organiser its mark, in place of the one it had; none where it is None.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    locked_organiser(connection, organiser_id)
    before = mark_of(connection, organiser_id)
    was, became = (one.digest if one else None for one in (before, given))
    if was == became:
        return
    connection.execute(delete(organiser_mark).where(organiser_mark.c.organiser_id == organiser_id))
    if given:
        insert_once(connection, organiser_mark, {"organiser_id": organiser_id} | asdict(given))
    about = Concerning(organiser_id, organiser_id)
    note(connection, by.actor, "organiser.marked", about, by.now, was=was, became=became)


def mark_of(connection: Connection, organiser_id: UUID) -> Picture | None:
    """An organiser's mark; None where it has none."""
    return kept_in(connection, organiser_mark, organiser_mark.c.organiser_id == organiser_id)


def printed_mark(connection: Connection, organiser_id: UUID) -> bytes | None:
    """The mark as documents take it."""
    found = mark_of(connection, organiser_id)
    return found.content if found else None


def _drawn(content: bytes) -> bool:
    """Whether it holds nothing but what is drawn on paper."""
    return set(_TAG.findall(content.decode("utf-8"))) <= _DRAWN
