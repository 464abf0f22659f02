"""Measures check-in and hold over HTTP beside a no-op of the same server and PostgreSQL's own rate.

Real server processes, a client in a process of its own, a real cluster with fsync on; each load
lasts some seconds, and no ticket or order is sent twice. The client's own CPU is not counted, but
it shares this machine's processors, so only the ratios mean anything. The no-op is an ``async``
endpoint of the same application; ``pgbench -N`` runs on the same cluster with as many connections.

python -m benchmarks server
"""

import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from pydantic import BaseModel

from tests.server.device.box_office import BoxOffice, open_box_office
from tests.server.postgres import Cluster, PostgresMissingError, programs, running_cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder
from ticketing.scan import NewScan, NewScans

SECONDS = 4
CONNECTIONS = (8, 32)
TICKETS = 10_000
HOLDS = 10_000
SWEEP_S = 2.0  # as it comes; the tests sweep ten times as often

Row = dict[str, str | float | None]

NO_OP = "GET /healthz HTTP/1.1\r\nHost: wicket\r\n\r\n"
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Measured:
    """A load's outcome: good answers a second, and CPU of server and database for each."""

    per_second: float
    cpu_ms: float
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True)
class Served:
    """Server processes on one database; ``database`` is PostgreSQL's address."""

    name: str
    servers: Sequence[ServerHandle]
    database: str | None

    def pids(self) -> list[int]:
        """Every process that works for it."""
        found = [server.process.pid for server in self.servers]
        if self.database:
            with psycopg.connect(self.database) as connection:
                found += [row[0] for row in connection.execute("SELECT pid FROM pg_stat_activity")]
        return found


def measure() -> list[Row]:
    """Rows of name, value, unit, baseline, its value, and the ratio of the two."""
    rows: list[Row] = []
    with contextlib.ExitStack() as stack:
        try:
            cluster = stack.enter_context(running_cluster())
        except PostgresMissingError as error:
            print(f"Without PostgreSQL: {error}", file=sys.stderr)
            cluster = None
        with running_subject("sqlite", None, processes=1) as subject:
            rows += _measure_one(subject, None)
        if cluster is not None:
            with running_subject("postgresql", cluster, processes=2) as subject:
                rows += _measure_one(subject, cluster)
    return rows


@dataclass(frozen=True)
class Subject(Served):
    """What is measured, with something to sell there."""

    office: BoxOffice


@contextlib.contextmanager
def running_subject(
    kind: DatabaseKind, cluster: Cluster | None, processes: int, quantity: int = TICKETS + HOLDS
) -> Iterator[Subject]:
    """Server processes on one new database, with so many tickets to sell."""
    with (
        running_server(kind, cluster, sweep_interval_s=SWEEP_S) as first,
        contextlib.ExitStack() as stack,
    ):
        servers = [first]
        for _ in range(processes - 1):
            more = ServerHandle(first.data_folder, first.variables | {"WICKET_PORT": "0"})
            stack.callback(more.close)
            servers.append(more)
        name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[kind]
        office = open_box_office(first, quantity)
        address = first.variables.get("WICKET_DATABASE_URL")
        yield Subject(f"{name}, {processes} server process(es)", servers, address, office)


def _measure_one(subject: Subject, cluster: Cluster | None) -> list[Row]:
    check_in_asks = check_ins(subject.office, TICKETS)
    hold_asks = holds(subject.office, HOLDS)
    rows: list[Row] = []
    for part, connections in enumerate(CONNECTIONS):
        # Each load has asks of its own: a ticket that was let in would be refused, and cheaper.
        scans, orders = (asks[part :: len(CONNECTIONS)] for asks in (check_in_asks, hold_asks))
        rows += _rows(subject, cluster, connections, {"check-in": scans, "hold": orders})
    return rows


def _rows(
    subject: Subject, cluster: Cluster | None, connections: int, loads: Mapping[str, Sequence[str]]
) -> list[Row]:
    nothing = load(subject, [NO_OP], connections, again=True)
    database_rate = pgbench_rate(cluster, connections) if cluster else None
    rows: list[Row] = []
    for name, asks in loads.items():
        got = load(subject, asks, connections)
        what = f"{name}, {subject.name}, {connections} connections"
        rows += [
            row(what, got.per_second, "requests/s", "no-op /healthz", nothing.per_second),
            row(what, got.cpu_ms, "ms CPU, server and database", "no-op", nothing.cpu_ms),
            row(what, got.p99_ms, "ms at p99", "its own p50", got.p50_ms),
        ]
        if database_rate:
            rows.append(
                row(what, got.per_second, "requests/s", "pgbench -N, transactions/s", database_rate)
            )
    return rows


