"""Sold alone: all of it on disk or nothing, and with the server once, whatever is in between."""

from datetime import timedelta

import pytest

from kiosk.__main__ import main
from kiosk.core.errors import RetryError, RevokedError
from kiosk.core.refusal import Refusal
from kiosk.core.sale.alone.handing_in import Outbox, refused_sales
from kiosk.core.sale.alone.leasing import Reserve
from kiosk.core.sale.journal import Ending
from kiosk.core.steps import Steps
from tests.fakes.wrong_clock import WrongClock
from tests.kiosk.core.answering import Reply, answering
from tests.kiosk.core.sale.alone.conftest import SetUp, Stand
from tests.kiosk.core.sale.alone.lone_kiosk import lone_kiosk
from tests.server.drawer.cash_desk import PIN, CashDesk, Till
from tests.server.people.persons import ok
from ticketing.lease import OfflineMethod
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod
from ticketing.problem import ProblemCode, RefusedError

FREE = Money(amount=0, currency="EUR")


def on_server(stand: Stand, order: OrderView) -> OrderView:
    """The order as the server has it."""
    return OrderView.model_validate(ok(stand.venue.operator.get(f"/orders/{order.id}")))


def test_what_was_sold_has_the_blanks_codes_and_is_the_same_order_at_the_server(
    stand: Stand,
) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        sold = kiosk.sells(2)
        kiosk.trade.outbox.hand_in()
    there = on_server(stand, sold)
    assert (there.number, there.total, there.tax) == (sold.number, sold.total, sold.tax)
    assert {(one.serial, one.code) for one in there.tickets} == {
        (one.serial, one.code) for one in sold.tickets
    }
    assert there.payments[0].method is PaymentMethod.CASH
    assert stand.counts() == (2, 0, 2)


def test_the_clerk_whose_drawer_is_open_takes_the_cash_and_has_it_in_there(stand: Stand) -> None:
    desk = CashDesk(stand.venue)
    client = stand.venue.server.client(stand.token)
    proof = {"clerk_id": str(desk.somebody().id), "pin": PIN}
    drawer = ok(client.post("/drawers", desk.wish() | proof))
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        assert kiosk.trade.clerks() == {"EUR": drawer["clerk"]}
        sold = kiosk.sells(2)
        kiosk.trade.outbox.hand_in()
        till = Till(client, drawer["id"], proof)
        assert till.read().sales == sold.total
        ok(till.close(15_000))
        kiosk.look_after()
        assert kiosk.trade.clerks() == {}


def test_a_free_ticket_is_sold_alone(set_up: SetUp) -> None:
    stand = set_up(price=FREE)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        sold = kiosk.sells(method=OfflineMethod.FREE)
        kiosk.trade.outbox.hand_in()
    assert on_server(stand, sold).payments[0].method is PaymentMethod.FREE


def test_a_kiosk_sells_what_it_has_at_hand_however_wrong_its_clock(stand: Stand) -> None:
    for off in (timedelta(days=-1), timedelta(days=1)):
        clock = WrongClock(off)
        with stand.kiosk(clock=clock) as kiosk:
            kiosk.look_after()
        # Switched on again without the server, whose time it goes by all the same.
        with stand.kiosk(clock=clock) as kiosk:
            assert kiosk.at_hand(kiosk.trade.now()) > 0
            kiosk.sells(now=kiosk.trade.now())
            kiosk.trade.outbox.hand_in()
    assert stand.counts()[0] == 2  # one by each clock


