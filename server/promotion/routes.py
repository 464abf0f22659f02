"""Promotions over HTTP, for those who sell: made, read, changed, taken away, and their codes."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.granting import Grant, Thing, may
from server.paging import AfterId, PageLimit
from server.permissions import Action
from server.promotion import making
from server.promotion.viewing import WHOSE, codes_of, promotions_within, view_of
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import (
    CodeList,
    NewPromotion,
    NewVouchers,
    PromotionChange,
    PromotionList,
    PromotionView,
)

router = APIRouter(prefix="/promotions", tags=["promotions"])

MayChange = Annotated[Grant, may(Action.CHANGE_PROMOTIONS)]
PromotionId = Annotated[UUID, Path(description="The promotion's id.")]


@router.post(
    "",
    summary="Make a promotion with its codes",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was made before.", "model": PromotionView}},
)
def make(new: NewPromotion, wicket: Wicket, by: MayChange, response: Response) -> PromotionView:
    """A percentage, an amount off the order, or free, by code. The same again changes nothing.

    Codes are kept in capitals without spaces and dashes, however they are written.
    """

    def work(connection: Connection) -> PromotionView:
        is_new = making.make(connection, new, by, actor_of(by.principal), wicket.clock())
        response.status_code = status.HTTP_201_CREATED if is_new else status.HTTP_200_OK
        return _view(connection, new.id)

    return wicket.database.write(work)


@router.get("", summary="The promotions, newest first")
def list_promotions(
    wicket: Wicket,
    by: MayChange,
    event: Annotated[UUID | None, Query(description="Only those of one event.")] = None,
    after: AfterId = None,
    limit: PageLimit = 50,
) -> PromotionList:
    """Those of the caller's organisers or events, with how often each was used."""

    def work(connection: Connection) -> PromotionList:
        found = promotions_within(connection, by.within(WHOSE), event, after, limit)
        page = found[:limit]
        more = len(found) > len(page)
        return PromotionList(promotions=page, next=page[-1].id if more else None)

    return wicket.database.read(work)


@router.get("/{promotion_id}", summary="A promotion")
def read(promotion_id: PromotionId, wicket: Wicket, by: MayChange) -> PromotionView:
    """What it takes off, when, and how often it was used."""

    def work(connection: Connection) -> PromotionView:
        _reached(connection, by, promotion_id)
        return _view(connection, promotion_id)

    return wicket.database.read(work)


@router.patch("/{promotion_id}", summary="Change a promotion")
def change(
    promotion_id: PromotionId, wanted: PromotionChange, wicket: Wicket, by: MayChange
) -> PromotionView:
    """Its name, its time, its limits, or whether it is on; what is left out stays."""

    def work(connection: Connection) -> PromotionView:
        _reached(connection, by, promotion_id)
        making.change(connection, promotion_id, wanted, actor_of(by.principal), wicket.clock())
        return _view(connection, promotion_id)

    return wicket.database.write(work)


@router.delete(
    "/{promotion_id}", summary="Take a promotion away", status_code=status.HTTP_204_NO_CONTENT
)
def remove(promotion_id: PromotionId, wicket: Wicket, by: MayChange) -> None:
    """Nobody redeems its codes any more; orders that were placed with them keep their price."""

    def work(connection: Connection) -> None:
        thing = _reached(connection, by, promotion_id)
        making.remove(connection, promotion_id, thing, actor_of(by.principal), wicket.clock())

    wicket.database.write(work)


@router.post(
    "/{promotion_id}/vouchers",
    summary="Make codes that are each good once",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "They were made before.", "model": PromotionView}},
)
def make_vouchers(
    promotion_id: PromotionId,
    wanted: NewVouchers,
    wicket: Wicket,
    by: MayChange,
    response: Response,
) -> PromotionView:
    """So many that cannot be guessed; they are then read from the promotion's codes."""

    def work(connection: Connection) -> PromotionView:
        _reached(connection, by, promotion_id)
        actor = actor_of(by.principal)
        is_new = making.make_vouchers(connection, promotion_id, wanted, actor, wicket.clock())
        response.status_code = status.HTTP_201_CREATED if is_new else status.HTTP_200_OK
        return _view(connection, promotion_id)

    return wicket.database.write(work)


@router.get("/{promotion_id}/codes", summary="A promotion's codes")
def list_codes(
    promotion_id: PromotionId,
    wicket: Wicket,
    by: MayChange,
    after: AfterId = None,
    limit: PageLimit = 100,
) -> CodeList:
    """Every code and how often it was used."""

    def work(connection: Connection) -> CodeList:
        _reached(connection, by, promotion_id)
        found = codes_of(connection, promotion_id, after, limit)
        page = found[:limit]
        more = len(found) > len(page)
        return CodeList(codes=tuple(view for _, view in page), next=page[-1][0] if more else None)

    return wicket.database.read(work)


def _reached(connection: Connection, by: Grant, promotion_id: UUID) -> Thing:
    return by.reached(making.thing_of(connection, promotion_id), lambda thing: thing, "promotion")


def _view(connection: Connection, promotion_id: UUID) -> PromotionView:
    found = view_of(connection, promotion_id)
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such promotion.")
    return found
