"""Withdrawing: staff void a ticket, or replace its code by another."""

from dataclasses import replace

from sqlalchemy import Connection

from server.catalogue.tiers import tiers_of
from server.mail.outbox import Letter, post
from server.ticket.asking import Asked, locked_once, refuse_unless
from server.ticket.changing import mark_void_ticket
from server.ticket.holding import HeldTicket, address_of
from server.ticket.recoding import recode
from server.ticket.repeating import Wish, write_down
from ticketing.holder import Withdraw
from ticketing.mail import LetterKind
from ticketing.ticket import TicketAct


def void(
    connection: Connection, asked: Asked, saw: HeldTicket | None, wish: Wish, wanted: Withdraw
) -> None:
    """Take back the right to enter; no money moves. A wish carried out before changes nothing.

    Raises:
        RefusedError: ``TICKET_STATE`` or ``ID_USED_DIFFERENTLY``.
    """
    found = locked_once(connection, asked, saw, wish)
    if found is None:
        return
    refuse_unless(found, TicketAct.VOID)
    mark_void_ticket(connection, found.id)
    write_down(connection, wish, found, asked.now)
    asked.note(connection, found, "ticket.voided", reason=wanted.reason)


def reissue(
    connection: Connection, asked: Asked, saw: HeldTicket | None, wish: Wish, wanted: Withdraw
) -> None:
    """Give the ticket another code, for a lost or stolen one; its holder is told.

    Raises:
        RefusedError: ``TICKET_STATE`` or ``ID_USED_DIFFERENTLY``.
    """
    found = locked_once(connection, asked, saw, wish)
    if found is None:
        return
    refuse_unless(found, TicketAct.REISSUE)
    tier = tiers_of(connection, {found.tier_id})[found.tier_id]
    generation = recode(connection, asked.signer, found, tier, asked.now)
    write_down(connection, wish, replace(found, generation=generation), asked.now)
    asked.note(connection, found, "ticket.reissued", reason=wanted.reason, generation=generation)
    address = address_of(connection, found)
    if address is not None:
        post(connection, _replaced(found, address, wish), asked.now)


def _replaced(found: HeldTicket, address: str, wish: Wish) -> Letter:
    transfer_id = str(found.transfer_id) if found.transfer_id else None
    return Letter(
        kind=LetterKind.TICKET_REPLACED,
        to=address,
        language=found.language,
        subject_id=found.id,
        fact=str(wish.id),
        organiser_id=found.organiser_id,
        order_id=found.order_id,
        details={"transfer_id": transfer_id},
    )
