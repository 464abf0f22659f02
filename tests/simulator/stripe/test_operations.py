"""The whole table of operations against the official package: nothing that it could not ask for."""

import functools
import importlib
import re
import typing
from collections.abc import Mapping
from typing import Any

import pytest
import stripe

from simulator.stripe.endpoints import Secrets
from simulator.stripe.fault import Kind
from simulator.stripe.forms import Parameter, Parameters
from simulator.stripe.operation import Operation
from simulator.stripe.operations import all_operations
from simulator.stripe.refusals import LIMIT_MESSAGES, READER_MESSAGES
from tests.simulator.package_operations import package_parameters
from tests.simulator.referees import literal_words

OPERATIONS = all_operations(Secrets())


def name_of(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


@pytest.mark.parametrize("operation", OPERATIONS, ids=name_of)
def test_the_package_can_ask_for_it_with_every_parameter_we_take(operation: Operation) -> None:
    sent = package_parameters(operation.method, operation.path)
    assert sent is not None
    assert not parameter_faults(operation.parameters, sent)


def test_an_address_that_the_package_never_asks_for_is_found_out() -> None:
    assert package_parameters("GET", "/v1/dragons") is None
    assert package_parameters("PUT", "/v1/refunds") is None


def test_the_check_finds_a_foreign_parameter_a_foreign_word_and_one_that_must_come() -> None:
    create = package_parameters("POST", "/v1/terminal/locations")
    known = {"colour": Parameter(), "address": Parameter(inner={"planet": Parameter()})}
    assert parameter_faults(known, create) == [
        "colour: the package never sends it",
        "planet: the package never sends it",
        "country: required",
    ]
    confirm = package_parameters("POST", "/v1/payment_intents/{id}/confirm")
    assert parameter_faults({"capture_method": Parameter(words=("never",))}, confirm)
    register = package_parameters("POST", "/v1/terminal/readers")
    assert parameter_faults({}, register) == ["registration_code: required"]


def test_every_code_we_answer_by_table_is_one_the_package_knows() -> None:
    known = literal_words(stripe.PaymentIntent.LastPaymentError.__annotations__["code"])
    # The one that nobody knows is there on purpose: Stripe adds codes as it goes.
    assert {*READER_MESSAGES, *LIMIT_MESSAGES} - known == {"terminal_reader_unheard_of"}
    reader_faults = {kind for kind in typing.get_args(Kind) if kind.startswith("reader_")}
    assert {f"terminal_{kind}" for kind in reader_faults} - {
        "terminal_reader_timeout_but_started"
    } == set(READER_MESSAGES)


def parameter_faults(known: Parameters, sent: Any) -> list[str]:  # noqa: ANN401  a TypedDict class
    """What `known` has that the package's parameters have not, and what it should require."""
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
            faults += _inner_faults(parameter.inner, notes[name], sent)
    return faults


def _inner_faults(inner: Mapping[str, Parameter], note: Any, sent: Any) -> list[str]:  # noqa: ANN401  an annotation
    """The inner TypedDict is named in the annotation's text and lives in the same module."""
    found = re.findall(r"\w+Params\w+", str(typing.get_args(note) or note))
    return parameter_faults(inner, getattr(_module(sent.__module__), found[-1]))


@functools.cache
def _module(name: str) -> Any:  # noqa: ANN401  a module's names are not known here
    return importlib.import_module(name)
