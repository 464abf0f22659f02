"""R3: the server is killed at every named step and at random moments while it sells.

Whoever was answered keeps what they were told, and the provider's ledger is ours to the cent. On
PostgreSQL a second process works on the same database, and either may be killed.
"""

import contextlib
import subprocess
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from tests.server.mail.mail_server import running_mail_server
from tests.server.payment.counter import Counter, running_counter
from tests.server.payment.sales import sold_by_card
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.payment import PaymentMethod
from torture.paying_ways import METHODS
from torture.reporting import Row
from torture.selling import verdict
from torture.traffic import Traffic

SERVER_STEPS = (
    "payment.row_written",
    "payment.intent_created",
    "payment.intent_stored",
    "payment.reader_asked",
    "webhook.stored",
    "callback.stored",
    "payment.money_taken",
    "payment.settled",
    "payment.cancel_wanted",
    "payment.intent_cancelled",
    "refund.asked",
    "refund.given_back",
    "refund.written",
    "event.order_called_off",
    "mail.begun",
    "mail.text_sent",
    "mail.accepted",
    "idempotency.done",
)
"""Every step at which a server can be told to die."""

MOMENTS, SEED = 200, 3
_CALLED_OFF = "event.order_called_off"
_KIOSKS = 4
QUANTITY = 100_000
_STEP_WITHIN_S = 60.0
_LIVES_AT_MOST_S = 2.0
_KILLED = -9


def killing(
    kind: DatabaseKind,
    cluster: Cluster | None,
    steps: Sequence[str] = SERVER_STEPS,
    moments: int = MOMENTS,
    methods: Sequence[PaymentMethod] = METHODS,
    seed: int = SEED,
) -> Row:
    """Kill at each step and so many times at random; its faults are what was lost or not met."""
    dice = Random(seed)  # noqa: S311  the same moments for a seed
    with _counter(kind, cluster) as counter, _another(kind, counter.server) as servers:
        words: list[str] = []
        with Traffic(counter, _KIOSKS, seed, methods) as traffic:
            words += _die_at_each(counter, servers[1:], steps)
            for _ in range(moments):
                _killed_at_random(dice.choice(servers), dice)
        words += [*traffic.words, *verdict(counter, traffic.kiosks)]
    done = len(steps) + moments
    what = (
        f"{done} kills, {len(traffic.told):,} sold by {len(methods)} methods meanwhile, seed {seed}"
    )
    return Row("R3", what, kind, done, len(words), words=tuple(words))


@contextlib.contextmanager
def _counter(kind: DatabaseKind, cluster: Cluster | None) -> Iterator[Counter]:
    """A counter that sells enough and sends letters to a mail server."""
    with running_mail_server() as mail:
        mail_url = f"smtp+plain://localhost:{mail.port}"
        given: dict[str, Any] = {
            "mail_url": mail_url,
            "mail_from": "tickets@wicket.example",
            "mail_retry_s": 1,
        }
        with running_counter(kind, cluster, **given) as counter:
            counter.venue = open_venue(counter.server, {"quantity": QUANTITY})
            yield counter


@contextlib.contextmanager
def _another(kind: DatabaseKind, server: ServerHandle) -> Iterator[list[ServerHandle]]:
    """The server, and where the database allows it a second one."""
    if kind == "sqlite":
        yield [server]
        return
    second = ServerHandle(server.data_folder, server.variables | {"WICKET_PORT": "0"})
    try:
        yield [server, second]
    finally:
        second.close()


def _die_at_each(
    counter: Counter, others: Sequence[ServerHandle], steps: Sequence[str]
) -> Iterator[str]:
    """Have the server die at each step in turn, and in words where nothing came to one.

    Whatever a dead process left is taken up by the next one, which dies at another step.
    """
    server = counter.server
    other = _sold_elsewhere(counter) if _CALLED_OFF in steps else None
    server.kill()
    for step in steps:
        server.start(crash_at=step)
        if step == _CALLED_OFF and other is not None:
            # There are two orders to call off, and any process may take them.
            for one in others:
                one.kill()
            with contextlib.suppress(OSError):  # it may die before it has answered
                other.operator.post(f"/events/{other.event.id}/cancel")
        try:
            server.wait_for_crash(_STEP_WITHIN_S)
        except subprocess.TimeoutExpired:
            yield f"nobody came to {step}"
            server.kill()
        if server.process.returncode != _KILLED:
            yield f"at {step} it ended with {server.process.returncode}"
    for one in (server, *others):
        one.restart(crash_at=None)


def _killed_at_random(server: ServerHandle, dice: Random) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        server.process.wait(dice.uniform(0, _LIVES_AT_MOST_S))
    server.kill()
    server.start()


def _sold_elsewhere(counter: Counter) -> Venue:
    """Another event with two sales."""
    other = open_venue(counter.server, {"quantity": 10})
    desk = counter.desk(venue=other)
    for _ in range(2):
        sold_by_card(desk)
    return other
