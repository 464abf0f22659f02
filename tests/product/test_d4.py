"""D4: PostgreSQL. A whole sale and an entry on it, and all of it really there."""

import psycopg
import pytest

from tests.product.house import House
from tests.server.device.box_office import open_box_office, scan_of, scanned
from tests.server.payment.counter import Desk
from ticketing.admission import Reason
from ticketing.order import OrderStatus
from ticketing.payment import PaymentStatus


@pytest.fixture
def on_postgresql(house: House) -> str:
    """The address of the house's PostgreSQL; on SQLite these tests have nothing to show."""
    address = house.server.variables.get("WICKET_DATABASE_URL", "")
    if not address:
        pytest.skip("this house keeps its rows in SQLite")
    return address


def _asked(address: str, query: str, *values: str) -> list[tuple[object, ...]]:
    with psycopg.connect(address) as connection:
        return connection.execute(query.encode(), values).fetchall()


def _sold(desk: Desk) -> tuple[str, list[str]]:
    """The id of an order of two tickets that was paid by card, and its codes."""
    order = desk.order(2)
    payment = desk.pay(order)
    desk.becomes(payment, PaymentStatus.PRESENTED, PaymentStatus.PROCESSING)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    paid = desk.read_order(order.id)
    assert paid.status is OrderStatus.CONFIRMED
    return str(order.id), [ticket.code for ticket in paid.tickets]


def test_d4_the_server_says_that_it_runs_on_postgresql(house: House, on_postgresql: str) -> None:
    assert on_postgresql.startswith("postgresql://")
    assert house.public.outside("/readyz").json()["database"] == "postgresql"


def test_d4_a_sale_by_card_is_kept_in_postgresql(house: House, on_postgresql: str) -> None:
    order_id, codes = _sold(house.counter.desk())
    kept = _asked(on_postgresql, "SELECT code FROM ticket WHERE order_id = %s", order_id)
    assert {code for (code,) in kept} == set(codes)
    (payment,) = _asked(
        on_postgresql, "SELECT status, received FROM payment WHERE order_id = %s", order_id
    )
    assert payment == ("succeeded", 5000)


def test_d4_a_ticket_kept_in_postgresql_enters_once(house: House, on_postgresql: str) -> None:
    office = open_box_office(house.server, reader=house.counter.new_reader())
    order = office.sell(1)
    code = order.tickets[0].code
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    first, second = (
        scanned(gate, scan_of(code, checkpoint))[0].verdict,
        scanned(gate, scan_of(code, checkpoint))[0].verdict,
    )
    assert first.admitted
    assert second.reason is Reason.ALREADY_USED
    (row,) = _asked(on_postgresql, "SELECT status FROM ticket WHERE order_id = %s", str(order.id))
    assert row == ("used",)


def test_d4_what_is_sold_out_on_postgresql_is_sold_out_for_everybody(
    house: House, on_postgresql: str
) -> None:
    office = open_box_office(house.server, quantity=2, reader=house.counter.new_reader())
    office.sell(2)
    answer = house.public.get(f"/tiers/{office.tier_id}/availability").json()
    assert (answer["available"], answer["sold_out"]) == (0, True)
    (row,) = _asked(
        on_postgresql, "SELECT quantity, sold FROM stock WHERE tier_id = %s", str(office.tier_id)
    )
    assert row == (2, 2)
