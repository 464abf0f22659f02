"""The interface of cash drawers: opened, paid into and out of, counted and closed, and listed."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status
from sqlalchemy import Connection

from server.audit.writing import Actor, actor_of
from server.drawer.closing import close_drawer
from server.drawer.moving import move_by_hand
from server.drawer.opening import MAY_KEEP, Keeper, open_drawer
from server.drawer.reading import STILL_OPEN, WHOSE, Drawer, drawer_of, drawers, movements
from server.drawer.tables import drawer
from server.granting import Grant, Thing, may
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.people.badges import badges_at
from server.people.pins import Typed, owner_of, owners
from server.people.reception import Reception, TheReception
from server.permissions import Action
from server.services import Services, Wicket
from ticketing.drawer import (
    ByClerk,
    ClerkList,
    ClerkView,
    CloseDrawer,
    DrawerPage,
    DrawerView,
    MoveCash,
    MovementPage,
    MovementView,
    OpenDrawer,
)
from ticketing.problem import Problem, ProblemCode, RefusedError

router = APIRouter(tags=["drawers"])

MayKeep = Annotated[Grant, may(Action.KEEP_DRAWER)]
DrawerId = Annotated[UUID, Path(description="The drawer's id.")]

_REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}


@router.post(
    "/drawers",
    status_code=status.HTTP_201_CREATED,
    summary="Open a cash drawer",
    responses={
        200: {"description": "It was opened before.", "model": DrawerView},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def open_one(
    wish: OpenDrawer, wicket: Wicket, people: TheReception, by: MayKeep, response: Response
) -> DrawerView:
    """Open it with its float: at a kiosk the kiosk's, with a clerk's PIN; else the clerk's own.

    While a kiosk's drawer is open, the kiosk takes `cash` for its orders, and each is booked to it.
    What a signed-in clerk takes or gives back is booked to the clerk's own.
    """
    here = by.device is not None and by.device.organiser_id == wish.organiser_id
    kiosk_id = by.person.device_id if by.person else None
    device_id = by.device.id if by.device and here else kiosk_id
    by.require(Thing(wish.organiser_id, device_id=device_id), "organiser")
    keeper = Keeper(_clerk(wish, wish.organiser_id, by, wicket, people), device_id)
    found, is_new = wicket.database.write(lambda c: open_drawer(c, wish, keeper, wicket.clock()))
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return found.view()


@router.get("/drawers", summary="Cash drawers, newest first")
def list_drawers(
    wicket: Wicket,
    by: MayKeep,
    *,
    only_open: Annotated[bool, Query(alias="open", description="Only open ones.")] = False,
    organiser: Annotated[UUID | None, Query(description="Only those of one organiser.")] = None,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> DrawerPage:
    """Those of the caller's organisers, a kiosk's own: what each must hold and what was counted."""
    conditions = [by.within(WHOSE)]
    if only_open:
        conditions.append(STILL_OPEN)
    if organiser is not None:
        conditions.append(drawer.c.organiser_id == organiser)
    before = place_of(after)
    found = wicket.database.read(lambda c: drawers(c, conditions, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.opened_at, last.id))
    return DrawerPage(drawers=tuple(one.view() for one in page), next=following)


@router.get("/drawers/{drawer_id}", summary="A cash drawer", responses={404: _REFUSED})
def read_drawer(drawer_id: DrawerId, wicket: Wicket, by: MayKeep) -> DrawerView:
    """What came and went, what must be in it, and once it is closed what was counted."""
    return wicket.database.read(lambda c: _reached(c, drawer_id, by)).view()


@router.get(
    "/drawers/{drawer_id}/movements",
    summary="What went into a drawer and out of it",
    responses={404: _REFUSED},
)
def list_movements(
    drawer_id: DrawerId,
    wicket: Wicket,
    by: MayKeep,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> MovementPage:
    """Sales and refunds in cash, and what was paid in and out by hand, newest first."""
    before = place_of(after)

    def work(connection: Connection) -> list[MovementView]:
        return movements(connection, _reached(connection, drawer_id, by), before, limit)

    found = wicket.database.read(work)
    page, following = cut(found, limit, lambda last: Place(last.at, last.id))
    return MovementPage(movements=page, next=following)


@router.post(
    "/drawers/{drawer_id}/movements",
    status_code=status.HTTP_201_CREATED,
    summary="Pay cash into a drawer or out of it",
    responses={
        200: {"description": "The same again: the same movement.", "model": MovementView},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def move_cash(
    drawer_id: DrawerId,
    wish: MoveCash,
    wicket: Wicket,
    people: TheReception,
    by: MayKeep,
    response: Response,
) -> MovementView:
    """More change, cash for the safe, a supplier paid: with a reason, never more than it holds."""
    actor = _clerk_at(drawer_id, wish, by, wicket, people)

    def work(connection: Connection) -> tuple[MovementView, bool]:
        found = _reached(connection, drawer_id, by, lock=True)
        return move_by_hand(connection, found, wish, actor, wicket.clock())

    view, is_new = wicket.database.write(work)
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return view


@router.post(
    "/drawers/{drawer_id}/close",
    summary="Count a drawer and close it",
    responses={404: _REFUSED, 409: _REFUSED},
)
def close_one(
    drawer_id: DrawerId, wish: CloseDrawer, wicket: Wicket, people: TheReception, by: MayKeep
) -> DrawerView:
    """Say what was counted; the difference to what was expected is shown and kept as it is.

    A closed drawer never changes. The same count again changes nothing.
    """
    actor = _clerk_at(drawer_id, wish, by, wicket, people)

    def work(connection: Connection) -> Drawer:
        found = _reached(connection, drawer_id, by, lock=True)
        return close_drawer(connection, found, wish.counted, actor, wicket.clock())

    return wicket.database.write(work).view()


@router.get("/clerks", summary="Who can open a cash drawer here")
def list_clerks(wicket: Wicket, by: Annotated[Grant, may(Action.BE_A_DEVICE)]) -> ClerkList:
    """The clerks and managers of the device's organiser who have a PIN, by name.

    With the mark of their badge, so that a kiosk knows whose it was that it read.
    """
    now, device = wicket.clock(), by.device
    if device is None:
        raise AssertionError("only devices are let through")

    def work(connection: Connection) -> ClerkList:
        found = owners(connection, device.organiser_id, MAY_KEEP, now)
        badges = badges_at(connection, device.organiser_id)
        clerks = (ClerkView(id=one.id, name=one.name, badge=badges.get(one.id)) for one in found)
        return ClerkList(clerks=tuple(clerks))

    return wicket.database.read(work)


def _reached(connection: Connection, drawer_id: UUID, by: Grant, *, lock: bool = False) -> Drawer:
    found = drawer_of(connection, drawer_id, lock=lock)
    return by.reached(found, lambda one: one.thing, "drawer")


def _clerk_at(
    drawer_id: UUID, wish: ByClerk, by: Grant, wicket: Services, people: Reception
) -> Actor:
    found = wicket.database.read(lambda c: _reached(c, drawer_id, by))
    return _clerk(wish, found.organiser_id, by, wicket, people)


def _clerk(
    wish: ByClerk, organiser_id: UUID, by: Grant, wicket: Services, people: Reception
) -> Actor:
    """Who handles the cash: the caller, or at a kiosk whoever's PIN it is."""
    if by.device is None:
        return actor_of(by.principal)
    if wish.clerk_id is None or wish.pin is None:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "clerk_id, pin: at a kiosk a clerk says who they are and types their PIN.",
        )
    typed = Typed(wish.clerk_id, wish.pin, organiser_id)
    return owner_of(wicket.database, people.hasher, typed, MAY_KEEP, wicket.clock())
