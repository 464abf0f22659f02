"""The interface describes itself completely, and its examples are true."""

import re
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from server.app import create_app
from server.services import Services
from server.settings import Settings
from ticketing.catalogue import NewEvent, NewTier
from ticketing.device import NewDevice, Pair
from ticketing.order import NewOrder
from ticketing.payment import StartPayment
from ticketing.scan import NewScans
from ticketing.wire import Wire

_WRITTEN: dict[str, type[Wire]] = {
    "/api/v1/events": NewEvent,
    "/api/v1/events/{event_id}/tiers": NewTier,
    "/api/v1/orders": NewOrder,
    "/api/v1/orders/{order_id}/payments": StartPayment,
    "/api/v1/devices": NewDevice,
    "/api/v1/devices/pair": Pair,
    "/api/v1/scans": NewScans,
}

_CHANGES = "GET /api/v1/sync/changes"
"""The one list that has no end: its cursor is a number that devices keep."""


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder: Path = tmp_path_factory.mktemp("described")
    app = create_app(Settings(data_folder=folder, database_url=""))
    schema = app.openapi()
    wicket: Services = app.state.wicket
    wicket.database.close()
    return schema


def _operations(described: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{method.upper()} {path}", operation)
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]


def test_every_operation_has_words_and_every_parameter_a_type(described: dict[str, Any]) -> None:
    for name, operation in _operations(described):
        assert operation.get("summary"), name
        assert operation.get("description"), name
        assert all("schema" in one for one in operation.get("parameters", ())), name


def test_every_operation_tells_its_problems(described: dict[str, Any]) -> None:
    for name, operation in _operations(described):
        assert "application/problem+json" in operation["responses"]["4XX"]["content"], name
        assert "422" not in operation["responses"], name


def test_every_write_takes_an_idempotency_key_and_nothing_else_does(
    described: dict[str, Any],
) -> None:
    seen = 0
    for name, operation in _operations(described):
        keys = [one for one in operation.get("parameters", ()) if one["name"] == "Idempotency-Key"]
        is_write = name.split(" /api/")[0] in {"POST", "PATCH", "DELETE"}
        assert len(keys) == int(is_write), name
        for key in keys:
            assert (key["in"], key["required"]) == ("header", False), name
            assert re.fullmatch(key["schema"]["pattern"], "9f0c-4711"), name
        seen += len(keys)
    assert seen > 40


def test_every_json_body_has_an_example_that_its_schema_allows(described: dict[str, Any]) -> None:
    resource = Resource.from_contents(described, default_specification=DRAFT202012)
    registry = Registry().with_resource("urn:wicket", resource)
    seen = 0
    for name, operation in _operations(described):
        for body in (operation.get("requestBody", {}), *operation["responses"].values()):
            content = body.get("content", {}).get("application/json")
            if content is None:
                continue
            schema = _absolute(content["schema"])
            validator = OAS31Validator(schema, registry=registry)
            problems = [error.message for error in validator.iter_errors(content["example"])]
            assert problems == [], name
            seen += 1
    assert seen > 40


@pytest.mark.parametrize("path", _WRITTEN)
def test_the_example_of_a_request_is_one_that_is_taken(
    described: dict[str, Any], path: str
) -> None:
    content = described["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    _WRITTEN[path].model_validate(content["example"])


def _absolute(schema: Any) -> Any:  # noqa: ANN401  any JSON
    """The schema with its references made absolute, so that it can stand alone."""
    if isinstance(schema, dict):
        return {
            key: f"urn:wicket{value}" if key == "$ref" else _absolute(value)
            for key, value in schema.items()
        }
    return [_absolute(one) for one in schema] if isinstance(schema, list) else schema


def _asked_by(operation: dict[str, Any]) -> set[str]:
    return {one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"}


def _answered_with(described: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    answer = operation["responses"].get("200", {}).get("content", {}).get("application/json", {})
    name = answer.get("schema", {}).get("$ref", "").rpartition("/")[2]
    return set(described["components"]["schemas"].get(name, {}).get("properties", ()))


def test_a_list_takes_after_and_limit_if_and_only_if_it_answers_with_next(
    described: dict[str, Any],
) -> None:
    lists = 0
    for name, operation in _operations(described):
        if name == _CHANGES:
            continue
        goes_on = "next" in _answered_with(described, operation)
        assert ("after" in _asked_by(operation)) == goes_on, name
        assert ("limit" in _asked_by(operation)) == goes_on, name
        lists += goes_on
    assert lists > 10


def test_a_filter_is_named_after_the_thing_and_a_time_is_from_or_to(
    described: dict[str, Any],
) -> None:
    for name, operation in _operations(described):
        for asked in _asked_by(operation):
            assert not asked.endswith(("_id", "_from", "_to", "_at", "cursor")), (name, asked)


def test_an_operation_belongs_to_one_area(described: dict[str, Any]) -> None:
    for name, operation in _operations(described):
        assert len(operation["tags"]) == 1, name
