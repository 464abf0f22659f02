"""B6: operator commands make a test order, list stuck payments, and settle the old ones."""

from tests.product.house import House, running_house
from tests.server.payment.test_commands import command
from ticketing.order import OrderStatus


def test_b6_stuck_payments_are_listed_and_those_older_than_some_minutes_settled(
    house: House,
) -> None:
    desk = house.counter.desk()
    payment = desk.pay(desk.order())
    listed = command(house.server, "payments", "stuck", "--older-than", "0")
    assert (listed.returncode, listed.stderr) == (0, "")
    (line,) = [one for one in listed.stdout.splitlines() if payment.reference in one]
    assert str(payment.order_id) in line
    assert "50.00 EUR" in line
    younger = command(house.server, "payments", "stuck", "--older-than", "60")
    assert payment.reference not in younger.stdout
    desk.cancel(payment)
    settled = command(house.server, "payments", "settle", payment.reference)
    assert (
        settled.stdout == f"{payment.reference}  cancelled -> cancelled (cancelled_by_customer)\n"
    )
    assert settled.returncode == 0


def test_b6_all_that_are_stuck_are_settled_by_what_the_provider_says() -> None:
    with running_house("sqlite", None, sweep_interval_s=60) as house:
        desk = house.counter.desk()
        payment = desk.pay(desk.order())
        desk.cancel(payment)
        waiting = house.counter.desk()
        open_one = waiting.pay(waiting.order())
        younger = command(house.server, "payments", "settle", "--older-than", "60")
        assert younger.stdout == "No payment has been open for 60 min.\n"
        settled = command(house.server, "payments", "settle", "--older-than", "0")
        assert f"{open_one.reference}  presented -> presented" in settled.stdout
        assert settled.returncode == 1
        waiting.give_card()
        settled = command(house.server, "payments", "settle", open_one.reference)
        assert settled.returncode == 0
        assert waiting.read_order(open_one.order_id).status is OrderStatus.CONFIRMED


def test_b6_a_test_order_shows_each_step_and_is_undone() -> None:
    with running_house("sqlite", None, demo=True) as demo:
        sold = demo.counter.venue.stock()["sold"]
        done = command(demo.server, "orders", "test")
        assert done.returncode == 0, done.stdout + done.stderr
        for word in ("Chosen", "Placed", "Paid", "Tickets", "Undone", "TKT-", "W-", "P-"):
            assert word in done.stdout
        assert demo.counter.venue.stock()["sold"] == sold
