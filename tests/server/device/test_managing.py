"""Managers list, move and pair anew the devices of their organiser; each deed is written down."""

from collections.abc import Iterator

import pytest

from tests.server.device.box_office import PUBLIC_KEY, BoxOffice, ok, open_box_office, paired
from tests.server.people.persons import rows, staff
from tests.server.running import Client, ServerHandle, running_server
from ticketing.device import DeviceKind, NewDevice, Pair
from ticketing.identifiers import new_id
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def house() -> Iterator[ServerHandle]:
    with running_server() as handle:
        yield handle


@pytest.fixture(scope="module")
def office(house: ServerHandle) -> BoxOffice:
    return open_box_office(house)


@pytest.fixture(scope="module")
def manager(office: BoxOffice) -> Client:
    return staff(office.server, office.organiser_id, StaffRole.MANAGER).client


def a_kiosk(office: BoxOffice) -> NewDevice:
    """A kiosk that is to come."""
    return NewDevice(
        id=new_id(),
        organiser_id=office.organiser_id,
        kind=DeviceKind.KIOSK,
        name="Foyer 2",
        place="Foyer",
        reader_id=f"tmr_{new_id().hex}",
    )


def test_a_manager_expects_lists_and_reads_the_devices_of_their_organiser_only(
    office: BoxOffice, manager: Client
) -> None:
    theirs = open_box_office(office.server)
    mine = a_kiosk(office)
    ok(manager.post("/devices", mine))
    listed = ok(manager.get("/devices"))["devices"]
    assert listed[0]["id"] == str(mine.id)
    assert {one["organiser_id"] for one in listed} == {str(office.organiser_id)}
    everywhere = ok(office.operator.get("/devices", params={"organiser": theirs.organiser_id}))
    assert [one["id"] for one in everywhere["devices"]] == [str(theirs.kiosk_id)]
    assert manager.get(f"/devices/{theirs.kiosk_id}").status_code == 404
    assert manager.get(f"/devices/{new_id()}").status_code == 404


def test_a_device_is_moved_and_renamed_and_learns_of_it(office: BoxOffice, manager: Client) -> None:
    device = paired(office.server, a_kiosk(office))
    path = f"/devices/{device.device.id}"
    changed = ok(manager.patch(path, {"name": "Bar 1", "place": "Bar", "reader_id": None}))
    assert (changed["name"], changed["place"], changed["reader_id"]) == ("Bar 1", "Bar", None)
    me = ok(office.server.client(device.token).get("/devices/me"))
    assert (me["name"], me["reader_id"]) == ("Bar 1", None)


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"name": ""},
        {"name": "x" * 201},
        {"place": "a\x00b"},
        {"checkpoint_id": str(new_id())},
        {"kind": "gate"},
        {"organiser_id": str(new_id())},
    ],
)
def test_a_change_that_is_not_possible_changes_nothing(
    office: BoxOffice, manager: Client, change: dict[str, object]
) -> None:
    path = f"/devices/{office.kiosk_id}"
    before = ok(manager.get(path))
    assert manager.patch(path, change).status_code == 422
    assert ok(manager.get(path)) == before


def test_a_gate_keeps_a_checkpoint(office: BoxOffice, manager: Client) -> None:
    first, second = office.checkpoint(), office.checkpoint()
    body = a_kiosk(office).model_dump(mode="json") | {
        "kind": "gate",
        "checkpoint_id": str(first.id),
    }
    ok(manager.post("/devices", body))
    path = f"/devices/{body['id']}"
    assert manager.patch(path, {"checkpoint_id": None}).status_code == 422
    moved = ok(manager.patch(path, {"checkpoint_id": str(second.id)}))
    assert moved["checkpoint_id"] == str(second.id)


def test_a_token_dies_when_the_new_code_is_used_and_not_before(
    office: BoxOffice, manager: Client
) -> None:
    device = paired(office.server, a_kiosk(office))
    old = office.server.client(device.token)
    code = ok(manager.post(f"/devices/{device.device.id}/roll"))["code"]
    assert old.get("/devices/me").ok
    offered = Pair(code=code, public_key=PUBLIC_KEY)
    new = ok(office.server.client(None).post("/devices/pair", offered))
    assert old.get("/devices/me").status_code == 401
    assert office.server.client(new["token"]).get("/devices/me").ok


def test_what_becomes_of_a_device_is_in_the_audit(office: BoxOffice, manager: Client) -> None:
    device = paired(office.server, a_kiosk(office)).device
    path = f"/devices/{device.id}"
    ok(manager.patch(path, {"name": "Bar 1"}))
    ok(manager.post(f"{path}/roll"))
    ok(manager.post(f"{path}/revoke"))
    assert manager.post(f"{path}/roll").json()["code"] == "not_allowed"
    query = "SELECT act FROM audit_entry WHERE subject_id = ? ORDER BY at, id"
    assert [row[0] for row in rows(office.server, query, device.id.hex)] == [
        "device.expected",
        "device.paired",
        "device.changed",
        "device.rolled",
        "device.revoked",
    ]
