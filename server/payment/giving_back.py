"""Giving back by wish: staff return a payment's money in whole, in part, or for some tickets.

Everything that can be refused is refused before anything is written: with the order and the
payment locked, two wishes at once can never give back more than was received.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert

from server.audit.writing import Actor
from server.drawer.booking import book
from server.drawer.moving import Move
from server.order.reading import order_of
from server.order.versions import touch
from server.payment.disputing import refundable, require_refundable
from server.payment.locking import locked
from server.payment.owing import look_soon
from server.payment.records import PaymentRecord
from server.payment.refunding import settle_refund
from server.payment.refunds import (
    RefundRecord,
    donation_in,
    note_refund,
    refund_of,
    spoken_for,
)
from server.payment.tables import refund, refund_ticket
from server.payment.taking_back import Share, given_back_already, shares_of, take_back
from ticketing.drawer import MovementKind
from ticketing.money import Money
from ticketing.payment import BY_PROVIDER, PaymentMethod, PaymentStatus
from ticketing.problem import ProblemCode, RefusedError
from ticketing.refund import HowMuch, RefundCause, RefundStatus


@dataclass(frozen=True)
class Wish:
    """How much is to go back, and why; ``words`` are a person's, ``actor`` is whose wish it is."""

    how_much: HowMuch
    actor: Actor
    words: str | None = None
    cause: RefundCause = RefundCause.ASKED

    @property
    def fingerprint(self) -> str:
        """What tells this wish from another one under the same id."""
        content = self.how_much.model_dump_json(exclude={"note"}) + (self.words or "")
        return hashlib.sha256(content.encode()).hexdigest()


@dataclass(frozen=True)
class Decided:
    """What goes back: so much, and these tickets."""

    amount: Money
    tickets: tuple[Share, ...] = ()


def give_back(
    connection: Connection, payment_id: UUID, wish: Wish, now: datetime
) -> tuple[RefundRecord, bool]:
    """Owe the refund and take the tickets back; the refund, and whether it is a new one.

    Cash, and what cost nothing, is back at once; a card's money is given back by the worker.

    Raises:
        RefusedError: ID_USED_DIFFERENTLY; PAYMENT_STATE where no money came; REFUND_NOT_POSSIBLE
            with the numbers or the dispute; TICKET_STATE or INVALID_REQUEST for tickets that cannot
            be taken back; NOT_ENOUGH_CASH in the drawer of whoever gives cash back.
    """
    record = locked(connection, payment_id)
    known = refund_of(connection, wish.how_much.id)
    if known is not None:
        return _the_same(known, record, wish), False
    if record.status is not PaymentStatus.SUCCEEDED:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE,
            f"Payment {record.reference} is {record.status.value}: there is nothing to give back.",
            status_of_payment=record.status.value,
        )
    require_refundable(connection, record)
    decided = _decide(connection, record, wish.how_much)
    return hand_back(connection, record, wish, decided, now), True


def hand_back(
    connection: Connection, record: PaymentRecord, wish: Wish, decided: Decided, now: datetime
) -> RefundRecord:
    """Give back what was decided of a locked payment."""
    made = _write_down(connection, record, wish, decided, now)
    note_refund(connection, wish.actor, "refund.asked", made, now)
    take_back(connection, decided.tickets, return_to_sale=wish.how_much.return_to_sale)
    if record.method in BY_PROVIDER and decided.amount.amount:
        look_soon(connection, made.id, now)
        touch(connection, record.order_id)
        return made
    if record.method is PaymentMethod.CASH and decided.amount.amount:
        given = Move(
            MovementKind.REFUND, decided.amount, order_id=record.order_id, refund_id=made.id
        )
        book(connection, record.organiser_id, given, wish.actor, now)
    settle_refund(connection, made, wish.actor, now)
    return replace(made, status=RefundStatus.SUCCEEDED)


