"""Measures how devices keep in step: a gate's snapshot, the feed to many, an online verdict.

Real servers, a long past of sold tickets, half of them scanned, the gate's own loader on its own
disk; memory is that of a whole gate's process. Beside the snapshot stands PostgreSQL's ``COPY`` of
the same columns, which is the least that reading them can cost.

python -m benchmarks sync
"""

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import psycopg
import requests

from benchmarks.server import (
    Row,
    Subject,
    ask,
    authorization,
    cpu_s,
    memory_mb,
    running_subject,
)
from benchmarks.server import row as table_row
from kiosk.core.api import ServerClient
from kiosk.core.clock import SystemClock
from kiosk.core.errors import RetryError
from kiosk.core.gate.facts import FACTS_SCHEMA, Facts
from kiosk.core.gate.gatekeeper import Gatekeeper, Presented
from kiosk.core.gate.link import Link
from kiosk.core.gate.loading import Loader
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA, ScanLog
from kiosk.core.store import Store
from tests.kiosk.core.gate.gate_process import ready, start_process, until
from tests.kiosk.core.gate.tablet import pairing_code
from tests.server.device.box_office import scan_of
from tests.server.history import History
from tests.server.postgres import Cluster, PostgresMissingError, running_cluster
from tests.server.running import Client
from ticketing.admission import Checkpoint, Direction
from ticketing.identifiers import new_id
from ticketing.scan import NewScans, ScanViews

SIZES = (10_000, 100_000, 1_000_000)
DEVICES, CHECK_INS_PER_S, CHECK_INS = 50, 100, 1_000
VERDICTS = 200

T = TypeVar("T")

_COPY = (
    "COPY (SELECT id, serial, event_id, tier_id, tier_name, session_ids, status, generation, admits"
    " FROM ticket ORDER BY id) TO STDOUT"
)


def measure() -> list[Row]:
    """Rows as of ``benchmarks.server``."""
    with contextlib.ExitStack() as stack:
        rows: list[Row] = []
        try:
            cluster: Cluster | None = stack.enter_context(running_cluster())
        except PostgresMissingError as error:
            print(f"Without PostgreSQL: {error}", file=sys.stderr)
            cluster = None
        sold = CHECK_INS + 2 * VERDICTS + 10
        with running_subject("sqlite", None, 1, sold) as subject:
            rows += _measure_one("SQLite", subject)
        if cluster is not None:
            with running_subject("postgresql", cluster, 1, sold) as subject:
                rows += _measure_one("PostgreSQL", subject)
        return rows


def _measure_one(name: str, subject: Subject) -> list[Row]:
    checkpoint = subject.office.checkpoint()
    gate = subject.office.gate(checkpoint)
    rows = [
        *_feed(name, subject, checkpoint, gate),
        *_verdicts(name, subject, checkpoint, gate),
    ]
    history = History(subject.office)
    smallest_s: float | None = None
    for size in SIZES:
        history.grow_to(size)
        taken = _snapshot(subject, gate, size)
        smallest_s = smallest_s or taken.each_us
        rows += _snapshot_rows(f"{name}, {size:,} tickets", subject, taken, smallest_s)
    return [*rows, _memory(name, subject, checkpoint)]


@dataclass(frozen=True)
class _Taken:
    """One snapshot: until the gate is ready, the server's part of it, and how much came."""

    tickets: int
    ready_s: float
    server_cpu_s: float
    server_grew_mb: float
    packed_bytes: int

    @property
    def each_us(self) -> float:
        """Microseconds a ticket until the gate is ready."""
        return 1e6 * self.ready_s / self.tickets


