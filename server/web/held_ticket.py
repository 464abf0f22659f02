"""A ticket as the link of its order, or of its transfer, leads to it: who may do what to it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from server.granting import Grant, grant
from server.order.viewing import FOLLOW
from server.permissions import Action
from server.security import Holder
from server.services import Services
from server.ticket.detailing import present_details
from server.ticket.holding import held_ticket
from server.ticket.linking import TICKET, linked_ticket
from server.ticket.parts import ShowsOrders
from ticketing.holder import TicketDetails
from ticketing.ticket import OPENING


@dataclass(frozen=True)
class Held:
    """A ticket that its link's holder has, and that still opens.

    ``path`` is the address of its deeds, ``back`` the page that the link leads to. It is one of
    ``total`` tickets there, at ``position``; ``before`` and ``after`` are those beside it that open
    too.
    """

    ticket: TicketDetails
    holder: Holder
    language: str
    path: str
    back: str
    position: int = 1
    total: int = 1
    before: int | None = None
    after: int | None = None

    @property
    def by(self) -> Grant:
        """What its holder may do to it."""
        return grant(self.holder, Action.CHANGE_HOLDER)


def held_of_order(wicket: Services, showing: ShowsOrders, token: str, position: int) -> Held | None:
    """The ticket at a place in an order, from 1; None where it is passed on or opens nothing."""
    order_id = wicket.secrets.open_token(FOLLOW, token)
    if order_id is None:
        return None

    def work(connection: Connection, order_id: UUID = order_id) -> Held | None:
        order = showing.view(connection, order_id)
        if order is None:
            return None
        opening = [
            at
            for at, one in enumerate(order.tickets, start=1)
            if not one.passed_on and one.status in OPENING
        ]
        if position not in opening:
            return None
        found = order.tickets[position - 1]
        ticket = present_details(connection, found.id, wicket.clock())
        back = f"/o/{token}"
        path = f"{back}/tickets/{position}"
        return Held(
            ticket,
            Holder(order_id),
            order.language,
            path,
            back,
            position,
            total=len(order.tickets),
            before=max((at for at in opening if at < position), default=None),
            after=min((at for at in opening if at > position), default=None),
        )

    return wicket.database.read(work)


def held_of_transfer(wicket: Services, token: str) -> Held | None:
    """The ticket that somebody received; None where it is passed on again or opens nothing."""
    transfer_id = wicket.secrets.open_token(TICKET, token)
    if transfer_id is None:
        return None

    def work(connection: Connection, transfer_id: UUID = transfer_id) -> Held | None:
        linked = linked_ticket(connection, transfer_id)
        found = held_ticket(connection, linked.ticket_id) if linked and linked.current else None
        if found is None or found.status not in OPENING:
            return None
        ticket = present_details(connection, found.id, wicket.clock())
        path = f"/t/{token}"
        return Held(ticket, Holder(ticket_id=found.id), found.language, path, path)

    return wicket.database.read(work)
