"""The waiting list over HTTP: for whoever waits, and for staff."""

from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import Connection

from server.audit.writing import Actor, Concerning, actor_of, note
from server.catalogue.tiers import TierFacts, tiers_of
from server.granting import Grant, Thing, may
from server.paging import AfterId, PageLimit
from server.people.reception import host_of
from server.people.throttling import Limit, count_tries, of_client
from server.permissions import Action
from server.services import Services, Wicket
from server.waiting.advancing import advance_line
from server.waiting.joining import Joining, join, leave, let_join
from server.waiting.viewing import (
    is_joinable,
    is_of_line,
    open_place_of_user,
    place_of,
    place_of_offer,
    places_of_user,
    waiting_list,
)
from ticketing.problem import ProblemCode, RefusedError
from ticketing.waiting import (
    Join,
    Joined,
    LineRules,
    WaitingList,
    WaitingPlaces,
    WaitingState,
    WaitingView,
)

router = APIRouter(tags=["waiting list"])

OFFER = "waiting_offer"
"""The purpose that links in offers are signed for, over the offer's id."""

_WITHIN = timedelta(hours=1)
TierId = Annotated[UUID, Path(description="The tier's id.")]
Token = Annotated[str, Path(max_length=100, description="The token of the link in the offer.")]


@router.post("/tiers/{tier_id}/waitlist", status_code=HTTPStatus.CREATED, summary="Wait for a tier")
def join_line(
    tier_id: TierId,
    wanted: Join,
    request: Request,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.JOIN_WAITING_LIST)],
) -> Joined:
    """Join the line of a tier that has fewer tickets free than are wanted.

    An offer comes by mail when it is their turn. One address waits once for a tier: joining again
    keeps the first place, and is answered alike, so that nobody learns who waits. Refused with
    `waiting_list_closed` where enough tickets (`available`) can be bought now, and with
    `too_many_requests` where one network joins for very many without an account.
    """
    person, now = by.person, wicket.clock()
    joining = Joining(actor_of(by.principal), person.id if person else None, now)
    # Each place is kept tickets for when its turn comes, whoever made the address up.
    subject, most = of_client("wait", host_of(request)), wicket.settings.tries_per_client

    def work(connection: Connection) -> None:
        if person is None:
            count_tries(connection, (Limit(subject, most, _WITHIN),), now)
        join(connection, tier_id, wanted, joining)

    wicket.database.write(work)
    return Joined(
        id=wanted.id, tier_id=tier_id, quantity=wanted.quantity, state=WaitingState.WAITING
    )


@router.delete(
    "/tiers/{tier_id}/waitlist",
    status_code=HTTPStatus.NO_CONTENT,
    response_class=Response,
    summary="Wait no longer",
)
def leave_line(
    tier_id: TierId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.JOIN_WAITING_LIST)],
    place: Annotated[
        UUID | None, Query(description="The id that was joined with; an account needs none.")
    ] = None,
) -> None:
    """Leave the line of a tier, by the id that only who joined knows, or by one's account.

    An offer that was made goes to the next. Who was not in the line is answered alike.
    """
    actor, now, person = actor_of(by.principal), wicket.clock(), by.person

    def work(connection: Connection) -> None:
        found = place
        if found is None and person is not None:
            found = open_place_of_user(connection, tier_id, person.id)
        if found is not None and is_of_line(connection, found, tier_id):
            _leave(connection, wicket, found, actor, now)

    if place is None and person is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "place: say whose place it is.")
    wicket.database.write(work)


@router.get("/tiers/{tier_id}/waitlist", summary="Who waits for a tier")
def list_line(
    tier_id: TierId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_WAITING_LIST)],
    state: Annotated[WaitingState | None, Query(description="Only places in this state.")] = None,
    after: AfterId = None,
    limit: PageLimit = 50,
) -> WaitingList:
    """A tier's line, first come first, with the offers that were made."""

    def work(connection: Connection) -> WaitingList:
        _tier(connection, tier_id, by)
        return waiting_list(connection, tier_id, state, after, limit)

    return wicket.database.read(work)


