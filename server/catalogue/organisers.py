"""Organisers: who owns events and is paid."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select, update

from server.audit.writing import Concerning, note
from server.catalogue.branding import pictures_of
from server.catalogue.doing import Doing
from server.catalogue.tables import event, organiser
from server.granting import Columns
from server.inserting import insert_once
from ticketing.branding import Accent
from ticketing.catalogue import Change
from ticketing.donation import Appeal
from ticketing.order import EMail
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Answer, Language, ShortText, Wire


class NewOrganiser(Wire):
    """An organiser as an operator writes it. Answers to its letters go to ``reply_email``."""

    id: UUID
    name: ShortText
    reply_email: EMail | None = None
    language: Language = "en"


class OrganiserChange(Change):
    """What is changed of an organiser."""

    CAN_BE_NOTHING: ClassVar[frozenset[str]] = frozenset({"reply_email", "accent", "appeal"})

    name: ShortText | None = None
    reply_email: EMail | None = None
    language: Language | None = None
    accent: Accent | None = None
    appeal: Appeal | None = None


class OrganiserView(Answer):
    """An organiser. ``language`` is the one its own words are written in.

    Its kiosks look like ``accent``, ``mark`` and ``pictures`` say; the last two are paths.
    ``appeal`` is what it asks buyers to give for; None: nothing.
    """

    id: UUID
    name: str
    reply_email: str | None
    language: str
    version: int
    accent: str | None
    mark: str | None
    pictures: tuple[str, ...]
    appeal: Appeal | None = None


class OrganiserList(Answer):
    """The organisers within reach, oldest first."""

    organisers: tuple[OrganiserView, ...]


COLUMNS = Columns(organiser_id=organiser.c.id)
"""Whose each organiser is."""


def add_organiser(
    connection: Connection, new: NewOrganiser, by: Doing
) -> tuple[OrganiserView, bool]:
    """The organiser, and whether it is new; the same again changes nothing.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    made = insert_once(connection, organiser, new.model_dump() | {"version": 1})
    view = organiser_of(connection, new.id)
    if view is None:
        raise AssertionError("an organiser is never deleted")
    if not made and (view.name, view.reply_email, view.language) != (
        new.name,
        new.reply_email,
        new.language,
    ):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another organiser."
        )
    if made:
        about = Concerning(new.id, new.id)
        note(connection, by.actor, "organiser.added", about, by.now, name=new.name)
    return view, made


def change_organiser(
    connection: Connection, organiser_id: UUID, wanted: OrganiserChange, by: Doing
) -> OrganiserView:
    """Change what was given of an organiser; the organiser as it is then.

    Raises:
        RefusedError: ``NOT_FOUND`` or ``CHANGED_MEANWHILE``.
    """
    found = locked_organiser(connection, organiser_id)
    by.check_seen(found.version)
    given = wanted.model_dump(mode="json", include=wanted.model_fields_set)
    changes = {name: value for name, value in given.items() if value != getattr(found, name)}
    if changes:
        connection.execute(
            update(organiser)
            .where(organiser.c.id == organiser_id)
            .values(changes | {"version": found.version + 1})
        )
        was = {name: getattr(found, name) for name in changes}
        about = Concerning(organiser_id, organiser_id)
        note(connection, by.actor, "organiser.changed", about, by.now, was=was, became=changes)
    view = organiser_of(connection, organiser_id)
    if view is None:
        raise AssertionError("an organiser is never deleted")
    return view


def locked_organiser(connection: Connection, organiser_id: UUID) -> Row[Any]:
    """The organiser's row, which nobody else changes until this transaction ends.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    found = connection.execute(
        select(organiser).where(organiser.c.id == organiser_id).with_for_update(key_share=True)
    ).one_or_none()
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such organiser.")
    return found


def organiser_of(connection: Connection, organiser_id: UUID) -> OrganiserView | None:
    """The organiser; None where there is none of this id."""
    views = organisers_in(connection, organiser.c.id == organiser_id).organisers
    return views[0] if views else None


def organiser_name(connection: Connection, organiser_id: UUID) -> str | None:
    """Its name; None where there is no such organiser."""
    name: str | None = connection.scalar(
        select(organiser.c.name).where(organiser.c.id == organiser_id)
    )
    return name


def time_zone_of(connection: Connection, organiser_id: UUID) -> str:
    """The zone an organiser's days are of: that of its newest event; UTC before it has any."""
    newest = select(event.c.time_zone).where(event.c.organiser_id == organiser_id)
    found = connection.scalar(newest.order_by(event.c.made_at.desc(), event.c.id.desc()).limit(1))
    return found or "UTC"


def organisers_in(connection: Connection, within: ColumnElement[bool]) -> OrganiserList:
    """The organisers that ``within`` tells of."""
    rows = connection.execute(select(organiser).where(within).order_by(organiser.c.id))
    found = rows.mappings().all()
    pictures = pictures_of(connection, [row["id"] for row in found])
    return OrganiserList(
        organisers=tuple(
            OrganiserView(
                **row, mark=pictures[row["id"]].mark, pictures=pictures[row["id"]].pictures
            )
            for row in found
        )
    )
