"""What the first release left is brought up to date, and everything in it goes on working."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command

from server.database import Database
from server.migrating import configuration
from tests.server.device.box_office import pulled
from tests.server.foundation.first_release import (
    GATE_TOKEN,
    KIOSK_TOKEN,
    REVISION,
    Filling,
    FirstRelease,
)
from tests.server.operating.trading import settings_of
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder
from ticketing.scan import NewScan, NewScans

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Upgraded:
    """A server of today on the database of then."""

    server: ServerHandle
    old: FirstRelease

    @property
    def kiosk(self) -> Client:
        """The kiosk that was paired then."""
        return self.server.client(KIOSK_TOKEN)

    @property
    def gate(self) -> Client:
        """The gate that was paired then."""
        return self.server.client(GATE_TOKEN)


@pytest.fixture(scope="module")
def upgraded(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[Upgraded]:
    with running_server(database_kind, cluster_of_kind) as server:
        server.stop()
        if cluster_of_kind:
            server.variables["WICKET_DATABASE_URL"] = cluster_of_kind.new_database()
        else:
            (server.data_folder / "wicket.db").unlink()
        settings = settings_of(server)
        database = Database(settings)
        filled: list[FirstRelease] = []
        database.alter(lambda c: command.upgrade(configuration(c), REVISION))
        database.write(lambda c: filled.append(Filling(c, settings.data_folder).fill()))
        database.close()
        server.start()
        yield Upgraded(server, filled[0])


def test_an_old_order_reads_as_it_was(upgraded: Upgraded) -> None:
    order = upgraded.kiosk.get(f"/orders/{upgraded.old.completed_id}").json()
    assert order["status"] == "completed"
    assert order["total"] == {"amount": 5000, "currency": "EUR"}
    assert order["buyer"]["name"] == "Ada Lovelace"
    assert {one["code"] for one in order["tickets"]} == {
        upgraded.old.used_code,
        upgraded.old.valid_code,
    }
    assert order["payments"][0]["status"] == "succeeded"


def test_an_old_ticket_is_admitted_once_and_one_that_was_used_is_not(upgraded: Upgraded) -> None:
    codes = (upgraded.old.valid_code, upgraded.old.used_code, upgraded.old.valid_code)
    verdicts = []
    for code in codes:
        scan = NewScan(
            id=new_id(),
            checkpoint_id=upgraded.old.checkpoint_id,
            text=code,
            scanned_at=datetime.now(UTC),
        )
        answer = upgraded.gate.post("/scans", NewScans(scans=(scan,)))
        assert answer.status_code == 200, answer.text
        verdicts.append(answer.json()["scans"][0]["verdict"])
    assert [one["reason"] for one in verdicts] == [None, "already_used", "already_used"]


def test_an_old_kiosk_sells_on(upgraded: Upgraded) -> None:
    order = NewOrder(
        id=new_id(),
        session_id=upgraded.old.session_id,
        lines=(NewLine(tier_id=upgraded.old.tier_id, quantity=2),),
    )
    placed = upgraded.kiosk.post("/orders", order)
    assert placed.status_code == 201, placed.text
    assert placed.json()["total"]["amount"] == 5000
    cancelled = upgraded.kiosk.post(f"/orders/{order.id}/cancel")
    assert cancelled.status_code == 200, cancelled.text


def test_a_sale_that_was_open_can_be_given_up(upgraded: Upgraded) -> None:
    answer = upgraded.kiosk.post(f"/orders/{upgraded.old.pending_id}/cancel")
    assert answer.status_code == 200, answer.text
    assert answer.json()["status"] == "cancelled"


def test_the_catalogue_is_as_it_was(upgraded: Upgraded) -> None:
    event = upgraded.kiosk.get(f"/events/{upgraded.old.event_id}").json()
    assert event["name"]["translations"]["ar"] == "وردية الليل"
    assert event["status"] == "published"


def test_staff_find_an_old_order_by_its_buyer(upgraded: Upgraded) -> None:
    found = upgraded.server.client().get("/orders", params={"buyer": "lovelace"})
    assert found.status_code == 200, found.text
    ids = {one["id"] for one in found.json()["orders"]}
    assert str(upgraded.old.completed_id) in ids


def test_a_gate_that_followed_then_follows_on(upgraded: Upgraded) -> None:
    page = pulled(upgraded.gate, after=1, epoch="af201029-95f4-4bf8-a97a-9e5b1cfd3f4e")
    assert not page.resync


def test_everything_that_must_hold_holds(upgraded: Upgraded) -> None:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
    done = subprocess.run(
        [sys.executable, "-m", "server.cli", "check"],
        check=False,
        cwd=ROOT,
        env=inherited | upgraded.server.variables,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