def check_ins(office: BoxOffice, count: int) -> list[str]:
    """Requests that each check another ticket in, newly sold."""
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    return [
        ask(gate, "/api/v1/scans", NewScans(scans=(_scan(code, checkpoint.id.hex),)))
        for code in office.codes(count)
    ]


def _scan(code: str, checkpoint_id: str) -> NewScan:
    return NewScan.model_validate(
        {
            "id": new_id(),
            "checkpoint_id": checkpoint_id,
            "text": code,
            "scanned_at": datetime.now(UTC),
        }
    )


def holds(office: BoxOffice, count: int) -> list[str]:
    """Requests that each place an order for one ticket."""
    line = (NewLine(tier_id=office.tier_id, quantity=1),)
    return [
        ask(
            office.kiosk,
            "/api/v1/orders",
            NewOrder(id=new_id(), session_id=office.session_id, lines=line),
        )
        for _ in range(count)
    ]


def ask(client: Client, path: str, body: BaseModel) -> str:
    """A request as its client would send it."""
    text = body.model_dump_json()
    return (
        f"POST {path} HTTP/1.1\r\nHost: wicket\r\n{authorization(client)}"
        f"Content-Type: application/json\r\nContent-Length: {len(text.encode())}\r\n\r\n{text}"
    )


def authorization(client: Client) -> str:
    """The line of a request's head that says who asks."""
    return f"Authorization: {client.session.headers['Authorization']!s}\r\n"


def load(
    subject: Served, asks: Sequence[str], connections: int, *, again: bool = False
) -> Measured:
    """Ask for some seconds at most, each thing once or, with ``again``, in turn."""
    parts = [urlsplit(server.address) for server in subject.servers]
    plan = {
        "addresses": [[part.hostname, part.port] for part in parts],
        "connections": connections,
        "seconds": SECONDS,
        "asks": asks,
        "again": again,
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(plan, file)
        file.flush()
        pids = subject.pids()
        before = {pid: cpu_s(pid) for pid in pids}
        ran = subprocess.run(
            [sys.executable, "-m", "benchmarks.load", file.name],
            check=True,
            capture_output=True,
            text=True,
            timeout=SECONDS + 60,
        )
        spent_s = sum(cpu_s(pid) - before.get(pid, 0.0) for pid in subject.pids())
    got = json.loads(ran.stdout)
    if got["failed"]:
        raise RuntimeError(f"{got['failed']} of {got['done'] + got['failed']} asks were refused")
    return Measured(
        got["done"] / got["seconds"], 1000 * spent_s / got["done"], got["p50_ms"], got["p99_ms"]
    )


def cpu_s(pid: int) -> float:
    """User and system time of a process so far (proc(5), fields 14 and 15); 0 where it is gone."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return 0.0
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def memory_mb(pid: int, field: str) -> float:
    """A field of a process's memory (proc(5)), in megabytes."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith(field))
    return int(line.split()[1]) / 1024


def pgbench_rate(cluster: Cluster, connections: int) -> float:
    """Transactions a second of ``pgbench -N`` with so many clients, on a database of its own."""
    address = cluster.new_database()
    bench = str(programs() / "pgbench")
    subprocess.run([bench, "-i", "-q", "-s", "5", address], check=True, capture_output=True)
    clients = ("-c", str(connections), "-j", "2", "-T", str(SECONDS))
    ran = subprocess.run(
        [bench, "-N", "-n", *clients, address], check=True, capture_output=True, text=True
    )
    found = re.search(r"tps = ([\d.]+)", ran.stdout)
    if found is None:
        raise RuntimeError(f"pgbench said nothing of its rate: {ran.stdout}")
    return float(found[1])


def row(name: str, value: float, unit: str, baseline: str, baseline_value: float) -> Row:
    """A line of the table, with the ratio of the two values."""
    ratio = round(value / baseline_value, 3) if baseline_value else None
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "baseline": baseline,
        "baseline_value": round(baseline_value, 3),
        "ratio": ratio,
    }
