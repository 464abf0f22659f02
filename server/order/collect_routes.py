"""Collecting over HTTP: what a kiosk asks for somebody who comes for the tickets they bought."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter
from sqlalchemy import Connection

from server.granting import Grant, may
from server.order import collecting
from server.order.routes import OrderId, Viewing
from server.people.throttling import count_tries, give_back
from server.permissions import Action
from server.services import Services, Wicket
from ticketing.collecting import OrderProof, PaperReport
from ticketing.order import OrderView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/orders", tags=["orders"])

MayCollect = Annotated[Grant, may(Action.COLLECT_TICKETS)]


@router.post("/find", summary="The order that somebody shows to be theirs")
def find(proof: OrderProof, wicket: Wicket, by: MayCollect, viewing: Viewing) -> OrderView:
    """Find it by its number and the buyer's address or telephone number, or by its link.

    Refused with `not_found` whatever was wrong, and with `too_many_requests` after some tries
    that were. The answer says nobody's name, and no ticket's code.
    """
    return _proven(wicket, proof, by, lambda c: collecting.find(c, viewing, proof, by))


@router.post("/collect", summary="Claim the paper of an order")
def collect(proof: OrderProof, wicket: Wicket, by: MayCollect, viewing: Viewing) -> OrderView:
    """Get the tickets with their codes, to be printed at once and by nobody else.

    Refused as `find` is, and with `order_state` where no buyer can print them: the order is not
    paid, or a printer was asked for its tickets before.
    """
    now = wicket.clock()
    return _proven(wicket, proof, by, lambda c: collecting.collect(c, viewing, proof, by, now))


@router.post("/{order_id}/paper", summary="Say what became of the paper")
def tell_paper(
    order_id: OrderId, report: PaperReport, wicket: Wicket, by: MayCollect, viewing: Viewing
) -> OrderView:
    """Tell whether the tickets came out. Those that surely did not can be collected again.

    What came out delivers the order; what says less than is known already changes nothing.
    """

    def work(connection: Connection) -> OrderView:
        collecting.tell_paper(connection, order_id, by, report.paper, wicket.clock())
        return collecting.bare(viewing, connection, order_id)

    return wicket.database.write(work)


def _proven(
    wicket: Services, proof: OrderProof, by: Grant, work: Callable[[Connection], OrderView]
) -> OrderView:
    """Do the work of a proof, unless too many were none here."""
    limits = collecting.limits_of(proof, by)
    subjects = [one.subject for one in limits]
    wicket.database.write(lambda c: count_tries(c, limits, wicket.clock()))
    try:
        view = wicket.database.write(work)
    except RefusedError as refusal:
        if refusal.problem.code is not ProblemCode.NOT_FOUND:
            wicket.database.write(lambda c: give_back(c, subjects))
        raise
    wicket.database.write(lambda c: give_back(c, subjects))
    return view
