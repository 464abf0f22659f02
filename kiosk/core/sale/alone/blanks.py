"""The blank tickets of this kiosk on its own disk: asked for, kept, sold, or on their way back.

Each method is on disk when it returns. Nothing here talks to the server.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection, Row
from uuid import UUID

from kiosk.core.store import Schema, Store
from ticketing.lease import Blank, LeaseView, NewLease

# A blank is `good` to be sold, `sold`, or `leaving`: going back, and not to be sold any more.
# Moments are in ISO 8601 and UTC, which sort as they follow each other. ``alone_order`` keeps the
# newest of what was sold until the kiosk is wiped, so that its counter only grows.
ALONE_SCHEMA = Schema(
    "selling alone",
    (
        (
            "CREATE TABLE lease (id TEXT PRIMARY KEY, tier_id TEXT NOT NULL, wish TEXT NOT NULL,"
            " granted_at TEXT, expires_at TEXT) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE blank (id TEXT PRIMARY KEY, lease_id TEXT NOT NULL REFERENCES lease (id),"
            " serial TEXT NOT NULL, code TEXT NOT NULL, state TEXT NOT NULL,"
            " order_id TEXT) STRICT, WITHOUT ROWID"
        ),
        "CREATE INDEX blank_lease ON blank (lease_id, state)",
        (
            "CREATE TABLE alone_order (counter INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
            " sold TEXT NOT NULL, shown TEXT NOT NULL, state TEXT NOT NULL,"
            " refusal TEXT) STRICT"
        ),
        "CREATE INDEX alone_order_waiting ON alone_order (counter) WHERE state <> 'handed_in'",
        # The place in the chain of what this kiosk sold alone (ticketing.sale_chain).
        "ALTER TABLE alone_order ADD COLUMN journal TEXT",
        "ALTER TABLE alone_order ADD COLUMN link INTEGER",
        "ALTER TABLE alone_order ADD COLUMN hash TEXT",
        (
            "CREATE UNIQUE INDEX alone_order_link ON alone_order (journal, link)"
            " WHERE journal IS NOT NULL"
        ),
        # The codes that were taken since the server told last which may be.
        (
            "CREATE TABLE alone_voucher (order_id TEXT PRIMARY KEY, promotion_id TEXT NOT NULL,"
            " mark TEXT NOT NULL) STRICT, WITHOUT ROWID"
        ),
        # Why the server refused it, for which screens have words (ticketing.problem).
        "ALTER TABLE alone_order ADD COLUMN refusal_code TEXT",
    ),
    wiping=(
        "DELETE FROM alone_voucher",
        "DELETE FROM blank WHERE state <> 'sold'",
        "DELETE FROM lease WHERE NOT EXISTS (SELECT 1 FROM blank WHERE lease_id = lease.id)",
        "DELETE FROM alone_order WHERE state IN ('handed_in', 'closed')",
    ),
)

_GOOD = (
    " FROM blank JOIN lease ON lease.id = blank.lease_id"
    " WHERE blank.state = 'good' AND lease.expires_at > ?"
)


@dataclass(frozen=True)
class KeptLease:
    """A lease with blanks that are to be sold. ``good`` counts them."""

    id: UUID
    tier_id: UUID
    granted_at: datetime
    expires_at: datetime
    good: int

    def stale(self, now: datetime) -> bool:
        """Whether more than half of its life is over: time to have a younger one in its place."""
        return now - self.granted_at > self.expires_at - now


class Blanks:
    """The kiosk's leases and their blanks."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ask(self, wish: NewLease) -> None:
        """A lease is about to be asked for."""
        self._store.write(
            "INSERT INTO lease (id, tier_id, wish) VALUES (?, ?, ?)",
            (str(wish.id), str(wish.tier_id), wish.model_dump_json()),
        )

    def asked(self) -> list[NewLease]:
        """The wishes whose answer is not on disk, oldest first."""
        rows = self._store.read("SELECT wish FROM lease WHERE granted_at IS NULL ORDER BY id")
        return [NewLease.model_validate_json(row["wish"]) for row in rows]

    def granted(self, lease: LeaseView) -> None:
        """The server's answer: its blanks are this kiosk's; a lease of none is forgotten."""
        if not lease.blanks:
            self.refused(lease.id)
            return
        with self._store.transaction() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO blank (id, lease_id, serial, code, state)"
                " VALUES (?, ?, ?, ?, 'good')",
                [(str(one.id), str(lease.id), one.serial, one.code) for one in lease.blanks],
            )
            connection.execute(
                "UPDATE lease SET granted_at = ?, expires_at = ? WHERE id = ?",
                (_moment(lease.granted_at), _moment(lease.expires_at), str(lease.id)),
            )

    def refused(self, lease_id: UUID) -> None:
        """There is no such lease, and none is asked for any more."""
        self._store.write("DELETE FROM lease WHERE id = ? AND granted_at IS NULL", (str(lease_id),))

    def leases(self) -> list[KeptLease]:
        """The leases with blanks that are to be sold, or were until they expired; oldest first."""
        rows = self._store.read(
            "SELECT lease.id, tier_id, granted_at, expires_at, count(*) AS good"
            " FROM lease JOIN blank ON blank.lease_id = lease.id AND blank.state = 'good'"
            " GROUP BY lease.id ORDER BY expires_at, lease.id"
        )
        return [_lease(row) for row in rows]

    def counts(self, now: datetime) -> Mapping[UUID, int]:
        """How many of each tier can be sold now."""
        rows = self._store.read(
            f"SELECT tier_id, count(*) AS n{_GOOD} GROUP BY tier_id",
            (_moment(now),),
        )
        return {UUID(row["tier_id"]): row["n"] for row in rows}

    def let_go(self, lease_ids: Iterable[UUID]) -> None:
        """What is unsold of these leases is on its way back, and sold no more."""
        with self._store.transaction() as connection:
            connection.executemany(
                "UPDATE blank SET state = 'leaving' WHERE lease_id = ? AND state = 'good'",
                [(str(one),) for one in lease_ids],
            )

    def leaving(self) -> Mapping[UUID, list[UUID]]:
        """The blanks that are on their way back, by their lease."""
        rows = self._store.read(
            "SELECT lease_id, id FROM blank WHERE state = 'leaving' ORDER BY lease_id, id"
        )
        found: defaultdict[UUID, list[UUID]] = defaultdict(list)
        for row in rows:
            found[UUID(row["lease_id"])].append(UUID(row["id"]))
        return found

    def given_back(self, lease_id: UUID) -> None:
        """What was on its way back of a lease is with the server."""
        with self._store.transaction() as connection:
            connection.execute(
                "DELETE FROM blank WHERE lease_id = ? AND state = 'leaving'", (str(lease_id),)
            )
            _sweep(connection)


