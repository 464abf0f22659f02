"""Faults at random: the share that was asked for, the same for a seed, and off again."""

import contextlib

import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import ask_reader, new_intent

READ = "GET /v1/payment_intents/*"


def read_often(client: stripe.StripeClient, intent: str, times: int) -> list[int]:
    """Which of so many readings went wrong."""
    wrong = list(range(times))
    for at in range(times):
        with contextlib.suppress(stripe.StripeError):
            client.v1.payment_intents.retrieve(intent)
            wrong.remove(at)
    return wrong


def test_about_the_share_asked_for_goes_wrong_and_is_counted(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client).id
    kinds = ["server_error", "rate_limited", "lost_before_commit"]
    simulator.set_chaos(0.3, seed=7, kinds=kinds, match=READ)
    wrong = read_often(client, intent, 100)
    told = simulator.chaos()
    assert 15 <= len(wrong) <= 45
    assert told["seen"] == 100
    assert sum(told["struck"].values()) == len(wrong)
    assert set(told["struck"]) == set(kinds)


def test_a_seed_repeats_itself_and_another_does_not(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client).id
    drawn = []
    for seed in (1, 1, 2):
        simulator.set_chaos(0.5, seed=seed, kinds=["server_error"], match=READ)
        drawn.append(read_often(client, intent, 20))
    assert drawn[0] == drawn[1] != drawn[2]


def test_a_rate_of_nothing_ends_it_and_so_does_clearing_the_faults(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client).id
    simulator.set_chaos(1.0, kinds=["server_error"])
    assert read_often(client, intent, 2) == [0, 1]
    simulator.set_chaos(0)
    assert read_often(client, intent, 2) == []
    simulator.set_chaos(1.0, kinds=["server_error"])
    simulator.clear_faults()
    assert read_often(client, intent, 2) == []


def test_reader_faults_strike_only_where_a_reader_is_asked(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_chaos(1.0, kinds=["reader_busy"])
    intent = new_intent(client)
    with contextlib.suppress(stripe.APIError):
        ask_reader(simulator, intent)
    assert simulator.chaos()["struck"] == {"reader_busy": 1}
    assert simulator.screen()["phase"] == "idle"
