"""Letters about a whole order: its tickets, its refund, its approval, its event's end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from documents.customs import amount
from documents.order_pdf import order_pdf
from documents.order_receipt import order_receipt_pdf, payment_received
from server.database import Database
from server.letters.calendar import Appointment, calendar_file
from server.letters.filling import covered, fill, filled, moment
from server.letters.framing import Frame
from server.letters.languages import letter_words
from server.letters.matter import OrderMatter, order_matter
from server.letters.page import LetterPage, Row, Tone
from server.letters.showing import (
    MOST_CODES,
    codes,
    event_shown,
    figures,
    place_of,
    sessions_of,
    symbol_of,
)
from server.letters.wording import Told
from server.mail.composing import Attached, Composed, NothingToTellError, Posted
from server.order.viewing import OrderViewing
from ticketing.mail import LetterKind
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentView

_TONES = {
    LetterKind.REFUND: Tone.GOOD,
    LetterKind.APPROVAL_GIVEN: Tone.GOOD,
    LetterKind.EVENT_CANCELLED: Tone.LOOK,
}
_MONEY = TypeAdapter(Money)


@dataclass(frozen=True)
class OrderLetters:
    """Composes what is told of orders."""

    database: Database
    viewing: OrderViewing
    frame: Frame

    def tickets(self, posted: Posted, now: datetime) -> Composed:
        """The tickets with their receipt, a PDF and the date for a calendar."""
        matter = self._matter(posted, now)
        order, language = matter.order, posted.language
        shown = [ticket for ticket in order.tickets if ticket.code]
        if not shown:
            raise NothingToTellError("The order has no tickets that are good for anything.")
        words = letter_words(language)
        told = words.one_ticket if len(shown) == 1 else words.told[LetterKind.TICKETS]
        more = filled(words.more_codes, language, total=str(len(shown)))
        page = replace(
            self._page(posted, matter, told),
            codes=codes(order),
            rows=figures(order),
            hints=tuple(_hints(order, words.attached if len(shown) <= MOST_CODES else more)),
        )
        return self.frame.letter(page, matter.organiser, _files(posted, matter, now))

    def refund(self, posted: Posted, now: datetime) -> Composed:
        """What was given back."""
        matter = self._matter(posted, now)
        told = letter_words(posted.language).told[posted.kind]
        given = _money(posted) or matter.order.refunded
        page = self._page(posted, matter, told, amount=amount(given, posted.language))
        reference = str(posted.details.get("reference") or "")
        if reference:
            words = letter_words(posted.language)
            page = replace(page, rows=(Row(words.reference, reference, latin=True),))
        return self.frame.letter(page, matter.organiser)

    def cancelled(self, posted: Posted, now: datetime) -> Composed:
        """The event will not take place, and what becomes of the money."""
        matter = self._matter(posted, now)
        words, language = letter_words(posted.language), posted.language
        given = _money(posted) or matter.order.total
        back = filled(words.given_back, language, amount=amount(given, language))
        page = self._page(posted, matter, words.told[posted.kind])
        # What becomes of the money is what people ask first: it stands above the button.
        money = back if given.amount else words.nothing_paid
        page = replace(page, lead=f"{page.lead} {money}")
        return self.frame.letter(page, matter.organiser, [_calendar(posted, matter, now)])

    def approval(self, posted: Posted, now: datetime) -> Composed:
        """The order may be paid now, or may not."""
        matter = self._matter(posted, now)
        order = matter.order
        given = posted.kind is LetterKind.APPROVAL_GIVEN
        if given and (order.status is not OrderStatus.PENDING or order.hold_until <= now):
            raise NothingToTellError(f"The order is {order.status.value}, or its time is over.")
        page = self._page(posted, matter, letter_words(posted.language).told[posted.kind])
        reason = posted.details.get("reason")
        if reason:
            page = replace(page, quote=Row(letter_words(posted.language).reason, str(reason)))
        return self.frame.letter(page, matter.organiser)

    def _matter(self, posted: Posted, now: datetime) -> OrderMatter:
        order_id: UUID = posted.order_id or posted.subject_id
        return self.database.read(
            lambda c: order_matter(c, self.viewing, order_id, posted.language, now)
        )

    def _page(self, posted: Posted, matter: OrderMatter, told: Told, **values: str) -> LetterPage:
        order, event, language = matter.order, matter.event, posted.language
        said = fill(
            told,
            language,
            event=event.name.in_language(language),
            organiser=matter.organiser.name,
            until=moment(order.hold_until, event.time_zone, language),
            **values,
        )
        page = self.frame.page(posted, said, matter.organiser, order.follow_url)
        return replace(
            page,
            over=filled(letter_words(language).order, language, number=order.number),
            tone=_TONES.get(posted.kind, Tone.QUIET),
            event=event_shown(event, sessions_of(order), language),
        )


def _hints(order: OrderView, tickets: str) -> Iterator[str]:
    """What is attached, in words."""
    words = letter_words(order.language)
    yield tickets
    if _receipt_of(order) is not None:
        yield words.attached_receipt
    yield words.attached_calendar


def _receipt_of(order: OrderView) -> PaymentView | None:
    """The payment that a receipt is attached for: none where there was nothing to pay."""
    paid = payment_received(order)
    return paid if paid is not None and paid.amount.amount else None


def _files(posted: Posted, matter: OrderMatter, now: datetime) -> Iterator[Attached]:
    order = matter.order
    pdf = order_pdf(order, matter.event, poster=matter.poster, mark=matter.mark)
    yield Attached(f"{order.number}.pdf", "application/pdf", pdf)
    paid = _receipt_of(order)
    if paid is not None:
        receipt = order_receipt_pdf(
            order, matter.event, mark=matter.mark, issued_by=matter.organiser.name
        )
        yield Attached(f"{paid.reference}.pdf", "application/pdf", receipt)
    yield _calendar(posted, matter, now)
    for ticket in [ticket for ticket in order.tickets if ticket.code][:MOST_CODES]:
        yield symbol_of(ticket)


def _calendar(posted: Posted, matter: OrderMatter, now: datetime) -> Attached:
    order, event = matter.order, matter.event
    cancelled = posted.kind is LetterKind.EVENT_CANCELLED
    wanted = Appointment(
        subject_id=order.id,
        summary=event.name.in_language(posted.language),
        place=place_of(event, posted.language),
        time_zone=event.time_zone,
        url=order.follow_url,
        sessions=covered(event.sessions, sessions_of(order)),
        cancelled=cancelled,
    )
    return Attached(f"{order.number}.ics", "text/calendar", calendar_file(wanted, now))


def _money(posted: Posted) -> Money | None:
    """The amount that the letter was posted with: as money, or as two details."""
    details = posted.details
    found = details.get("amount")
    whole = found if isinstance(found, dict) else {k: details.get(k) for k in Money.model_fields}
    try:
        return _MONEY.validate_python(whole)
    except ValidationError:
        return None
