"""Runs the harnesses in full on both databases and prints what each did and found.

Usage: ``python -m torture [promise ...]``: R1 to R6, R9 to R11, R13 to R15, sales, leases and soak.
"""

import sys
from collections.abc import Callable, Iterator, Sequence

from tests.server.postgres import Cluster, PostgresMissingError, running_cluster
from tests.server.running import DatabaseKind
from torture.admitting import TICKETS, admitting, admitting_without_the_past
from torture.bad_disks import bad_disks, bad_disks_and_promises
from torture.describing import asking, hostile_fields, hostile_papers
from torture.following import CHANGES, following, following_what_was_numbered_at_writing
from torture.hinting import hinting
from torture.killing import killing
from torture.killing_kiosks import killing_kiosks
from torture.leasing import leasing, leasing_and_forgetting
from torture.meeting import meeting, meeting_in_haste
from torture.networking import networking
from torture.overselling import overselling, overselling_without_the_condition
from torture.permitting import permitting, permitting_without_a_row
from torture.reporting import Row, table
from torture.restoring import ORDERS, restoring
from torture.selling import selling, selling_and_losing
from torture.soaking import soaking, soaking_and_keeping
from torture.telling_time import telling_time, telling_time_by_ones_own_clock

Harness = Callable[[DatabaseKind, Cluster | None], Row]

_FULL: dict[str, tuple[Harness, ...]] = {
    "R1": (
        lambda kind, cluster: overselling(kind, cluster, 10_000),
        lambda kind, cluster: overselling_without_the_condition(kind, cluster, 1_000),
    ),
    "R2": (
        lambda kind, cluster: admitting(kind, cluster, TICKETS),
        lambda kind, cluster: admitting_without_the_past(kind, cluster, 100),
    ),
    "R3": (killing, killing_kiosks),
    "R4": (hinting,),
    "R5": (networking,),
    "R6": (lambda kind, cluster: following(kind, cluster, CHANGES),),
    "R9": (telling_time, telling_time_by_ones_own_clock),
    "R10": (),
    "R11": (meeting, meeting_in_haste),
    "R13": (
        lambda kind, cluster: asking(kind, cluster, 25),
        lambda kind, cluster: hostile_fields(kind, cluster, 40),
        lambda kind, cluster: hostile_papers(kind, cluster, None),
    ),
    "R14": (permitting, permitting_without_a_row),
    "R15": (lambda kind, cluster: restoring(kind, cluster, ORDERS),),
    "sales": (selling, selling_and_losing),
    "leases": (leasing, leasing_and_forgetting),
    "soak": (),
}
# PostgreSQL's disk is its own affair, and a kiosk's wear does not ask for the server's database.
_ON_SQLITE: dict[str, tuple[Harness, ...]] = {
    "R10": (bad_disks, bad_disks_and_promises),
    "soak": (soaking, soaking_and_keeping),
}
# SQLite has one writer, so no commit can be late there.
_ON_POSTGRESQL: dict[str, tuple[Harness, ...]] = {
    "R6": (
        lambda kind, cluster: following_what_was_numbered_at_writing(kind, cluster, CHANGES // 10),
    ),
}


def main(promises: Sequence[str]) -> int:
    """Run what is asked for, or everything; 1 where something did not come out as it should."""
    unknown = sorted(set(promises) - set(_FULL))
    if unknown:
        print(f"No harness is called {', '.join(unknown)}; there are {', '.join(_FULL)}.")
        return 2
    rows: list[Row] = []
    for row in _run(promises or list(_FULL)):
        rows.append(row)
        print(table([row]).splitlines()[1], flush=True)
    print()
    print(table(rows))
    return 0 if all(row.good for row in rows) else 1


def _run(promises: Sequence[str]) -> Iterator[Row]:
    for promise in promises:
        for harness in (*_FULL[promise], *_ON_SQLITE.get(promise, ())):
            yield harness("sqlite", None)
    try:
        with running_cluster() as cluster:
            for promise in promises:
                for harness in (*_FULL[promise], *_ON_POSTGRESQL.get(promise, ())):
                    yield harness("postgresql", cluster)
    except PostgresMissingError as error:
        print(f"Without PostgreSQL: {error}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
