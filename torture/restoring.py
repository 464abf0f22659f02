"""R15: a server with many orders is backed up while it sells, and restored into a new database."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

from tests.server.device.box_office import open_box_office, pulled
from tests.server.history import History
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from torture.reporting import Row

ORDERS = 100_000
LONGEST_S = 300
_ROOT = Path(__file__).parent.parent
_SEALED_WITHIN_S = 300
# Copied entries are outside of the chain; as unsealed ones they take their places in it. There is
# one for each order, and it is what the check looks for.
_UNSEALED = """UPDATE audit_entry SET place = NULL, hash = NULL, act = 'order.confirmed'
WHERE place < 0"""
_NEVER_CHANGED = """CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
WHEN OLD.place IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an entry of the audit is kept as it is'); END"""


def restoring(kind: DatabaseKind, cluster: Cluster | None, orders: int) -> Row:
    """The drill; its faults are what the check found, and anything that took too long."""
    words: list[str] = []
    with (
        tempfile.TemporaryDirectory(prefix="wicket-drill-") as folder,
        running_server(kind, cluster) as server,
    ):
        office = open_box_office(server)
        gate = office.gate(office.checkpoint())
        History(office).grow_to(orders)
        _make_sealed(server)
        known = pulled(gate)
        file = Path(folder) / "backup.jsonl.gz"
        backing_up_s = _timed(server, words, "backup", str(file))
        with running_server(kind, cluster) as fresh:
            fresh.stop()
            restoring_s = _timed(fresh, words, "restore", "--replace", str(file))
            fresh.start()
            page = pulled(fresh.client(gate.token), after=known.cursor, epoch=known.epoch)
            if not page.resync:
                words.append("a device was not told to start from nothing")
    if restoring_s > LONGEST_S:
        words.append(f"restoring took {restoring_s:.0f} s")
    what = f"backup in {backing_up_s:.0f} s, restored and checked in {restoring_s:.0f} s"
    return Row("R15", what, kind, orders, len(words), words=tuple(words))


def _timed(server: ServerHandle, words: list[str], *arguments: str) -> float:
    begun = time.monotonic()
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
    done = subprocess.run(
        [sys.executable, "-m", "server.cli", *arguments],
        check=False,
        cwd=_ROOT,
        env=inherited | server.variables,
        capture_output=True,
        text=True,
        timeout=3600,
    )
    if done.returncode:
        words += [f"{arguments[0]}: {line}" for line in (done.stdout + done.stderr).splitlines()]
    return time.monotonic() - begun


def _make_sealed(server: ServerHandle) -> None:
    server.stop()
    address = server.variables.get("WICKET_DATABASE_URL")
    if address:
        with psycopg.connect(address) as link:
            link.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER")
            link.execute(_UNSEALED.encode())
            link.execute("ALTER TABLE audit_entry ENABLE TRIGGER USER")
    else:
        with contextlib.closing(sqlite3.connect(server.data_folder / "wicket.db")) as file:
            file.execute("DROP TRIGGER audit_entry_never_changed")
            file.execute(_UNSEALED)
            file.execute(_NEVER_CHANGED)
            file.commit()
    server.start()
    deadline = time.monotonic() + _SEALED_WITHIN_S
    while 'wicket_audit_unsealed{state="waiting"} 0.0' not in _figures(server):
        if time.monotonic() > deadline:
            raise AssertionError("the audit was not sealed in time")
        time.sleep(0.5)


def _figures(server: ServerHandle) -> str:
    return server.client().outside("/metrics").text
