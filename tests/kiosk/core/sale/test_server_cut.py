"""The server killed at each named step of a payment while a kiosk waits: charged once."""

import threading

import pytest

from kiosk.core.sale.intent import Press
from kiosk.core.sale.view import Screen
from tests.kiosk.core.sale.visiting import BY_CARD, Foyer, Visitor
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus, OrderView


def presenting(foyer: Foyer, over: threading.Event) -> None:
    """Hold a card to the reader whenever it asks, as an impatient customer does."""
    while not over.wait(0.1):
        if foyer.stripe.screen()["phase"] == "waiting":
            foyer.stripe.present_card()


def insists(visitor: Visitor) -> None:
    """Press "try again" for as long as the screen offers nothing better."""

    def settled() -> bool:
        view = visitor.view
        if view.screen is Screen.DECLINED and not view.busy:
            visitor.asks(Press.TRY_AGAIN)
            visitor.until(lambda now: now.screen is not Screen.DECLINED or now.busy)
        return view.screen is Screen.DONE and not view.busy

    wait_until(settled, 60)


@pytest.mark.parametrize(
    "step",
    [
        "payment.row_written",
        "payment.intent_created",
        "payment.reader_asked",
        "payment.money_taken",
        "payment.settled",
    ],
)
def test_a_server_cut_in_a_payment_charges_once_and_issues_once(step: str, foyer: Foyer) -> None:
    with foyer.visitor() as visitor:
        visitor.chooses()
        foyer.server.restart(crash_at=step)
        over = threading.Event()
        customer = threading.Thread(target=presenting, args=(foyer, over))
        customer.start()
        try:
            visitor.asks(*BY_CARD)
            foyer.server.wait_for_crash()
            foyer.server.start(crash_at=None)
            insists(visitor)
        finally:
            over.set()
            customer.join()
        entry = visitor.parts.journal.entries()[0]
        client = foyer.server.client(visitor.parts.identity.token)
        order = OrderView.model_validate_json(client.get(f"/orders/{entry.order_id}").content)
        assert order.status in {OrderStatus.CONFIRMED, OrderStatus.COMPLETED}
        assert len(order.tickets) == 2
        assert [charge["amount"] for charge in foyer.stripe.ledger()["charges"]] == [5000]
        assert len(foyer.printer.printed) == 1
