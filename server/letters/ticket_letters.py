"""Letters about one ticket: it was received, passed on, or issued anew."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from documents.order_pdf import single_ticket_pdf
from server.database import Database
from server.letters.calendar import Appointment, calendar_file
from server.letters.filling import covered, fill, filled
from server.letters.framing import Frame
from server.letters.languages import letter_words
from server.letters.matter import OrderMatter, order_matter
from server.letters.page import LetterPage, Row
from server.letters.showing import code_card, event_shown, place_of, symbol_of
from server.mail.composing import Attached, Composed, NothingToTellError, Posted
from server.order.viewing import OrderViewing
from server.ticket.detailing import details_of
from server.ticket.linking import linked_ticket, ticket_link
from ticketing.holder import TicketDetails
from ticketing.mail import LetterKind


@dataclass(frozen=True)
class _TicketMatter:
    ticket: TicketDetails
    of: OrderMatter
    url: str


@dataclass(frozen=True)
class TicketLetters:
    """Composes what is told of single tickets, each with the link of whoever it goes to."""

    database: Database
    viewing: OrderViewing
    frame: Frame

    def ticket(self, posted: Posted, now: datetime) -> Composed:
        """The ticket for whoever has it now, with its PDF and its date."""
        matter = self.database.read(lambda c: self._matter(c, posted, now))
        ticket, language = matter.ticket, posted.language
        if not ticket.code:
            raise NothingToTellError("The ticket is not good for anything any more.")
        words = letter_words(language)
        page = replace(
            self._page(posted, matter, str(posted.details.get("from_name") or words.somebody)),
            codes=(code_card(ticket, ticket.tier_name.in_language(language), language),),
            hints=(words.attached, words.attached_calendar),
            quote=_message(posted),
        )
        return self.frame.letter(page, matter.of.organiser, _files(posted, matter, now))

    def passed_on(self, posted: Posted, now: datetime) -> Composed:
        """Who has the ticket now, for whoever had it."""
        matter = self.database.read(lambda c: self._matter(c, posted, now))
        to = str(posted.details.get("to_email") or letter_words(posted.language).somebody)
        return self.frame.letter(self._page(posted, matter, to), matter.of.organiser)

    def _matter(self, connection: Connection, posted: Posted, now: datetime) -> _TicketMatter:
        ticket = details_of(connection, posted.subject_id, now)
        if ticket is None:
            raise NothingToTellError("The ticket is gone.")
        of = order_matter(connection, self.viewing, ticket.order_id, posted.language, now)
        transfer = posted.details.get("transfer_id")
        if posted.kind is LetterKind.TICKET_PASSED_ON or not transfer:
            return _TicketMatter(ticket, of, of.order.follow_url)
        transfer_id = UUID(str(transfer))
        linked = linked_ticket(connection, transfer_id)
        if linked is None or not linked.current:
            raise NothingToTellError("The ticket was passed on meanwhile.")
        url = ticket_link(self.viewing.secrets, self.viewing.public_url, transfer_id)
        return _TicketMatter(ticket, of, url)

    def _page(self, posted: Posted, matter: _TicketMatter, name: str) -> LetterPage:
        language = posted.language
        said = fill(
            letter_words(language).told[posted.kind],
            language,
            event=matter.ticket.event.name.in_language(language),
            name=name,
        )
        page = self.frame.page(posted, said, matter.of.organiser, matter.url)
        sessions = frozenset(matter.ticket.session_ids)
        return replace(page, event=event_shown(matter.ticket.event, sessions, language))


def _message(posted: Posted) -> Row | None:
    text = str(posted.details.get("message") or "")
    if not text:
        return None
    words = letter_words(posted.language)
    name = str(posted.details.get("from_name") or words.somebody)
    plain = "".join(one for one in text if one.isprintable() or one == "\n")
    return Row(filled(words.message, posted.language, name=name), plain)


def _files(posted: Posted, matter: _TicketMatter, now: datetime) -> Iterator[Attached]:
    ticket, of = matter.ticket, matter.of
    pdf = single_ticket_pdf(of.order, of.event, ticket, poster=of.poster, mark=of.mark)
    yield Attached(f"{ticket.serial}.pdf", "application/pdf", pdf)
    wanted = Appointment(
        subject_id=ticket.order_id,
        summary=ticket.event.name.in_language(posted.language),
        place=place_of(ticket.event, posted.language),
        time_zone=ticket.event.time_zone,
        url=matter.url,
        sessions=covered(ticket.event.sessions, frozenset(ticket.session_ids)),
    )
    yield Attached(f"{ticket.serial}.ics", "text/calendar", calendar_file(wanted, now))
    yield symbol_of(ticket)