@router.get("/tiers/{tier_id}/waitlist/rules", summary="Whether a tier has a waiting list")
def read_rules(
    tier_id: TierId, wicket: Wicket, by: Annotated[Grant, may(Action.READ_WAITING_LIST)]
) -> LineRules:
    """Whether newcomers may join the line when the tier is sold out."""

    def work(connection: Connection) -> LineRules:
        _tier(connection, tier_id, by)
        return LineRules(joinable=is_joinable(connection, tier_id))

    return wicket.database.read(work)


@router.put("/tiers/{tier_id}/waitlist/rules", summary="Open or close a tier's waiting list")
def change_rules(
    tier_id: TierId,
    rules: LineRules,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.CHANGE_CATALOGUE)],
) -> LineRules:
    """Let newcomers join, or not; who waits already keeps their place."""
    actor, now = actor_of(by.principal), wicket.clock()

    def work(connection: Connection) -> LineRules:
        facts = _tier(connection, tier_id, by)
        if let_join(connection, facts, joinable=rules.joinable):
            about = Concerning(tier_id, facts.organiser_id)
            note(connection, actor, "waiting.rules", about, now, joinable=rules.joinable)
        return rules

    return wicket.database.write(work)


@router.get("/me/waitlist", summary="The lines I wait in")
def list_own(wicket: Wicket, by: Annotated[Grant, may(Action.USE_OWN_ACCOUNT)]) -> WaitingPlaces:
    """The places of the caller's account, newest first, with their offers."""
    person = by.person
    if person is None:
        return WaitingPlaces(places=())
    places = wicket.database.read(lambda connection: places_of_user(connection, person.id))
    return WaitingPlaces(places=places)


@router.get("/waitlist/{token}", summary="What was offered")
def read_offer(
    token: Token, wicket: Wicket, _by: Annotated[Grant, may(Action.ASK_OPENLY)]
) -> WaitingView:
    """The place and the offer of a mail's link. An order with `offer_id` buys what is offered."""

    def work(connection: Connection) -> WaitingView:
        found = place_of(connection, _place(connection, wicket, token))
        if found is None:
            raise _no_offer()
        return found

    return wicket.database.read(work)


@router.delete(
    "/waitlist/{token}",
    status_code=HTTPStatus.NO_CONTENT,
    response_class=Response,
    summary="Decline what was offered",
)
def decline_offer(
    token: Token, wicket: Wicket, by: Annotated[Grant, may(Action.ASK_OPENLY)]
) -> None:
    """Leave the line by a mail's link; what was offered goes to the next."""
    actor, now = actor_of(by.principal), wicket.clock()
    wicket.database.write(
        lambda connection: _leave(connection, wicket, _place(connection, wicket, token), actor, now)
    )


def _leave(
    connection: Connection, wicket: Services, place_id: UUID, actor: Actor, now: datetime
) -> None:
    """Leave, and in the same breath give what is free to the next: nobody comes between."""
    tier_id = leave(connection, place_id, actor, now)
    if tier_id is not None:
        advance_line(connection, tier_id, now, timedelta(seconds=wicket.settings.offer_s))


def _place(connection: Connection, wicket: Services, token: str) -> UUID:
    offer_id = wicket.secrets.open_token(OFFER, token)
    found = place_of_offer(connection, offer_id) if offer_id else None
    if found is None:
        raise _no_offer()
    return found


def _no_offer() -> RefusedError:
    return RefusedError(ProblemCode.NOT_FOUND, "There is no such offer.")


def _tier(connection: Connection, tier_id: UUID, by: Grant) -> TierFacts:
    found = tiers_of(connection, (tier_id,)).get(tier_id)
    return by.reached(found, lambda tier: Thing(tier.organiser_id, tier.event_id), "tier")
