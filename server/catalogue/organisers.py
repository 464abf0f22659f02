"""Organisers: who owns events and is paid."""

from uuid import UUID

from sqlalchemy import Connection, select

from server.catalogue.tables import organiser
from server.inserting import insert_once
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Answer, ShortText, Wire


class NewOrganiser(Wire):
    """An organiser as an operator writes it."""

    id: UUID
    name: ShortText


class OrganiserView(Answer):
    """An organiser."""

    id: UUID
    name: str


class OrganiserList(Answer):
    """All organisers, oldest first."""

    organisers: tuple[OrganiserView, ...]


def add_organiser(connection: Connection, new: NewOrganiser) -> tuple[OrganiserView, bool]:
    """The organiser, and whether it is new; the same again changes nothing.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    made = insert_once(connection, organiser, new.model_dump())
    if not made and organiser_name(connection, new.id) != new.name:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another organiser."
        )
    return OrganiserView(id=new.id, name=new.name), made


def organiser_name(connection: Connection, organiser_id: UUID) -> str | None:
    """Its name; None where there is no such organiser."""
    name: str | None = connection.scalar(
        select(organiser.c.name).where(organiser.c.id == organiser_id)
    )
    return name


def all_organisers(connection: Connection) -> OrganiserList:
    """Every organiser."""
    rows = connection.execute(select(organiser).order_by(organiser.c.id))
    return OrganiserList(organisers=tuple(OrganiserView(id=row.id, name=row.name) for row in rows))
