"""R3: kiosks are killed at every named step and at random moments, and always start again.

No paid order is lost or unknown to its kiosk, no ticket is printed twice by itself, and the
provider's ledger is ours to the cent.
"""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections import Counter as Tally
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from uuid import UUID

from tests.server.payment.counter import Counter, running_counter
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.server.selling import open_venue
from tests.simulator.running import LOCATION
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus
from torture.books import Books
from torture.killing import MOMENTS, QUANTITY, SEED
from torture.kiosk_alone import HANDED_OVER
from torture.paying_ways import AtReader
from torture.reading_books import opened, read_books
from torture.reporting import Row
from torture.selling import verdict

KIOSK_STEPS = (
    "sale.order_journalled",
    "sale.order_placed",
    "sale.payment_journalled",
    "sale.payment_started",
    "sale.paid_seen",
    "sale.print_journalled",
    "sale.printed",
    "sale.delivered",
)
"""Every step at which a kiosk can be told to die."""

_ROOT = Path(__file__).parent.parent
_KIOSKS = 2
_STEP_WITHIN_S = 90.0
_FINISHES_WITHIN_S = 180.0
_LIVES_S = (1.0, 8.0)
_CARD_EVERY_S = 0.2
_PAID = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)


def killing_kiosks(
    kind: DatabaseKind,
    cluster: Cluster | None,
    steps: Sequence[str] = KIOSK_STEPS,
    moments: int = MOMENTS,
    seed: int = SEED,
) -> Row:
    """Kill kiosks at each step and so many times at random; faults are what was lost or printed."""
    with (
        tempfile.TemporaryDirectory(prefix="wicket-kiosks-") as folder,
        running_counter(kind, cluster) as counter,
    ):
        counter.venue = open_venue(counter.server, {"quantity": QUANTITY})
        kiosks = [LoneKiosk(counter, Path(folder) / str(n)) for n in range(_KIOSKS)]

        def torment(number: int) -> list[str]:
            dice = Random(f"{seed} {number}")  # noqa: S311  the same moments for a seed
            return list(
                _tormented(kiosks[number], steps[number::_KIOSKS], moments // _KIOSKS, dice)
            )

        with _customers(kiosks, seed), ThreadPoolExecutor(_KIOSKS) as pool:
            words = [word for some in pool.map(torment, range(_KIOSKS)) for word in some]
        words += verdict(counter, [])
        with opened(counter.server) as engine:
            books = read_books(engine)
        words += _forgotten(kiosks, books) + _printed_twice(kiosks)
    sold = sum(order.status in _PAID for order in books.orders)
    done = len(steps) + moments
    what = f"{done} kills of {_KIOSKS} kiosks, {sold:,} sold meanwhile, seed {seed}"
    return Row("R3", what, kind, done, len(words), words=tuple(words))


class LoneKiosk:
    """A kiosk's files, its reader, and the process that runs on them: ``module``, usually.

    It finds the server at ``address`` where that is not the server's own.
    """

    def __init__(
        self,
        counter: Counter,
        folder: Path,
        module: str = "torture.kiosk_alone",
        address: str | None = None,
    ) -> None:
        registered = counter.stripe.client().v1.terminal.readers.create(
            {"registration_code": "simulated-wpe", "location": LOCATION}
        )
        wanted = NewDevice(
            id=new_id(),
            organiser_id=counter.venue.organiser_id,
            kind=DeviceKind.KIOSK,
            name="Kiosk",
            place="Foyer",
            reader_id=registered.id,
        )
        code = counter.venue.operator.post("/devices", wanted).json()["code"]
        self.folder = folder
        self.way = AtReader(counter.stripe.url, registered.id)
        self.process: subprocess.Popen[str] | None = None
        self.told = folder.parent / f"{folder.name}.log"
        self._command = [sys.executable, "-m", module, counter.stripe.url]
        self._variables = {
            "WICKET_SERVER_URL": address or counter.server.address,
            "WICKET_DEVICE_FOLDER": str(folder),
            "WICKET_PAIRING_CODE": code,
            "WICKET_KEYRING": "file",
        }

    def start(self, *arguments: str, crash_at: str | None = None) -> "subprocess.Popen[str]":
        """Switch it on; what it tells is in the file ``told``."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
        planned = {"WICKET_CRASH_AT": crash_at} if crash_at else {}
        with self.told.open("a") as log:
            self.process = subprocess.Popen(
                [*self._command, *arguments],
                cwd=_ROOT,
                env=inherited | self._variables | planned,
                stdout=log,
                stderr=log,
                text=True,
            )
        return self.process

    def sales(self) -> dict[UUID, str | None]:
        """How each sale in its journal ended."""
        with contextlib.closing(sqlite3.connect(self.folder / "kiosk.db")) as file:
            return {
                UUID(key): end for key, end in file.execute("SELECT order_id, ending FROM sale")
            }

    def papers(self) -> list[str]:
        """The number of the order of each document that its printer was handed."""
        book = self.folder / HANDED_OVER
        return book.read_text(encoding="utf-8").split() if book.exists() else []


def _tormented(kiosk: LoneKiosk, steps: Sequence[str], moments: int, dice: Random) -> Iterator[str]:
    """Kill it again and again, then let it finish; words where it does not die or finish well."""
    for step in steps:
        process = kiosk.start(crash_at=step)
        try:
            ended = process.wait(_STEP_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            yield f"no kiosk came to {step}"
        else:
            if ended != -signal.SIGKILL:
                yield f"at {step} the kiosk ended with {ended}"
    for _ in range(moments):
        process = kiosk.start()
        with contextlib.suppress(subprocess.TimeoutExpired):
            ended = process.wait(dice.uniform(*_LIVES_S))
            yield f"the kiosk ended by itself with {ended}"
        process.kill()
        process.wait()
    last = kiosk.start("finish")
    try:
        if last.wait(_FINISHES_WITHIN_S):
            yield f"the kiosk finished with {last.returncode}"
    except subprocess.TimeoutExpired:
        last.kill()
        yield "the kiosk did not finish what it had begun"


@contextlib.contextmanager
def _customers(kiosks: Sequence[LoneKiosk], seed: int) -> Iterator[None]:
    """People who give a card at whichever reader asks for one."""
    over = threading.Event()

    def stand(kiosk: LoneKiosk) -> None:
        dice = Random(seed)  # noqa: S311  the same cards for a seed
        while not over.wait(_CARD_EVERY_S):
            kiosk.way.obey(dice)

    threads = [threading.Thread(target=stand, args=(kiosk,)) for kiosk in kiosks]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


def _forgotten(kiosks: Sequence[LoneKiosk], books: Books) -> list[str]:
    """Paid orders that no kiosk's journal knows to have reached somebody."""
    endings = {key: end for kiosk in kiosks for key, end in kiosk.sales().items()}
    return [
        f"paid order {order.number} is {endings.get(order.id)} in the journal"
        for order in books.orders
        if order.status in _PAID and endings.get(order.id) not in {"delivered", "kept_for_staff"}
    ]


def _printed_twice(kiosks: Sequence[LoneKiosk]) -> list[str]:
    papers = Tally(paper for kiosk in kiosks for paper in kiosk.papers())
    return [f"order {number} was printed {n} times" for number, n in papers.items() if n > 1]
