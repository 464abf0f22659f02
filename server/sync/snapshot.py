"""Everything a device may see in one stream, with the cursor from which the feed goes on.

The wire format is written down in ``ticketing/snapshot``. Rows are read some thousand at a time,
each time in a read of its own: memory stays flat, and no reader holds up SQLite's log for as long
as a slow device takes.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection

from server.database import Database
from server.security import Device
from server.sync.feed import up_to_date
from server.sync.following import FOLLOWED
from ticketing.snapshot import COMPLETE, SnapshotHead
from ticketing.sync import ChangeKind, Row

_GZIP = 16 + zlib.MAX_WBITS
_LEVEL = 4
_CHUNK_BYTES = 1 << 16

Part = Callable[[Database, Device], Iterator[str]]
"""The lines of everything of one kind that a device may see, each with its line's end."""


class _Finder(Protocol):
    def __call__(
        self, connection: Connection, ids: Sequence[UUID] | None, device: Device, /
    ) -> Mapping[UUID, Row | None]:
        """The rows by id; of every thing where ``ids`` is None."""


def all_of(find: _Finder) -> Part:
    """A part of few rows, which are read at once by what finds them for the feed."""

    def lines(database: Database, device: Device) -> Iterator[str]:
        rows = database.read(lambda connection: find(connection, None, device))
        # None is told of itself.
        others = (row for row in rows.values() if row is not None and row.id != device.id)
        return (f"{row.model_dump_json()}\n" for row in others)

    return lines


class Snapshots:
    """Streams snapshots; ``parts`` has the lines of each kind."""

    def __init__(self, database: Database, parts: Mapping[ChangeKind, Part]) -> None:
        self._database = database
        self._parts = parts

    def stream(self, device: Device, *, gzip: bool) -> Iterator[bytes]:
        """The whole of what ``device`` may see, in pieces of some ten thousand bytes."""
        pieces = _joined(self._lines(device))
        return _gzipped(pieces) if gzip else pieces

    def _lines(self, device: Device) -> Iterator[str]:
        # Numbered before anything is read: what commits meanwhile is past this cursor.
        stands = up_to_date(self._database)
        head = SnapshotHead(epoch=stands.epoch, cursor=stands.last_seq)
        yield f"{head.model_dump_json()}\n"
        for kind in FOLLOWED[device.kind]:
            yield from self._parts[kind](self._database, device)
        yield COMPLETE


def _joined(lines: Iterable[str]) -> Iterator[bytes]:
    waiting: list[str] = []
    size = 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size >= _CHUNK_BYTES:
            yield "".join(waiting).encode()
            waiting, size = [], 0
    yield "".join(waiting).encode()


def _gzipped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
    for piece in pieces:
        packed = packer.compress(piece)
        if packed:
            yield packed
    yield packer.flush()
