"""Kiosks sell from their leases with the server down; half are killed, and some never return.

Never are more tickets sold, held and with kiosks than there are; whoever has a ticket is let in;
what a kiosk sold is the server's once it returns; and each ticket too many is in an incident.
"""

import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from sqlalchemy import Engine, Uuid, bindparam, text

from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from tests.simulator.running import wait_until
from torture.lone_stands import AT_HAND, GIVING_BACK, SELLING, LoneStand, stands_of
from torture.reading_books import broken_invariants, opened
from torture.reporting import Row

KIOSKS, ROUNDS, SEED = 20, 5, 19
_AT_ONCE = 8
_LONG_S, _SHORT_S = 86_400, 1
_EXPIRE_WITHIN_S = 60.0
_LOOKS_EVERY_S = 0.02
_MOST_PER_ORDER, _SCANS_AT_ONCE = 10, 100
_LEASING = ("lease.asked", "lease.answered")
_RETURNING = ("alone.handing_in", "alone.handed_in")
ALONE_STEPS = (*_LEASING, *GIVING_BACK, SELLING, *_RETURNING)
"""Every step at which a kiosk that is alone, or was, can be told to die."""

_TOO_MANY = "SELECT count(*) FROM stock WHERE sold + held + leased > quantity"
_STOCK = text("SELECT quantity, sold, held, leased FROM stock WHERE tier_id = :id").bindparams(
    bindparam("id", type_=Uuid)
)


def leasing(
    kind: DatabaseKind,
    cluster: Cluster | None,
    kiosks: int = KIOSKS,
    rounds: int = ROUNDS,
    seed: int = SEED,
) -> Row:
    """So many rounds, each at a venue of its own."""
    with running_server(kind, cluster, lease_grace_s=0) as server:
        words, sold, looks = _rounds(server, kiosks, rounds, seed)
    what = (
        f"{kiosks} kiosks, {rounds} outages with their leases over and as many without, "
        f"{looks:,} looks at the stock, seed {seed}"
    )
    return Row("leases", what, kind, sold, len(words), words=tuple(words))


def leasing_and_forgetting(kind: DatabaseKind, cluster: Cluster | None, kiosks: int = 4) -> Row:
    """The control: kiosks whose disk loses what they sold."""
    with running_server(kind, cluster, lease_grace_s=0) as server:
        words, sold, _ = _rounds(server, kiosks, 1, SEED, forgets=True)
    what = "control: kiosks forget what they sold"
    return Row("leases", what, kind, sold, len(words), faulty=True)


def _rounds(
    server: ServerHandle, kiosks: int, rounds: int, seed: int, *, forgets: bool = False
) -> tuple[list[str], int, int]:
    """What was wrong, how many tickets were sold alone, and how often the stock was looked at."""
    words, sold = [], 0
    with opened(server) as engine, _looked_at(engine) as seen:
        for number in range(rounds):
            with tempfile.TemporaryDirectory(prefix="wicket-stands-") as folder:
                dice = Random(f"{seed} {number}")  # noqa: S311  the same round for a seed
                play = _Play(server, engine, kiosks, Path(folder), dice, forgets=forgets)
                words += play.played()
                sold += len(play.given())
        words += broken_invariants(engine)
    if seen["too many"] or not seen["looks"]:
        words.append(f"{seen['too many']} of {seen['looks']} looks found more than there are")
    return words, sold, seen["looks"]


@contextmanager
def _looked_at(engine: Engine) -> Iterator[Counter[str]]:
    """The stock is looked at again and again meanwhile, by SQL, whether the server runs or not."""
    seen: Counter[str] = Counter()
    over = threading.Event()

    def look() -> None:
        while not over.wait(_LOOKS_EVERY_S):
            with engine.connect() as connection:
                seen["too many"] += connection.execute(text(_TOO_MANY)).scalar_one()
                seen["looks"] += 1

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()


@dataclass(frozen=True)
class _Stock:
    """A tier's counts, by SQL."""

    quantity: int
    sold: int
    held: int
    leased: int

    @property
    def free(self) -> int:
        return self.quantity - self.sold - self.held - self.leased


