"""What a holder does with a ticket, over HTTP: says who comes with it, and passes it on."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path
from sqlalchemy import Connection

from server.granting import Grant, may
from server.permissions import Action
from server.services import Wicket
from server.ticket.asking import reached, seen
from server.ticket.detailing import present_details
from server.ticket.naming import name_attendee
from server.ticket.parts import Asking
from server.ticket.repeating import done_at, wish_for
from server.ticket.transferring import transfer
from ticketing.holder import NameAttendee, PassOn, TicketDetails, TransferView
from ticketing.ticket import TicketDeed

router = APIRouter(prefix="/tickets")

TicketId = Annotated[UUID, Path(description="The ticket's id.")]
MayChange = Annotated[Grant, may(Action.CHANGE_HOLDER)]


@router.patch("/{ticket_id}/attendee", summary="Say who comes with a ticket")
def name(
    ticket_id: TicketId, wanted: NameAttendee, wicket: Wicket, by: MayChange, asking: Asking
) -> TicketDetails:
    """Put what is given of the attendee in place of what was known; null takes it away.

    Refused with `ticket_state` on a ticket that was used, voided or refunded.
    """
    saw = wicket.database.read(lambda c: reached(c, by, ticket_id))
    asked = asking(by)

    def work(connection: Connection) -> TicketDetails:
        name_attendee(connection, asked, saw, wanted)
        return present_details(connection, ticket_id, asked.now)

    return wicket.database.write(work)


@router.post("/{ticket_id}/transfer", summary="Pass a ticket on to somebody else")
def pass_on(
    ticket_id: TicketId, wanted: PassOn, wicket: Wicket, by: MayChange, asking: Asking
) -> TransferView:
    """Make the ticket somebody else's, by their e-mail address, with or without an account here.

    They get a letter with the ticket and its link; the code it had opens nothing from now on.
    Refused with `not_transferable` or `ticket_state`. The same id with the same body is the same
    transfer.
    """
    wish = wish_for(TicketDeed.TRANSFER, ticket_id, wanted.id, wanted)
    saw = wicket.database.read(lambda c: seen(c, by, wish))
    asked = asking(by)

    def work(connection: Connection) -> TransferView:
        transfer(connection, asked, saw, wish, wanted)
        return TransferView(
            id=wanted.id,
            ticket_id=ticket_id,
            email=wanted.email,
            passed_on_at=done_at(connection, wish),
        )

    return wicket.database.write(work)
