"""Judges of the simulator that nobody here wrote: Stripe's OpenAPI, its fixtures, its package.

Files: `fixtures3.json` (an example of every object, 2026-08) and `subset.json` (Stripe's OpenAPI
of 2022, older than some fields), found by `WICKET_SHARED_DATA` or beside the checkout.
"""

import copy
import inspect
import json
import os
import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import stripe
from openapi_schema_validator import OAS30Validator

Json = dict[str, Any]

SHARED = Path(
    os.environ.get("WICKET_SHARED_DATA", Path(__file__).resolve().parents[2] / "../shared/data")
)
SCHEMA_FILE = SHARED / "stripe" / "subset.json"
FIXTURES_FILE = SHARED / "stripe" / "fixtures3.json"

CLASSES: dict[str, type] = {
    "payment_intent": stripe.PaymentIntent,
    "charge": stripe.Charge,
    "refund": stripe.Refund,
    "payment_method": stripe.PaymentMethod,
    "event": stripe.Event,
    "webhook_endpoint": stripe.WebhookEndpoint,
    "terminal.reader": stripe.terminal.Reader,
    "terminal.location": stripe.terminal.Location,
    "checkout.session": stripe.checkout.Session,
    "item": stripe.LineItem,
    "price": stripe.Price,
    "dispute": stripe.Dispute,
    "balance_transaction": stripe.BalanceTransaction,
    "account": stripe.Account,
}
"""The package's own class for each object we answer."""

NOT_IN_SCHEMA = frozenset({"account"})
"""Kinds that Stripe's file, cut to what we use, leaves out."""


def files_are_here() -> bool:
    """Whether the referees' files can be read."""
    return SCHEMA_FILE.is_file() and FIXTURES_FILE.is_file()


class Schema:
    """Stripe's OpenAPI, with each `nullable` written as an `anyOf` with null.

    `device_type` is loosened: the file of 2022 does not know newer readers.
    """

    def __init__(self) -> None:
        self._document: Json = _nullable_as_any_of(json.loads(SCHEMA_FILE.read_text("utf-8")))
        reader = self._document["components"]["schemas"]["terminal.reader"]
        reader["properties"]["device_type"].pop("enum")

    def faults(self, name: str, answer: Json) -> list[str]:
        """What is wrong with `answer` as the schema called `name`."""
        schema = {"$ref": f"#/components/schemas/{name}", **self._document}
        return [
            f"{'/'.join(str(step) for step in fault.absolute_path)}: {fault.message[:200]}"
            for fault in OAS30Validator(schema).iter_errors(answer)
        ]


def fixture_keys(kind: str) -> set[str]:
    """The top-level keys of Stripe's own example of an object."""
    return set(json.loads(FIXTURES_FILE.read_text("utf-8"))["resources"].get(kind, {}))


def package_faults(answer: Json, known: type, also: set[str], path: str = "") -> list[str]:
    """Keys and enum values in `answer` that the package's class does not know.

    `also` are further keys allowed at the top. Goes into nested objects of known classes.
    """
    notes = known.__annotations__
    faults: list[str] = []
    for key, value in answer.items():
        here = f"{path}.{key}" if path else key
        if key not in notes:
            if key not in also:
                faults.append(f"{here}: unknown key")
            continue
        words = literal_words(notes[key])
        if words and isinstance(value, str) and value not in words:
            faults.append(f"{here}: {value!r} is not among the package's words")
        if isinstance(value, dict) and (inner := _class_in(notes[key])):
            faults += package_faults(value, inner, set(), here)
    return faults


def literal_words(note: Any) -> set[str]:  # noqa: ANN401  an annotation has no common type
    """The words of every `Literal` inside an annotation, also one written as text."""
    if isinstance(note, typing.ForwardRef):
        found = re.search(r"Literal\[([^\]]*)\]", note.__forward_arg__)
        return set(re.findall(r"'([^']*)'", found[1])) if found else set()
    if typing.get_origin(note) is typing.Literal:
        return {str(word) for word in typing.get_args(note)}
    return {word for part in typing.get_args(note) for word in literal_words(part)}


def objects_in(answer: Any) -> Iterator[Json]:  # noqa: ANN401  JSON of any kind
    """Every Stripe object inside an answer, itself included; lists are opened."""
    if isinstance(answer, list):
        for item in answer:
            yield from objects_in(item)
    if not isinstance(answer, dict):
        return
    kind = answer.get("object")
    if isinstance(kind, str) and kind in CLASSES and "deleted" not in answer:
        yield answer
    for value in answer.values():
        yield from objects_in(value)


def _class_in(note: Any) -> type | None:  # noqa: ANN401  as literal_words
    if inspect.isclass(note) and issubclass(note, stripe.StripeObject):
        plain = note.__name__ in {"StripeObject", "UntypedStripeObject"}
        return None if plain else note
    return next((found for part in typing.get_args(note) if (found := _class_in(part))), None)


def _nullable_as_any_of(node: Any) -> Any:  # noqa: ANN401  JSON of any kind
    if isinstance(node, list):
        return [_nullable_as_any_of(item) for item in node]
    if not isinstance(node, dict):
        return node
    rewritten = {key: _nullable_as_any_of(value) for key, value in node.items()}
    if rewritten.pop("nullable", False) is True:
        kept = copy.deepcopy(rewritten)
        return {"anyOf": [kept, {"enum": [None]}]}
    return rewritten
