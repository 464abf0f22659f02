"""Webhooks: signed, retried, and on request twice, in reverse, late or never."""

import time
from collections import Counter

import pytest
import stripe

from tests.simulator.running import SimulatorHandle, running_simulator, wait_until
from tests.simulator.selling import ask_reader, collected, new_intent
from tests.simulator.webhook_receiver import WebhookReceiver


def subscribe(
    client: stripe.StripeClient, receiver: WebhookReceiver, *, only_success: bool = False
) -> stripe.WebhookEndpoint:
    endpoint = client.v1.webhook_endpoints.create(
        {
            "url": receiver.url,
            "enabled_events": ["payment_intent.succeeded"] if only_success else ["*"],
        }
    )
    assert endpoint.secret
    receiver.secret = endpoint.secret
    return endpoint


def test_a_sale_is_told_in_signed_events_that_the_official_package_accepts(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    intent = collected(simulator)
    client.v1.refunds.create({"payment_intent": intent.id})
    wait_until(lambda: len(receiver.events) == 6)
    assert receiver.types() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "terminal.reader.action_succeeded",
        "refund.created",
        "charge.refunded",
    ]
    assert receiver.forged == 0
    assert receiver.events[2].data.object["id"] == intent.id


def test_a_wrong_secret_is_a_forged_signature(
    client: stripe.StripeClient, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    receiver.secret = "whsec_other"
    new_intent(client)
    wait_until(lambda: receiver.forged)
    assert receiver.events == []


def test_a_decline_is_told_by_intent_charge_and_reader(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    collected(simulator, card="declined")
    wait_until(lambda: len(receiver.events) == 4)
    assert set(receiver.types()[1:]) == {
        "charge.failed",
        "payment_intent.payment_failed",
        "terminal.reader.action_failed",
    }


def test_an_event_is_the_object_as_it_was_then_and_names_its_request(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    intent = client.v1.payment_intents.create(
        {"amount": 6400, "currency": "eur", "allowed_payment_method_types": ["card_present"]},
        {"idempotency_key": "order:1:intent"},
    )
    ask_reader(simulator, intent)
    simulator.present_card()
    wait_until(lambda: len(receiver.events) == 4)
    created, *_, action = receiver.events
    assert created.data.object["status"] == "requires_payment_method"
    assert created.request
    assert created.request.idempotency_key == "order:1:intent"
    assert action.request
    assert action.request.id is None


def test_only_the_events_asked_for_are_sent_and_none_after_deletion(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    endpoint = subscribe(client, receiver, only_success=True)
    collected(simulator)
    wait_until(lambda: receiver.events)
    assert receiver.types() == ["payment_intent.succeeded"]
    assert [found.id for found in client.v1.webhook_endpoints.list().data] == [endpoint.id]
    assert client.v1.webhook_endpoints.delete(endpoint.id).deleted
    collected(simulator)
    assert receiver.types() == ["payment_intent.succeeded"]


def test_a_refused_event_comes_again_until_it_is_taken(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    receiver.refusals = 2
    new_intent(client)
    wait_until(lambda: receiver.events)
    attempts = [line["status"] for line in simulator.deliveries()]
    assert attempts[:2] == ["500", "500"]
    event = client.v1.events.retrieve(receiver.events[0].id)
    assert wait_until(lambda: client.v1.events.retrieve(event.id).pending_webhooks == 0, within_s=2)


def test_duplicates_carry_the_same_event_id(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    simulator.set_webhooks(duplicate=True)
    new_intent(client)
    wait_until(lambda: len(receiver.events) == 2)
    assert len({event.id for event in receiver.events}) == 1


def test_reordering_brings_the_last_event_of_a_moment_first(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    simulator.set_webhooks(reorder=True)
    collected(simulator)
    wait_until(lambda: len(receiver.events) == 4)
    in_order = [event.id for event in client.v1.events.list().data][::-1]
    arrived = [event.id for event in receiver.events]
    assert arrived != in_order
    assert Counter(arrived) == Counter(in_order)


def test_delay_and_drop_keep_events_back_and_away(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    simulator.set_webhooks(drop=1)
    new_intent(client)
    simulator.set_webhooks(delay_s=0.4)
    before = time.monotonic()
    kept = new_intent(client)
    wait_until(lambda: receiver.events)
    assert time.monotonic() - before >= 0.4
    assert [event.data.object["id"] for event in receiver.events] == [kept.id]
    assert simulator.deliveries()[0]["status"] == "dropped"


def test_an_endpoint_given_at_the_start_is_told_and_survives_a_reset(
    receiver: WebhookReceiver,
) -> None:
    with running_simulator(webhook_url=receiver.url) as simulator:
        new_intent(simulator.client())
        wait_until(lambda: len(receiver.events) == 1)
        simulator.reset()
        new_intent(simulator.client())
        wait_until(lambda: len(receiver.events) == 2)


def test_an_address_without_a_scheme_is_refused(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.webhook_endpoints.create({"url": "nowhere", "enabled_events": ["*"]})
    assert refused.value.code == "url_invalid"


def settled(simulator: SimulatorHandle) -> bool:
    return bool(simulator.webhooks()["waiting"] == 0)


def test_every_nth_event_can_be_lost(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    simulator.set_webhooks(drop_every=3)
    made = [new_intent(client).id for _ in range(6)]
    wait_until(lambda: settled(simulator))
    assert [event.data.object["id"] for event in receiver.events] == [*made[0:2], *made[3:5]]


def test_by_chance_each_event_comes_several_times_shuffled_never_or_only_when_flushed(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    simulator.set_webhooks(seed=7, most_copies=5, drop_rate=0.2, hold_rate=0.2, shuffle_s=0.3)
    made = [new_intent(client).id for _ in range(60)]
    wait_until(lambda: settled(simulator))
    in_time = [event.data.object["id"] for event in receiver.events]
    assert simulator.flush_webhooks() > 0
    wait_until(lambda: settled(simulator))
    come = Counter(event.data.object["id"] for event in receiver.events)
    counts = simulator.webhooks()["counts"]
    assert set(come.values()) == {1, 2, 3, 4, 5}
    assert len(made) - len(come) == counts["dropped"] > 0
    assert len(come) - len(set(in_time)) == counts["held"] > 0
    assert list(dict.fromkeys(in_time)) != [intent for intent in made if intent in in_time]


def test_the_same_seed_draws_the_same_fate(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)

    def drawn() -> list[int]:
        simulator.set_webhooks(seed=3, drop_rate=0.5)
        before = len(receiver.events)
        made = [new_intent(client).id for _ in range(12)]
        wait_until(lambda: settled(simulator))
        come = {event.data.object["id"] for event in receiver.events[before:]}
        return [at for at, intent in enumerate(made) if intent in come]

    first = drawn()
    assert first == drawn()
    assert 0 < len(first) < 12


def test_a_backlog_is_delivered_whole_by_several_hands(
    client: stripe.StripeClient, simulator: SimulatorHandle, receiver: WebhookReceiver
) -> None:
    subscribe(client, receiver)
    simulator.set_webhooks(hold_rate=1.0, most_copies=5)
    made = {new_intent(client).id for _ in range(100)}
    simulator.flush_webhooks()
    wait_until(lambda: settled(simulator), within_s=20)
    assert {event.data.object["id"] for event in receiver.events} == made
    assert receiver.forged == 0
