"""The sessions of events over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response, status
from sqlalchemy import Connection

from server.catalogue import sessions, viewing
from server.catalogue.asking import SeenVersion, doing, may_see
from server.granting import Grant, may
from server.permissions import Action
from server.services import Wicket
from ticketing.catalogue import NewSession, SessionChange, SessionList, SessionView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter()

EventId = Annotated[UUID, Path(description="The event's id.")]
SessionId = Annotated[UUID, Path(description="The session's id.")]
Reader = Annotated[Grant, may(Action.READ_CATALOGUE)]
Writer = Annotated[Grant, may(Action.CHANGE_CATALOGUE)]


@router.get("/events/{event_id}/sessions", summary="The sessions of an event")
def list_sessions(event_id: EventId, wicket: Wicket, by: Reader) -> SessionList:
    """When the event takes place, soonest first."""

    def work(connection: Connection) -> SessionList:
        standing = viewing.standing_of(connection, event_id)
        if standing is None or not may_see(by, standing):
            raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
        return SessionList(sessions=sessions.sessions_in(connection, event_id))

    return wicket.database.read(work)


@router.post(
    "/events/{event_id}/sessions",
    summary="Add a session to an event",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": SessionView}},
)
def add_session(
    event_id: EventId, new: NewSession, wicket: Wicket, by: Writer, response: Response
) -> SessionView:
    """Add a session; no tier is good for it before it says so. The same again changes nothing."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> SessionView:
        standing = viewing.standing_of(connection, event_id)
        by.require(standing.thing if standing else None, "event")
        made = sessions.add_session(connection, event_id, new, deed)
        response.status_code = status.HTTP_201_CREATED if made else status.HTTP_200_OK
        return _view(connection, new.id)

    return wicket.database.write(work)


@router.patch("/sessions/{session_id}", summary="Change a session")
def change_session(
    session_id: SessionId, wanted: SessionChange, wicket: Wicket, by: Writer, seen: SeenVersion
) -> SessionView:
    """Change the fields that are given; its times only while nothing was sold for it.

    A person says by `If-Match` which version of the event they saw.
    """
    deed = doing(wicket, by, seen)

    def work(connection: Connection) -> SessionView:
        _require(connection, session_id, by)
        sessions.change_session(connection, session_id, wanted, deed)
        return _view(connection, session_id)

    return wicket.database.write(work)


@router.delete(
    "/sessions/{session_id}", summary="Delete a session", status_code=status.HTTP_204_NO_CONTENT
)
def delete_session(session_id: SessionId, wicket: Wicket, by: Writer) -> None:
    """Take a session out of its event and its tiers; only while nothing was sold for it."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        _require(connection, session_id, by)
        sessions.delete_session(connection, session_id, deed)

    wicket.database.write(work)


def _require(connection: Connection, session_id: UUID, by: Grant) -> None:
    found = sessions.session_of(connection, session_id)
    standing = viewing.standing_of(connection, found[0]) if found else None
    by.require(standing.thing if standing else None, "session")


def _view(connection: Connection, session_id: UUID) -> SessionView:
    found = sessions.session_of(connection, session_id)
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such session.")
    return found[1]
