"""Readers through the API: one action at a time, and every documented refusal."""

import pytest
import stripe

from tests.simulator.running import LOCATION, SimulatorHandle
from tests.simulator.selling import ask_reader, collected, new_intent, refused_code


def test_the_seeded_reader_has_its_stable_id_and_place(client: stripe.StripeClient) -> None:
    reader = client.v1.terminal.readers.retrieve("tmr_simulated_1")
    assert (reader.label, reader.location, reader.status) == ("Front kiosk", LOCATION, "online")
    assert reader.device_type == "simulated_wisepos_e"
    assert reader.last_seen_at
    assert reader.last_seen_at > 1_700_000_000_000


def test_a_reader_is_registered_renamed_listed_and_deleted(client: stripe.StripeClient) -> None:
    place = client.v1.terminal.locations.create(
        {"display_name": "Annex", "address": {"country": "DE", "city": "Bonn"}}
    )
    made = client.v1.terminal.readers.create(
        {"registration_code": "simulated-wpe", "label": "Side door", "location": place.id}
    )
    assert client.v1.terminal.readers.update(made.id, {"label": "Gate B"}).label == "Gate B"
    listed = client.v1.terminal.readers.list({"location": place.id})
    assert [reader.id for reader in listed.data] == [made.id]
    assert client.v1.terminal.readers.delete(made.id).deleted
    assert client.v1.terminal.readers.list({"location": place.id}).data == []
    assert client.v1.terminal.readers.retrieve(made.id).deleted
    with pytest.raises(stripe.InvalidRequestError) as gone:
        client.v1.terminal.readers.update(made.id, {"label": "Gate C"})
    assert gone.value.code == "resource_missing"


def test_a_place_is_renamed_listed_and_deleted(client: stripe.StripeClient) -> None:
    places = client.v1.terminal.locations
    place = places.create({"display_name": "Annex", "address": {"country": "DE", "city": "Bonn"}})
    assert places.update(place.id, {"display_name": "Hall"}).display_name == "Hall"
    assert [found.id for found in places.list().data] == [place.id, LOCATION]
    assert places.delete(place.id).deleted
    assert places.retrieve(place.id).deleted
    assert [found.id for found in places.list().data] == [LOCATION]


@pytest.mark.parametrize("country", ["Ireland", "ie", ""])
def test_a_place_needs_a_country_code(client: stripe.StripeClient, country: str) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.terminal.locations.create(
            {"display_name": "Annex", "address": {"country": country}}
        )
    assert refused.value.param == "address[country]"


def test_readers_are_listed_by_place_status_and_serial_number(
    client: stripe.StripeClient, simulator: SimulatorHandle
) -> None:
    place = client.v1.terminal.locations.create(
        {"display_name": "Annex", "address": {"country": "DE"}}
    )
    made = client.v1.terminal.readers.create(
        {"registration_code": "simulated-s700", "location": place.id}
    )
    simulator.switch(on=False)
    readers = client.v1.terminal.readers
    found = [
        readers.list({"location": place.id}),
        readers.list({"status": "online"}),
        readers.list({"serial_number": made.serial_number}),
        readers.list({"device_type": "simulated_stripe_s700"}),
    ]
    assert [[reader.id for reader in page.data] for page in found] == [[made.id]] * 4


def test_a_reader_is_registered_only_at_a_place_that_is_there(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.terminal.readers.create(
            {"registration_code": "simulated-wpe", "location": "tml_nowhere"}
        )
    assert (refused.value.code, refused.value.param) == ("resource_missing", "location")


def test_the_account_of_the_key_is_told(client: stripe.StripeClient) -> None:
    account = client.v1.accounts.retrieve_current()
    assert (account.id, account.charges_enabled) == ("acct_simulated", True)


def test_an_unknown_registration_code_is_refused(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.terminal.readers.create(
            {"registration_code": "puppies-plug-could", "location": LOCATION}
        )
    assert refused.value.param == "registration_code"


def test_processing_answers_at_once_with_an_action_in_progress(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    reader = ask_reader(simulator, intent)
    assert reader.action
    assert (reader.action.type, reader.action.status) == (
        "process_payment_intent",
        "in_progress",
    )
    assert reader.action.process_payment_intent
    assert reader.action.process_payment_intent.payment_intent == intent.id
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_payment_method"


def test_the_official_test_call_presents_a_card_and_the_action_stays_readable(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    ask_reader(simulator, new_intent(client))
    client.v1.test_helpers.terminal.readers.present_payment_method(
        simulator.reader,
        {"type": "card_present", "card_present": {"number": "4242424242424242"}},
    )
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert action.status == "succeeded"


def test_a_decline_fails_the_action_with_the_whole_error(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    collected(simulator, card="insufficient_funds")
    action = client.v1.terminal.readers.retrieve(simulator.reader).action
    assert action
    assert (action.status, action.failure_code) == ("failed", "card_declined")
    assert action.api_error
    assert action.api_error.decline_code == "insufficient_funds"


def test_a_payment_that_waits_for_its_card_is_replaced_by_a_newer_one(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    ask_reader(simulator, new_intent(client, 1000))
    ask_reader(simulator, new_intent(client, 2000))
    simulator.present_card()
    assert [line["amount"] for line in simulator.ledger()["charges"]] == [2000]


def test_a_reader_that_authorises_is_busy_for_everything_and_then_free(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(authorisation_delay_s=30)
    ask_reader(simulator, new_intent(client))
    simulator.present_card()
    with pytest.raises(stripe.APIError) as busy:
        ask_reader(simulator, new_intent(client))
    with pytest.raises(stripe.APIError) as cannot_cancel:
        client.v1.terminal.readers.cancel_action(simulator.reader)
    for refused in (busy, cannot_cancel):
        assert type(refused.value) is stripe.APIError
        assert (refused.value.http_status, refused.value.code) == (409, None)
        assert refused_code(refused.value) == "terminal_reader_busy"


def test_cancelling_the_action_frees_the_reader_and_leaves_the_intent_open(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    ask_reader(simulator, intent)
    assert client.v1.terminal.readers.cancel_action(simulator.reader).action is None
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_payment_method"


def test_an_intent_in_the_wrong_state_is_refused_by_the_reader(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = new_intent(client)
    client.v1.payment_intents.cancel(intent.id)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        ask_reader(simulator, intent)
    assert refused.value.code == "intent_invalid_state"


def test_an_online_intent_cannot_be_collected_by_a_reader(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = client.v1.payment_intents.create({"amount": 6400, "currency": "eur"})
    with pytest.raises(stripe.InvalidRequestError) as refused:
        ask_reader(simulator, intent)
    assert refused.value.code == "payment_intent_incompatible_payment_method"


def test_a_cart_is_shown_on_the_reader(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    reader = client.v1.terminal.readers.set_reader_display(
        simulator.reader,
        {
            "type": "cart",
            "cart": {
                "currency": "eur",
                "total": 6400,
                "line_items": [{"description": "Standard", "quantity": 2, "amount": 6400}],
            },
        },
    )
    assert reader.action
    assert reader.action.set_reader_display
    assert simulator.screen()["cart"]["total"] == 6400


def test_input_helpers_say_that_nothing_is_being_collected(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    helpers = client.v1.test_helpers.terminal.readers
    for call in (helpers.succeed_input_collection, helpers.timeout_input_collection):
        with pytest.raises(stripe.InvalidRequestError):
            call(simulator.reader)
