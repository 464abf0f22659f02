"""The journal: one row per order, on disk before each step outside, so that a cut can be mended.

No name and no address is ever written here.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from sqlite3 import Connection, Row
from uuid import UUID

from kiosk.core.clock import Clock
from kiosk.core.ports import PrintOutcome
from kiosk.core.store import Schema, Store

JOURNAL_SCHEMA = Schema(
    "sale journal",
    (
        """
        CREATE TABLE sale (
            order_id TEXT PRIMARY KEY,
            number TEXT,
            payment_id TEXT,
            reference TEXT,
            print_key TEXT,
            print_outcome TEXT,
            absent INTEGER NOT NULL DEFAULT 0,
            ending TEXT,
            opened_at TEXT NOT NULL,
            closed_at TEXT
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX sale_open ON sale (order_id) WHERE ending IS NULL",
    ),
    wiping=("DELETE FROM sale WHERE ending IS NOT NULL",),
)


KEPT = 1_000
"""So many sales that have ended are remembered; the server has them all."""


class Ending(StrEnum):
    """How a sale was closed."""

    DELIVERED = "delivered"
    GIVEN_BACK = "given_back"
    KEPT_FOR_STAFF = "kept_for_staff"


@dataclass(frozen=True)
class Entry:
    """A sale as journalled.

    ``absent`` says the customer is no longer waiting at the kiosk. A ``print_key`` without an
    outcome means a document may or may not have come out.
    """

    order_id: UUID
    number: str | None
    payment_id: UUID | None
    reference: str | None
    print_key: str | None
    print_outcome: PrintOutcome | None
    absent: bool
    ending: Ending | None
    opened_at: datetime


class Journal:
    """The sales of this kiosk. Each method is on disk when it returns.

    Of those that have ended, the newest are kept.
    """

    def __init__(self, store: Store, clock: Clock, keeps: int = KEPT) -> None:
        self._store = store
        self._clock = clock
        self._keeps = keeps

    def open(self, order_id: UUID) -> None:
        """An order is about to be placed. The same order again changes nothing."""
        self._store.write(
            "INSERT OR IGNORE INTO sale (order_id, opened_at) VALUES (?, ?)",
            (str(order_id), self._clock.now().isoformat()),
        )

    def placed(self, order_id: UUID, number: str) -> None:
        """The server took the order and gave it a number."""
        self._set(order_id, "number = ?", number)

    def paying(self, order_id: UUID, payment_id: UUID) -> None:
        """A payment is about to be started."""
        self._set(order_id, "payment_id = ?, reference = NULL", str(payment_id))

    def started(self, order_id: UUID, reference: str) -> None:
        """The server knows the payment by its reference."""
        self._set(order_id, "reference = ?", reference)

    def printing(self, order_id: UUID, key: str) -> None:
        """A document is about to go to the printer under ``key``."""
        self._set(order_id, "print_key = ?, print_outcome = NULL", key)

    def printed(self, order_id: UUID, outcome: PrintOutcome) -> None:
        """The printer said what became of it."""
        self._set(order_id, "print_outcome = ?", outcome.value)

    def leave(self, order_id: UUID) -> None:
        """The customer is gone: nothing more is printed on its own."""
        self._set(order_id, "absent = 1")

    def close(self, order_id: UUID, ending: Ending) -> None:
        """The sale is over; the first ending stands."""
        with self._store.transaction() as connection:
            connection.execute(
                "UPDATE sale SET ending = ?, closed_at = ? WHERE order_id = ? AND ending IS NULL",
                (ending.value, self._clock.now().isoformat(), str(order_id)),
            )
            # Ids sort as they were made.
            connection.execute(
                "DELETE FROM sale WHERE ending IS NOT NULL AND order_id <= (SELECT order_id"
                " FROM sale WHERE ending IS NOT NULL ORDER BY order_id DESC LIMIT 1 OFFSET ?)",
                (self._keeps,),
            )

    def entry(self, order_id: UUID) -> Entry | None:
        """One sale."""
        rows = self._store.read("SELECT * FROM sale WHERE order_id = ?", (str(order_id),))
        return _entry(rows[0]) if rows else None

    def unfinished(self, *, absent_only: bool = False) -> list[Entry]:
        """The sales that have no ending yet, oldest first."""
        condition = " AND absent = 1" if absent_only else ""
        rows = self._store.read(
            f"SELECT * FROM sale WHERE ending IS NULL{condition} ORDER BY order_id"  # noqa: S608  two fixed texts
        )
        return [_entry(row) for row in rows]

    def entries(self, ending: Ending | None = None) -> list[Entry]:
        """The sales, newest first; those that ended so. At most 200."""
        where = "" if ending is None else f" WHERE ending = '{ending.value}'"
        rows = self._store.read(f"SELECT * FROM sale{where} ORDER BY order_id DESC LIMIT 200")  # noqa: S608  an enum's own value
        return [_entry(row) for row in rows]

    def _set(self, order_id: UUID, change: str, *values: str) -> None:
        self._store.write(
            f"UPDATE sale SET {change} WHERE order_id = ?",  # noqa: S608  our own fixed texts
            (*values, str(order_id)),
        )


def open_sold(connection: Connection, order_id: UUID, number: str, now: datetime) -> None:
    """An order was sold without the server, in its caller's transaction."""
    connection.execute(
        "INSERT INTO sale (order_id, number, opened_at) VALUES (?, ?, ?)",
        (str(order_id), number, now.isoformat()),
    )


def _entry(row: Row) -> Entry:
    return Entry(
        order_id=UUID(row["order_id"]),
        number=row["number"],
        payment_id=UUID(row["payment_id"]) if row["payment_id"] else None,
        reference=row["reference"],
        print_key=row["print_key"],
        print_outcome=PrintOutcome(row["print_outcome"]) if row["print_outcome"] else None,
        absent=bool(row["absent"]),
        ending=Ending(row["ending"]) if row["ending"] else None,
        opened_at=datetime.fromisoformat(row["opened_at"]),
    )
