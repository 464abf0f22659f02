"""Paying an order by its page: with a card on the provider's page, by mobile money, or for nothing.

The order's link is the right to pay it. Every form names the payment that it begins, so that
sending it twice begins one.
"""

from collections.abc import Callable
from datetime import timedelta
from http import HTTPStatus
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import ValidationError
from sqlalchemy import Connection

from server.granting import grant
from server.order import holding
from server.order.viewing import FOLLOW
from server.payment.cancelling import cancel
from server.payment.presenting import present
from server.payment.routes import TheTill
from server.payment.starting import start
from server.payment.sweeping import look_after
from server.payment.till import Till
from server.people.throttling import Limit, count_tries
from server.permissions import Action
from server.security import Holder
from server.services import Services, Wicket
from server.ticket.parts import ShowingOrders, ShowsOrders
from server.web.account_pages import Given, form
from server.web.asked_here import FromHere, Openly, OrderToken
from server.web.drawing import HEADERS, ThePages
from server.web.form_page import FormPage
from server.web.framed_page import Frame
from server.web.pay_panel import Paying, Stage, open_payment, stage_of
from server.web.shop_languages import shop_words
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, StartPayment
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/o/{token}")

_BACK: dict[int | str, dict[str, Any]] = {
    303: {"description": "To the order's page, which says what became of it, or to pay."},
    404: {"description": "Nothing has this link.", "content": {"text/html": {}}},
}
_GOING: dict[int | str, dict[str, Any]] = {
    200: {"description": "On the way to the payment page.", "content": {"text/html": {}}}
}
_METHODS = {
    "card": PaymentMethod.PHONE,
    "momo": PaymentMethod.MOMO,
    "free": PaymentMethod.FREE,
}
_LOOKS = 20
_WITHIN = timedelta(minutes=1)


@router.post(
    "/pay",
    response_class=Response,
    summary="Begin to pay an order by its page",
    responses=_BACK,
    openapi_extra=form({"method": "card", "payment": "0198a3c2-7f10-7cc3-9d52-6f0b1e2d3c4b"}),
    dependencies=[FromHere],
)
def begin(
    token: OrderToken,
    wicket: Wicket,
    the_till: TheTill,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
) -> Response:
    """By `card`, by `momo` from the account of `phone`, or for what is `free`, at once.

    A payment that was begun in another way is cancelled first, so that nothing is paid twice.
    """
    order = _order(wicket, showing, token)
    if order is None:
        return drawn.missing()
    wish = _wish(fields)
    if wish is None:
        return _back(token, "phone_wrong" if fields.get("method") == "momo" else "not_done")
    said = _saying(lambda: _begin(the_till, order, wish))
    if said:
        return _back(token, said)
    return _back(token) if wish.method is not PaymentMethod.PHONE else _to(f"/o/{token}/go")


@router.get(
    "/go",
    response_class=HTMLResponse,
    summary="On to the payment page",
    responses=_GOING | _BACK,
)
def go_on(
    token: OrderToken,
    wicket: Wicket,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
) -> Response:
    """A page that leads on by itself: a browser lets no form lead to another site."""
    order = _order(wicket, showing, token)
    if order is None:
        return drawn.missing()
    found = open_payment(order)
    if found is None or found.pay_url is None:
        return _back(token)
    words = shop_words(order.language)
    frame = Frame(order.language, order.number, words.opening)
    going = FormPage(frame, note=words.by_card_note, on=found.pay_url, on_words=words.open_page)
    return drawn.shop(going)


@router.post(
    "/other-way",
    response_class=Response,
    summary="Pay an order in another way",
    responses=_BACK,
    dependencies=[FromHere],
)
def pay_otherwise(
    token: OrderToken,
    wicket: Wicket,
    the_till: TheTill,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
) -> Response:
    """Cancel the payment that was begun; refused while its money may move."""
    order = _order(wicket, showing, token)
    if order is None:
        return drawn.missing()
    return _back(token, _saying(lambda: _cancel_open(the_till, order)))


