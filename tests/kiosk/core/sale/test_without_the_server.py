"""A whole kiosk while its server is gone: it sells what it has, and tells of it afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.core.sale.alone.leasing import Reserve
from kiosk.core.sale.intent import ChangeQuantity, ChooseEvent, Press
from kiosk.core.sale.journal import Ending
from kiosk.core.sale.view import PrintState, Screen
from kiosk.core.settings import SaleSettings
from tests.kiosk.core.sale.alone.lone_kiosk import lone_kiosk
from tests.kiosk.core.sale.visiting import Foyer, Visitor
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus, OrderView


@contextmanager
def without_the_server(foyer: Foyer) -> Iterator[None]:
    """The server is gone until the block ends."""
    foyer.server.kill()
    try:
        yield
    finally:
        foyer.server.start()


def stocked(foyer: Foyer) -> SaleSettings:
    """A kiosk that has tickets at hand; its settings to start it again."""
    settings = foyer.settings(lease_keep=4)
    with foyer.visitor(settings) as visitor:
        alone = visitor.parts.alone
        wait_until(lambda: len(alone.at_hand(alone.now()).tickets) == len(foyer.venue.tiers), 20)
    return settings.model_copy(update={"pairing_code": None})


def chooses(visitor: Visitor, tier: int, count: int = 2) -> None:
    """To the review of so many tickets, which the server does not hear of."""
    visitor.sees(Screen.ATTRACT, within_s=30)
    ready = visitor.until(lambda view: view.sells_alone and bool(view.events))
    visitor.asks(ChooseEvent(ready.events[0].event_id))
    tier_id = visitor.sees(Screen.TIERS).lines[tier].tier_id
    visitor.asks(*[ChangeQuantity(tier_id, 1)] * count, Press.REVIEW)
    visitor.until(lambda view: view.screen is Screen.REVIEW and view.alone)


def order_of(foyer: Foyer, visitor: Visitor) -> OrderView:
    """The only order that the kiosk sold, as the server has it."""
    (entry,) = visitor.parts.journal.entries()
    client = foyer.server.client(visitor.parts.identity.token)
    return OrderView.model_validate_json(client.get(f"/orders/{entry.order_id}").content)


def test_free_tickets_are_printed_without_the_server_and_handed_in_when_it_is_back(
    foyer: Foyer,
) -> None:
    settings = stocked(foyer)
    with foyer.visitor(settings) as visitor:
        with without_the_server(foyer):
            chooses(visitor, tier=1)
            visitor.asks(Press.CONTINUE)
            done = visitor.sees(Screen.DONE)
            assert [one.print_state for one in done.tickets] == [PrintState.PRINTED] * 2
            visitor.asks(Press.DONE)
            visitor.sees(Screen.ATTRACT)
        journal = visitor.parts.journal
        wait_until(lambda: journal.entries()[0].ending is Ending.DELIVERED, 30)
        order = order_of(foyer, visitor)
        assert order.status is OrderStatus.COMPLETED
        assert {one.serial for one in order.tickets} == {one.serial for one in done.tickets}
        assert len(foyer.printer.printed) == 1


def test_tickets_are_reserved_without_the_server_and_kept_by_it_when_it_is_back(
    foyer: Foyer,
) -> None:
    settings = stocked(foyer)
    with foyer.visitor(settings) as visitor:
        with without_the_server(foyer):
            chooses(visitor, tier=0)
            visitor.asks(Press.CONTINUE)
            ways = visitor.sees(Screen.PAY_METHODS)
            assert (ways.ways, ways.can_reserve) == ((), True)
            visitor.asks(Press.RESERVE)
            number = visitor.sees(Screen.RESERVED).order_number
            visitor.asks(Press.DONE)
            visitor.sees(Screen.ATTRACT)
        wait_until(lambda: not visitor.parts.alone.outbox.waiting(), 30)
        operator = foyer.venue.operator
        (found,) = operator.get("/orders", params={"number": number}).json()["orders"]
        assert found["status"] == "pending"
    assert foyer.printer.printed == []


def test_what_was_sold_when_the_power_went_is_printed_at_the_next_start_without_the_server(
    foyer: Foyer,
) -> None:
    settings = stocked(foyer)
    folder = settings.device_folder
    with lone_kiosk(settings.server_url, "not asked", folder, Reserve(4)) as cut:
        free = cut.event.tiers[1]
        sold = cut.trade.selling.sell(cut.agreed(2, tier=free), cut.trade.now())
    with without_the_server(foyer), foyer.visitor(settings) as visitor:
        done = visitor.sees(Screen.DONE)
        assert {one.serial for one in done.tickets} == {one.serial for one in sold.tickets}
        assert [job.title for job in foyer.printer.printed] == [sold.number]
        assert visitor.parts.journal.entries()[0].ending is None
