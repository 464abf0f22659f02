"""What the page of a ticket that was passed on shows to whoever received it."""

from collections.abc import Iterator
from dataclasses import replace

from documents.customs import clock, is_right_to_left, short_date
from server.web.holder_page import HolderPage, Tone, card, serial_in_groups, session_lines
from server.web.words import PageWords, words_for
from ticketing.holder import TicketDetails, TicketEvent
from ticketing.ticket import TicketStatus

_MOST_SESSIONS = 6


def ticket_page(ticket: TicketDetails, language: str, path: str, *, mine: bool) -> HolderPage:
    """The page at ``path``; ``mine`` is false once the ticket was passed on again."""
    words = words_for(language)
    one = card(ticket, ticket.tier_name.in_language(language), words, mine=mine)
    printed = mine and bool(ticket.code)
    return HolderPage(
        language=language,
        direction="rtl" if is_right_to_left(language) else "ltr",
        venue=ticket.event.venue,
        event=ticket.event.name.in_language(language),
        when=tuple(_when(ticket.event, language, words)),
        number=serial_in_groups(ticket.serial),
        number_word=words.ticket,
        status=one.status,
        tone=one.tone,
        note=_note(ticket, words, mine=mine),
        refunded="",
        donated="",
        show=words.show if one.symbol else "",
        pdf=words.pdf_one if printed else "",
        pdf_path=f"{path}/ticket.pdf",
        receipt="",
        receipt_path="",
        refresh_s=None,
        # Its state is said once, above: no card repeats it.
        tickets=(replace(one, status="", path=path, transferable=ticket.transferable),)
        if one.tone is Tone.GOOD
        else (),
        calendar=f"{path}/calendar.ics" if one.symbol else "",
    )


def _note(ticket: TicketDetails, words: PageWords, *, mine: bool) -> str:
    if not mine:
        return words.handed_over
    return "" if ticket.status is TicketStatus.VALID else words.opens_nothing[ticket.status]


def _when(event: TicketEvent, language: str, words: PageWords) -> Iterator[str]:
    room = event.room.in_language(language)
    if len(event.sessions) == 1:
        yield from session_lines(event.sessions[0], room, event.time_zone, language, words)
        return
    if room:
        yield room
    for session in event.sessions[:_MOST_SESSIONS]:
        date = short_date(session.starts_at, event.time_zone, language)
        yield f"{date} · {clock(session.starts_at, event.time_zone, language)}"
    if len(event.sessions) > _MOST_SESSIONS:
        yield "…"