def possible(connection: Connection, record: PaymentRecord) -> Money:
    """How much of a payment could still be given back; nothing of what a bank is asked for."""
    if not refundable(connection, record):
        return Money.zero(record.received.currency)
    left = record.received.amount - spoken_for(connection, record.id)
    return Money(amount=max(0, left), currency=record.received.currency)


def _decide(connection: Connection, record: PaymentRecord, wish: HowMuch) -> Decided:
    left = possible(connection, record)
    if wish.amount is not None:
        decided = Decided(wish.amount)
    else:
        order = order_of(connection, record.order_id)
        shares = shares_of(connection, order) if order else ()
        done = given_back_already(connection, [one.ticket_id for one in shares])
        if wish.ticket_ids is None:
            tickets = tuple(one for one in shares if one.admits and one.ticket_id not in done)
            decided = Decided(left, tickets)
        else:
            tickets = _named(shares, wish.ticket_ids, done)
            sum_of_shares = sum(one.amount for one in tickets)
            decided = Decided(Money(amount=sum_of_shares, currency=left.currency), tickets)
    nothing = not decided.tickets and not decided.amount.amount
    if nothing or decided.amount.currency != left.currency or left < decided.amount:
        raise _too_much(record, decided.amount, left)
    return decided


def _named(
    shares: tuple[Share, ...], ticket_ids: tuple[UUID, ...], done: set[UUID]
) -> tuple[Share, ...]:
    known = {one.ticket_id: one for one in shares}
    if any(one not in known for one in ticket_ids):
        words = "ticket_ids: name tickets of this payment's order"
        fields = [{"field": "ticket_ids", "message": "name tickets of this payment's order"}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
    named = tuple(known[one] for one in ticket_ids)
    for one in named:
        if one.ticket_id in done:
            raise RefusedError(
                ProblemCode.TICKET_STATE,
                f"{one.serial} has been refunded.",
                ticket_id=str(one.ticket_id),
                ticket_status=one.status.value,
            )
    return named


def _write_down(
    connection: Connection, record: PaymentRecord, wish: Wish, decided: Decided, now: datetime
) -> RefundRecord:
    connection.execute(
        insert(refund).values(
            id=wish.how_much.id,
            payment_id=record.id,
            reason=wish.cause.value,
            amount=decided.amount.amount,
            donation=donation_in(connection, record, decided.amount.amount),
            status=RefundStatus.CREATED.value,
            created_at=now,
            next_check_at=now,
            checks=0,
            words=wish.words,
            return_to_sale=wish.how_much.return_to_sale,
            fingerprint=wish.fingerprint,
        )
    )
    if decided.tickets:
        connection.execute(
            insert(refund_ticket),
            [
                {"refund_id": wish.how_much.id, "ticket_id": one.ticket_id}
                for one in decided.tickets
            ],
        )
    made = refund_of(connection, wish.how_much.id)
    if made is None:
        raise AssertionError("the row was written in this transaction")
    return made


def _the_same(known: RefundRecord, record: PaymentRecord, wish: Wish) -> RefundRecord:
    if (known.payment_id, known.fingerprint) != (record.id, wish.fingerprint):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another refund already."
        )
    return known


def _too_much(record: PaymentRecord, wanted: Money, left: Money) -> RefusedError:
    of, possible_now = f"Of payment {record.reference}", f"{left.major} {left.currency}"
    if wanted.currency != left.currency:
        words = f"Payment {record.reference} is in {left.currency}, not in {wanted.currency}."
    elif left.amount:
        words = (
            f"{of}, {possible_now} can still be given back, not {wanted.major} {wanted.currency}."
        )
    else:
        words = f"{of}, everything has been given back: nothing is left to refund."
    return RefusedError(
        ProblemCode.REFUND_NOT_POSSIBLE,
        words,
        received=record.received.amount,
        given_back=record.received.amount - left.amount,
        possible=left.amount,
        currency=left.currency,
    )
