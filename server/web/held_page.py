"""One ticket filling the page, for the entrance; and the form that passes it on."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from documents.customs import clock, short_date
from server.web.form_page import FormField, FormPage
from server.web.framed_page import Frame, FramedPage
from server.web.held_ticket import Held
from server.web.holder_page import Symbol, drawn, serial_in_groups
from server.web.shop_languages import shop_words
from server.web.words import words_for
from ticketing.identifiers import new_id

_LONGEST_MESSAGE = 500


@dataclass(frozen=True)
class LargeTicket(FramedPage):
    """A ticket for the entrance. ``before`` and ``after`` lead to the order's other tickets."""

    tier: str
    attendee: str
    event: str
    when: str
    position: str
    serial: str
    symbol: Symbol
    path: str
    before: str
    after: str
    transferable: bool
    said: str

    @property
    def template(self) -> str:
        """Its template."""
        return "large_ticket.html"


def large_ticket(held: Held, said: str) -> LargeTicket:
    """The page of a ticket that opens; ``said`` is what became of the last form."""
    ticket, language = held.ticket, held.language
    words, pages = shop_words(language), words_for(language)
    tier = ticket.tier_name.in_language(language)
    zone = ticket.event.time_zone
    when = [
        f"{short_date(one.starts_at, zone, language)} · {clock(one.starts_at, zone, language)}"
        for one in ticket.event.sessions[:1]
    ]
    serial = serial_in_groups(ticket.serial)
    return LargeTicket(
        Frame(language, ticket.event.venue, tier, held.back, words.back),
        tier=tier,
        attendee=ticket.attendee or "",
        event=ticket.event.name.in_language(language),
        when=" · ".join(when),
        position=pages.position.format(n=held.position, total=held.total) if held.total > 1 else "",
        serial=serial,
        symbol=drawn(ticket.code, pages.symbol.format(serial=serial)),
        path=held.path,
        before=_beside(held, held.before),
        after=_beside(held, held.after),
        transferable=ticket.transferable,
        said=said,
    )


def _beside(held: Held, position: int | None) -> str:
    return "" if position is None else f"{held.back}/tickets/{position}"


def pass_on_page(
    held: Held, fields: Mapping[str, str], *, wrong: str = "", problem: str = ""
) -> FormPage:
    """Asks who shall have a ticket; ``wrong`` says what is wrong with the address."""
    words = shop_words(held.language)
    ticket = held.ticket
    status = HTTPStatus.OK
    if wrong or problem:
        status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.CONFLICT
    email = FormField(
        "email",
        words.their_email,
        kind="email",
        required=True,
        value=fields.get("email", ""),
        wrong=wrong,
    )
    name = FormField(
        "name",
        f"{words.their_name} ({words.optional})",
        longest=200,
        value=fields.get("name", ""),
    )
    message = FormField(
        "message",
        f"{words.message} ({words.optional})",
        kind="textarea",
        longest=_LONGEST_MESSAGE,
        value=fields.get("message", ""),
    )
    return FormPage(
        Frame(
            held.language, ticket.event.venue, words.hand_on, held.back, words.keep, status=status
        ),
        note=words.hand_on_note,
        about=f"{ticket.tier_name.in_language(held.language)} · "
        f"{ticket.event.name.in_language(held.language)}",
        about_more=serial_in_groups(ticket.serial),
        warning=words.hand_on_warning,
        problem=problem,
        fields=(email, name, message),
        hidden=(("id", fields.get("id") or str(new_id())),),
        button=words.hand_on,
    )
