"""Changes are kept for a time; whoever stands before what is kept starts from a snapshot."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.database import Database
from server.security import Device
from server.sync import forgetting
from server.sync.feed import number, record, standing
from server.sync.following import Cursor, Follower
from server.sync.forgetting import forget_changes
from server.sync.tables import change
from server.waking import Waker
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.sync import ChangeKind, ChangePage

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
KEEP = timedelta(days=30)


def note(database: Database, count: int) -> None:
    for _ in range(count):
        database.write(lambda c: record(c, ChangeKind.TICKET, new_id()))


def page_after(database: Database, after: int) -> ChangePage:
    stands = database.read(standing)
    nothing: dict[ChangeKind, Any] = {ChangeKind.TICKET: lambda _c, _ids, _device: {}}
    gate = Device(new_id(), DeviceKind.GATE, new_id(), "Gate", "Door")
    cursor = Cursor(after, stands.epoch if stands else None)
    return asyncio.run(Follower(database, Waker(), nothing).follow(gate, cursor, 100, 0))


def kept(database: Database) -> int:
    return database.read(lambda c: c.scalar(select(func.count()).select_from(change))) or 0


def test_what_is_old_is_forgotten_and_what_is_newer_stays(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "_AT_ONCE", 2)
    note(database, 5)
    forget_changes(database, NOON, KEEP)
    note(database, 3)

    forget_changes(database, NOON + KEEP - timedelta(seconds=1), KEEP)
    assert kept(database) == 8
    forget_changes(database, NOON + KEEP, KEEP)
    assert kept(database) == 3


def test_a_cursor_at_the_edge_goes_on_and_one_before_it_does_not(database: Database) -> None:
    note(database, 5)
    forget_changes(database, NOON, KEEP)
    note(database, 3)
    forget_changes(database, NOON + KEEP, KEEP)

    assert page_after(database, 4).resync
    assert page_after(database, 0).resync
    edge = page_after(database, 5)
    assert (edge.resync, edge.cursor) == (False, 8)


def test_where_everything_is_forgotten_a_cursor_at_the_end_still_waits(database: Database) -> None:
    note(database, 5)
    forget_changes(database, NOON, KEEP)
    forget_changes(database, NOON + KEEP, KEEP)
    forget_changes(database, NOON + 2 * KEEP, KEEP)

    assert kept(database) == 0
    assert not page_after(database, 5).resync
    note(database, 1)
    assert page_after(database, 5).cursor == 6


def test_changes_that_nobody_read_are_forgotten_too(database: Database) -> None:
    forget_changes(database, NOON, KEEP)
    note(database, 2)
    forget_changes(database, NOON, KEEP)
    forget_changes(database, NOON + KEEP, KEEP)

    assert kept(database) == 0


def test_a_change_is_kept_from_when_it_was_numbered(database: Database) -> None:
    note(database, 2)
    database.write(number)

    forget_changes(database, NOON, KEEP)

    assert kept(database) == 2
