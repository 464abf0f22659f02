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
from ticketing.sync import MAX_PAGE, Change, ChangeKind, ChangePage, Row

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
_APART_S = 0.3  # and gates that come again at once leave the server time for the sales themselves


class Loader(Protocol):
    """Finds the present rows of things of one kind that a device's organiser may see.

    A thing that is missing from the answer is not the organiser's; None says that it is gone.
    """

    def __call__(
        self, connection: Connection, ids: Sequence[UUID], device: Device, /
    ) -> Mapping[UUID, Row | None]:
        """The rows by id."""


_Group = tuple[UUID, DeviceKind]


@dataclass(frozen=True)
class Cursor:
    """How far a device has come: the last number it has stored, of which epoch."""

    after: int
    epoch: str | None


@dataclass(frozen=True)
class _Look:
    """All changes past ``after``, up to ``reached``, for every device of one organiser and kind."""

    stands: Standing
    after: int
    changes: tuple[Change, ...]
    reached: int
    more: bool


@dataclass
class _Gathering:
    """Devices about to look together, and how far the last of them is behind."""

    look: "asyncio.Task[_Look]"
    after: int


class Follower:
    """Answers pulls. It holds no connection while it waits.

    Devices of one organiser and kind that wait at the same time look together: each look costs as
    much as a check-in, and every commit wakes them all. None is told of itself.
    """

    def __init__(
        self, database: Database, waker: Waker, loaders: Mapping[ChangeKind, Loader]
    ) -> None:
        self._database = database
        self._waker = waker
        self._loaders = loaders
        # Both are touched by the event loop alone.
        self._gathering: dict[_Group, _Gathering] = {}
        self._looked_at: dict[_Group, float] = {}

    async def follow(self, device: Device, cursor: Cursor, limit: int, wait_s: float) -> ChangePage:
        """The next page for ``device``; an empty one only after ``wait_s`` seconds."""
        clock = asyncio.get_running_loop().time
        end = clock() + wait_s
        # The watch is opened before the first look, so that nothing falls between the two.
        with self._waker.watch(TOPIC) as watch:
            while True:
                look = await self._look(device, cursor.after, alone=wait_s == 0)
                page = _page(look, device, cursor, limit)
                if page.changes or page.resync or clock() >= end:
                    return page
                cursor = Cursor(page.cursor, page.epoch)
                if not page.more:
                    await watch.wait(end - clock())

    async def _look(self, device: Device, after: int, *, alone: bool) -> _Look:
        if not alone:
            look = await self._look_together(device, after)
            if look.after <= after:
                return look
            # Too far behind to be told along with the others.
        return await run_in_threadpool(self._read, device, after)

    async def _look_together(self, device: Device, after: int) -> _Look:
        group = (device.organiser_id, device.kind)
        gathering = self._gathering.get(group)
        if gathering is None:
            look = asyncio.create_task(self._gather(group, device))
            gathering = self._gathering[group] = _Gathering(look, after)
        gathering.after = min(gathering.after, after)
        # One that gives up must not take the others with it.
        return await asyncio.shield(gathering.look)

    async def _gather(self, group: _Group, device: Device) -> _Look:
        clock = asyncio.get_running_loop().time
        apart_s = self._looked_at.get(group, 0.0) + _APART_S - clock()
        await asyncio.sleep(max(_GATHER_S, apart_s))
        # Whoever comes from now on may have been woken by what this look does not see any more.
        after = self._gathering.pop(group).after
        self._looked_at[group] = clock()
        return await run_in_threadpool(self._read, device, after, MAX_PAGE)

    def _read(self, device: Device, after: int, most_behind: int | None = None) -> _Look:
        up_to_date(self._database)
        return self._database.read(lambda c: self._look_at(c, device, after, most_behind))

    def _look_at(
        self, connection: Connection, device: Device, after: int, most_behind: int | None
    ) -> _Look:
        stands = standing(connection)
        if stands is None:
            raise AssertionError("the feed was numbered before it is read")
        if most_behind is not None:
            after = max(after, stands.last_seq - most_behind)
        kinds = [kind.value for kind in FOLLOWED[device.kind]]
        rows = connection.execute(
            select(change.c.seq, change.c.kind, change.c.thing_id)
            .where(change.c.seq > after, change.c.kind.in_(kinds))
            .order_by(change.c.seq)
            .limit(MAX_PAGE + 1)
        ).all()
        noted = [(row.seq, ChangeKind(row.kind), row.thing_id) for row in rows[:MAX_PAGE]]
        more = len(rows) > MAX_PAGE
        # All that is left up to here was of other kinds: the device need not come back for it.
        last = noted[-1][0] if noted else 0
        newest = max(last, stands.last_seq)
        changes = self._joined(connection, noted, device)
        # Looked at again: what was swept between these reads may be missing.
        stands_now = standing(connection)
        if stands_now is None:
            raise AssertionError("the feed has stood before")
        stands_now = stands_now._replace(last_seq=newest)
        return _Look(stands_now, after, changes, last if more else newest, more)

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


def _page(look: _Look, device: Device, cursor: Cursor, limit: int) -> ChangePage:
    """One device's page of a look."""
    if _lost(cursor, look.stands):
        return _start_again(look.stands)
    past = cursor.after
    own = [one for one in look.changes if one.seq > past and one.id != device.id]
    cut = len(own) > limit
    changes = tuple(own[:limit])
    return ChangePage(
        epoch=look.stands.epoch,
        cursor=changes[-1].seq if cut else max(look.reached, past),
        changes=changes,
        more=cut or look.more,
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
