"""An organiser's mark and slideshow over HTTP; its accent is changed with its name."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection

from server.catalogue import branding, marks, slideshow
from server.catalogue.asking import doing
from server.catalogue.organiser_routes import OrganiserId, reached_organiser
from server.catalogue.receiving import Picture, received
from server.granting import Grant, may
from server.permissions import Action
from server.services import Wicket
from ticketing.branding import MOST_PICTURES
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Answer

router = APIRouter()

Writer = Annotated[Grant, may(Action.CHANGE_ORGANISER)]
Reader = Annotated[Grant, may(Action.READ_BRANDING)]
Place = Annotated[int, Path(ge=1, le=MOST_PICTURES, description="When it is shown: 1 is first.")]
Digest = Annotated[str, Query(max_length=64, description="The digest in its path.")]

PICTURE: dict[str, dict[str, str]] = {"image/png": {}, "image/jpeg": {}}
_MARK = PICTURE | {marks.SVG: {}}
_FOR_EVER = "max-age=31536000, immutable"


class PictureView(Answer):
    """Where a picture is."""

    picture: str


def served(found: Picture | None, v: str, whose: str, missing: str) -> Response:
    """A picture as an answer, which ``whose`` caches (``public`` or ``private``) keep for ever.

    Raises:
        RefusedError: ``NOT_FOUND``, in the words ``missing``.
    """
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, missing)
    caching = f"{whose}, {_FOR_EVER}" if v == found.digest else "no-cache"
    headers = {"Cache-Control": caching, "X-Content-Type-Options": "nosniff"}
    return Response(found.content, media_type=found.media_type, headers=headers)


@router.put(
    "/organisers/{organiser_id}/mark",
    summary="Give an organiser its mark",
    status_code=status.HTTP_204_NO_CONTENT,
    openapi_extra={"requestBody": {"content": _MARK, "required": True}},
)
async def set_mark(organiser_id: OrganiserId, request: Request, wicket: Wicket, by: Writer) -> None:
    """Put this PNG, JPEG or plain SVG on its tickets, receipts and kiosks from now on."""
    given = await run_in_threadpool(marks.received_mark, await request.body())
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        reached_organiser(connection, organiser_id, by)
        marks.set_mark(connection, organiser_id, given, deed)

    await run_in_threadpool(wicket.database.write, work)


@router.delete(
    "/organisers/{organiser_id}/mark",
    summary="Take an organiser's mark away",
    status_code=status.HTTP_204_NO_CONTENT,
)
def remove_mark(organiser_id: OrganiserId, wicket: Wicket, by: Writer) -> None:
    """Tickets, receipts and kiosks carry none from now on; once more changes nothing."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        reached_organiser(connection, organiser_id, by)
        marks.set_mark(connection, organiser_id, None, deed)

    wicket.database.write(work)


@router.get(
    "/organisers/{organiser_id}/mark",
    summary="An organiser's mark",
    response_class=Response,
    responses={200: {"content": _MARK, "description": "The mark."}},
)
def read_mark(organiser_id: OrganiserId, wicket: Wicket, by: Reader, v: Digest = "") -> Response:
    """What stands on its tickets, receipts and kiosks; under its digest it may be kept for ever."""

    def work(connection: Connection) -> Picture | None:
        reached_organiser(connection, organiser_id, by)
        return marks.mark_of(connection, organiser_id)

    found = wicket.database.read(work)
    return served(found, v, "private", "This organiser has no mark.")


@router.put(
    "/organisers/{organiser_id}/pictures/{place}",
    summary="Have a picture shown on an organiser's kiosks",
    openapi_extra={"requestBody": {"content": PICTURE, "required": True}},
)
async def set_slide(
    organiser_id: OrganiserId, place: Place, request: Request, wicket: Wicket, by: Writer
) -> PictureView:
    """Take a PNG or JPEG of at most 2 MB, in place of the one that was shown at this place.

    Kiosks show the pictures in turn while nobody buys; without any, they show the events' own.
    """
    given = await run_in_threadpool(received, await request.body())
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        reached_organiser(connection, organiser_id, by)
        slideshow.set_slide(connection, organiser_id, place, given, deed)

    await run_in_threadpool(wicket.database.write, work)
    return PictureView(picture=branding.slide_path(organiser_id, place, given.digest))


@router.delete(
    "/organisers/{organiser_id}/pictures/{place}",
    summary="Take a picture off an organiser's kiosks",
    status_code=status.HTTP_204_NO_CONTENT,
)
def remove_slide(organiser_id: OrganiserId, place: Place, wicket: Wicket, by: Writer) -> None:
    """Show nothing at this place any more; once more changes nothing."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        reached_organiser(connection, organiser_id, by)
        slideshow.set_slide(connection, organiser_id, place, None, deed)

    wicket.database.write(work)


@router.get(
    "/organisers/{organiser_id}/pictures/{place}",
    summary="A picture that an organiser's kiosks show",
    response_class=Response,
    responses={200: {"content": PICTURE, "description": "The picture."}},
)
def read_slide(
    organiser_id: OrganiserId, place: Place, wicket: Wicket, by: Reader, v: Digest = ""
) -> Response:
    """The picture shown at this place; under its digest it may be kept for ever."""

    def work(connection: Connection) -> Picture | None:
        reached_organiser(connection, organiser_id, by)
        return slideshow.slide_of(connection, organiser_id, place)

    found = wicket.database.read(work)
    return served(found, v, "private", "There is no picture at this place.")
