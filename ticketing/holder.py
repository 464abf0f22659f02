"""Whose a ticket is, on the wire: the holder's view of it, who comes with it, and passing it on."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from ticketing.catalogue import EventStatus, SessionView
from ticketing.order import EMail, Phone
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Answer, Instant, Localized, ShortText, Wire

MOST_AT_ONCE = 100

Message = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=500, pattern=r"^[^\x00]*$")
]


class TicketEvent(Answer):
    """The event of a ticket, with those of its sessions that the ticket is good for."""

    id: UUID
    name: Localized
    venue: str
    room: Localized
    time_zone: str
    status: EventStatus
    picture: str | None
    sessions: tuple[SessionView, ...]


class TicketDetails(TicketView):
    """A ticket with all that its holder, and staff, may know of it.

    ``issued_at`` is when it was bought. ``qr_png``, ``qr_svg`` and ``pdf`` are paths on the
    server; they are None where the ticket opens nothing any more.
    """

    event: TicketEvent
    tier_name: Localized
    attendee_email: str | None = None
    attendee_phone: str | None = None
    holder_email: str | None = None
    transferable: bool
    qr_png: str | None
    qr_svg: str | None
    pdf: str | None


class TicketPage(Answer):
    """Tickets, the newest first; ``next`` is the ``after`` of the page that follows, if any."""

    tickets: tuple[TicketDetails, ...]
    next: UUID | None


class TicketSearch(Wire):
    """Which of the caller's tickets are wanted."""

    event: UUID | None = Field(default=None, description="Of this event only.")
    order: UUID | None = Field(default=None, description="Of this order only.")
    status: tuple[TicketStatus, ...] = Field(
        default=(), max_length=10, description="In one of these states only."
    )
    used: bool = Field(default=True, description="With those that were used, or without.")
    after: UUID | None = Field(default=None, description="The `next` of the page before.")
    limit: int = Field(default=50, ge=1, le=MOST_AT_ONCE)


class TicketCode(Answer):
    """The data of a ticket's symbol, and what it says."""

    ticket_id: UUID
    serial: str
    generation: int
    code: str


class NameAttendee(Wire):
    """Who comes with a ticket: what is given replaces what was known, null takes it away."""

    name: ShortText | None = None
    email: EMail | None = None
    phone: Phone | None = None


class PassOn(Wire):
    """A ticket for somebody else. The same id with the same content is the same transfer."""

    id: UUID
    email: EMail
    name: ShortText | None = None
    message: Message | None = None


class TransferView(Answer):
    """A ticket that was passed on. It tells nothing of whether the address has an account."""

    id: UUID
    ticket_id: UUID
    email: str
    passed_on_at: Instant


class Withdraw(Wire):
    """Staff's reason to void or to replace a ticket. The same id is the same deed."""

    id: UUID
    reason: ShortText