@router.post(
    "/give-up",
    response_class=Response,
    summary="Give an order up by its page",
    responses=_BACK,
    dependencies=[FromHere],
)
def give_up(
    token: OrderToken,
    wicket: Wicket,
    the_till: TheTill,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
) -> Response:
    """Cancel what was begun to be paid, then the order: its tickets are free again."""
    order = _order(wicket, showing, token)
    if order is None:
        return drawn.missing()

    def work() -> None:
        _cancel_open(the_till, order)
        by = grant(Holder(order.id), Action.CHANGE_ORDER)
        wicket.database.write(lambda c: holding.cancel(c, order.id, by, wicket.clock()))

    return _back(token, _saying(work))


def paying(till: Till, order: OrderView) -> Paying:
    """The ways in which an order may be paid by page."""
    currency = order.total.currency
    methods = [
        method
        for method in till.collectors
        if currency in (till.currencies.get(method) or (currency,))
    ]
    return Paying.by_page(methods, new_id())


def looked_after(wicket: Services, till: Till, order: OrderView) -> bool:
    """Ask the provider about a page that somebody may just have paid on, though not for ever.

    Whoever comes back from there sees their tickets at once, also where its webhook is late.
    """
    found = open_payment(order)
    if found is None or order.status is not OrderStatus.PENDING or stage_of(found) is not Stage.GO:
        return False
    limit, now = Limit(f"look:{found.id}", _LOOKS, _WITHIN), wicket.clock()
    try:
        wicket.database.write(lambda c: count_tries(c, (limit,), now))
    except RefusedError:  # it is looked after by the sweep all the same
        return False
    look_after(till, found.id)
    return True


def _begin(till: Till, order: OrderView, wish: StartPayment) -> None:
    by = grant(Holder(order.id), Action.PAY_ORDER)
    found = open_payment(order)
    if found is not None and found.id != wish.id:
        if found.method is wish.method is PaymentMethod.PHONE:
            present(till, by, found.reference)
            return
        _cancel_open(till, order)
    start(till, by, order.id, wish)


def _cancel_open(till: Till, order: OrderView) -> None:
    found = open_payment(order)
    if found is None:
        return
    record = cancel(till, grant(Holder(order.id), Action.PAY_ORDER), found.reference)
    if record.status is not PaymentStatus.CANCELLED:
        words = "The provider does not answer, so the payment is not cancelled yet."
        raise RefusedError(ProblemCode.PROVIDER_UNAVAILABLE, words)


def _saying(work: Callable[[], None]) -> str:
    """Do the work; what the order's page then says, where it was refused."""
    try:
        work()
    except RefusedError as refusal:
        problem = refusal.problem
        if problem.code is ProblemCode.PROVIDER_UNAVAILABLE:
            return "out_of_reach"
        waits = (problem.model_extra or {}).get("status_of_payment") == PaymentStatus.PRESENTED
        return "decline_there" if waits else "not_done"
    return ""


def _wish(fields: dict[str, str]) -> StartPayment | None:
    method = _METHODS.get(fields.get("method", ""))
    phone = fields.get("phone") if method is PaymentMethod.MOMO else None
    try:
        return StartPayment.model_validate(
            {"id": fields.get("payment", ""), "method": method, "phone": phone}
        )
    except ValidationError:
        return None


def _order(wicket: Services, showing: ShowsOrders, token: str) -> OrderView | None:
    order_id = wicket.secrets.open_token(FOLLOW, token)
    if order_id is None:
        return None

    def work(connection: Connection, order_id: UUID = order_id) -> OrderView | None:
        return showing.view(connection, order_id)

    return wicket.database.read(work)


def _back(token: str, said: str = "") -> RedirectResponse:
    return _to(f"/o/{token}?said={said}" if said else f"/o/{token}")


def _to(path: str) -> RedirectResponse:
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, headers=HEADERS)
