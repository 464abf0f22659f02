"""What a person does at the reader: cancel, plug, and a reader that hangs."""

import pytest
import stripe

from tests.simulator.running import SimulatorHandle, wait_until
from tests.simulator.selling import ask_reader, collected, new_intent, refused_code


def test_the_customer_may_cancel_where_the_action_lets_them(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    ask_reader(simulator, intent)
    simulator.press_cancel()
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert (action.status, action.failure_code) == ("failed", "customer_canceled")
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_payment_method"


def test_the_customer_cannot_cancel_where_no_button_is_shown(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    ask_reader(simulator, new_intent(client), cancellable=False)
    with pytest.raises(AssertionError, match="cancel button"):
        simulator.press_cancel()


def test_a_card_is_refused_while_nothing_asks_for_one(simulator: SimulatorHandle) -> None:
    with pytest.raises(AssertionError, match="not waiting"):
        simulator.present_card()


def test_a_reader_without_power_is_offline_until_it_comes_back(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.switch(on=False)
    assert client.v1.terminal.readers.retrieve(simulator.reader).status == "offline"
    with pytest.raises(stripe.APIError) as refused:
        ask_reader(simulator, new_intent(client))
    assert refused_code(refused.value) == "terminal_reader_offline"
    simulator.switch(on=True)
    assert collected(simulator).status == "succeeded"


def test_a_reader_that_hangs_before_the_card_stays_in_progress(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.stick()
    intent = new_intent(client)
    ask_reader(simulator, intent)
    simulator.present_card()
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert action.status == "in_progress"
    with pytest.raises(stripe.APIError) as refused:
        client.v1.terminal.readers.cancel_action(simulator.reader)
    assert refused_code(refused.value) == "terminal_reader_timeout"
    assert client.v1.payment_intents.cancel(intent.id).status == "canceled"


def test_a_reader_that_hangs_after_the_card_has_charged_it_without_saying_so(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.stick(how="after_card")
    intent = collected(simulator)
    assert intent.status == "succeeded"
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert action.status == "in_progress"
    types = {event.type for event in client.v1.events.list({"limit": 100})}
    assert "payment_intent.succeeded" in types
    assert "terminal.reader.action_succeeded" not in types


def test_a_connection_error_on_the_action_may_hide_a_charge(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.stick(how="connection_error")
    intent = collected(simulator)
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert (action.status, action.failure_code) == ("failed", "connection_error")
    assert intent.status == "succeeded"


def test_a_reader_that_loses_power_while_authorising_leaves_its_action_open(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(authorisation_delay_s=0.2)
    intent = new_intent(client)
    ask_reader(simulator, intent)
    simulator.present_card()
    simulator.switch(on=False)
    wait_until(lambda: client.v1.payment_intents.retrieve(intent.id).status == "succeeded")
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert action.status == "in_progress"
    simulator.switch(on=True)
    assert client.v1.terminal.readers.retrieve(simulator.reader).action is None


def test_a_card_given_for_a_cancelled_intent_charges_nothing(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    ask_reader(simulator, intent)
    client.v1.payment_intents.cancel(intent.id)
    simulator.present_card()
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert (action.status, action.failure_code) == ("failed", "intent_invalid_state")
    assert simulator.ledger()["charges"] == []


def test_the_answer_comes_after_the_authorisation_delay(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(authorisation_delay_s=0.2)
    intent = new_intent(client)
    ask_reader(simulator, intent)
    assert simulator.present_card()["phase"] == "authorising"
    wait_until(lambda: simulator.screen()["phase"] == "approved")
    assert client.v1.payment_intents.retrieve(intent.id).status == "succeeded"
    assert "payment_intent.processing" in {event.type for event in client.v1.events.list()}
