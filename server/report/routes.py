"""Reports over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from server.granting import Grant, may
from server.permissions import Action
from server.report.asking import asked_for
from server.report.kiosk_day import kiosk_day
from server.report.settlement import settlement
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError
from ticketing.report import KioskDay, SettlementReport, SettlementSearch

router = APIRouter(prefix="/reports", tags=["reports"])


@router.get("/settlement", summary="What was taken and given back, day by day")
def read_settlement(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_REPORTS)],
    wanted: Annotated[SettlementSearch, Query()],
) -> SettlementReport:
    """Payments and refunds of these days by day, method, device and currency, and at each tax rate.

    A day is one of the event's own time zone. A payment belongs to the day it succeeded on, a
    refund to the day the money left, a drawer's difference to the day it was closed on. Promoters
    see their own events; for these, as for any single event, there are no drawers.
    """
    return wicket.database.read(lambda c: settlement(c, wanted, asked_for(by, wanted)))


@router.get("/kiosk-day", summary="What this kiosk took today")
def read_kiosk_day(wicket: Wicket, by: Annotated[Grant, may(Action.READ_OWN_DAY)]) -> KioskDay:
    """A kiosk's own payments and refunds since midnight of its organiser's newest event."""
    device = by.device
    if device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    return wicket.database.read(lambda c: kiosk_day(c, device, wicket.clock()))
