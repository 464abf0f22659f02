"""Collecting: a kiosk finds the order of whoever shows it is theirs, and prints its tickets once.

The paper is claimed in the transaction that hands the tickets out, so that no two kiosks print
them; a kiosk that never says what became of it leaves them to staff.
"""

import hmac
import re
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from server.audit.writing import actor_of
from server.granting import Grant
from server.order.delivering import deliver
from server.order.noting import note_order
from server.order.reading import OrderFacts, order_of, the_order
from server.order.tables import order
from server.order.typing_in import typed_number
from server.order.versions import write
from server.order.viewing import FOLLOW, OrderViewing
from server.order.words import folded
from server.people.throttling import Limit, part_of
from server.security import Secrets
from ticketing.collecting import OrderProof, Standing, standing
from ticketing.order import Buyer, Delivery, OrderView, Paper
from ticketing.problem import ProblemCode, RefusedError

MOST_WRONG = 10
"""So many proofs of one kiosk may be none within the time, and so many for one number anywhere."""

WITHIN = timedelta(minutes=10)
NUMBER_WITHIN = timedelta(hours=1)

_FEWEST_DIGITS = 7
_KNOWN = {Paper.FAILED: 1, Paper.UNSURE: 2, Paper.PRINTED: 3}
"""How much was learned: what comes later never says less, since paper does not go back."""


def limits_of(proof: OrderProof, by: Grant) -> tuple[Limit, ...]:
    """What a proof is counted against before it is looked at."""
    device_id = by.device.id if by.device else None
    limits = [Limit(f"collect:{device_id}", MOST_WRONG, WITHIN)]
    if proof.number is not None:
        # Also of numbers that nobody has: being refused tells nothing of them.
        number = typed_number(proof.number) or proof.number
        limits.append(Limit(part_of("collect:number", number), MOST_WRONG, NUMBER_WITHIN))
    return tuple(limits)


def find(connection: Connection, viewing: OrderViewing, proof: OrderProof, by: Grant) -> OrderView:
    """The order a proof shows to be somebody's, without a code and without a name.

    Raises:
        RefusedError: ``NOT_FOUND``, in the same words whatever of the proof was wrong.
    """
    view = bare(viewing, connection, _proven(connection, viewing.secrets, proof, by))
    hidden = {"code": "", "attendee": None}
    tickets = tuple(one.model_copy(update=hidden) for one in view.tickets)
    return view.model_copy(update={"tickets": tickets})


def collect(
    connection: Connection, viewing: OrderViewing, proof: OrderProof, by: Grant, now: datetime
) -> OrderView:
    """Claim the paper of an order: the tickets with their codes, to be printed once.

    Raises:
        RefusedError: ``NOT_FOUND`` as ``find``, or ``ORDER_STATE`` where its buyer cannot.
    """
    order_id = _proven(connection, viewing.secrets, proof, by)
    found = the_order(connection, order_id, by, lock=True)
    how = standing(bare(viewing, connection, order_id))
    if how is not Standing.PRINTABLE:
        unpaid = how in {Standing.UNPAID, Standing.ENDED}
        words = found.standing if unpaid else "A member of staff can print these tickets."
        raise RefusedError(ProblemCode.ORDER_STATE, words, order_status=found.status.value)
    write(connection, order_id, paper=Paper.PRINTING.value)
    note_order(connection, actor_of(by.principal), "order.collected", found, now)
    return bare(viewing, connection, order_id)


def tell_paper(
    connection: Connection, order_id: UUID, by: Grant, paper: Paper, now: datetime
) -> None:
    """Note what became of the paper; what says less than is known already changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``ORDER_STATE`` where there are no tickets.
    """
    found = the_order(connection, order_id, by, lock=True)
    known = _KNOWN.get(found.paper, 0) if found.paper else 0
    if _KNOWN.get(paper, 0) <= known:
        return
    note_order(connection, actor_of(by.principal), "order.paper", found, now, paper=paper.value)
    if paper is Paper.PRINTED:
        deliver(connection, order_id, by, Delivery.PRINTED, now)
    else:
        write(connection, order_id, paper=paper.value)


def _proven(connection: Connection, secrets: Secrets, proof: OrderProof, by: Grant) -> UUID:
    found = _held(connection, secrets, proof.code) if proof.code else _known(connection, proof)
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
    return the_order(connection, found.id, by).id


def _held(connection: Connection, secrets: Secrets, code: str) -> OrderFacts | None:
    """The order whose link, or the last part of it, is in a code."""
    order_id = secrets.open_token(FOLLOW, code.rstrip("/").rpartition("/")[2])
    return order_of(connection, order_id) if order_id else None


def _known(connection: Connection, proof: OrderProof) -> OrderFacts | None:
    number = typed_number(proof.number or "")
    order_id = connection.scalar(select(order.c.id).where(order.c.number == number))
    found = order_of(connection, order_id) if order_id else None
    if found is None or not _is_buyers(found.buyer, proof.contact or ""):
        return None
    return found


def _is_buyers(buyer: Buyer, contact: str) -> bool:
    typed = folded(contact)
    if "@" in typed:
        known = folded(buyer.email) if buyer.email else ""
        return hmac.compare_digest(known.encode(), typed.encode())
    # As people write their own number: with the country's code, or with a 0 in its place.
    digits = re.sub(r"[^0-9]", "", typed).lstrip("0")
    return len(digits) >= _FEWEST_DIGITS and (buyer.phone or "").endswith(digits)


def bare(viewing: OrderViewing, connection: Connection, order_id: UUID) -> OrderView:
    """The order as a screen in a foyer may have it: nobody's name, address or payment."""
    view = viewing.view(connection, order_id)
    if view is None:
        raise AssertionError("the order was found")
    return view.model_copy(update={"buyer": Buyer(), "payments": (), "note": None})