def take(
    connection: Connection, tier_id: UUID, count: int, order_id: UUID, now: datetime
) -> list[Blank]:
    """Mark so many blanks of a tier as sold, those that expire first; fewer where there are fewer.

    It is for its caller's transaction to stand or fall.
    """
    rows = connection.execute(
        f"SELECT blank.id, serial, code{_GOOD} AND tier_id = ?"
        " ORDER BY lease.expires_at, blank.id LIMIT ?",
        (_moment(now), str(tier_id), count),
    ).fetchall()
    connection.executemany(
        "UPDATE blank SET state = 'sold', order_id = ? WHERE id = ?",
        [(str(order_id), row["id"]) for row in rows],
    )
    return [Blank(id=UUID(row["id"]), serial=row["serial"], code=row["code"]) for row in rows]


def reported(connection: Connection, order_id: UUID) -> None:
    """The server has the order, or will never have it: its blanks are no more this kiosk's."""
    connection.execute("DELETE FROM blank WHERE order_id = ?", (str(order_id),))
    _sweep(connection)


def _sweep(connection: Connection) -> None:
    connection.execute(
        "DELETE FROM lease WHERE granted_at IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM blank WHERE lease_id = lease.id)"
    )


def _lease(row: Row) -> KeptLease:
    return KeptLease(
        id=UUID(row["id"]),
        tier_id=UUID(row["tier_id"]),
        granted_at=datetime.fromisoformat(row["granted_at"]),
        expires_at=datetime.fromisoformat(row["expires_at"]),
        good=row["good"],
    )


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")
