"""Every answer the simulator gives, judged by Stripe's schema, its fixtures and its package."""

import copy
from typing import Any

import pytest
import requests
import stripe

from tests.simulator.referees import (
    CLASSES,
    NOT_IN_SCHEMA,
    Schema,
    files_are_here,
    fixture_keys,
    objects_in,
    package_faults,
)
from tests.simulator.running import LOCATION, SimulatorHandle
from tests.simulator.selling import ask_reader, collected, new_intent, new_session, paid_online

Json = dict[str, Any]

needs_files = pytest.mark.skipif(
    not files_are_here(), reason="Stripe's schema and fixtures are not here: WICKET_SHARED_DATA"
)


@pytest.fixture(scope="module")
def answers(running: SimulatorHandle) -> list[Json]:
    """One answer of every kind of request, as raw JSON, after a whole day's trade."""
    running.reset()
    client, url = running.client(), "/v1/payment_intents"
    paid = collected(running, metadata={"order": "W-1"})
    declined = collected(running, card="declined")
    held = collected(running, capture_method="manual")
    cancelled = new_intent(client)
    client.v1.payment_intents.cancel(cancelled.id)
    online = [
        paid_online(client),
        paid_online(client, "pm_card_threeDSecure2Required"),
        paid_online(client, "pm_usBankAccount_processing", currency="usd"),
        paid_online(client, "pm_card_createDispute"),
    ]
    refused = paid_online(client, "pm_card_authenticationRequired")
    running.authenticate(refused.id, "fail")
    sessions = [new_session(client, metadata={"order": "W-2"}) for _ in range(4)]
    for session, outcome in zip(sessions, ("pay", "decline", "delayed"), strict=False):
        running.pay_checkout(session.id, outcome)
    client.v1.checkout.sessions.expire(sessions[3].id)
    running.end_checkout_debit(sessions[2].id, "fail")
    running.decide_dispute(client.v1.disputes.list().data[0].id, "won")
    refund = client.v1.refunds.create({"payment_intent": paid.id, "amount": 100})
    pending = collected(running)
    running.set_settings(refund_outcome="pending")
    failing = client.v1.refunds.create({"payment_intent": pending.id})
    running.settle_refund(failing.id, "failed")
    endpoint = client.v1.webhook_endpoints.create(
        {"url": "http://127.0.0.1:9/", "enabled_events": ["charge.refunded"]}
    )
    shown = [_read(running, f"/v1/terminal/readers/{running.reader}")]
    ask_reader(running, new_intent(client))
    shown.append(_read(running, f"/v1/terminal/readers/{running.reader}"))
    running.press_cancel()
    shown.append(_read(running, f"/v1/terminal/readers/{running.reader}"))
    _show_cart(client, running)
    kept = (paid, declined, held, cancelled, refused, *online)
    return [
        *shown,
        *(_read(running, f"{url}/{intent.id}") for intent in kept),
        *(
            _read(running, f"/v1/checkout/sessions/{session.id}?expand[]=line_items")
            for session in sessions
        ),
        *(_read(running, f"/v1/payment_methods/{intent.payment_method}") for intent in online),
        _read(running, "/v1/account"),
        _read(running, "/v1/disputes"),
        _read(running, "/v1/charges?limit=100"),
        _read(running, "/v1/refunds?limit=100"),
        _read(running, f"/v1/refunds/{refund.id}"),
        _read(running, "/v1/events?limit=100"),
        _read(running, f"/v1/webhook_endpoints/{endpoint.id}"),
        _read(running, f"/v1/terminal/locations/{LOCATION}"),
        _read(running, f"/v1/terminal/readers/{running.reader}"),
    ]


def _read(running: SimulatorHandle, path: str) -> Json:
    answer = requests.get(
        running.url + path,
        headers={"Authorization": f"Bearer {running.secret_key}"},
        timeout=5,
    )
    answer.raise_for_status()
    found: Json = answer.json()
    return found


def _show_cart(client: stripe.StripeClient, running: SimulatorHandle) -> None:
    client.v1.terminal.readers.set_reader_display(
        running.reader,
        {
            "type": "cart",
            "cart": {
                "currency": "eur",
                "total": 100,
                "line_items": [{"description": "Standard", "quantity": 1, "amount": 100}],
            },
        },
    )


def test_the_day_shows_every_kind_of_object_and_every_end_of_an_intent(
    answers: list[Json],
) -> None:
    objects = list(objects_in(answers))
    assert {obj["object"] for obj in objects} == set(CLASSES)
    assert {obj["status"] for obj in objects if obj["object"] == "payment_intent"} >= {
        "requires_payment_method",
        "requires_action",
        "processing",
        "requires_capture",
        "succeeded",
        "canceled",
    }
    assert {obj["status"] for obj in objects if obj["object"] == "checkout.session"} == {
        "open",
        "complete",
        "expired",
    }


@needs_files
def test_every_object_validates_against_stripes_schema(answers: list[Json]) -> None:
    schema = Schema()
    faults = {
        f"{obj['object']}: {fault}"
        for obj in objects_in(answers)
        if obj["object"] not in NOT_IN_SCHEMA
        for fault in schema.faults(obj["object"], obj)
    }
    assert not faults


@needs_files
def test_the_schema_refuses_a_broken_object() -> None:
    schema = Schema()
    assert schema.faults("refund", {"id": "re_1", "object": "refund", "amount": "ten"})


@needs_files
def test_the_schema_reaches_deep_into_a_charge(answers: list[Json]) -> None:
    charge = next(
        obj
        for obj in objects_in(answers)
        if obj["object"] == "charge" and obj["payment_method_details"]["type"] == "card_present"
    )
    broken = copy.deepcopy(charge)
    broken["payment_method_details"]["card_present"]["receipt"]["account_type"] = "gold"
    assert not Schema().faults("charge", charge)
    assert Schema().faults("charge", broken)


def test_every_key_and_word_is_known_to_the_official_package_or_its_fixtures(
    answers: list[Json],
) -> None:
    faults = set()
    for obj in objects_in(answers):
        kind = obj["object"]
        also = fixture_keys(kind) if files_are_here() else set()
        faults |= {f"{kind}: {fault}" for fault in package_faults(obj, CLASSES[kind], also)}
    assert not faults


def test_the_package_check_finds_a_foreign_key_and_a_foreign_word() -> None:
    faults = package_faults(
        {"colour": "red", "capture_method": "never"}, stripe.PaymentIntent, set()
    )
    assert len(faults) == 2


def test_nothing_is_ever_in_livemode(answers: list[Json]) -> None:
    assert not any(obj.get("livemode") for obj in objects_in(answers))
