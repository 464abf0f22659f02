"""Every answer the simulator gives, judged by Stripe's schema, its fixtures and its package."""

import copy
import importlib
import re
import typing
from typing import Any

import pytest
import requests
import stripe

from simulator.stripe import endpoints, intent_parameters, locations, reader_desk, readers, refunds
from simulator.stripe.forms import Parameter, Parameters
from simulator.stripe.operations import all_operations
from tests.simulator.referees import (
    CLASSES,
    Schema,
    files_are_here,
    fixture_keys,
    literal_words,
    objects_in,
    package_faults,
)
from tests.simulator.running import LOCATION, SimulatorHandle
from tests.simulator.selling import ask_reader, collected, new_intent

Json = dict[str, Any]

needs_files = pytest.mark.skipif(
    not files_are_here(), reason="Stripe's schema and fixtures are not here: WICKET_SHARED_DATA"
)

PARAMS = [
    ("PaymentIntentCreateParams", intent_parameters.CREATE),
    ("PaymentIntentUpdateParams", intent_parameters.UPDATE),
    ("PaymentIntentConfirmParams", intent_parameters.CONFIRM),
    ("PaymentIntentCaptureParams", intent_parameters.CAPTURE),
    ("PaymentIntentCancelParams", intent_parameters.CANCEL),
    ("RefundCreateParams", refunds.CREATE),
    ("RefundUpdateParams", refunds.UPDATE),
    ("WebhookEndpointCreateParams", endpoints.CREATE),
    ("WebhookEndpointUpdateParams", endpoints.UPDATE),
    ("terminal.LocationCreateParams", locations.CREATE),
    ("terminal.LocationUpdateParams", locations.UPDATE),
    ("terminal.ReaderCreateParams", readers.CREATE),
    ("terminal.ReaderUpdateParams", readers.UPDATE),
    ("terminal.ReaderProcessPaymentIntentParams", readers.PROCESS),
    ("terminal.ReaderSetReaderDisplayParams", readers.DISPLAY),
    ("test_helpers.terminal.ReaderPresentPaymentMethodParams", reader_desk.PRESENT),
    ("test_helpers.terminal.ReaderSucceedInputCollectionParams", reader_desk.INPUTS_SUCCEED),
]


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
    online = client.v1.payment_intents.create(
        {
            "amount": 999,
            "currency": "eur",
            "payment_method": "pm_card_visa",
            "confirm": True,
            "return_url": "https://shop.test/back",
        }
    )
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
    kept = (paid, declined, held, cancelled, online)
    return [
        *shown,
        *(_read(running, f"{url}/{intent.id}") for intent in kept),
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
        "requires_capture",
        "succeeded",
        "canceled",
    }


@needs_files
def test_every_object_validates_against_stripes_schema(answers: list[Json]) -> None:
    schema = Schema()
    faults = {
        f"{obj['object']}: {fault}"
        for obj in objects_in(answers)
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


@needs_files
def test_every_error_validates_against_stripes_schema(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    schema, bodies = Schema(), []
    intent = new_intent(client)
    simulator.arm_fault("reader_offline")
    simulator.arm_fault("rate_limited", "GET /v1/refunds")
    for attempt in (
        lambda: ask_reader(simulator, intent),
        client.v1.refunds.list,
        lambda: client.v1.charges.retrieve("ch_nowhere"),
        lambda: client.v1.payment_intents.confirm(intent.id),
        lambda: new_intent(client, surprise=1),
    ):
        with pytest.raises(stripe.StripeError) as refused:
            attempt()
        bodies.append(refused.value.json_body)
    for body in bodies:
        assert isinstance(body, dict)
        assert not schema.faults("error", body)


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


@pytest.mark.parametrize(("name", "known"), PARAMS, ids=[name for name, _ in PARAMS])
def test_every_parameter_we_take_is_one_the_package_sends(name: str, known: Parameters) -> None:
    module_name, _, class_name = f".{name}".rpartition(".")
    module = importlib.import_module(f"stripe.params{module_name}")
    assert not _parameter_faults(known, getattr(module, class_name))


def test_the_operations_answer_only_addresses_the_package_can_ask_for() -> None:
    paths = {operation.path for operation in all_operations(endpoints.Secrets())}
    assert all(re.fullmatch(r"(/v1)(/[a-z_]+|/\{id\})+", path) for path in paths)


def _parameter_faults(known: Parameters, sent: Any) -> list[str]:  # noqa: ANN401  a TypedDict class
    notes = sent.__annotations__
    faults = [f"{name}: the package never sends it" for name in known if name not in notes]
    required = {name for name, parameter in known.items() if parameter.required}
    faults += [f"{name}: required" for name in sent.__required_keys__ if name not in required]
    for name, parameter in known.items():
        if name not in notes:
            continue
        if words := literal_words(notes[name]) - {""}:
            faults += [f"{name}: {word}" for word in parameter.words if word not in words]
        if parameter.inner:
            faults += _inner_faults(parameter, notes[name], sent)
    return faults


def _inner_faults(parameter: Parameter, note: Any, sent: Any) -> list[str]:  # noqa: ANN401  an annotation
    """The inner TypedDict is named in the annotation's text and lives in the same module."""
    found = re.findall(r"\w+Params\w+", str(typing.get_args(note) or note))
    home = importlib.import_module(sent.__module__)
    inner = getattr(home, found[-1])
    return _parameter_faults(parameter.inner, inner)
