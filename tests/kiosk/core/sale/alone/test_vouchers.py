"""Codes that a kiosk takes by itself: priced as the server would, each once, and honoured."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.sale.alone.selling import AloneSale
from tests.fakes.wrong_clock import WrongClock
from tests.kiosk.core.sale.alone.conftest import Stand
from tests.kiosk.core.sale.alone.lone_kiosk import LoneKiosk
from tests.server.lease.alone import incidents
from tests.server.people.persons import ok
from tests.server.promotion.selling_off import make, read
from ticketing.identifiers import new_id
from ticketing.lease import OfflineMethod
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.problem import RefusedError


def a_voucher(stand: Stand) -> tuple[dict[str, str], str]:
    """A promotion that makes orders free, and its one voucher."""
    operator = stand.venue.operator
    promotion, _ = make(operator, stand.venue, kind="free", codes=[])
    at = f"/promotions/{promotion['id']}"
    ok(operator.post(f"{at}/vouchers", {"id": str(new_id()), "quantity": 1}))
    return promotion, ok(operator.get(f"{at}/codes"))["codes"][0]["code"]


def sold_with(kiosk: LoneKiosk, code: str, now: datetime | None = None) -> OrderView:
    """A ticket sold with a code while the server is away."""
    now = now or datetime.now(UTC)
    agreed = kiosk.agreed()
    order = kiosk.trade.vouchers.priced(agreed.order, code, now)
    method = OfflineMethod.CASH if order.total.amount else OfflineMethod.FREE
    return kiosk.trade.selling.sell(AloneSale(order, agreed.event, method, None), now)


def refusal(kiosk: LoneKiosk, code: str, now: datetime | None = None) -> object:
    """Why a kiosk does not take a code."""
    with pytest.raises(RefusedError) as refused:
        sold_with(kiosk, code, now)
    return (refused.value.problem.model_extra or {})["reason"]


def on_server(stand: Stand, sold: OrderView) -> OrderView:
    """The order as the server has it."""
    return OrderView.model_validate(ok(stand.venue.operator.get(f"/orders/{sold.id}")))


def test_one_voucher_at_two_cut_off_kiosks_gives_both_tickets_and_one_incident(
    stand: Stand,
) -> None:
    promotion, code = a_voucher(stand)
    other = Stand(stand.venue, stand.venue.device().token, stand.folder / "other")
    other.folder.mkdir()
    sales = []
    for place in (stand, other):
        with place.kiosk() as kiosk:
            kiosk.look_after()
            sales.append(sold_with(kiosk, code.lower()))
            assert refusal(kiosk, code) == "used_up"
    for place in (stand, other, stand, other):
        with place.kiosk() as kiosk:
            kiosk.trade.outbox.hand_in()
    for sold in sales:
        there = on_server(stand, sold)
        assert (there.status, len(there.tickets)) == (OrderStatus.CONFIRMED, 1)
        assert (there.total.amount, there.promo_code, there.discount) == (0, code, sold.discount)
    assert incidents(stand.venue) == [("voucher_twice", 1)]
    assert read(stand.venue.operator, promotion)["used"] == 2


def test_a_voucher_that_is_with_the_server_is_lent_no_more(stand: Stand) -> None:
    _, code = a_voucher(stand)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        sold_with(kiosk, code)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        assert kiosk.trade.outbox.waiting() == []
        assert refusal(kiosk, code) == "unknown"
    assert incidents(stand.venue) == []


def test_a_share_is_taken_off_as_the_server_would_and_no_code_is_on_the_disk(stand: Stand) -> None:
    _, code = make(stand.venue.operator, stand.venue, percent=15)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        agreed = kiosk.agreed(3)
        order = kiosk.trade.vouchers.priced(agreed.order, code, datetime.now(UTC))
        assert kiosk.trade.vouchers.priced(order, None, datetime.now(UTC)).total == (
            agreed.order.total
        )
        sale = AloneSale(order, agreed.event, OfflineMethod.CASH, "Ada")
        sold = kiosk.trade.selling.sell(sale, datetime.now(UTC))
        kept = b"".join(file.read_bytes() for file in stand.folder.iterdir() if file.is_file())
        assert code.encode() not in kept
        kiosk.trade.outbox.hand_in()
    there = on_server(stand, sold)
    assert (there.total, there.tax, there.discount) == (sold.total, sold.tax, sold.discount)
    assert there.total == Money(amount=6375, currency="EUR")
    assert there.promo_code == code


def test_a_code_is_over_by_the_servers_clock_however_wrong_the_kiosks_is(stand: Stand) -> None:
    now = datetime.now(UTC)
    ends = {"ends_at": (now + timedelta(hours=1)).isoformat()}
    _, code = make(stand.venue.operator, stand.venue, **ends)
    for off in (timedelta(days=1), timedelta(days=-1)):
        clock = WrongClock(off)
        with stand.kiosk(clock=clock) as kiosk:
            kiosk.look_after()
            assert sold_with(kiosk, code, kiosk.trade.now()).discount == Money(
                amount=250, currency="EUR"
            )
            later = kiosk.trade.now() + timedelta(hours=1, minutes=1)
            assert refusal(kiosk, code, later) == "over"


def test_what_this_kiosk_cannot_know_or_may_not_take_is_refused(stand: Stand) -> None:
    soon = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    operator, venue = stand.venue.operator, stand.venue
    off = {"amount": 500, "currency": "GHS"}
    _, early = make(operator, venue, starts_at=soon)
    _, foreign = make(operator, venue, kind="amount", amount=off)
    _, once_each = make(operator, venue, max_uses_per_buyer=1)
    _, two_uses = make(operator, venue, max_uses=2)
    _, ended = make(operator, venue, active=False)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        assert refusal(kiosk, early) == "not_yet"
        assert refusal(kiosk, foreign) == "not_for_these"
        for code in (once_each, ended, "NOBODYS"):
            assert refusal(kiosk, code) == "unknown"
        sold_with(kiosk, two_uses)
        sold_with(kiosk, two_uses)
        assert refusal(kiosk, two_uses) == "used_up"


def test_a_code_that_was_taken_away_meanwhile_is_honoured_and_told_of(stand: Stand) -> None:
    promotion, code = a_voucher(stand)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        sold = sold_with(kiosk, code)
        ok(stand.venue.operator.delete(f"/promotions/{promotion['id']}"))
        kiosk.trade.outbox.hand_in()
    assert on_server(stand, sold).status is OrderStatus.CONFIRMED
    assert incidents(stand.venue) == [("voucher_twice", 1)]
