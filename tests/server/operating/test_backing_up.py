"""A backup is whole and private; restored, on either database, the server goes on from it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from server.migrating import migrate
from server.operating.restoring import restore
from server.settings import CannotStartError, Settings
from tests.server.device.box_office import pulled, scan_of, scanned
from tests.server.operating.trading import Traded, trade
from tests.server.payment.counter import running_counter
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def past(
    database_kind: DatabaseKind,
    cluster_of_kind: Cluster | None,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[ServerHandle, Traded, Path]]:
    """A server that traded and still runs, and the backup that was made of it meanwhile."""
    target = tmp_path_factory.mktemp("backups")
    with running_counter(database_kind, cluster_of_kind) as counter:
        traded = trade(counter)
        done = _wicket(counter.server, "backup", str(target))
        assert done.returncode == 0, done.stderr
        (file,) = target.iterdir()
        assert str(file) in done.stdout
        yield counter.server, traded, file


def _wicket(server: ServerHandle, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the operator, with the server's settings."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
    return subprocess.run(
        [sys.executable, "-m", "server.cli", *arguments],
        check=False,
        cwd=ROOT,
        env=inherited | server.variables,
        capture_output=True,
        text=True,
        timeout=90,
    )


def test_a_backup_is_for_its_owner_only(past: tuple[ServerHandle, Traded, Path]) -> None:
    _, _, file = past
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_running_server_is_checked_without_being_held_up(
    past: tuple[ServerHandle, Traded, Path],
) -> None:
    server, _, _ = past
    done = _wicket(server, "check")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything holds." in done.stdout


def test_a_server_goes_on_from_its_backup(
    past: tuple[ServerHandle, Traded, Path],
    database_kind: DatabaseKind,
    cluster_of_kind: Cluster | None,
) -> None:
    _, traded, file = past
    _goes_on(traded, file, database_kind, cluster_of_kind)


def test_a_backup_of_sqlite_restores_into_postgresql(
    past: tuple[ServerHandle, Traded, Path], database_kind: DatabaseKind, cluster: Cluster
) -> None:
    if database_kind == "sqlite":
        _, traded, file = past
        _goes_on(traded, file, "postgresql", cluster)


def _goes_on(traded: Traded, file: Path, kind: DatabaseKind, cluster: Cluster | None) -> None:
    with running_server(kind, cluster) as server:
        server.stop()
        refused = _wicket(server, "restore", str(file))
        assert refused.returncode == 2
        assert "--replace" in refused.stderr
        done = _wicket(server, "restore", str(file), "--replace")
        assert done.returncode == 0, done.stdout + done.stderr
        assert "Everything holds." in done.stdout
        server.start()
        gate = server.client(traded.gate.token)
        page = pulled(gate, traded.followed.cursor, traded.followed.epoch)
        assert page.resync
        assert page.epoch != traded.followed.epoch
        scans = [
            scan_of(code, traded.checkpoint) for code in (traded.used_code, traded.unused_code)
        ]
        verdicts = scanned(gate, *scans)
        assert [one.verdict.admitted for one in verdicts] == [False, True]
        assert verdicts[0].verdict.reason == "already_used"
        kiosk = server.client(traded.office.kiosk.token)
        kept = kiosk.get(f"/orders/{traded.free.id}").json()
        assert kept["status"] == "confirmed"
        assert [one["code"] for one in kept["tickets"]] == [one.code for one in traded.free.tickets]
        books = server.client().get(f"/reconciliations/{traded.books.id}").json()
        assert books == traded.books.model_dump(mode="json")


@pytest.mark.parametrize("harm", ["cut", "flipped", "text"])
def test_a_damaged_backup_changes_nothing(
    past: tuple[ServerHandle, Traded, Path], tmp_path: Path, harm: str
) -> None:
    _, _, file = past
    whole = file.read_bytes()
    middle = len(whole) // 2
    harmed = {
        "cut": whole[:middle],
        "flipped": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        "text": b"no backup at all",
    }[harm]
    damaged = tmp_path / "damaged.jsonl.gz"
    damaged.write_bytes(harmed)
    settings = Settings(data_folder=tmp_path / "data", database_url="")
    database = Database(settings)
    migrate(database)
    database.close()
    before = (settings.data_folder / "wicket.db").read_bytes()
    with pytest.raises(CannotStartError, match="cannot be used"):
        restore(settings, damaged, replace=True)
    assert (settings.data_folder / "wicket.db").read_bytes() == before


def test_nothing_is_restored_under_a_running_server(
    past: tuple[ServerHandle, Traded, Path],
) -> None:
    server, _, file = past
    done = _wicket(server, "restore", str(file), "--replace")
    assert done.returncode == 2
    assert "server" in done.stderr
    assert server.client(None).outside("/readyz").status_code == 200


def test_a_backup_never_takes_the_place_of_a_file(
    past: tuple[ServerHandle, Traded, Path],
) -> None:
    server, _, file = past
    before = file.read_bytes()
    done = _wicket(server, "backup", str(file))
    assert done.returncode == 2
    assert "is there already" in done.stderr
    assert file.read_bytes() == before
