"""The page of the waiting list's letter: what is kept for somebody, and the button that takes it.

Opening it takes nothing, since programs open links before people do.
"""

from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from sqlalchemy import Connection

from server.catalogue.tiers import TierFacts, tiers_of
from server.granting import Grant, may
from server.letters.filling import fill, moment
from server.letters.languages import letter_words
from server.letters.matter import event_matter
from server.mail.reading import letter_about
from server.order.placing import Placing, place
from server.order.viewing import FOLLOW
from server.permissions import Action
from server.services import Services, Wicket
from server.waiting.routes import OFFER
from server.waiting.viewing import place_of, place_of_offer
from server.web.account_page import AccountPage, over_page
from server.web.account_words import account_words
from server.web.drawing import HEADERS, ThePages
from server.web.holder_page import Tone
from ticketing.catalogue import EventView
from ticketing.mail import LetterKind
from ticketing.order import Buyer, NewLine, NewOrder
from ticketing.problem import RefusedError
from ticketing.waiting import OfferState, OfferView

router = APIRouter(prefix="/w", tags=["pages"])

Token = Annotated[str, Path(max_length=200, description="The token of the link in the letter.")]

_HTML: dict[str, Any] = {"content": {"text/html": {}}}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: _HTML | {"description": "The page."},
    303: {"description": "To the page of the order that took it."},
    409: _HTML | {"description": "It cannot be taken."},
    410: _HTML | {"description": "The offer is over."},
}


@dataclass(frozen=True)
class _Offered:
    """An offer with whom it was made to, and of what."""

    view: OfferView
    tier: TierFacts
    event: EventView
    to: str
    language: str


@router.get(
    "/{token}", response_class=HTMLResponse, summary="Take what is offered?", responses=_ANSWERS
)
def show_offer(
    token: Token,
    wicket: Wicket,
    drawn: ThePages,
    _by: Annotated[Grant, may(Action.ASK_OPENLY)],
) -> HTMLResponse:
    """A page that says what is kept until when, with the button that takes it."""
    found = _found(wicket, token)
    if found is None or not _is_open(wicket, found):
        return drawn.account(_over(found))
    return drawn.account(_page(found))


@router.post("/{token}", summary="Take what is offered by its page", responses=_ANSWERS)
def take_it(
    token: Token,
    wicket: Wicket,
    drawn: ThePages,
    _by: Annotated[Grant, may(Action.ASK_OPENLY)],
) -> Response:
    """Place the order that takes the offer, once however often it is asked; then its page."""
    found = _found(wicket, token)
    if found is None or found.view.state not in {OfferState.OPEN, OfferState.TAKEN}:
        return drawn.account(_over(found))
    # The order has the offer's own id: a second press finds the first one's order.
    wish = NewOrder(
        id=found.view.id,
        session_id=min(found.tier.session_ids),
        lines=(NewLine(tier_id=found.tier.id, quantity=found.view.quantity),),
        buyer=Buyer(email=found.to),
        language=found.language,
        offer_id=found.view.id,
    )
    settings = wicket.settings
    by = Placing(
        None,
        wicket.clock(),
        timedelta(seconds=settings.hold_s),
        timedelta(seconds=settings.approval_hold_s),
    )
    try:
        wicket.database.write(lambda c: place(c, wish, by))
    except RefusedError:  # said in the letter's language, which no problem's words are
        return drawn.account(_refused(found))
    path = f"/o/{wicket.secrets.sign_token(FOLLOW, wish.id)}"
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, headers=HEADERS)


def _found(wicket: Services, token: str) -> _Offered | None:
    offer_id = wicket.secrets.open_token(OFFER, token)
    if offer_id is None:
        return None
    now = wicket.clock()

    def work(connection: Connection, offer_id: UUID = offer_id) -> _Offered | None:
        place_id = place_of_offer(connection, offer_id)
        view = place_of(connection, place_id) if place_id else None
        told = letter_about(connection, LetterKind.WAITING_OFFER, offer_id)
        if view is None or view.offer is None or told is None or view.offer.id != offer_id:
            return None
        tier = tiers_of(connection, {view.tier_id})[view.tier_id]
        event = event_matter(connection, view.event_id, now)
        return _Offered(view.offer, tier, event, told.to, told.language)

    return wicket.database.read(work)


def _is_open(wicket: Services, found: _Offered) -> bool:
    return found.view.state is OfferState.OPEN and wicket.clock() < found.view.ends_at


def _over(found: _Offered | None) -> AccountPage:
    """Says that there is nothing to take any more; what never was has no language."""
    if found is None:
        return over_page("en")
    words = account_words(found.language)
    said = (words.offer_over, words.offer_over_note)
    return _without_button(found, said, HTTPStatus.GONE)


def _refused(found: _Offered) -> AccountPage:
    words = account_words(found.language)
    said = (words.offer_refused, words.offer_refused_note)
    return _without_button(found, said, HTTPStatus.CONFLICT)


def _without_button(found: _Offered, said: tuple[str, str], status: HTTPStatus) -> AccountPage:
    title, note = said
    venue = found.event.venue
    return AccountPage(found.language, venue, title, note, Tone.LOOK, status=status, mark=venue[:1])


def _page(found: _Offered) -> AccountPage:
    language = found.language
    told = fill(
        letter_words(language).told[LetterKind.WAITING_OFFER],
        language,
        event=found.event.name.in_language(language),
        tier=found.tier.name.in_language(language),
        n=str(found.view.quantity),
        until=moment(found.view.ends_at, found.event.time_zone, language),
    )
    return AccountPage(
        language=language,
        account=found.event.venue,
        title=told.heading,
        note=told.lead,
        tone=Tone.QUIET,
        button=told.button,
        mark=found.event.venue[:1],
    )
