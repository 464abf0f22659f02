"""Card readers over HTTP: where they stand, registering, renaming, removing and freeing them."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from server.granting import Grant, Thing, may
from server.paging import AfterPlace, PageLimit
from server.payment.readers import Readers
from server.payment.routes import TheTill
from server.permissions import Action
from server.reader import registering, resetting
from server.reader.reaching import Held, all_held, in_words, reached, reaches, set_up, whose
from server.reader.viewing import location_view, page, reader_view
from server.services import Services, Wicket
from ticketing.reader import (
    ChangeReader,
    NewReader,
    NewReaderLocation,
    ReaderId,
    ReaderList,
    ReaderLocation,
    ReaderLocationList,
    ReaderView,
)

router = APIRouter(tags=["readers"])


async def _readers(request: Request) -> Readers | None:
    found: Readers | None = request.app.state.readers
    return found


TheReaders = Annotated[Readers | None, Depends(_readers)]
TheReaderId = Annotated[ReaderId, Path(description="The reader's id, such as tmr_…")]
Looking = Annotated[Grant, may(Action.CHANGE_DEVICES)]
OfOrganiser = Annotated[UUID | None, Query(description="Of one organiser only.")]


@router.get("/reader-locations", summary="The places that card readers stand at")
def list_locations(
    by: Looking,
    readers: TheReaders,
    organiser: OfOrganiser = None,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> ReaderLocationList:
    """Newest first. What was made at the provider itself is shown to administrators only."""
    with in_words():
        found = set_up(readers).places()
    mine = [
        one
        for one in found
        if reaches(by, whose(one.organiser_id)) and organiser in {None, one.organiser_id}
    ]
    shown, following = page(mine, lambda one: one.id, after, limit)
    return ReaderLocationList(locations=tuple(location_view(one) for one in shown), next=following)


@router.post(
    "/reader-locations",
    status_code=HTTPStatus.CREATED,
    summary="Add a place for card readers",
    responses={200: {"description": "It was there already.", "model": ReaderLocation}},
)
def add_location(
    wanted: NewReaderLocation,
    wicket: Wicket,
    by: Looking,
    readers: TheReaders,
    response: Response,
) -> ReaderLocation:
    """Make a place at the provider; which lines of the address a country needs, it says itself."""
    by.require(Thing(wanted.organiser_id), "organiser")
    place, is_new = registering.add_place(wicket, set_up(readers), by, wanted)
    if not is_new:
        response.status_code = HTTPStatus.OK
    return location_view(place)


@router.get("/readers", summary="The card readers one looks after")
def list_readers(
    wicket: Wicket,
    by: Looking,
    readers: TheReaders,
    organiser: OfOrganiser = None,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> ReaderList:
    """With what the provider knows of each, the device that has it, and the payment on it.

    A reader belongs to the organiser whose device has it, else to the one it was registered for.
    `online` and `last_seen_at` are hints: a payment is tried all the same.
    """
    mine = [
        one
        for one in all_held(wicket.database, set_up(readers))
        if reaches(by, one.thing) and organiser in {None, one.organiser_id}
    ]
    shown, following = page(mine, lambda one: one.reader.id, after, limit)
    views = wicket.database.read(lambda c: tuple(reader_view(c, one, by) for one in shown))
    return ReaderList(readers=views, next=following)


@router.post(
    "/readers",
    status_code=HTTPStatus.CREATED,
    summary="Register a card reader",
    responses={200: {"description": "It was registered before.", "model": ReaderView}},
)
def register(
    wanted: NewReader, wicket: Wicket, by: Looking, readers: TheReaders, response: Response
) -> ReaderView:
    """Register the reader that shows this code; then give it to a device by `PATCH /devices/{id}`.

    The same id again gives the reader that was registered for it.
    """
    by.require(Thing(wanted.organiser_id), "organiser")
    known = set_up(readers)
    reader, is_new = registering.register(wicket, known, by, wanted)
    if not is_new:
        response.status_code = HTTPStatus.OK
    return _seen(wicket, by, reached(wicket.database, known, by, reader.id))


@router.get("/readers/{reader_id}", summary="A card reader")
def read(
    reader_id: TheReaderId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_READER)],
    readers: TheReaders,
) -> ReaderView:
    """A reader as the provider knows it now; a kiosk's own for the kiosk too."""
    return _seen(wicket, by, reached(wicket.database, readers, by, reader_id))


@router.patch("/readers/{reader_id}", summary="Rename a card reader")
def change(
    reader_id: TheReaderId,
    wanted: ChangeReader,
    wicket: Wicket,
    by: Looking,
    readers: TheReaders,
) -> ReaderView:
    """Call it something else. It stays where it was registered: elsewhere it is registered anew."""
    held = reached(wicket.database, readers, by, reader_id)
    return _seen(wicket, by, registering.relabel(wicket, set_up(readers), by, held, wanted.label))


@router.delete(
    "/readers/{reader_id}",
    status_code=HTTPStatus.NO_CONTENT,
    summary="Remove a card reader",
)
def remove(reader_id: TheReaderId, wicket: Wicket, by: Looking, readers: TheReaders) -> None:
    """Take it out of the account. A reader that a device has, or that is busy, stays."""
    held = reached(wicket.database, readers, by, reader_id)
    registering.remove(wicket, set_up(readers), by, held)


@router.post("/readers/{reader_id}/reset", summary="Free a card reader that is stuck")
def reset(
    reader_id: TheReaderId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.RESET_READER)],
    readers: TheReaders,
    the_till: TheTill,
) -> ReaderView:
    """Take off it whatever is on it; staff, and a kiosk for its own reader.

    The payment on it is settled first and can be presented again. Refused while a card is being
    charged, and by a reader that does not answer: its payment is cancelled then.
    """
    held = reached(wicket.database, readers, by, reader_id)
    resetting.reset(wicket, the_till, by, held)
    return _seen(wicket, by, reached(wicket.database, readers, by, reader_id))


def _seen(wicket: Services, by: Grant, held: Held) -> ReaderView:
    return wicket.database.read(lambda c: reader_view(c, held, by))
