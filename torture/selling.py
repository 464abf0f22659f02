"""A thousand sales through twenty kiosks, with a share of the provider's calls failing at random.

Whatever failed, the provider's ledger and ours are the same to the cent, and everybody who was told
of tickets has them.
"""

import time
from collections import Counter as Tally
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random

from sqlalchemy import Engine, text

from tests.server.payment.counter import Counter, running_counter
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.server.selling import open_venue
from ticketing.payment import PaymentMethod
from torture.buying import Kiosk, Outcome, StuckError
from torture.judging import broken_promises, judge
from torture.paying_ways import METHODS, kiosks_for
from torture.reading_books import (
    broken_invariants,
    comes_to_rest,
    ledger_of,
    opened,
    read_books,
    unlike_the_interface,
)
from torture.reporting import Row

SALES, KIOSKS_AT_ONCE, FAILING, SEED = 1_000, 20, 0.1, 20_261
RESTS_WITHIN_S = 180.0
_AT_MOST_PER_SALE = 2
_CONTROL_SALES = 4
_LOSSES = (
    "DELETE FROM ticket WHERE serial = (SELECT max(serial) FROM ticket)",
    """UPDATE payment SET received = received + 1
    WHERE reference = (SELECT max(reference) FROM payment WHERE status = 'succeeded')""",
)


@dataclass(frozen=True)
class Sold:
    """What kiosks made of so many customers, how long it took, and what came to no end."""

    outcomes: Tally[Outcome]
    seconds: float
    stuck: tuple[str, ...]

    @property
    def per_second(self) -> float:
        """Sales a second."""
        return self.outcomes[Outcome.SOLD] / self.seconds


def selling(
    kind: DatabaseKind,
    cluster: Cluster | None,
    sales: int = SALES,
    kiosks: int = KIOSKS_AT_ONCE,
    methods: Sequence[PaymentMethod] = METHODS,
    seed: int = SEED,
) -> Row:
    """Sell, let everything come to rest in good weather, and hold the books side by side."""
    with running_counter(kind, cluster) as counter:
        counter.venue = open_venue(counter.server, {"quantity": sales * _AT_MOST_PER_SALE})
        set_up = kiosks_for(methods, kiosks, counter, counter.server.address)
        providers = (counter.stripe, counter.momo)
        for provider in providers:
            provider.set_chaos(FAILING, seed)
        sold = sell(set_up, sales, seed)
        chaos = [provider.chaos() for provider in providers]
        for provider in providers:
            provider.set_chaos(0)
        words = [*sold.stuck, *verdict(counter, set_up)]
    struck = sum(many for one in chaos for many in one["struck"].values())
    calls = sum(one["seen"] for one in chaos)
    what = (
        f"{kiosks} kiosks by {len(methods)} methods, {struck:,} of {calls:,} calls failing, "
        f"seed {seed}: {sold.outcomes[Outcome.SOLD]:,} sold, {sold.per_second:.1f}/s"
    )
    return Row("sales", what, kind, sold.outcomes.total(), len(words), words=tuple(words))


def selling_and_losing(kind: DatabaseKind, cluster: Cluster | None) -> Row:
    """The control: a few sales, of which a ticket and a cent are lost afterwards."""
    with running_counter(kind, cluster) as counter:
        kiosks = kiosks_for([PaymentMethod.CARD_READER], 1, counter, counter.server.address)
        sold = sell(kiosks, _CONTROL_SALES, SEED)
        with opened(counter.server) as engine:
            with engine.begin() as connection:
                for statement in _LOSSES:
                    connection.execute(text(statement))
            words = differences(engine, counter, kiosks)
    what = "control: a ticket and a cent are lost"
    return Row("sales", what, kind, sold.outcomes.total(), len(words), faulty=True)


def sell(kiosks: Sequence[Kiosk], sales: int, seed: int) -> Sold:
    """So many customers, one after the other at each kiosk, all kiosks at once."""
    begun = time.monotonic()
    stuck: list[str] = []

    def work(number: int) -> Tally[Outcome]:
        dice = Random(f"{seed} {number}")  # noqa: S311  the same customers for a seed
        found: Tally[Outcome] = Tally()
        for _ in range(number, sales, len(kiosks)):
            try:
                found[kiosks[number].sell(dice)] += 1
            except StuckError as error:
                stuck.append(str(error))
        return found

    with ThreadPoolExecutor(len(kiosks)) as pool:
        outcomes = sum(pool.map(work, range(len(kiosks))), Tally[Outcome]())
    return Sold(outcomes, time.monotonic() - begun, tuple(stuck))


def verdict(counter: Counter, kiosks: Sequence[Kiosk], address: str | None = None) -> list[str]:
    """What is wrong once everything is at rest; ``address`` is the database's own."""
    with opened(counter.server, address) as engine:
        words = [] if comes_to_rest(engine, RESTS_WITHIN_S) else ["something is still open"]
        return words + differences(engine, counter, kiosks)


def differences(engine: Engine, counter: Counter, kiosks: Sequence[Kiosk]) -> list[str]:
    """What is wrong now: against the providers, within the books, and with what was answered."""
    books = read_books(engine)
    return [
        *judge(ledger_of(counter), books),
        *broken_promises((told for kiosk in kiosks for told in kiosk.told), books),
        *broken_invariants(engine),
        *unlike_the_interface(counter.server.client(), books),
    ]
