"""Leases over HTTP: had, given back, looked at, and what was sold of them handed in."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.granting import Grant, may
from server.lease import ending, granting, handing_in, reading
from server.lease.granting import Terms
from server.lease.tables import lease
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.payment.routes import TheTill
from server.permissions import Action
from server.promotion.lending import lend
from server.security import Device
from server.services import Wicket
from server.ticket.parts import TheSigner
from ticketing.lease import (
    LeasePage,
    LeaseView,
    NewLease,
    OfflineOrder,
    OfflineReceipt,
    ReturnBlanks,
)
from ticketing.problem import Problem, ProblemCode, RefusedError
from ticketing.voucher import LentPromotions

router = APIRouter(tags=["leases"])

REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}


@router.post(
    "/devices/me/leases",
    summary="Have tickets to sell without the server",
    responses={404: REFUSED, 409: REFUSED},
)
def have(
    wanted: NewLease,
    by: Annotated[Grant, may(Action.HOLD_LEASE)],
    wicket: Wicket,
    signer: TheSigner,
) -> LeaseView:
    """As many signed blank tickets as the kiosk lacks of `count`, and are free; perhaps none.

    The same lease again is the same one, with the blanks that are left of it. They are the kiosk's
    to sell until `expires_at`.
    """
    settings = wicket.settings
    terms = Terms(settings.lease_most, timedelta(seconds=settings.lease_s))
    device = _device(by)
    return wicket.database.write(
        lambda c: granting.grant_lease(c, signer, wanted, device, terms, wicket.clock())
    )


@router.get("/devices/me/promotions", summary="Know codes without the server")
def know_codes(by: Annotated[Grant, may(Action.HOLD_LEASE)], wicket: Wicket) -> LentPromotions:
    """What the kiosk may take off by itself for the events it has tickets of, as it is now.

    Codes are told by marks that only this kiosk makes of them. What it took is handed in with the
    sale; two that took the same, cut off from each other, are an incident.
    """
    device = _device(by)

    def work(connection: Connection) -> LentPromotions:
        event_ids = reading.leased_events(connection, device.id)
        return lend(connection, device, event_ids, wicket.clock())

    return wicket.database.read(work)


@router.post(
    "/leases/{lease_id}/return", summary="Give unsold tickets back", responses={404: REFUSED}
)
def give_back(
    lease_id: Annotated[UUID, Path(description="The lease's id.")],
    wish: ReturnBlanks,
    by: Annotated[Grant, may(Action.HAND_IN)],
    wicket: Wicket,
) -> LeaseView:
    """Have blanks that were not sold back in stock; what came back before or was sold stays so."""

    def work(connection: Connection) -> LeaseView:
        known = reading.lease_row(connection, lease_id, lock=True)
        row = by.reached(known, reading.thing_of, "lease")
        actor = actor_of(by.principal)
        ending.return_blanks(connection, row, wish.blank_ids, actor, wicket.clock())
        after = by.reached(reading.lease_row(connection, lease_id), reading.thing_of, "lease")
        return reading.lease_view(connection, after)

    return wicket.database.write(work)


@router.get("/leases", summary="What kiosks have to sell without the server")
def list_leases(
    by: Annotated[Grant, may(Action.READ_LEASES)],
    wicket: Wicket,
    *,
    device: Annotated[UUID | None, Query(description="Of one kiosk only.")] = None,
    ended: Annotated[bool, Query(description="Also those that are over.")] = False,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> LeasePage:
    """Leases, the newest first, without their blanks."""
    conditions = [by.within(reading.WHOSE)]
    if device is not None:
        conditions.append(lease.c.device_id == device)
    if not ended:
        conditions.append(lease.c.ended_at.is_(None))
    before = place_of(after)
    found = wicket.database.read(lambda c: reading.leases(c, conditions, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.granted_at, last.id))
    return LeasePage(leases=page, next=following)


@router.post(
    "/sync/offline-orders",
    summary="Hand in an order that was sold without the server",
    responses={404: REFUSED, 409: REFUSED},
)
def hand_in(
    sold: OfflineOrder,
    by: Annotated[Grant, may(Action.HAND_IN)],
    the_till: TheTill,
    wicket: Wicket,
) -> OfflineReceipt:
    """Have an order, its payment, its tickets and its stock as if it had been sold with the server.

    The same order again gets the same receipt. It is good at the prices that the kiosk had, also
    after its lease was over. A refusal that is not `retryable` is for good: show it to a person.
    """
    _device(by)
    reserved_for = timedelta(seconds=wicket.settings.reservation_s)
    return the_till.database.write(
        lambda c: handing_in.hand_in(c, the_till, by, sold, reserved_for)
    )


def _device(by: Grant) -> Device:
    if by.device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    return by.device
