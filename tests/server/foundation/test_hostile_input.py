"""No request, however odd, makes the server fail: it is taken, or refused with a reason."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id

ODD_TEXTS = (
    "",
    "\x00",
    "a\x00b",
    "\u202e\u200b\ufeff",
    "<script>alert(1)</script>",
    "'; DROP TABLE orders; --",
    "=HYPERLINK(1)",
    "x" * 10_000,
    "\U0001f3ab" * 60,
    "01890000-0000-7000-8000-000000000000",
)
ODD_THINGS: tuple[Any, ...] = (None, -1, 10**30, 1.5, True, [], {}, [[]], "2026-02-30T00:00:00Z")


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


@pytest.fixture(scope="module")
def askers(venue: Venue) -> list[Client]:
    """The operator, a kiosk, and a gate at a checkpoint of its own."""
    checkpoint = Checkpoint(
        id=new_id(),
        event_id=venue.event.id,
        session_id=None,
        name="Main gate",
        time_zone=venue.event.time_zone,
    )
    assert venue.operator.post("/checkpoints", checkpoint).status_code == 201
    gate = venue.device(DeviceKind.GATE, checkpoint_id=checkpoint.id)
    return [venue.operator, venue.device(), gate]


def _bent(body: object) -> Iterator[Any]:
    """The body with each of its values, one at a time, replaced by each odd one."""
    yield from ODD_THINGS
    if isinstance(body, dict):
        for key, value in body.items():
            yield {name: other for name, other in body.items() if name != key}
            odd = (*ODD_THINGS, *ODD_TEXTS) if isinstance(value, str) else ODD_THINGS
            bent = _bent(value) if isinstance(value, dict | list) else iter(odd)
            for one in bent:
                yield body | {key: one}
    if isinstance(body, list) and body:
        for one in _bent(body[0]):
            yield [one]


def _at_home(body: Any, venue: Venue) -> Any:  # noqa: ANN401  any JSON
    """An example whose references lead to things that there are, and whose own id is new."""
    known: dict[str, Any] = {
        "id": str(new_id()),
        "organiser_id": str(venue.organiser_id),
        "event_id": str(venue.event.id),
        "session_id": str(venue.session_id),
        "session_ids": [str(venue.session_id)],
        "tier_id": str(venue.tiers[0].id),
        "tier_ids": [str(venue.tiers[0].id)],
    }
    if isinstance(body, list):
        return [_at_home(one, venue) for one in body]
    if not isinstance(body, dict):
        return body
    return {key: known.get(key) or _at_home(value, venue) for key, value in body.items()}


def _may(asker: Client, address: str, method: str, body: object) -> bool:
    refused = asker.outside(address, method.upper(), json=body).json()
    return refused.get("code") not in {"not_authenticated", "not_allowed"} or (
        "checkpoint" in refused["detail"]
    )


def test_no_body_makes_an_operation_fail(venue: Venue, askers: list[Client]) -> None:
    described = venue.operator.get("/openapi.json").json()
    asked = 0
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if content is None or "webhooks" in path:
                continue
            address = path.replace("{event_id}", str(venue.event.id))
            address = address.replace("{order_id}", str(new_id()))
            example = _at_home(content["example"], venue)
            asker = next(one for one in askers if _may(one, address, method, example))
            for body in _bent(example):
                answer = asker.outside(address, method.upper(), json=body)
                # 503 is a reason too: no card service is set up here.
                assert answer.status_code != 500, (method, path, body, answer.text)
                asked += 1
    assert asked > 500


def test_no_parameter_makes_an_operation_fail(venue: Venue, askers: list[Client]) -> None:
    described = venue.operator.get("/openapi.json").json()
    for path, methods in described["paths"].items():
        for odd in (*ODD_TEXTS[1:7], "-1", "99999999999999999999", "é"):
            text = quote(odd, safe="")
            address = "/".join(text if part.startswith("{") else part for part in path.split("/"))
            query = "&".join(
                f"{one['name']}={text}"
                for one in methods.get("get", {}).get("parameters", ())
                if one["in"] == "query"
            )
            for method in methods:
                answer = askers[0].outside(f"{address}?{query}", method.upper())
                assert answer.status_code != 500, (method, path, odd, answer.text)


@pytest.mark.parametrize("name", ["a\x00b", "\u202eevil", "x" * 200])
def test_an_odd_name_of_a_buyer_is_kept_or_refused(venue: Venue, name: str) -> None:
    kiosk, order = venue.device(), venue.order()
    kiosk.post("/orders", order)
    answer = kiosk.patch(f"/orders/{order.id}", {"name": name})
    assert answer.status_code in {200, 422}
