"""The audit over HTTP: a sale is in it, page by page, for those of its organiser who may."""

from typing import Any

import pytest

from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.people.persons import staff
from tests.server.running import Client, ServerHandle
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    return open_box_office(server)


def _acts(client: Client, **wanted: Any) -> list[str]:
    page = ok(client.get("/audit", params=wanted))
    return [one["act"] for one in page["entries"]]


def test_a_sale_is_told_with_who_did_it(office: BoxOffice) -> None:
    order = office.sell(2)
    acts = _acts(office.operator, order=order.id)
    assert {"order.placed", "order.confirmed"} <= set(acts)
    page = ok(office.operator.get("/audit", params={"order": order.id, "act": "order.placed"}))
    (placed,) = page["entries"]
    assert (placed["actor_kind"], placed["actor_name"]) == ("device", "Foyer 1")
    assert _acts(office.operator, who=office.kiosk_id, order=order.id)


def test_pages_lead_through_everything_once(office: BoxOffice) -> None:
    order = office.sell()
    whole = ok(office.operator.get("/audit", params={"order": order.id}))["entries"]
    found, after = [], None
    while True:
        wanted = {"order": order.id, "limit": 1} | ({"after": after} if after else {})
        page = ok(office.operator.get("/audit", params=wanted))
        found += page["entries"]
        after = page["next"]
        if after is None:
            break
    assert [one["id"] for one in found] == [one["id"] for one in whole]


def test_managers_read_their_own_organiser_only(office: BoxOffice, server: ServerHandle) -> None:
    order = office.sell()
    mine = staff(server, office.organiser_id, StaffRole.MANAGER).client
    other = staff(server, open_box_office(server).organiser_id, StaffRole.MANAGER).client
    assert "order.placed" in _acts(mine, order=order.id)
    assert _acts(other, order=order.id) == []


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        ({"after": "nonsense"}, "after"),
        ({"act": "order.%"}, "act"),
        ({"who": "x"}, "who"),
        ({"limit": 0}, "limit"),
        ({"from": "yesterday"}, "from"),
        ({"whom": "x"}, "whom"),
    ],
)
def test_a_wrong_filter_is_named(office: BoxOffice, wanted: dict[str, Any], field: str) -> None:
    answer = office.operator.get("/audit", params=wanted)
    assert answer.status_code == 422
    assert answer.json()["fields"][0]["field"] == field
