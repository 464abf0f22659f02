"""Who promotes an event, over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path
from sqlalchemy import Connection

from server.audit.writing import Concerning, actor_of, note
from server.granting import Grant, Thing
from server.people import promoting
from server.people.appointing import Appointment, has_role
from server.people.reception import Reception, TheReception
from server.people.staff_routes import OverPeople, UserId
from server.services import Wicket
from ticketing.people import PromoterList, StaffRole
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/events/{event_id}/promoters", tags=["people"])

EventId = Annotated[UUID, Path(description="The event's id.")]


@router.get("", summary="Who promotes an event")
def list_promoters(
    event_id: EventId, wicket: Wicket, here: TheReception, by: OverPeople
) -> PromoterList:
    """The people whose own event this is."""

    def work(connection: Connection) -> PromoterList:
        _require_event(connection, here, by, event_id)
        return PromoterList(promoters=promoting.promoters_of(connection, event_id))

    return wicket.database.read(work)


@router.put("/{user_id}", summary="Make somebody an event's promoter")
def add_promoter(
    event_id: EventId, user_id: UserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> PromoterList:
    """Give the event to one of its organiser's promoters; once more changes nothing."""

    def work(connection: Connection) -> PromoterList:
        organiser_id = _require_event(connection, here, by, event_id)
        if not has_role(connection, Appointment(user_id, organiser_id, StaffRole.PROMOTER)):
            raise RefusedError(ProblemCode.NOT_FOUND, "There is no such promoter.")
        if promoting.promote(connection, event_id, user_id):
            about = Concerning(user_id, organiser_id)
            now, event = wicket.clock(), str(event_id)
            note(
                connection, actor_of(by.principal), "event.promoter_added", about, now, event=event
            )
        return PromoterList(promoters=promoting.promoters_of(connection, event_id))

    return wicket.database.write(work)


@router.delete("/{user_id}", summary="Take an event from its promoter")
def remove_promoter(
    event_id: EventId, user_id: UserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> PromoterList:
    """Take the event away; once more changes nothing."""

    def work(connection: Connection) -> PromoterList:
        organiser_id = _require_event(connection, here, by, event_id)
        if promoting.stop_promoting(connection, event_id, user_id):
            about = Concerning(user_id, organiser_id)
            now, event = wicket.clock(), str(event_id)
            actor = actor_of(by.principal)
            note(connection, actor, "event.promoter_removed", about, now, event=event)
        return PromoterList(promoters=promoting.promoters_of(connection, event_id))

    return wicket.database.write(work)


def _require_event(connection: Connection, here: Reception, by: Grant, event_id: UUID) -> UUID:
    organiser_id = here.organiser_of_event(connection, event_id)
    by.require(Thing(organiser_id, event_id) if organiser_id else None, "event")
    if organiser_id is None:
        raise AssertionError("an event that is there has its organiser")
    return organiser_id
