"""The figures of one server for Prometheus: requests as they pass, the rest read when asked.

What is read costs the same however much was sold: rows counted are those that wait or are open,
each along an index of its own, and what was ever done is counted as the audit is sealed.
"""

from collections.abc import Callable, Iterable, Iterator

from prometheus_client import CollectorRegistry, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection, text
from sqlalchemy.pool import QueuePool

from server.audit.reading import times_done
from server.database import Database
from server.operating.watching import Watch

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

# Name, words, label, and what is asked: rows of a label's value and a number.
_COUNTS: tuple[tuple[str, str, str, str], ...] = (
    (
        "wicket_stock",
        "Tickets of all tiers by what they are.",
        "state",
        """SELECT 'sold', coalesce(sum(sold), 0) FROM stock
        UNION ALL SELECT 'held', coalesce(sum(held), 0) FROM stock
        UNION ALL SELECT 'leased', coalesce(sum(leased), 0) FROM stock
        UNION ALL SELECT 'free', coalesce(sum(quantity - sold - held - leased), 0) FROM stock""",
    ),
    (
        "wicket_orders_open",
        "Orders that hold stock.",
        "state",
        "SELECT 'pending', count(*) FROM orders WHERE status = 'pending'",
    ),
    (
        "wicket_payments_open",
        "Payments that are not over.",
        "state",
        # Within a function: SQLite would walk the index of all statuses, to group by it.
        """SELECT coalesce(status, ''), count(*) FROM payment
        WHERE next_check_at IS NOT NULL GROUP BY coalesce(status, '')""",
    ),
    (
        "wicket_letters",
        "Letters that were not sent, by what became of them.",
        "state",
        """SELECT state, count(*) FROM letter
        WHERE state IN ('waiting', 'unknown', 'failed', 'bounced') GROUP BY state""",
    ),
    (
        "wicket_jobs",
        "Background jobs; dead ones were given up and need a person.",
        "state",
        "SELECT state, count(*) FROM job GROUP BY state",
    ),
    (
        "wicket_audit_unsealed",
        "Audit entries that wait for their place in the chain.",
        "state",
        "SELECT 'waiting', count(*) FROM audit_entry WHERE place IS NULL",
    ),
)


class Measures:
    """Counts this process's requests, and answers with them and the database's figures."""

    def __init__(self, database: Database, watch: Watch) -> None:
        self._registry = CollectorRegistry()
        self._requests = Histogram(
            "wicket_request_seconds",
            "Requests by how long they took.",
            ("method", "route", "status"),
            buckets=_BUCKETS,
            registry=self._registry,
        )
        self._known: dict[tuple[str, str, int], Callable[[float], None]] = {}
        self._registry.register(_Read(database, watch))

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request that was answered."""
        key = (method, route, status)
        seen = self._known.get(key)
        if seen is None:
            # Looking the labels up costs more than counting, so it is done once.
            seen = self._requests.labels(method, route, str(status)).observe
            self._known[key] = seen
        seen(seconds)

    def told(self) -> bytes:
        """All figures, in Prometheus's text format."""
        return generate_latest(self._registry)


class _Read(Collector):
    """What is read when somebody asks."""

    def __init__(self, database: Database, watch: Watch) -> None:
        self._database = database
        self._watch = watch

    def describe(self) -> Iterable[Metric]:
        """Nothing: describing would read the database before it is migrated."""
        return ()

    def collect(self) -> Iterator[Metric]:
        """The figures of now."""
        for name, words, label, statement in _COUNTS:
            gauge = GaugeMetricFamily(name, words, labels=(label,))
            for row in self._database.read(lambda c, asked=statement: _rows(c, asked)):  # type: ignore[misc]  # bound at once
                gauge.add_metric((row[0],), row[1])
            yield gauge
        acts = CounterMetricFamily(
            "wicket_acts", "What was ever done, by the audit's name for it.", labels=("act",)
        )
        for act, times in sorted(self._database.read(times_done).items()):
            acts.add_metric((act,), times)
        yield acts
        yield from self._sweeps()
        yield self._pool()

    def _sweeps(self) -> Iterator[Metric]:
        last = GaugeMetricFamily(
            "wicket_sweep_last_run_seconds",
            "When each sweep last ran to its end, in seconds since 1970.",
            labels=("sweep",),
        )
        for name, moment in self._watch.last_runs.items():
            last.add_metric((name,), moment)
        yield last
        runs = CounterMetricFamily(
            "wicket_sweep_runs", "How often each sweep ran to its end.", labels=("sweep",)
        )
        for name, times in self._watch.runs.items():
            runs.add_metric((name,), times)
        yield runs

    def _pool(self) -> Metric:
        gauge = GaugeMetricFamily(
            "wicket_database_connections", "Connections of the pool.", labels=("state",)
        )
        pool = self._database.engine.pool
        if isinstance(pool, QueuePool):
            gauge.add_metric(("used",), pool.checkedout())
            gauge.add_metric(("idle",), pool.checkedin())
        return gauge


def _rows(connection: Connection, asked: str) -> list[tuple[str, int]]:
    return [(str(row[0]), int(row[1])) for row in connection.execute(text(asked))]
