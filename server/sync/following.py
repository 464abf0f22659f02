"""Following the feed: one device's page of it, at once or as soon as there is something new."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection, select

from server.database import Database
from server.security import Device
from server.sync.feed import TOPIC, Standing, standing, up_to_date
from server.sync.tables import change
from server.waking import Waker
from ticketing.device import DeviceKind
from ticketing.sync import Change, ChangeKind, ChangePage, Row

FOLLOWED: Mapping[DeviceKind, tuple[ChangeKind, ...]] = {
    DeviceKind.KIOSK: (ChangeKind.EVENT,),
    DeviceKind.GATE: (
        ChangeKind.TICKET,
        ChangeKind.CHECKPOINT,
        ChangeKind.SIGNING_KEY,
        ChangeKind.GATE,
    ),
    DeviceKind.DESK: (ChangeKind.EVENT,),
}
"""What each kind of device is told of."""

_GATHER_S = 0.05  # a burst of sales wakes a hundred gates once, not a hundred times


class Loader(Protocol):
    """Finds the present rows of things of one kind that a device may see.

    A thing that is missing from the answer is not the device's; None says that it is gone.
    """

    def __call__(
        self, connection: Connection, ids: Sequence[UUID], device: Device, /
    ) -> Mapping[UUID, Row | None]:
        """The rows by id."""


@dataclass(frozen=True)
class Cursor:
    """How far a device has come: the last number it has stored, of which epoch."""

    after: int
    epoch: str | None


class Follower:
    """Answers pulls. It holds no connection while it waits."""

    def __init__(
        self, database: Database, waker: Waker, loaders: Mapping[ChangeKind, Loader]
    ) -> None:
        self._database = database
        self._waker = waker
        self._loaders = loaders

    async def follow(self, device: Device, cursor: Cursor, limit: int, wait_s: float) -> ChangePage:
        """The next page for ``device``; an empty one only after ``wait_s`` seconds."""
        clock = asyncio.get_running_loop().time
        end = clock() + wait_s
        # The watch is opened before the first look, so that nothing falls between the two.
        with self._waker.watch(TOPIC) as watch:
            while True:
                page = await run_in_threadpool(self.page, device, cursor, limit)
                if page.changes or page.resync or clock() >= end:
                    return page
                cursor = Cursor(page.cursor, page.epoch)
                if page.more:
                    continue
                if await watch.wait(end - clock()):
                    await asyncio.sleep(_GATHER_S)

    def page(self, device: Device, cursor: Cursor, limit: int) -> ChangePage:
        """The page of at most ``limit`` changes after ``cursor``, as things are now."""
        up_to_date(self._database)
        return self._database.read(lambda c: self._read(c, device, cursor, limit))

    def _read(
        self, connection: Connection, device: Device, cursor: Cursor, limit: int
    ) -> ChangePage:
        stands = standing(connection)
        if stands is None:
            raise AssertionError("the feed was numbered before it is read")
        if _lost(cursor, stands):
            return _start_again(stands)
        kinds = [kind.value for kind in FOLLOWED[device.kind]]
        rows = connection.execute(
            select(change.c.seq, change.c.kind, change.c.thing_id)
            .where(change.c.seq > cursor.after, change.c.kind.in_(kinds))
            .order_by(change.c.seq)
            .limit(limit + 1)
        ).all()
        # Looked at again: what was swept between these two reads would be missing from the page.
        stands_now = standing(connection)
        if stands_now is None or _lost(cursor, stands_now):
            return _start_again(stands)
        noted = [(row.seq, ChangeKind(row.kind), row.thing_id) for row in rows[:limit]]
        more = len(rows) > limit
        # All that is left up to here was of other kinds: the device need not come back for it.
        last = noted[-1][0] if noted else cursor.after
        reached = last if more else max(last, stands.last_seq)
        return ChangePage(
            epoch=stands.epoch,
            cursor=reached,
            changes=self._joined(connection, noted, device),
            more=more,
        )

    def _joined(
        self,
        connection: Connection,
        noted: list[tuple[int, ChangeKind, UUID]],
        device: Device,
    ) -> tuple[Change, ...]:
        newest = {(kind, thing_id): seq for seq, kind, thing_id in noted}
        wanted: dict[ChangeKind, list[UUID]] = {}
        for kind, thing_id in newest:
            wanted.setdefault(kind, []).append(thing_id)
        rows = {
            (kind, thing_id): row
            for kind, ids in wanted.items()
            for thing_id, row in self._loaders[kind](connection, ids, device).items()
        }
        # A thing that changed twice is told once, where it changed last.
        return tuple(
            Change(seq=seq, kind=kind, id=thing_id, row=rows[kind, thing_id])
            for (kind, thing_id), seq in sorted(newest.items(), key=lambda item: item[1])
            if (kind, thing_id) in rows
        )


def _lost(cursor: Cursor, stands: Standing) -> bool:
    """Whether a device cannot go on from here.

    Its state is no part of this feed's (restored, failed over, foreign), or what it missed is not
    kept any more.
    """
    other = cursor.epoch != stands.epoch and (cursor.after > 0 or bool(cursor.epoch))
    return other or not stands.swept_seq <= cursor.after <= stands.last_seq


def _start_again(stands: Standing) -> ChangePage:
    return ChangePage(epoch=stands.epoch, cursor=0, changes=(), more=True, resync=True)