class _Play:
    """One venue, its kiosks, and two times without the server."""

    def __init__(
        self,
        server: ServerHandle,
        engine: Engine,
        kiosks: int,
        folder: Path,
        dice: Random,
        *,
        forgets: bool,
    ) -> None:
        self._server = server
        self._engine = engine
        # In the second outage there are a few tickets fewer than all kiosks want.
        self._quantity = kiosks * AT_HAND * 2 - kiosks
        self._office: BoxOffice = open_box_office(server, quantity=self._quantity)
        self._stands = stands_of(self._office, kiosks, folder)
        self._gone = self._stands[: max(2, kiosks // 5)]
        self._dice = dice
        self._forgets = forgets

    def given(self) -> list[str]:
        """The codes of all tickets that somebody has."""
        return [one.code for stand in self._stands for one in stand.given]

    def played(self) -> list[str]:
        """What was wrong."""
        self._die(_LEASING)
        self._all(lambda stand: stand.leases(datetime.now(UTC)))
        self._die(GIVING_BACK)
        self._all(lambda stand: stand.leases(datetime.now(UTC)))
        self._sell_without_the_server(datetime.now(UTC), _SHORT_S)
        self._die(_RETURNING)
        # As if their clocks stood: they go on selling what has expired meanwhile.
        moment = datetime.now(UTC)
        words = self._all(lambda stand: stand.returns(moment))
        self._sell_without_the_server(moment, _LONG_S, forgets=self._forgets)
        wait_until(lambda: self._stock().leased == 0, _EXPIRE_WITHIN_S)
        self._others_buy_what_is_free()
        back = [stand for stand in self._stands if stand not in self._gone]
        words += self._all(lambda stand: stand.returns(datetime.now(UTC)), back)
        return words + self._not_in_the_books(back) + self._not_told() + self._not_let_in()

    def _sell_without_the_server(
        self, moment: datetime, then_lease_s: int, *, forgets: bool = False
    ) -> None:
        self._server.kill()
        killed = self._half()
        self._all(lambda stand: stand.killed(SELLING, moment), killed)
        self._all(lambda stand: stand.sells(moment, forgets=forgets))
        self._server.start(lease_s=then_lease_s)

    def _die(self, steps: Sequence[str]) -> None:
        """Half of them die at one of the steps, in the middle of what they do."""
        moment = datetime.now(UTC)
        planned = {id(stand): self._dice.choice(steps) for stand in self._half()}
        dying = [stand for stand in self._stands if id(stand) in planned]
        self._all(lambda stand: stand.killed(planned[id(stand)], moment), dying)

    def _half(self) -> list[LoneStand]:
        return self._dice.sample(self._stands, len(self._stands) // 2)

    def _all(
        self, deed: Callable[[LoneStand], list[str]], stands: Sequence[LoneStand] | None = None
    ) -> list[str]:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            found = list(pool.map(deed, self._stands if stands is None else stands))
        return [word for words in found for word in words]

    def _others_buy_what_is_free(self) -> None:
        while free := self._stock().free:
            self._office.sell(min(free, _MOST_PER_ORDER))

    def _stock(self) -> _Stock:
        with self._engine.connect() as connection:
            return _Stock(*connection.execute(_STOCK, {"id": self._office.tier_id}).one())

    def _not_in_the_books(self, back: Sequence[LoneStand]) -> list[str]:
        with self._engine.connect() as connection:
            known = set(connection.execute(text("SELECT serial FROM ticket")).scalars())
        return [
            f"{one.serial} was sold, and the server knows no such ticket"
            for stand in back
            for one in stand.given
            if one.serial not in known
        ]

    def _not_told(self) -> list[str]:
        """Every ticket more than were planned is in an incident; there must be some."""
        more = self._stock().quantity - self._quantity
        page = ok(self._office.operator.get("/leases/incidents", params={"limit": 200}))
        told = sum(
            one["tickets"]
            for one in page["incidents"]
            if one["kind"] == "oversold" and one["event_id"] == str(self._office.event_id)
        )
        return [] if told == more > 0 else [f"{more} too many, and {told} are in incidents"]

    def _not_let_in(self) -> list[str]:
        checkpoint = self._office.checkpoint()
        gate = self._office.gate(checkpoint)
        codes = self.given()
        words = [f"{code} was sold {n} times" for code, n in Counter(codes).items() if n > 1]
        for at in range(0, len(codes), _SCANS_AT_ONCE):
            scans = [scan_of(code, checkpoint) for code in codes[at : at + _SCANS_AT_ONCE]]
            words += [
                f"{view.serial} was sold, and is not let in: {view.verdict.reason}"
                for view in scanned(gate, *scans)
                if not view.verdict.admitted
            ]
        return words
