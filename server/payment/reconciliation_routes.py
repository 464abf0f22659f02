"""The interface of reconciling: a day is asked for, done in the background, and read here."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status
from sqlalchemy import Connection

from server.granting import Grant, may
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.payment.reconciliations import ask_for, reconciliations, report_of
from server.payment.routes import TheTill
from server.permissions import Action
from ticketing.problem import Problem, ProblemCode, RefusedError
from ticketing.reconciliation import (
    NewReconciliation,
    ReconciliationPage,
    ReconciliationReport,
)

router = APIRouter(prefix="/reconciliations", tags=["payments"])

_REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}
MayReconcile = Annotated[Grant, may(Action.RECONCILE)]


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    summary="Compare a day with the provider's books",
    responses={
        200: {"description": "Asked for before.", "model": ReconciliationReport},
        409: _REFUSED,
    },
)
def ask_reconciliation(
    wish: NewReconciliation, _by: MayReconcile, the_till: TheTill, response: Response
) -> ReconciliationReport:
    """Have a day's orders, payments, refunds and disputes compared, from midnight UTC.

    It is done in the background: read it until its `status` is `done` or `failed`. The provider's
    account is the whole server's, so it is compared for all organisers at once.
    """

    def work(connection: Connection) -> tuple[ReconciliationReport, bool]:
        is_new = ask_for(connection, wish, the_till.clock())
        return _the_report(connection, wish.id), is_new

    report, is_new = the_till.database.write(work)
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return report


@router.get("", summary="Days that were compared with the provider's books")
def list_reconciliations(
    _by: MayReconcile, the_till: TheTill, after: AfterPlace = None, limit: PageLimit = 50
) -> ReconciliationPage:
    """The newest first, and how much was found of each."""
    before = place_of(after)
    found = the_till.database.read(lambda c: reconciliations(c, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.asked_at, last.id))
    return ReconciliationPage(reconciliations=page, next=following)


@router.get("/{reconciliation_id}", summary="What was found of a day", responses={404: _REFUSED})
def read_reconciliation(
    reconciliation_id: Annotated[UUID, Path(description="The reconciliation's id.")],
    _by: MayReconcile,
    the_till: TheTill,
    organiser: Annotated[
        UUID | None, Query(description="Only differences of this organiser's payments and orders.")
    ] = None,
) -> ReconciliationReport:
    """Every difference in words; money of no payment of ours belongs to no organiser."""
    return the_till.database.read(lambda c: _the_report(c, reconciliation_id, organiser))


def _the_report(
    connection: Connection, reconciliation_id: UUID, organiser_id: UUID | None = None
) -> ReconciliationReport:
    found = report_of(connection, reconciliation_id, organiser_id)
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such reconciliation.")
    return found
