"""The shop over HTTP: what is on, and what there is to choose of one event."""

from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import HTMLResponse
from sqlalchemy import Connection

from server.catalogue.listing import Wanted, events_in, published_for
from server.catalogue.organisers import organiser_name
from server.catalogue.viewing import Showing, event_of
from server.paging import place_of
from server.services import Services, Wicket
from server.web.asked_here import Openly, Reading
from server.web.drawing import ThePages
from server.web.framed_page import Frame
from server.web.shop_languages import shop_words
from server.web.shop_page import (
    DATES_AT_ONCE,
    EventPage,
    ListPage,
    date_chips,
    event_card,
    event_path,
    first_choice,
    place_words,
    session_words,
    tier_rows,
    to_come,
)
from ticketing.catalogue import EventList, EventStatus, EventView, SessionView
from ticketing.order import Channel

router = APIRouter(prefix="/shop")

EventId = Annotated[UUID, Path(description="The event's id.")]
OrganiserId = Annotated[UUID, Path(description="The organiser's id.")]
After = Annotated[
    str | None,
    Query(alias="page", max_length=100, description="Where the page before ended, by its link."),
]
HTML: dict[str, Any] = {"content": {"text/html": {}}}
PAGE: dict[int | str, dict[str, Any]] = {
    200: HTML | {"description": "The page."},
    404: HTML | {"description": "There is no such thing to buy."},
}

_AT_ONCE = 20


@router.get("", response_class=HTMLResponse, summary="What is on", responses=PAGE)
def list_all(
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    language: Reading,
    _by: Openly,
    after: After = None,
) -> HTMLResponse:
    """The events on sale on this server, soonest first, a page of them."""
    found = _events(wicket, language, None, after)
    heads = {event.venue for event in found.events}
    head = heads.pop() if len(heads) == 1 else shop_words(language).tickets
    return drawn.shop(_list(request, wicket, found, language, head))


@router.get(
    "/organisers/{organiser_id}",
    response_class=HTMLResponse,
    summary="What is on of one organiser",
    responses=PAGE,
)
def list_theirs(
    organiser_id: OrganiserId,
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    language: Reading,
    _by: Openly,
    after: After = None,
) -> HTMLResponse:
    """The organiser's events on sale, soonest first, a page of them."""
    name = wicket.database.read(lambda c: organiser_name(c, organiser_id))
    if name is None:
        return drawn.missing()
    found = _events(wicket, language, organiser_id, after)
    return drawn.shop(_list(request, wicket, found, language, name))


@router.get(
    "/events/{event_id}",
    response_class=HTMLResponse,
    summary="Choose tickets of an event",
    responses=PAGE,
)
def show_event(
    event_id: EventId,
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    language: Reading,
    _by: Openly,
    session: Annotated[UUID | None, Query(description="The date to choose for.")] = None,
    since: Annotated[
        int, Query(alias="skip", ge=0, le=10_000, description="How many dates to leave out.")
    ] = 0,
) -> HTMLResponse:
    """An event with its dates, and the tiers of one with what is left."""
    event = event_on_sale(wicket, event_id, language)
    if event is None:
        return drawn.missing()
    wanted = quantities(request.query_params)
    chosen = date_of(event, session, wicket.clock())
    return drawn.shop(event_page(event, chosen, wanted, language, wicket.clock(), since=since))


def event_on_sale(wicket: Services, event_id: UUID, language: str) -> EventView | None:
    """An event that was published, as a visitor of the web sees it now."""
    showing = Showing(wicket.clock(), language, channel=Channel.WEB)
    event = wicket.database.read(lambda c: event_of(c, event_id, showing))
    return None if event is None or event.status is EventStatus.DRAFT else event


def date_of(event: EventView, session_id: UUID | None, now: datetime) -> SessionView | None:
    """The date of this id where it is not over; else the one that is shown first."""
    dates = to_come(event, now)
    asked = next((one for one in dates if one.id == session_id), None)
    return asked or first_choice(event, dates)


def quantities(fields: Any) -> dict[UUID, int]:  # noqa: ANN401  any mapping of texts
    """How many tickets of which tiers a form asks for; what is no number asks for none."""
    found: dict[UUID, int] = {}
    for name, text in fields.items():
        if not name.startswith("q-"):
            continue
        try:
            tier_id, number = UUID(name.removeprefix("q-")), int(text or 0)
        except ValueError:  # made up by whoever sent it
            continue
        if 0 < number <= 10_000:  # noqa: PLR2004  more than anybody may buy, and no huge number
            found[tier_id] = number
    return found


def event_page(
    event: EventView,
    chosen: SessionView | None,
    wanted: dict[UUID, int],
    language: str,
    now: datetime,
    *,
    since: int = 0,
    wrong: str = "",
) -> EventPage:
    """The page of an event with the tiers of the chosen date; ``wrong`` says why it is shown."""
    words = shop_words(language)
    path = event_path(event.id)
    own = f"{path}?session={chosen.id}" if chosen else path
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK
    title = event.name.in_language(language)
    back = f"/shop/organisers/{event.organiser_id}?lang={language}"
    frame = Frame(language, event.venue, title, back, words.all_events, own, status)
    dates = to_come(event, now)
    if chosen in dates and not since:
        since = dates.index(chosen) // DATES_AT_ONCE * DATES_AT_ONCE
    until = since + DATES_AT_ONCE
    later = (
        f"{path}?skip={until}&session={dates[until].id}&lang={language}"
        if until < len(dates)
        else None
    )
    return EventPage(
        frame,
        place=place_words(event, language),
        summary=event.summary.in_language(language),
        picture=event.picture,
        session=str(chosen.id) if chosen else "",
        dates=tuple(date_chips(event, dates[since:until], chosen, frame))
        if chosen and len(dates) > 1
        else (),
        following=later,
        chosen=session_words(event, chosen, language) if chosen else "",
        tiers=tuple(tier_rows(event, chosen, wanted, frame)) if chosen else (),
        action=f"{path}/details",
        currency=event.currency,
        wrong=wrong,
        over=_why_over(event),
    )


def _why_over(event: EventView) -> str:
    """What is said of an event that was cancelled or has ended; each of its tiers says it."""
    if event.status is EventStatus.PUBLISHED or not event.tiers:
        return ""
    return event.tiers[0].availability.message


def _events(
    wicket: Services, language: str, organiser_id: UUID | None, after: str | None
) -> EventList:
    now = wicket.clock()
    wanted = Wanted(
        statuses=(EventStatus.PUBLISHED,),
        organiser_id=organiser_id,
        runs_after=now,
        after=place_of(after),
        limit=_AT_ONCE,
    )
    showing = Showing(now, language, channel=Channel.WEB)

    def work(connection: Connection) -> EventList:
        return events_in(connection, published_for(None), wanted, showing)

    return wicket.database.read(work)


def _list(
    request: Request, wicket: Services, found: EventList, language: str, head: str
) -> ListPage:
    path = request.url.path
    frame = Frame(language, head, shop_words(language).upcoming, in_language=path)
    dated = ((event, to_come(event, wicket.clock())) for event in found.events)
    cards = tuple(event_card(event, dates, frame) for event, dates in dated if dates)
    following = f"{path}?page={found.next}&lang={language}" if found.next else None
    return ListPage(frame, cards, following)
