"""No request, however odd, makes the server fail: it is taken, or refused with a reason."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any
from urllib.parse import quote

import pytest

from tests.product.house import House, running_house
from tests.server.foundation.bending import at_home, bent
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind
from ticketing.identifiers import new_id
from torture.cast import Caller, caller

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
    "\ud800",
    "01890000-0000-7000-8000-000000000000",
)
_PER_BODY = 16


@pytest.fixture(scope="module")
def hostile(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> Iterator[tuple[House, list[Caller]]]:
    with running_house(database_kind, cluster_of_kind, tries_per_client=1_000_000) as house:
        yield house, [caller(house, role) for role in ("admin", "kiosk", "gate", "user")]


@pytest.fixture(scope="module")
def described(hostile: tuple[House, list[Caller]]) -> dict[str, Any]:
    found: dict[str, Any] = hostile[0].operator.get("/openapi.json").json()
    return found


def _address(path: str, known: dict[str, str]) -> str:
    return "/".join(
        known.get(part[1:-1], str(new_id())) if part.startswith("{") else part
        for part in path.split("/")
    )


def _turned_away(client: Client, address: str, method: str, body: object) -> bool:
    answer = client.outside(address, method.upper(), json=body)
    return answer.status_code in {401, 403}


@pytest.mark.timeout(900)
def test_no_body_makes_an_operation_fail(
    hostile: tuple[House, list[Caller]], described: dict[str, Any]
) -> None:
    house, callers = hostile
    asked, turn = 0, 0
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if content is None:
                continue
            for one in callers:
                client = house.server.client(one.token)
                body = at_home(content["example"], one.known | {"id": str(new_id())})
                address = _address(path, one.known)
                if _turned_away(client, address, method, body):
                    continue
                bodies = list(bent(body, ODD_TEXTS))
                # As many of them for each operation, and all of them over the whole description.
                for odd in islice(cycle(bodies), turn, turn + min(_PER_BODY, len(bodies))):
                    answer = client.outside(address, method.upper(), json=odd)
                    assert answer.status_code != 500, (method, path, odd, answer.text)
                    asked += 1
                turn += 7
                break
    assert asked > 500


def test_no_parameter_makes_an_operation_fail(
    hostile: tuple[House, list[Caller]], described: dict[str, Any]
) -> None:
    house, (admin, *_) = hostile
    client = house.server.client(admin.token)
    odds = cycle((*ODD_TEXTS[1:7], "-1", "99999999999999999999", "é"))
    for path, methods in described["paths"].items():
        for odd in islice(odds, 4):
            text = quote(odd, safe="")
            address = "/".join(text if part.startswith("{") else part for part in path.split("/"))
            for method, operation in methods.items():
                query = "&".join(
                    f"{one['name']}={text}"
                    for one in operation.get("parameters", ())
                    if one["in"] == "query"
                )
                answer = client.outside(f"{address}?{query}", method.upper())
                assert answer.status_code != 500, (method, path, odd, answer.text)


@pytest.mark.parametrize("name", ["a\x00b", "\u202eevil", "x" * 200, "\ud800"])
def test_an_odd_name_of_a_buyer_is_kept_or_refused(
    hostile: tuple[House, list[Caller]], name: str
) -> None:
    venue = hostile[0].venue()
    kiosk, order = venue.device(), venue.order()
    kiosk.post("/orders", order)
    answer = kiosk.patch(f"/orders/{order.id}", {"name": name})
    assert answer.status_code in {200, 422}