def test_a_reservation_has_no_tickets_and_nothing_to_print(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        reserved = kiosk.sells(2, OfflineMethod.RESERVATION)
        assert (reserved.status, reserved.tickets) == (OrderStatus.PENDING, ())
        assert kiosk.journal.entries() == []
        kiosk.trade.outbox.hand_in()
    assert on_server(stand, reserved).status is OrderStatus.PENDING
    assert stand.counts() == (0, 2, 2)


def test_no_blank_is_sold_twice_and_what_is_not_there_is_not_sold(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        serials = [one.serial for _ in range(2) for one in kiosk.sells().tickets]
        assert len(set(serials)) == 2
        with pytest.raises(RefusedError) as refused:
            kiosk.sells(3)
        assert refused.value.problem.code is ProblemCode.NOT_ENOUGH_TICKETS
        assert kiosk.at_hand() == 2
        assert len(kiosk.trade.outbox.waiting()) == 2


def test_the_same_sale_again_is_the_one_that_was_sold(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        agreed = kiosk.agreed()
        first = kiosk.trade.selling.sell(agreed, agreed.order.created_at)
        assert kiosk.trade.selling.sell(agreed, agreed.order.created_at) == first
        assert kiosk.at_hand() == 3


def test_sales_are_handed_in_as_they_were_made_and_counted_on_after_it(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        first = kiosk.sells()
        kiosk.trade.outbox.hand_in()
        later = [kiosk.sells(), kiosk.sells()]
        waiting = kiosk.trade.outbox.waiting()
        assert [one.id for one in waiting] == [one.id for one in later]
        assert [one.counter for one in waiting] == [2, 3]
        assert kiosk.trade.selling.order(first.id) == first


def test_a_sale_cut_after_it_stood_is_sold_once(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
    stand.killed_at("alone.sold", "sell")
    with stand.kiosk() as kiosk:
        (sold,) = kiosk.trade.outbox.waiting()
        assert kiosk.at_hand() == 2
        (entry,) = kiosk.journal.unfinished()
        assert entry.order_id == sold.id
        kiosk.look_after()
    assert stand.counts() == (2, 0, 4)


@pytest.mark.parametrize("step", ["alone.handing_in", "alone.handed_in"])
def test_a_cut_while_it_hands_in_leaves_one_sale(step: str, stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells(2)
    stand.killed_at(step)
    with stand.kiosk() as kiosk:
        assert len(kiosk.trade.outbox.waiting()) == 1
        kiosk.look_after()
        assert kiosk.trade.outbox.waiting() == []
    assert stand.counts() == (2, 0, 4)


@pytest.mark.parametrize(
    "reply",
    [Reply(503), Reply(302, headers={"Location": "/log-in"}), Reply(403, b"<html>Wi-Fi</html>")],
)
def test_what_is_not_the_servers_last_word_leaves_the_sale_waiting(
    reply: Reply, stand: Stand
) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells()
    with (
        answering() as other,
        lone_kiosk(other.address, stand.token, stand.folder, Reserve(4)) as kiosk,
    ):
        other.reply = reply
        with pytest.raises(RetryError):
            kiosk.trade.outbox.hand_in()
        assert len(kiosk.trade.outbox.waiting()) == 1


def test_a_revoked_kiosk_keeps_what_it_could_not_hand_in(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells()
    stranger = Stand(stand.venue, "no token", stand.folder)
    with stranger.kiosk() as kiosk:
        with pytest.raises(RevokedError):
            kiosk.trade.outbox.hand_in()
        assert len(kiosk.trade.outbox.waiting()) == 1


def test_what_it_sold_is_a_chain_and_a_sale_edited_on_its_disk_shows(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        sales = [kiosk.sells(), kiosk.sells()]
    with stand.kiosk() as kiosk:  # switched off and on between the sales
        sales.append(kiosk.sells())
        assert [one.link.number for one in kiosk.trade.outbox.waiting() if one.link] == [1, 2, 3]
        kiosk.store.write(
            'UPDATE alone_order SET sold = replace(sold, \'"clerk":"Ada"\', \'"clerk":"Bob"\')'
            " WHERE counter = 2"
        )
        kiosk.trade.outbox.hand_in()
    audit = ok(stand.venue.operator.get("/audit", params={"act": "sale.chain_broken"}))
    assert [(one["subject_id"], one["details"]["fault"]) for one in audit["entries"]] == [
        (str(sales[2].id), "the sale before it was another")
    ]


def test_what_the_server_has_is_forgotten_and_the_chain_goes_on_after_it(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        outbox = Outbox(kiosk.store, kiosk.client, kiosk.journal, Steps(None), keeps=1)
        for _ in range(3):
            kiosk.look_after()
            kiosk.sells()
            outbox.hand_in()
        rows = kiosk.store.read("SELECT counter, link FROM alone_order")
        assert [tuple(row) for row in rows] == [(3, 3)]
    assert stand.counts()[0] == 3


def test_a_sale_that_is_refused_for_good_stays_in_sight_and_holds_up_no_other(
    stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells()
    # Paired anew, it is another device, whose sale of the first one's ticket is nobody's.
    paired_anew = Stand(stand.venue, stand.venue.device().token, stand.folder)
    with paired_anew.kiosk() as kiosk:
        (refused,) = kiosk.trade.outbox.waiting()
        kiosk.trade.blanks.let_go(one.id for one in kiosk.trade.blanks.leases())
        kiosk.trade.leasing.look_after(kiosk.catalogue.events or (), refused.sold_at)
        taken = kiosk.sells()
        kiosk.trade.outbox.hand_in()
        assert on_server(stand, taken).status is OrderStatus.CONFIRMED
        (dead,) = refused_sales(kiosk.store)
        assert dead.sold == refused
        assert dead.why == Refusal("This kiosk has no such blank ticket.", ProblemCode.NOT_FOUND)
        (kept,) = kiosk.journal.entries(Ending.KEPT_FOR_STAFF)
        assert kept.order_id == refused.id
        kiosk.trade.outbox.hand_in()
        assert len(refused_sales(kiosk.store)) == 1
    assert main(["sale", "--refused", "--folder", str(stand.folder)]) == 0
    assert f"{refused.number}  cash  tickets: 1  {dead.why.detail}\n" in capsys.readouterr().out
