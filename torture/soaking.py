"""A kiosk with its window serves thousands of visitors in one process, and nothing of it grows.

They pay in every way, are declined, cancel, leave and walk away; now and then the server is gone,
and some pay in cash meanwhile. In the end the server's books are what the kiosk told.
"""

import json
import subprocess
import tempfile
import time
from collections import Counter as Tally
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kiosk.core.sale.view import Screen
from tests.server.drawer.cash_desk import CashDesk
from tests.server.payment.counter import running_counter
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.server.selling import PRICE, open_venue
from ticketing.money import Money
from ticketing.order import OrderStatus
from torture.books import Books
from torture.detouring import Detour, Weather
from torture.killing import QUANTITY
from torture.killing_kiosks import LoneKiosk
from torture.reading_books import opened, read_books
from torture.reporting import Row
from torture.selling import verdict
from torture.visitors import Visit
from torture.wearing import Look, wear

VISITS, LOOKS = 10_000, 100
_CONTROL_VISITS = 1_000
_GONE_EACH, _GONE_S = 250, 12.0
_SILENT_S = 300.0
_TIERS: tuple[dict[str, Any], ...] = (
    {"quantity": QUANTITY},
    {"quantity": QUANTITY, "price": PRICE * 2, "name": {"text": "Seated"}},
    {"quantity": QUANTITY, "price": Money.zero("EUR"), "name": {"text": "Guests"}},
)
_PAID = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)


def soaking(
    kind: DatabaseKind,
    cluster: Cluster | None,
    visits: int = VISITS,
    looks: int = LOOKS,
    *,
    keeping: bool = False,
) -> Row:
    """So many visitors, with so many looks at what the process takes.

    ``keeping`` is the control: the process keeps every document, and its file open.
    """
    with (
        tempfile.TemporaryDirectory(prefix="wicket-soaked-") as folder,
        running_counter(kind, cluster) as counter,
        Detour(urlsplit(counter.server.address).port or 0) as detour,
    ):
        counter.venue = open_venue(counter.server, *_TIERS)
        kiosk = LoneKiosk(counter, Path(folder) / "kiosk", "torture.kiosk_soaked", detour.url)
        clerk = str(CashDesk(counter.venue).somebody().id)
        every = str(max(1, visits // looks))
        process = kiosk.start(
            kiosk.way.reader, clerk, str(visits), every, *(["keeping"] if keeping else [])
        )
        begun_s = time.monotonic()
        words = list(_until_it_ends(process, kiosk.told, detour))
        seconds = time.monotonic() - begun_s
        told = _read(kiosk.told)
        words += verdict(counter, [])
        with opened(counter.server) as engine:
            words += _unlike(told.visits, read_books(engine))
    if len(told.visits) < visits:
        words += told.rest
        what = f"only {len(told.visits):,} of {visits:,} visits"
        return Row("soak", what, kind, len(told.visits), len(words), words=tuple(words))
    worn = wear(told.looks)
    if keeping and not words:
        what = f"control: every document is kept open, {worn.told()}"
        return Row("soak", what, kind, visits, len(worn.faults()), faulty=True)
    words += worn.faults()
    ends = Tally(visit.end.value for visit in told.visits)
    parts = ", ".join(f"{end} {many:,}" for end, many in ends.most_common())
    what = f"{visits:,} visits to one process in {seconds:,.0f} s ({parts}): {worn.told()}"
    return Row("soak", what, kind, visits, len(words), words=tuple(words))


def soaking_and_keeping(
    kind: DatabaseKind, cluster: Cluster | None, visits: int = _CONTROL_VISITS, looks: int = LOOKS
) -> Row:
    """The control; what is wrong with its books, too, is no control's fault."""
    return soaking(kind, cluster, visits, looks, keeping=True)


@dataclass(frozen=True)
class _Told:
    """What the process told of visits and of itself; ``rest`` are its last other lines."""

    visits: Sequence[Visit]
    looks: Sequence[Look]
    rest: tuple[str, ...]


def _until_it_ends(process: "subprocess.Popen[str]", told: Path, detour: Detour) -> Iterator[str]:
    """Take the server away each so many visits; words where it falls silent or ends badly."""
    heard, heard_s, gone = 0, time.monotonic(), 0
    while process.poll() is None:
        time.sleep(0.5)
        size = told.stat().st_size
        if size != heard:
            heard, heard_s = size, time.monotonic()
        if time.monotonic() - heard_s > _SILENT_S:
            process.kill()
            yield "the kiosk fell silent"
        if _visits(told) // _GONE_EACH > gone:
            gone += 1
            detour.turn(Weather.RESET)
            time.sleep(_GONE_S)
            detour.turn(Weather.CLEAR)
    if process.wait():
        yield f"the kiosk ended with {process.returncode}"


def _visits(told: Path) -> int:
    return told.read_bytes().count(b'"papers"')


def _read(told: Path) -> _Told:
    visits, looks, rest = [], [], []
    for line in told.read_text(encoding="utf-8").splitlines():
        if '"papers"' in line:
            found = json.loads(line)
            visits.append(Visit(found["order"], Screen(found["end"]), found["papers"]))
        elif '"descriptors"' in line:
            looks.append(Look(**json.loads(line)))
        else:
            rest.append(line)
    return _Told(visits, looks, tuple(rest[-8:]))


def _unlike(visits: Sequence[Visit], books: Books) -> Iterator[str]:
    """What the kiosk told and the server says otherwise, and paper that is not one an order."""
    sold = {visit.order for visit in visits if visit.end is Screen.DONE}
    paid = {order.number for order in books.orders if order.status in _PAID}
    for number in sorted(str(one) for one in sold ^ paid):
        yield f"order {number} is told as {'sold' if number in sold else 'not sold'}, not so here"
    for visit in visits:
        wanted = [visit.order] if visit.end is Screen.DONE else []
        if list(visit.papers) != wanted:
            yield f"order {visit.order} ended at {visit.end} with papers {list(visit.papers)}"
