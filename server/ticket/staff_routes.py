"""What staff do with a ticket, over HTTP: void it, or replace its code by another."""

from collections.abc import Callable
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path
from sqlalchemy import Connection

from server.granting import Grant, may
from server.permissions import Action
from server.services import Services, Wicket
from server.ticket import withdrawing
from server.ticket.asking import Asked, reached, seen
from server.ticket.detailing import present_details
from server.ticket.holding import HeldTicket
from server.ticket.parts import Asking
from server.ticket.repeating import Wish, wish_for
from ticketing.holder import TicketDetails, Withdraw
from ticketing.ticket import TicketDeed

router = APIRouter(prefix="/tickets")

TicketId = Annotated[UUID, Path(description="The ticket's id.")]
MayWithdraw = Annotated[Grant, may(Action.WITHDRAW_TICKET)]

_Deed = Callable[[Connection, Asked, HeldTicket | None, Wish, Withdraw], None]


@router.post("/{ticket_id}/void", summary="Void a ticket")
def void(
    ticket_id: TicketId, wanted: Withdraw, wicket: Wicket, by: MayWithdraw, asking: Asking
) -> TicketDetails:
    """Take back the right to enter of a valid ticket, with a reason; no money moves.

    Refused with `ticket_state` on any other. The same id with the same body is the same deed.
    """
    wish = wish_for(TicketDeed.VOID, ticket_id, wanted.id, wanted)
    return _done(wicket, withdrawing.void, asking(by), wish, wanted)


@router.post("/{ticket_id}/reissue", summary="Replace a ticket's code")
def reissue(
    ticket_id: TicketId, wanted: Withdraw, wicket: Wicket, by: MayWithdraw, asking: Asking
) -> TicketDetails:
    """Give a valid ticket another code, with a reason; gates call the old one `replaced`.

    Its holder is told by mail, where an address is known.
    """
    wish = wish_for(TicketDeed.REISSUE, ticket_id, wanted.id, wanted)
    return _done(wicket, withdrawing.reissue, asking(by), wish, wanted)


def _done(
    wicket: Services, deed: _Deed, asked: Asked, wish: Wish, wanted: Withdraw
) -> TicketDetails:
    def look(connection: Connection) -> HeldTicket | None:
        reached(connection, asked.by, wish.ticket_id)
        return seen(connection, asked.by, wish)

    saw = wicket.database.read(look)

    def work(connection: Connection) -> TicketDetails:
        deed(connection, asked, saw, wish, wanted)
        return present_details(connection, wish.ticket_id, asked.now)

    return wicket.database.write(work)
