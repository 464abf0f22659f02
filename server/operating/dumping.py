"""Dumping: the whole database as lines of JSON, the same from SQLite as from PostgreSQL.

The first line says what the file is and which columns of which types follow; then each table's
name and its rows; the last line says how many rows of each there were and their SHA-256, so that
a file cut short or damaged is never taken for whole.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Connection,
    Date,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Uuid,
    select,
)
from sqlalchemy.types import TypeEngine

from server.columns import UtcDateTime
from server.database import metadata

FORMAT = 1
_PAGE = 5000

Columns = dict[str, str]
"""A table's columns with the word for each one's type."""

_WORDS: tuple[tuple[type[TypeEngine[Any]] | type[UtcDateTime], str], ...] = (
    (UtcDateTime, "moment"),
    (Date, "day"),
    (Uuid, "uuid"),
    (JSON, "json"),
    (LargeBinary, "bytes"),
    (Boolean, "bool"),
    (BigInteger, "int"),
    (SmallInteger, "int"),
    (Integer, "int"),
    (String, "text"),
)
TYPES: dict[str, TypeEngine[Any] | UtcDateTime] = {
    "moment": UtcDateTime(),
    "day": Date(),
    "uuid": Uuid(),
    "json": JSON(none_as_null=True),
    "bytes": LargeBinary(),
    "bool": Boolean(),
    "int": BigInteger(),
    "text": String(),
}
_TO_JSON: dict[str, Callable[[Any], Any]] = {
    "moment": datetime.isoformat,
    "day": date.isoformat,
    "uuid": str,
    "bytes": lambda value: base64.b64encode(value).decode("ascii"),
}
_FROM_JSON: dict[str, Callable[[Any], Any]] = {
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "uuid": UUID,
    "bytes": lambda value: base64.b64decode(value, validate=True),
}


class DamagedError(ValueError):
    """The file is no whole dump."""


@dataclass
class Counted:
    """How many rows of each table went by, and the digest over their lines."""

    rows: dict[str, int] = field(default_factory=dict)
    digest: Any = field(default_factory=hashlib.sha256)

    def told(self) -> dict[str, Any]:
        """The last line of a dump."""
        return {"end": {"rows": self.rows, "sha256": self.digest.hexdigest()}}


def tables() -> dict[str, Columns]:
    """Every table with its columns, those first that others refer to."""
    return {
        one.name: {column.name: _word(column.type) for column in one.columns}
        for one in metadata.sorted_tables
    }


def dump(connection: Connection, head: dict[str, Any]) -> Iterator[str]:
    """The lines of a dump, each with its end; one page of rows at a time is in memory."""
    yield _line(head | {"format": FORMAT, "tables": tables()})
    counted = Counted()
    for one in metadata.sorted_tables:
        yield _line({"table": one.name})
        counted.rows[one.name] = 0
        for line in _rows(connection, one):
            counted.rows[one.name] += 1
            counted.digest.update(line.encode("ascii"))
            yield line
    yield _line(counted.told())


def read_head(lines: Iterator[str]) -> dict[str, Any]:
    """The first line.

    Raises:
        DamagedError: it is no dump, or one of a newer Wicket.
    """
    try:
        head = json.loads(next(lines))
    except (StopIteration, ValueError, OSError, EOFError) as error:
        raise DamagedError("it is no backup of Wicket") from error
    if not isinstance(head, dict) or not isinstance(head.get("tables"), dict):
        raise DamagedError("it is no backup of Wicket")
    if head.get("format") != FORMAT:
        raise DamagedError("a newer Wicket wrote it")
    return head


def read_rows(
    lines: Iterable[str], told: dict[str, Columns]
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Pages of rows by table, as they stand in the file; ends only if the file is whole.

    Raises:
        DamagedError: it ends early, or is not what was written.
    """
    counted, name, page = Counted(), "", []
    for line in lines:
        found = _parsed(line)
        if isinstance(found, list):
            counted.rows[name] += 1
            counted.digest.update(line.encode("ascii"))
            page.append(_typed(found, told[name]))
            if len(page) < _PAGE:
                continue
        if page:
            yield name, page
            page = []
        if isinstance(found, dict):
            if "end" in found:
                if found != counted.told():
                    raise DamagedError("it is not what was written")
                return
            name = found["table"]
            counted.rows[name] = 0
    raise DamagedError("it ends too early")


def _rows(connection: Connection, one: Table) -> Iterator[str]:
    convert = [_TO_JSON.get(_word(column.type)) for column in one.columns]
    found = connection.execution_options(yield_per=_PAGE).execute(
        select(one).order_by(*one.primary_key.columns)
    )
    for row in found:
        yield _line(
            [
                value if how is None or value is None else how(value)
                for value, how in zip(row, convert, strict=True)
            ]
        )


def _typed(values: list[Any], columns: Columns) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for (name, word), value in zip(columns.items(), values, strict=True):
        how = _FROM_JSON.get(word)
        found[name] = value if how is None or value is None else how(value)
    return found


def _parsed(line: str) -> Any:  # noqa: ANN401  any line of the file
    try:
        return json.loads(line)
    except ValueError as error:
        raise DamagedError("it is not what was written") from error


def _line(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True) + "\n"


def _word(kind: object) -> str:
    for known, word in _WORDS:
        if isinstance(kind, known):
            return word
    raise AssertionError(f"no word for columns of {kind!r}")
