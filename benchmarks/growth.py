"""Measures whether a check-in or an order costs more when many tickets were sold before.

The same server, the same load of 8 connections, with 1 k, 100 k and 1 M tickets in its database,
each in an order of its own with its payment, half of them scanned. Beside each cost stands a no-op
of the same server at the same size, and the ratio to the smallest size is what must not grow.

python -m benchmarks growth
"""

import contextlib
import sys

from benchmarks.server import (
    NO_OP,
    Measured,
    Row,
    Subject,
    check_ins,
    holds,
    load,
    pgbench_rate,
    running_subject,
)
from benchmarks.server import row as table_row
from tests.server.history import History
from tests.server.postgres import Cluster, PostgresMissingError, running_cluster

SIZES = (1_000, 100_000, 1_000_000)
CONNECTIONS = 8
ASKS = 2_000


def measure() -> list[Row]:
    """Rows as of ``benchmarks.server``; the last rows of each load compare the sizes."""
    rows: list[Row] = []
    with contextlib.ExitStack() as stack:
        try:
            cluster = stack.enter_context(running_cluster())
        except PostgresMissingError as error:
            print(f"Without PostgreSQL: {error}", file=sys.stderr)
            cluster = None
        with running_subject("sqlite", None, 1, _quantity()) as subject:
            rows += _growing("SQLite", subject, None)
        if cluster is not None:
            with running_subject("postgresql", cluster, 1, _quantity()) as subject:
                rows += _growing("PostgreSQL", subject, cluster)
    return rows


def _quantity() -> int:
    # Beside the past, every size sells its own tickets twice over: to check in, and to hold.
    return 2 * ASKS * len(SIZES) + 10


def _growing(name: str, subject: Subject, cluster: Cluster | None) -> list[Row]:
    history = History(subject.office)
    database_rate = pgbench_rate(cluster, CONNECTIONS) if cluster else None
    rows: list[Row] = []
    smallest: dict[str, Measured] = {}
    for size in SIZES:
        history.grow_to(size)
        nothing = load(subject, [NO_OP], CONNECTIONS, again=True)
        asks = {
            "check-in": check_ins(subject.office, ASKS),
            "order": holds(subject.office, ASKS),
        }
        for deed, wanted in asks.items():
            got = load(subject, wanted, CONNECTIONS)
            first = smallest.setdefault(deed, got)
            what = f"{deed}, {name}, {size:,} tickets"
            rows += [
                table_row(what, got.cpu_ms, "ms CPU, server and database", "no-op", nothing.cpu_ms),
                table_row(what, got.cpu_ms, "ms CPU", f"with {SIZES[0]:,} tickets", first.cpu_ms),
            ]
            if database_rate:
                rows.append(
                    table_row(what, got.per_second, "requests/s", "pgbench -N", database_rate)
                )
    return rows
