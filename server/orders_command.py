"""``wicket orders test``: a test order from end to end, told step by step, then undone again."""

import argparse
from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from pydantic import BaseModel, ValidationError

from server.asking import SERVER, ServerRefusedError, ask, no_server, usual_server
from server.settings import CannotStartError
from ticketing.catalogue import EventList, EventView, TierView
from ticketing.identifiers import new_id
from ticketing.order import Buyer, Channel, NewLine, NewOrder, OrderStatus, OrderView
from ticketing.payment import (
    PaymentMethod,
    PaymentStatus,
    PaymentView,
    Simulate,
    SimulatedOutcome,
    StartPayment,
)
from ticketing.refund import NewRefund, RefundView

A = TypeVar("A", bound=BaseModel)

_FAILED = 1
_BUYER = "Test order"

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add ``orders`` and its deed to the command line; it sets ``ask``."""
    orders = commands.add_parser("orders", help="orders, as an operator tries them")
    deeds = orders.add_subparsers(dest="deed", required=True)
    trying = deeds.add_parser(
        "test",
        help="make a test order end to end",
        description="Places an order, pays it (free, or simulated in demo mode), shows its "
        "tickets and gives everything back; WICKET_ADMIN_TOKEN says who asks.",
    )
    trying.add_argument(
        "--server",
        default=usual_server(),
        help=f"the server's address (WICKET_PUBLIC_URL, or {SERVER})",
    )
    trying.add_argument("--tier", type=UUID, help="the tier to buy, by id (one that is on sale)")
    trying.add_argument("--quantity", type=int, help="how many tickets (the fewest it can be)")
    trying.add_argument("--keep", action="store_true", help="keep the order and its tickets")
    trying.set_defaults(ask=make_test_order)


def make_test_order(options: argparse.Namespace, say: Say) -> int:
    """Say each step as it is done; 1 where the order did not become what it should."""
    event, tier = _choose(options)
    quantity = _quantity(tier, options)
    say(f"Chosen:   {tier.name.text} of {event.name.text}, {tier.price.major} {event.currency}")
    order = _place(options, event, tier, quantity)
    say(f"Placed:   {order.number}, {order.total.major} {order.total.currency}")
    try:
        payment = _pay(options.server, order)
    except ServerRefusedError as error:
        _say_refusal(say, error)
        ask(options.server, "POST", f"/orders/{order.id}/cancel")
        say(f"Undone:   {order.number} cancelled")
        return _FAILED
    say(f"Paid:     {payment.reference} by {payment.method.value}, {payment.status.value}")
    order = _ask(OrderView, options.server, f"/orders/{order.id}")
    serials = ", ".join(one.serial for one in order.tickets)
    say(f"Tickets:  {serials or 'none'} ({order.status.value})")
    whole = len(order.tickets) == quantity and order.status in {
        OrderStatus.CONFIRMED,
        OrderStatus.COMPLETED,
    }
    if options.keep:
        say(f"Kept:     {order.follow_url}")
    else:
        given_back = _give_back(options.server, payment)
        amount = f"{given_back.amount.major} {given_back.amount.currency}"
        count = len(given_back.ticket_ids)
        say(f"Undone:   {amount} and {count} tickets taken back and returned to sale")
        whole = whole and count == quantity
    say("The sale works from end to end." if whole else "The sale does not work: see above.")
    return 0 if whole else _FAILED


def _choose(options: argparse.Namespace) -> tuple[EventView, TierView]:
    after = ""
    while True:
        page = _ask(EventList, options.server, f"/events?limit=100{after}")
        for event in page.events:
            for tier in event.tiers:
                if _suits(tier, options):
                    return event, tier
        if page.next is None:
            break
        after = f"&after={page.next}"
    if options.tier is not None:
        raise CannotStartError(f"No published event has tier {options.tier}.")
    few = "" if options.quantity is None else f" {options.quantity} tickets of"
    raise CannotStartError(
        f"No published event has a tier on sale that a clerk can sell{few} at the box office "
        "without approval: publish one, or name a tier with --tier."
    )


def _suits(tier: TierView, options: argparse.Namespace) -> bool:
    if options.tier is not None:
        return bool(tier.id == options.tier)
    quantity = _quantity(tier, options)
    most = min(tier.max_per_order, tier.max_per_buyer or tier.max_per_order)
    return (
        Channel.BOX_OFFICE in tier.channels
        and not tier.approval_required
        and tier.availability.can_be_bought
        and tier.min_per_order <= quantity <= min(most, tier.availability.available)
    )


def _quantity(tier: TierView, options: argparse.Namespace) -> int:
    """As many as were asked for, else the fewest that can be bought of the tier."""
    asked: int | None = options.quantity
    return tier.min_per_order if asked is None else asked


def _place(
    options: argparse.Namespace, event: EventView, tier: TierView, quantity: int
) -> OrderView:
    try:
        new = NewOrder(
            id=new_id(),
            session_id=tier.session_ids[0] if tier.session_ids else event.sessions[0].id,
            lines=(NewLine(tier_id=tier.id, quantity=quantity),),
            buyer=Buyer(name=_BUYER),
            channel=Channel.BOX_OFFICE,
        )
    except ValidationError as error:
        raise CannotStartError(f"--quantity: {error.errors()[0]['msg']}.") from error
    return _ask(OrderView, options.server, "/orders", new)


def _pay(server: str, order: OrderView) -> PaymentView:
    method = PaymentMethod.SIMULATED if order.total.amount else PaymentMethod.FREE
    wish = StartPayment(id=new_id(), method=method)
    payment = _ask(PaymentView, server, f"/orders/{order.id}/payments", wish)
    if payment.status is PaymentStatus.SUCCEEDED:
        return payment
    end = Simulate(outcome=SimulatedOutcome.SUCCEED)
    return _ask(PaymentView, server, f"/payments/{payment.reference}/simulate", end)


def _give_back(server: str, payment: PaymentView) -> RefundView:
    wish = NewRefund(id=new_id(), reason=_BUYER, return_to_sale=True)
    return _ask(RefundView, server, f"/payments/{payment.reference}/refunds", wish)


def _ask(kind: type[A], server: str, path: str, body: BaseModel | None = None) -> A:
    """The answer to POST with ``body``, or to GET without one."""
    method, text = ("GET", None) if body is None else ("POST", body.model_dump_json())
    answer = ask(server, method, path, text)
    try:
        return kind.model_validate(answer)
    except ValidationError as error:
        raise no_server(server) from error


def _say_refusal(say: Say, error: ServerRefusedError) -> None:
    say(f"Refused:  {error}")
    if error.code == "payment_state":
        say("          A test order is free, or the server runs with WICKET_DEMO=true.")
