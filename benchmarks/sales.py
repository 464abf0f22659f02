"""Measures whole sales: kiosks that order, pay by every method, and get their tickets.

Everything is real but the money: server, database, the simulated providers and twenty kiosks, first
in good weather and then with a tenth of the providers' calls failing. What the server (and
PostgreSQL) spend on a sale stands beside a no-op of the same server. Kiosks and providers share
this machine's processors with the server, so sales a second say how fast all of it together is.

python -m benchmarks sales
"""

import contextlib
import sys

from benchmarks.server import CONNECTIONS, NO_OP, Row, Served, cpu_s, load
from benchmarks.server import row as table_row
from tests.server.payment.counter import running_counter
from tests.server.postgres import Cluster, PostgresMissingError, running_cluster
from tests.server.running import DatabaseKind
from tests.server.selling import open_venue
from torture.buying import Outcome
from torture.paying_ways import METHODS, kiosks_for
from torture.selling import FAILING, KIOSKS_AT_ONCE, SEED, sell

SALES = 200
SWEEP_S = 2.0  # as it comes; the tests sweep ten times as often


def measure() -> list[Row]:
    """Rows as of ``benchmarks.server``."""
    with contextlib.ExitStack() as stack:
        try:
            cluster = stack.enter_context(running_cluster())
        except PostgresMissingError as error:
            print(f"Without PostgreSQL: {error}", file=sys.stderr)
            return _measure_one("sqlite", None)
        return _measure_one("sqlite", None) + _measure_one("postgresql", cluster)


def _measure_one(kind: DatabaseKind, cluster: Cluster | None) -> list[Row]:
    rows: list[Row] = []
    with running_counter(kind, cluster, sweep_interval_s=SWEEP_S) as counter:
        server = counter.server
        counter.venue = open_venue(server, {"quantity": 10 * SALES})
        served = Served(kind, [server], server.variables.get("WICKET_DATABASE_URL"))
        nothing = load(served, [NO_OP], CONNECTIONS[0], again=True)
        kiosks = kiosks_for(METHODS, KIOSKS_AT_ONCE, counter, server.address)
        sell(kiosks, KIOSKS_AT_ONCE, SEED)  # what is loaded and connected once is no sale's cost
        for failing in (0.0, FAILING):
            counter.stripe.set_chaos(failing, SEED)
            counter.momo.set_chaos(failing, SEED)
            before = {pid: cpu_s(pid) for pid in served.pids()}
            sold = sell(kiosks, SALES, SEED)
            spent_s = sum(cpu_s(pid) - before.get(pid, 0.0) for pid in served.pids())
            if sold.stuck:
                raise RuntimeError(f"{len(sold.stuck)} sales came to no end: {sold.stuck[0]}")
            what = f"sale, {kind}, {KIOSKS_AT_ONCE} kiosks, {failing:.0%} of calls failing"
            each_ms = 1000 * spent_s / sold.outcomes[Outcome.SOLD]
            rows += [
                table_row(what, each_ms, "ms CPU, server and database", "no-op", nothing.cpu_ms),
                table_row(what, sold.per_second, "sales/s", "no-op /healthz", nothing.per_second),
            ]
    return rows
