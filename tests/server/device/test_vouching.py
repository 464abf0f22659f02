"""Gates are told of each other by name and key, so that they know each other without the server."""

from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import Connection, insert, select

from server.database import Database
from server.device.tables import device
from server.device.vouching import gate_rows
from server.migrating import configuration, migrate
from server.security import Device
from server.settings import Settings
from server.sync.tables import change
from tests.server.device.box_office import (
    PUBLIC_KEY,
    BoxOffice,
    ok,
    open_box_office,
    paired,
    pulled,
)
from tests.server.device.test_pairing import NOW
from tests.server.running import Client, ServerHandle
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind, NewDevice, Paired
from ticketing.identifiers import new_id
from ticketing.sync import ChangeKind, GateRow


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    return open_box_office(server)


def gate_at(office: BoxOffice, checkpoint: Checkpoint, name: str) -> Paired:
    wanted = NewDevice(
        id=new_id(),
        organiser_id=office.organiser_id,
        kind=DeviceKind.GATE,
        name=name,
        place="Entrance",
        checkpoint_id=checkpoint.id,
    )
    return paired(office.server, wanted)


def told(gate: Client) -> dict[UUID, GateRow | None]:
    """The other gates as following from nothing gives them."""
    rows = {one.id: one.row for one in pulled(gate).changes if one.kind is ChangeKind.GATE}
    return {one: row for one, row in rows.items() if row is None or isinstance(row, GateRow)}


def test_a_gate_is_told_of_the_others_of_its_organiser_and_not_of_itself(
    office: BoxOffice,
) -> None:
    checkpoint = office.checkpoint()
    first, second = (gate_at(office, checkpoint, name) for name in ("Gate A", "Gate B"))
    elsewhere = open_box_office(office.server)
    stranger = gate_at(elsewhere, elsewhere.checkpoint(), "Gate X")

    found = told(office.server.client(first.token))

    assert found[second.device.id] == GateRow(
        id=second.device.id, name="Gate B", checkpoint_id=checkpoint.id, public_key=PUBLIC_KEY
    )
    assert not {first.device.id, stranger.device.id, office.kiosk_id} & set(found)


def test_a_gate_that_was_renamed_and_one_that_was_revoked_are_told_again(
    office: BoxOffice,
) -> None:
    checkpoint = office.checkpoint()
    first, second, third = (gate_at(office, checkpoint, name) for name in "ABC")
    client = office.server.client(first.token)
    page = pulled(client)
    ok(office.operator.patch(f"/devices/{second.device.id}", json={"name": "North"}))
    ok(office.operator.post(f"/devices/{third.device.id}/revoke"))

    changes = pulled(client, page.cursor, page.epoch).changes

    rows = {one.id: one.row for one in changes if one.kind is ChangeKind.GATE}
    renamed = rows[second.device.id]
    assert isinstance(renamed, GateRow)
    assert renamed.name == "North"
    assert rows[third.device.id] is None


def test_gates_paired_before_are_told_of_by_the_migration(empty_settings: Settings) -> None:
    database = Database(empty_settings)
    organiser, older = new_id(), new_id()

    def fill(connection: Connection) -> None:
        common = {
            "organiser_id": organiser,
            "name": "Old",
            "place": "Entrance",
            "checkpoint_id": new_id(),
            "pairing_tries": 0,
            "made_at": NOW,
        }
        rows = [
            {"id": older, "kind": "gate", "public_key": PUBLIC_KEY, "revoked_at": None},
            {"id": new_id(), "kind": "gate", "public_key": None, "revoked_at": None},
            {"id": new_id(), "kind": "gate", "public_key": PUBLIC_KEY, "revoked_at": NOW},
            {"id": new_id(), "kind": "kiosk", "public_key": PUBLIC_KEY, "revoked_at": None},
        ]
        connection.execute(insert(device), [common | row for row in rows])

    try:
        database.alter(lambda c: command.upgrade(configuration(c), "0022"))
        database.alter(fill)
        migrate(database)
        asking = Device(
            id=new_id(), kind=DeviceKind.GATE, organiser_id=organiser, name="New", place="Here"
        )
        noted = database.read(
            lambda c: c.scalars(select(change.c.thing_id).where(change.c.kind == "gate")).all()
        )
        assert list(noted) == [older]
        assert set(database.read(lambda c: gate_rows(c, noted, asking))) == {older}
    finally:
        database.close()
