"""R5: lines break, stall and lose replies between kiosks, server, database and provider.

What somebody was answered holds afterwards, and the ledgers agree to the cent.
"""

import contextlib
import time
from collections import Counter as Tally
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from urllib.parse import urlsplit

from tests.server.payment.counter import Counter, free_port
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, running_server
from tests.server.selling import open_venue
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import (
    PUBLISHABLE_KEY,
    SECRET_KEY,
    WEBHOOK_SECRET,
    running_simulator,
)
from ticketing.payment import PaymentMethod
from torture.detouring import Detour, Weather
from torture.paying_ways import METHODS
from torture.reporting import Row
from torture.selling import verdict
from torture.traffic import Traffic

TROUBLES, LONGEST_S, SEED = 300, 4.0, 5
_KIOSKS = 4
_QUANTITY = 100_000
_BETWEEN_S = (0.1, 0.8)
_LONG_S = 25.0
_LONG_ONES = 0.03
"""Few last longer than any time-out of the server's or the kiosks'."""

_BAD = tuple(weather for weather in Weather if weather is not Weather.CLEAR)


@dataclass(frozen=True)
class _Town:
    """A counter whose lines can be made bad, and the database's own address."""

    counter: Counter
    lines: dict[str, Detour]
    database: str | None


def networking(
    kind: DatabaseKind,
    cluster: Cluster | None,
    troubles: int = TROUBLES,
    longest_s: float = LONGEST_S,
    methods: Sequence[PaymentMethod] = METHODS,
    seed: int = SEED,
) -> Row:
    """Sell while one line after the other goes bad for a while."""
    dice = Random(seed)  # noqa: S311  the same weather for a seed
    with _town(kind, cluster) as town:
        counter, had = town.counter, Tally[str]()
        kiosks_at = town.lines["server"].url
        with Traffic(counter, _KIOSKS, seed, methods, kiosks_at) as traffic:
            for _ in range(troubles):
                name, weather = dice.choice(sorted(town.lines)), dice.choice(_BAD)
                had[name] += 1
                long = longest_s == LONGEST_S and dice.random() < _LONG_ONES
                town.lines[name].turn(weather)
                time.sleep(_LONG_S if long else dice.uniform(0, longest_s))
                town.lines[name].turn(Weather.CLEAR)
                time.sleep(dice.uniform(*_BETWEEN_S))
        words = traffic.words + verdict(counter, traffic.kiosks, town.database)
    lines = ", ".join(f"{name} {many}" for name, many in sorted(had.items()))
    what = f"lines bad ({lines}), {len(traffic.told):,} sold by {len(methods)} methods, seed {seed}"
    return Row("R5", what, kind, troubles, len(words), words=tuple(words))


@contextlib.contextmanager
def _town(kind: DatabaseKind, cluster: Cluster | None) -> Iterator[_Town]:
    """Server and provider that reach each other, and the database, by detours only."""
    port = free_port()
    with contextlib.ExitStack() as stack:
        to_server = stack.enter_context(Detour(port))
        webhooks = f"{to_server.url}/api/v1/webhooks/stripe"
        stripe = stack.enter_context(running_simulator(webhook_url=webhooks))
        momo = stack.enter_context(contextlib.closing(MomoHandle(stripe.url)))
        # Both providers are one process, and have a line each.
        to_stripe = stack.enter_context(Detour(_port_of(stripe.url)))
        to_momo = stack.enter_context(Detour(_port_of(stripe.url)))
        lines = {"server": to_server, "stripe": to_stripe, "momo": to_momo}
        settings = momo.server_settings | {"momo_api_address": f"{to_momo.url}/momo"}
        database = cluster.new_database() if cluster and kind == "postgresql" else None
        if database is not None:
            lines["database"] = stack.enter_context(Detour(_port_of(database)))
            detour = f":{lines['database'].port}/"
            settings["database_url"] = database.replace(f":{_port_of(database)}/", detour)
        server = stack.enter_context(
            running_server(
                kind,
                cluster,
                port=port,
                stripe_secret_key=SECRET_KEY,
                stripe_publishable_key=PUBLISHABLE_KEY,
                stripe_webhook_secret=WEBHOOK_SECRET,
                stripe_api_address=to_stripe.url,
                **settings,
            )
        )
        venue = open_venue(server, {"quantity": _QUANTITY})
        yield _Town(Counter(server, stripe, momo, venue), lines, database)


def _port_of(address: str) -> int:
    port = urlsplit(address).port
    if port is None:
        raise AssertionError(f"{address} has no port")
    return port