def _snapshot(subject: Subject, gate: Client, size: int) -> _Taken:
    pids, server = subject.pids(), subject.servers[0].process.pid
    with _gate_store() as store, _as_gate(gate) as client:
        before = {pid: cpu_s(pid) for pid in pids}
        held_mb = memory_mb(server, "VmHWM")
        began = time.perf_counter()
        with client.snapshot() as lines:
            Loader(store).load(lines)
        ready_s = time.perf_counter() - began
        spent_s = sum(cpu_s(pid) - before.get(pid, 0.0) for pid in subject.pids())
        grew_mb = memory_mb(server, "VmHWM") - held_mb
        known = store.read("SELECT count(*) AS n FROM gate_ticket")[0]["n"]
        if known < size:
            raise RuntimeError(f"{known} of {size} tickets came")
    packed = gate.get("/sync/snapshot", stream=True, headers={"Accept-Encoding": "gzip"})
    body = packed.raw.read(decode_content=False)
    return _Taken(known, ready_s, spent_s, grew_mb, len(body))


def _snapshot_rows(what: str, subject: Subject, taken: _Taken, smallest_us: float) -> Iterator[Row]:
    few = f"with {SIZES[0]:,} tickets"
    yield table_row(f"snapshot, {what}", taken.ready_s, "s until ready", "a second", 1.0)
    yield table_row(f"snapshot, {what}", taken.each_us, "µs a ticket", few, smallest_us)
    if subject.database:
        baseline, copied_s = "COPY … TO STDOUT", _copy_s(subject.database)
        yield table_row(
            f"snapshot, {what}", taken.server_cpu_s, "s CPU, server", baseline, copied_s
        )
    else:
        yield table_row(f"snapshot, {what}", taken.server_cpu_s, "s CPU, server", "a second", 1.0)
    each = taken.packed_bytes / taken.tickets
    yield table_row(f"snapshot, {what}", each, "bytes a ticket, packed", "allowed", 60.0)
    yield table_row(f"snapshot, {what}", taken.server_grew_mb, "MB more at the server", "1 MB", 1.0)


def _copy_s(database: str) -> float:
    began = time.perf_counter()
    with psycopg.connect(database) as connection, connection.cursor().copy(_COPY) as copy:
        for _ in copy:
            pass
    return time.perf_counter() - began


def _feed(name: str, subject: Subject, checkpoint: Checkpoint, gate: Client) -> Iterator[Row]:
    """How late fifty devices hear of what is checked in."""
    server = urlsplit(subject.servers[0].address)
    head = json.loads(gate.get("/sync/snapshot").content.splitlines()[0])
    asks: list[tuple[str, str]] = []
    while len(asks) < CHECK_INS:
        for ticket in subject.office.sell(10).tickets:
            scan = NewScans(scans=(scan_of(ticket.code, checkpoint),))
            asks.append((str(ticket.id), ask(gate, "/api/v1/scans", scan)))
    plan = head | {
        "host": server.hostname,
        "port": server.port,
        "follower": f"Host: wicket\r\n{authorization(gate)}",
        "devices": DEVICES,
        "per_second": CHECK_INS_PER_S,
        "check_ins": asks,
    }
    # What was sold just now is no part of what is measured.
    page = gate.get("/sync/changes", params={"after": head["cursor"], "epoch": head["epoch"]})
    plan["cursor"] = page.json()["cursor"]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(plan, file)
        file.flush()
        ran = subprocess.run(
            [sys.executable, "-m", "benchmarks.following", file.name],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            timeout=300,
        )
    got = json.loads(ran.stdout)
    if got["missed"]:
        raise RuntimeError(f"{got['missed']} changes were not heard in time")
    what = f"feed to {DEVICES} devices, {name}"
    rate = f"{CHECK_INS_PER_S} check-ins/s wanted"
    yield table_row(what, got["per_second"], "check-ins/s", rate, float(CHECK_INS_PER_S))
    for which in ("p50_ms", "p99_ms", "slowest_ms"):
        label = f"ms, {which.removesuffix('_ms')}, from check-in to device"
        yield table_row(what, got[which], label, "a second", 1000.0)


