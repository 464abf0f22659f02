"""Cursors of this domain's lists: the moment and the id of the last row of a page, opaque."""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Uuid, literal, tuple_

from server.columns import UtcDateTime
from ticketing.problem import ProblemCode, RefusedError

MOST = 200
"""Rows of a page at most."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOMENT_BYTES = 8


@dataclass(frozen=True)
class Place:
    """Where a page ended."""

    at: datetime
    id: UUID

    def cursor(self) -> str:
        """The place as a client carries it."""
        moment = ((self.at - _EPOCH) // _MICROSECOND).to_bytes(_MOMENT_BYTES, "big")
        return base64.urlsafe_b64encode(moment + self.id.bytes).decode()


def place_of(cursor: str | None) -> Place | None:
    """The place that a cursor says.

    Raises:
        RefusedError: INVALID_REQUEST for what never was a cursor.
    """
    if cursor is None:
        return None
    try:
        raw = base64.b64decode(cursor, altchars=b"-_", validate=True)
        key = UUID(bytes=raw[_MOMENT_BYTES:])
        at = _EPOCH + int.from_bytes(raw[:_MOMENT_BYTES], "big") * _MICROSECOND
    except (ValueError, OverflowError) as error:
        words = "not a cursor of this list"
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            f"cursor: {words}",
            fields=[{"field": "cursor", "message": words}],
        ) from error
    return Place(at, key)


def newest_first(
    wanted: Select[tuple[object, ...]],
    at: ColumnElement[datetime],
    key: ColumnElement[UUID],
    before: Place | None,
    limit: int,
) -> Select[tuple[object, ...]]:
    """A page of a list, and one row more to know whether there is another page."""
    if before is not None:
        place = tuple_(literal(before.at, UtcDateTime), literal(before.id, Uuid))
        wanted = wanted.where(tuple_(at, key) < place)
    return wanted.order_by(at.desc(), key.desc()).limit(limit + 1)
