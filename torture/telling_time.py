"""R9: gates with wrong clocks are alone in the nights in which the venue's clock is changed.

Whoever may enter does, and nobody else: entry windows, and the venue's midnight with its days of 23
and of 25 hours, are told by the server's clock as each gate measured it while it was not alone.
"""

import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, running_server
from ticketing.admission import EntryRule, Reason
from torture.cut_off_gate import CutOffGate, Stand
from torture.reporting import Row

TICKETS, SEED = 500, 9
_OFF_H = (-24, -2, 0, 2, 24)
_SHOWN = 8
_GRID_S = 10
"""Clocks are measured to a second: nothing is shown as a window or a day begins or ends."""


class _Night(NamedTuple):
    """One day of Berlin with the hours around it, as a table of time changes has them."""

    opens: datetime
    day_begins: datetime
    day_ends: datetime
    closes: datetime


_NIGHTS = (
    # 24 to 26 October 2026: at 3 o'clock it is 2 o'clock again, and the Sunday has 25 hours.
    _Night(
        datetime(2026, 10, 24, 18, tzinfo=UTC),
        datetime(2026, 10, 24, 22, tzinfo=UTC),
        datetime(2026, 10, 25, 23, tzinfo=UTC),
        datetime(2026, 10, 26, 3, tzinfo=UTC),
    ),
    # 27 to 29 March 2027: after 2 o'clock it is 3, and the Sunday has 23 hours.
    _Night(
        datetime(2027, 3, 27, 19, tzinfo=UTC),
        datetime(2027, 3, 27, 23, tzinfo=UTC),
        datetime(2027, 3, 28, 22, tzinfo=UTC),
        datetime(2027, 3, 29, 2, tzinfo=UTC),
    ),
)
_BEFORE_AND_AFTER = timedelta(hours=2)


def telling_time(
    kind: DatabaseKind, cluster: Cluster | None, tickets: int = TICKETS, seed: int = SEED
) -> Row:
    """Each gate, each ticket, both nights."""
    done, words = _nights(kind, cluster, tickets, seed, corrects=True)
    what = f"clocks off by {', '.join(f'{off:+}' for off in _OFF_H)} h, two nights, seed {seed}"
    return Row("R9", what, kind, done, len(words), words=tuple(words[:20]))


def telling_time_by_ones_own_clock(
    kind: DatabaseKind, cluster: Cluster | None, tickets: int = 10
) -> Row:
    """The control: gates that make nothing of what they measured."""
    done, words = _nights(kind, cluster, tickets, SEED, corrects=False)
    return Row("R9", "control: each gate's own clock", kind, done, len(words), faulty=True)


def _nights(
    kind: DatabaseKind, cluster: Cluster | None, tickets: int, seed: int, *, corrects: bool
) -> tuple[int, list[str]]:
    """How many scans were made, and what was wrong with which."""
    dice = Random(seed)  # noqa: S311  the same nights for a seed
    done, words = 0, []
    with (
        tempfile.TemporaryDirectory(prefix="wicket-nights-") as folder,
        running_server(kind, cluster) as server,
    ):
        office = open_box_office(server, quantity=tickets)
        codes = office.codes(tickets)
        for night in _NIGHTS:
            stands = _stands(office, night, corrects=corrects)
            for stand in stands:
                with CutOffGate(stand, Path(folder), dice) as gate:
                    gate.loads()
                    for said, wanted, moment in _scanned(gate, night, codes, dice):
                        done += 1
                        if said is not wanted:
                            words.append(f"{stand.off}: {moment} {said}, not {wanted}")
    return done, words


def _stands(office: BoxOffice, night: _Night, *, corrects: bool) -> list[Stand]:
    """A gate for each wrong clock, at a checkpoint that is open from evening to morning."""
    checkpoint = office.checkpoint(EntryRule.ONCE_PER_DAY)
    hours = {"opens_at": night.opens.isoformat(), "closes_at": night.closes.isoformat()}
    ok(office.operator.patch(f"/checkpoints/{checkpoint.id}", hours))
    gates = {off: office.gate(checkpoint, f"{night.opens:%B} {off:+} h") for off in _OFF_H}
    return [
        Stand(
            f"{night.opens:%B} {off:+}",
            gate.address,
            gate.token,
            checkpoint.id,
            timedelta(hours=off),
            corrects,
        )
        for off, gate in gates.items()
    ]


def _scanned(
    gate: CutOffGate, night: _Night, codes: Sequence[str], dice: Random
) -> Iterator[tuple[Reason | None, Reason | None, datetime]]:
    """Each scan's reason to refuse, the one that it should have had, and its moment."""
    begins, ends = night.opens - _BEFORE_AND_AFTER, night.closes + _BEFORE_AND_AFTER
    grid = range(int((ends - begins).total_seconds()) // _GRID_S)
    shown = sorted((step, code) for code in codes for step in dice.sample(grid, _SHOWN))
    entered: dict[str, set[int]] = defaultdict(set)
    for step, code in shown:
        moment = begins + timedelta(seconds=step * _GRID_S + _GRID_S / 2)
        day = (moment >= night.day_begins) + (moment >= night.day_ends)
        wanted = None
        if moment < night.opens:
            wanted = Reason.TOO_EARLY
        elif moment >= night.closes:
            wanted = Reason.TOO_LATE
        elif day in entered[code]:
            wanted = Reason.ALREADY_USED
        else:
            entered[code].add(day)
        yield gate.scans(code, moment).reason, wanted, moment
