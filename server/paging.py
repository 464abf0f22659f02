"""Pages of long lists: where one ended, as clients carry it, and the rows that come after.

Every list that goes on takes ``after`` and ``limit``, and answers with ``next``: the ``after`` of
the page that follows, None where it was the last.
"""

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import Query
from sqlalchemy import ColumnElement, Select, Uuid, literal, tuple_

from server.columns import UtcDateTime
from ticketing.problem import ProblemCode, RefusedError

MOST = 200
"""Rows of a page at most."""

_OF_THE_PAGE_BEFORE = "`next` of the page before."
AfterId = Annotated[UUID | None, Query(description=_OF_THE_PAGE_BEFORE)]
AfterPlace = Annotated[str | None, Query(max_length=100, description=_OF_THE_PAGE_BEFORE)]
PageLimit = Annotated[int, Query(ge=1, le=MOST, description="How many at most.")]

T = TypeVar("T")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOMENT_BYTES = 8


@dataclass(frozen=True)
class Place:
    """Where a page ended: the moment and the id of its last row."""

    at: datetime
    id: UUID

    def cursor(self) -> str:
        """The place as a client carries it: opaque, 32 characters of base64."""
        # Signed: what was entered by hand may have begun before 1970.
        moment = (self.at - _EPOCH) // _MICROSECOND
        raw = moment.to_bytes(_MOMENT_BYTES, "big", signed=True) + self.id.bytes
        return base64.urlsafe_b64encode(raw).decode()


def place_of(cursor: str | None) -> Place | None:
    """The place that ``after`` says; None at the beginning of a list.

    Raises:
        RefusedError: INVALID_REQUEST for what never was a cursor.
    """
    if cursor is None:
        return None
    try:
        raw = base64.b64decode(cursor, altchars=b"-_", validate=True)
        key = UUID(bytes=raw[_MOMENT_BYTES:])
        moment = int.from_bytes(raw[:_MOMENT_BYTES], "big", signed=True)
        return Place(_EPOCH + moment * _MICROSECOND, key)
    except (ValueError, OverflowError) as error:
        words = "not a cursor of this list"
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            f"after: {words}",
            fields=[{"field": "after", "message": words}],
        ) from error


def newest_first(
    wanted: Select[Any],
    at: ColumnElement[datetime],
    key: ColumnElement[UUID],
    before: Place | None,
    limit: int,
) -> Select[Any]:
    """A page of a list, and one row more to know whether there is another page."""
    if before is not None:
        place = tuple_(literal(before.at, UtcDateTime), literal(before.id, Uuid))
        wanted = wanted.where(tuple_(at, key) < place)
    return wanted.order_by(at.desc(), key.desc()).limit(limit + 1)


def cut(
    found: Sequence[T], limit: int, place: Callable[[T], Place]
) -> tuple[tuple[T, ...], str | None]:
    """The page of what was found, and its ``next`` where a row was left over."""
    page = tuple(found[:limit])
    return page, place(page[-1]).cursor() if len(found) > limit else None
