"""What an operator does in a shell: stuck payments listed and settled, a sale tried out."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.payment.counter import running_counter
from tests.server.running import ADMIN_TOKEN, ServerHandle, running_server
from tests.server.selling import open_venue
from ticketing.money import Money
from ticketing.order import Channel
from ticketing.wire import Localized

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def demo() -> Iterator[ServerHandle]:
    """A server in demo mode."""
    with running_server(demo=True) as server:
        yield server


def command(
    server: ServerHandle, *words: str, token: str = ADMIN_TOKEN
) -> subprocess.CompletedProcess[str]:
    """Run ``wicket`` with these words on the server, as an operator would."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("WICKET_")}
    return subprocess.run(
        [sys.executable, "-m", "wicket", *words, "--server", server.address],
        cwd=ROOT,
        env=plain | ({"WICKET_ADMIN_TOKEN": token} if token else {}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_command_that_is_told_no_server_asks_the_one_of_the_settings(demo: ServerHandle) -> None:
    settings = {"WICKET_PUBLIC_URL": demo.address, "WICKET_ADMIN_TOKEN": ADMIN_TOKEN}
    asked = subprocess.run(
        [sys.executable, "-m", "wicket", "payments", "stuck"],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if not k.startswith("WICKET_")} | settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (asked.returncode, asked.stderr) == (0, "")


def test_stuck_payments_are_listed_and_settled() -> None:
    with running_counter("sqlite", None, sweep_interval_s=60) as counter:
        desk = counter.desk()
        nothing = command(counter.server, "payments", "stuck")
        assert (nothing.returncode, nothing.stdout) == (0, "No payment has been open for 15 min.\n")
        paid, waiting = desk.pay(desk.order()), counter.desk()
        other = waiting.pay(waiting.order())
        listed = command(counter.server, "payments", "stuck", "--older-than", "0")
        assert listed.returncode == 0
        assert paid.reference in listed.stdout
        assert "50.00 EUR" in listed.stdout
        desk.give_card()
        settled = command(counter.server, "payments", "settle", "--stuck", "--older-than", "0")
        assert settled.returncode == 1, settled.stdout
        assert f"{other.reference}  presented -> presented" in settled.stdout
        one = command(counter.server, "payments", "settle", paid.reference)
        assert (one.returncode, one.stdout) == (0, f"{paid.reference}  succeeded -> succeeded\n")
        unknown = command(counter.server, "payments", "settle", "P-0000000000")
        assert unknown.returncode == 1
        assert "There is no such payment." in unknown.stdout


def test_a_test_order_passes_every_step_and_leaves_nothing(demo: ServerHandle) -> None:
    venue = open_venue(demo)
    tier = str(venue.tiers[0].id)
    done = command(demo, "orders", "test", "--tier", tier, "--quantity", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    steps = [line.split(":")[0] for line in done.stdout.splitlines()]
    assert steps[:5] == ["Chosen", "Placed", "Paid", "Tickets", "Undone"]
    assert done.stdout.count("TKT-") == 2
    assert venue.stock()["sold"] == 0
    assert "works from end to end" in done.stdout


def test_a_kept_test_order_keeps_its_tickets(demo: ServerHandle) -> None:
    venue = open_venue(demo, {"price": Money.zero("EUR")})
    done = command(demo, "orders", "test", "--tier", str(venue.tiers[0].id), "--keep")
    assert done.returncode == 0, done.stdout
    assert "by free, succeeded" in done.stdout
    assert "/o/" in done.stdout
    assert venue.stock()["sold"] == 1


def test_a_test_order_takes_a_tier_that_a_clerk_can_sell_and_as_few_as_can_be_sold() -> None:
    hard: tuple[dict[str, Any], ...] = (
        {"channels": (Channel.WEB,)},
        {"approval_required": True},
        {"min_per_order": 3, "quantity": 2},
    )
    with running_server(demo=True) as server:
        open_venue(server, *hard)
        none = command(server, "orders", "test")
        assert (none.returncode, none.stdout) == (2, "")
        assert none.stderr == (
            "No published event has a tier on sale that a clerk can sell at the box office "
            "without approval: publish one, or name a tier with --tier.\n"
        )
        open_venue(server, *hard, {"name": Localized(text="Pairs"), "min_per_order": 2})
        done = command(server, "orders", "test")
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
        assert "Pairs of Night Shift" in done.stdout
        assert done.stdout.count("TKT-") == 2


def test_a_server_that_takes_real_money_only_says_so_and_keeps_nothing() -> None:
    with running_server() as server:
        venue = open_venue(server)
        done = command(server, "orders", "test")
        assert done.returncode == 1
        assert "WICKET_DEMO=true" in done.stdout
        assert "cancelled" in done.stdout
        assert venue.stock()["available"] == 100


def test_what_cannot_be_done_is_one_sentence(demo: ServerHandle) -> None:
    without = command(demo, "payments", "stuck", token="")
    assert (without.returncode, without.stderr) == (
        2,
        "Set WICKET_ADMIN_TOKEN to the server's admin token.\n",
    )
    wrong = command(demo, "payments", "stuck", token="wrong")
    assert (wrong.returncode, wrong.stderr) == (1, "This token is not known here.\n")
    tier = "0198a3c1-1a2b-7def-8123-456789abcdef"
    absent = command(demo, "orders", "test", "--tier", tier)
    assert (absent.returncode, absent.stderr) == (2, f"No published event has tier {tier}.\n")
    odd = command(demo, "payments", "stuck", "--older-than", "-3")
    assert odd.returncode == 2
    assert "between 0 and 525600" in odd.stderr
