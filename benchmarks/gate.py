"""What one verdict costs a gate that is on its own, beside checking the signature alone.

The gate is the real one: its store on disk, its facts, the rule, the scan row written with fsync.
Two stores are compared, of 10,000 and of 1,000,000 known tickets; CPU time is this process's own,
so that a busy machine or a slow disk does not count.
"""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.core.clock import SystemClock
from kiosk.core.errors import RetryError
from kiosk.core.gate.facts import FACTS_SCHEMA, Facts, TierFacts
from kiosk.core.gate.gatekeeper import Gatekeeper, Presented
from kiosk.core.gate.learning import Learner
from kiosk.core.gate.link import Link
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA, ScanLog
from kiosk.core.store import Store
from ticketing.admission import Checkpoint, Direction
from ticketing.code import Statement, sign
from ticketing.identifiers import new_id, serial_text
from ticketing.scan import NewScans, ScanViews
from ticketing.sync import Change, ChangeKind, ChangePage, CheckpointRow, Row, SigningKeyRow
from ticketing.wire import Localized

FEW = 10_000
MANY = 1_000_000
SCANS = 300
KEY_ID = 3
SERIAL_STEP = 1_000_003
"""Serials are spread over their 40 bits, as random ones are."""

_SEED = 20


@dataclass(frozen=True)
class _Event:
    event_id: UUID
    tier: TierFacts
    checkpoint_id: UUID
    private: Ed25519PrivateKey


class _NoServer:
    """A gate on its own is never answered."""

    clock_offset = timedelta()

    def scan(self, scans: NewScans, timeout_s: float = 10.0) -> ScanViews:
        raise RetryError(f"nobody takes {len(scans.scans)} scans within {timeout_s} s here")


def measure() -> list[dict[str, Any]]:
    """CPU of one decision at both sizes, and of the bare signature check."""
    event = _event()
    with _gate(event, FEW) as few, _gate(event, MANY) as many:
        codes = [_code(event, number) for number in _numbers(SCANS)]
        signatures = {code: event.private.sign(code.encode()) for code in codes}
        public = event.private.public_key()
        # In turns, so that whatever else the machine does falls on both alike.
        verify_ms, few_ms, many_ms = _in_turns(
            [
                lambda code: public.verify(signatures[code], code.encode()),
                lambda code: _admitted(few, code),
                lambda code: _admitted(many, code),
            ],
            codes,
        )
    return [
        _row("decision, 10,000 tickets known", few_ms, "Ed25519 verify alone", verify_ms),
        _row("decision, 1,000,000 tickets known", many_ms, "Ed25519 verify alone", verify_ms),
        _row("1,000,000 tickets beside 10,000", many_ms, "decision, 10,000 tickets", few_ms),
    ]


def _event() -> _Event:
    event_id = new_id()
    tier = TierFacts(event_id, new_id(), Localized(text="General"), (new_id(),))
    return _Event(event_id, tier, new_id(), Ed25519PrivateKey.generate())


@contextmanager
def _gate(event: _Event, tickets: int) -> Iterator[Gatekeeper]:
    """A gate on its own disk that knows ``tickets`` tickets."""
    with (
        tempfile.TemporaryDirectory(prefix="wicket-gate-") as folder,
        Store(Path(folder) / "gate.db", FACTS_SCHEMA, SCANLOG_SCHEMA) as store,
    ):
        log, clock = ScanLog(store, "bench"), SystemClock()
        Learner(store).learn(_first_page(event))
        _fill(store, event, tickets)
        facts = Facts(store, log.own_scans, new_id())
        yield Gatekeeper(event.checkpoint_id, _NoServer(), facts, log, Link(clock), clock)


def _first_page(event: _Event) -> ChangePage:
    name = Localized(text="Bench")
    checkpoint = Checkpoint(
        id=event.checkpoint_id,
        event_id=event.event_id,
        session_id=None,
        name="Main gate",
        time_zone="Europe/Berlin",
    )
    public = event.private.public_key().public_bytes_raw().hex()
    rows: list[Row] = [
        SigningKeyRow(
            id=new_id(), key_id=KEY_ID, event_id=event.event_id, event_name=name, public_key=public
        ),
        CheckpointRow(id=checkpoint.id, checkpoint=checkpoint, event_name=name, session_name=name),
    ]
    changes = tuple(
        Change(seq=seq, kind=ChangeKind(row.kind), id=row.id, row=row)
        for seq, row in enumerate(rows, 1)
    )
    return ChangePage(epoch="bench", cursor=len(rows), changes=changes, more=False)


def _fill(store: Store, event: _Event, tickets: int) -> None:
    """Tickets written straight into the table: the feed's million would only take longer."""
    ids = random.Random(_SEED)  # noqa: S311  ids of a measurement
    with store.transaction() as connection:
        connection.execute("INSERT INTO gate_tier (n, facts) VALUES (1, ?)", (event.tier.text(),))
        connection.executemany(
            "INSERT INTO gate_ticket VALUES (?, ?, 1, 'valid', 0, 1, 0, NULL)",
            ((_serial(number), ids.randbytes(16)) for number in range(tickets)),
        )


def _serial(number: int) -> int:
    return number * SERIAL_STEP % (1 << 40)


def _numbers(count: int) -> list[int]:
    """Tickets that both gates know, in no order."""
    return random.Random(_SEED).sample(range(FEW), count)  # noqa: S311  a shuffle of a measurement


def _code(event: _Event, number: int) -> str:
    today = datetime.now(UTC).date()
    statement = Statement(
        key_id=KEY_ID,
        serial=serial_text(_serial(number)),
        generation=0,
        tier_ref=0,
        first_day=today - timedelta(days=1),
        last_day=today + timedelta(days=1),
    )
    return sign(statement, event.private)


def _admitted(gatekeeper: Gatekeeper, code: str) -> None:
    scan = gatekeeper.check(Presented(text=code), Direction.ENTRY)
    assert scan.admitted, scan.reason


def _in_turns(works: list[Callable[[str], None]], codes: list[str]) -> list[float]:
    """CPU milliseconds of each work, the middle of all codes."""
    spent: list[list[float]] = [[] for _ in works]
    for code in codes:
        for work, times in zip(works, spent, strict=True):
            began = time.process_time_ns()
            work(code)
            times.append((time.process_time_ns() - began) / 1e6)
    return [sorted(times)[len(times) // 2] for times in spent]


def _row(name: str, value: float, baseline: str, baseline_value: float) -> dict[str, Any]:
    return {
        "name": name,
        "value": value,
        "unit": "ms CPU",
        "baseline": baseline,
        "baseline_value": baseline_value,
        "ratio": value / baseline_value,
    }