def _verdicts(name: str, subject: Subject, checkpoint: Checkpoint, gate: Client) -> Iterator[Row]:
    """An online verdict beside the same gate's own."""
    codes = subject.office.codes(2 * VERDICTS)
    no_op_ms = _no_op_ms(subject.servers[0].address)
    with _gate_store() as store, _as_gate(gate) as client:
        with client.snapshot() as lines:
            Loader(store).load(lines)
        alone_ms = _verdict_ms(store, checkpoint, _NoAnswer(client), codes[:VERDICTS])
        online_ms = _verdict_ms(store, checkpoint, client, codes[VERDICTS:])
    what = f"online verdict, {name}"
    yield table_row(what, online_ms, "ms, middle", "decided alone", alone_ms)
    yield table_row(what, online_ms - alone_ms, "ms more than alone", "decided alone", alone_ms)
    yield table_row(what, online_ms, "ms, middle", "no-op by requests", no_op_ms)
    yield table_row("no-op by requests", no_op_ms, "ms, middle", "decided alone", alone_ms)


def _no_op_ms(address: str) -> float:
    """What an exchange costs that asks nothing: no online verdict can come sooner."""
    with requests.Session() as session:
        return _middle_ms(lambda _: session.get(f"{address}/healthz"), range(VERDICTS))


def _middle_ms(deed: Callable[[T], object], things: Iterable[T]) -> float:
    times: list[float] = []
    for thing in things:
        began = time.perf_counter()
        deed(thing)
        times.append(1000 * (time.perf_counter() - began))
    return sorted(times)[len(times) // 2]


class _NoAnswer:
    """The server's clock without the server."""

    def __init__(self, client: ServerClient) -> None:
        self.clock_offset = client.clock_offset

    def scan(self, scans: NewScans, timeout_s: float = 10.0) -> ScanViews:
        raise RetryError(f"nobody takes {len(scans.scans)} scans within {timeout_s} s here")


def _verdict_ms(
    store: Store, checkpoint: Checkpoint, server: ServerClient | _NoAnswer, codes: list[str]
) -> float:
    clock, log = SystemClock(), ScanLog(store, "bench")
    link = Link(clock)
    link.answered()
    facts = Facts(store, log.own_scans, new_id())
    gatekeeper = Gatekeeper(checkpoint.id, server, facts, log, link, clock)

    def check(code: str) -> None:
        shown = gatekeeper.check(Presented(text=code), Direction.ENTRY)
        if not shown.admitted:
            raise RuntimeError(f"a fresh ticket was refused: {shown.reason}")

    return _middle_ms(check, codes)


def _memory(name: str, subject: Subject, checkpoint: Checkpoint) -> Row:
    """What a whole gate holds once it knows the largest size, at its most."""
    with tempfile.TemporaryDirectory(prefix="wicket-gate-") as folder:
        photos = Path(folder) / "photos"
        photos.mkdir()
        code = pairing_code(subject.office, checkpoint, "Bench")
        data = Path(folder) / "gate"
        gate = start_process(data, photos, subject.servers[0].address, code)
        try:
            until(lambda: ready(data, SIZES[-1]), within_s=300)
            time.sleep(2)  # the sweep, and the first look at all of it
            held_mb = memory_mb(gate.pid, "VmHWM")
        finally:
            gate.terminate()
            gate.communicate()
    what = f"gate's process, {name}, {SIZES[-1]:,} tickets"
    return table_row(what, held_mb, "MB at its most", "allowed", 250.0)


@contextlib.contextmanager
def _gate_store() -> Iterator[Store]:
    with (
        tempfile.TemporaryDirectory(prefix="wicket-gate-") as folder,
        Store(Path(folder) / "gate.db", FACTS_SCHEMA, SCANLOG_SCHEMA) as store,
    ):
        yield store


@contextlib.contextmanager
def _as_gate(gate: Client) -> Iterator[ServerClient]:
    token = authorization(gate).strip().rpartition(" ")[2]
    with ServerClient(gate.address, token) as client:
        client.me()  # the first answer says what the server's clock shows
        yield client
