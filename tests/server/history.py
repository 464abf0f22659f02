"""A long past for a server: one real sale and scan, copied in SQL until there are very many.

Orders, lines, payments, tickets, scans, audit entries and the feed grow together, as they would in
years of selling. Copies share what does not tell them apart, so their codes admit nobody.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import psycopg

from tests.server.device.box_office import BoxOffice, pulled, scan_of, scanned
from ticketing.order import Buyer


class _Cursor(Protocol):
    @property
    def description(self) -> Any: ...  # noqa: ANN401  the DB-API leaves it open

    def fetchone(self) -> Any: ...  # noqa: ANN401  as above


class _Connection(Protocol):
    def execute(self, statement: Any, /) -> _Cursor: ...  # noqa: ANN401  psycopg wants literals


@dataclass(frozen=True)
class _Tongue:
    """The words that the databases do not share; each speaks of a whole number ``n``."""

    identifier: str
    hexadecimal: str
    earlier: str
    series: str
    bytes_type: str
    literal: str

    def id(self, prefix: str) -> str:
        """An id for each ``n``, of one kind of thing; ``prefix`` is eight hexadecimal digits."""
        return self.identifier.format(p=prefix)


_POSTGRESQL = _Tongue(
    identifier="CAST('{p}-0000-7000-8000-' || lpad(to_hex(n), 12, '0') AS uuid)",
    hexadecimal="upper(lpad(to_hex(n), 8, '0'))",
    earlier="now() - n * interval '1 minute'",
    series="generate_series({first}, {last}) AS s(n)",
    bytes_type="bytea",
    literal="'{0}'",
)
_SQLITE = _Tongue(
    identifier="'{p}000070008000' || printf('%012x', n)",
    hexadecimal="printf('%08X', n)",
    earlier="strftime('%Y-%m-%d %H:%M:%f000', 'now', '-' || n || ' minutes')",
    series="(WITH RECURSIVE r(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM r "
    "WHERE n < {last}) SELECT n FROM r) AS s",
    bytes_type="blob",
    literal="'{0.hex}'",
)


@dataclass(frozen=True)
class _Copy:
    """A row to copy for each ``n``: where it is, and what each copy has of its own."""

    table: str
    where: str
    changes: Mapping[str, str] = field(default_factory=dict)
    only: str = "1 = 1"

    def statement(self, connection: _Connection, series: str) -> str:
        """The one statement that makes all copies."""
        seen = connection.execute(f"SELECT * FROM {self.table} LIMIT 0")  # noqa: S608  names of ours
        columns = [column[0] for column in seen.description]
        unknown = set(self.changes) - set(columns)
        if unknown:
            raise AssertionError(f"{self.table} has no {', '.join(sorted(unknown))}")
        names = ", ".join(f'"{name}"' for name in columns)
        values = ", ".join(self.changes.get(name, f't."{name}"') for name in columns)
        return (
            f"INSERT INTO {self.table} ({names}) SELECT {values} "  # noqa: S608  names of ours
            f"FROM (SELECT * FROM {self.table} WHERE {self.where} LIMIT 1) AS t "
            f"CROSS JOIN {series} WHERE {self.only}"
        )


class History:
    """The past of one office, made longer while its server is stopped."""

    def __init__(self, office: BoxOffice) -> None:
        self._office = office
        self._order = office.sell(buyer=Buyer(name="Guest", email="guest@example.org"))
        checkpoint = office.checkpoint()
        gate = office.gate(checkpoint, "Gate of the past")
        scanned(gate, scan_of(self._order.tickets[0].code, checkpoint))
        pulled(gate)  # numbers the feed for the first time
        self.tickets = 0

    def grow_to(self, tickets: int) -> None:
        """Have so many tickets of the past, each in an order of its own, half of them used.

        The server is stopped meanwhile, and started again on the same port.
        """
        self._office.server.stop()
        first = self.tickets + 1
        with self._opened() as (connection, tongue):
            series = tongue.series.format(first=first, last=tickets)
            for copy in self._copies(tongue):
                connection.execute(copy.statement(connection, series))
            self._lengthen_feed(connection, tongue, series, tickets)
            tier = tongue.literal.format(self._office.tier_id)
            connection.execute(
                f"UPDATE stock SET sold = sold + {tickets - first + 1}, "  # noqa: S608  ids of ours
                f"quantity = quantity + {tickets - first + 1} WHERE tier_id = {tier}"
            )
        self.tickets = tickets
        self._office.server.start()

    @contextlib.contextmanager
    def _opened(self) -> Iterator[tuple[_Connection, _Tongue]]:
        """A connection whose transaction is committed at the end, and the tables analysed."""
        server = self._office.server
        address = server.variables.get("WICKET_DATABASE_URL")
        if not address:
            file = server.data_folder / "wicket.db"
            with contextlib.closing(sqlite3.connect(file)) as connection:
                # Many indexes grow at once, more than fit into the usual two megabytes.
                connection.execute("PRAGMA cache_size=-400000")
                connection.execute("PRAGMA synchronous=OFF")
                yield connection, _SQLITE
                connection.commit()
                connection.execute("ANALYZE")
                connection.commit()
            return
        with psycopg.connect(address) as link:
            yield link, _POSTGRESQL
        with psycopg.connect(address, autocommit=True) as link:
            link.execute("VACUUM ANALYZE")

    def _copies(self, tongue: _Tongue) -> tuple[_Copy, ...]:
        text, order_id, ticket_id = tongue.hexadecimal, tongue.id("01900001"), tongue.id("01900002")
        the_order = tongue.literal.format(self._order.id)
        the_ticket = tongue.literal.format(self._order.tickets[0].id)
        buyer = {"buyer_name": "'Guest ' || n", "buyer_email": "'guest' || n || '@example.org'"}
        number = f"'W-' || substr({text}, 1, 4) || '-' || substr({text}, 5, 4)"
        serial = f"'TKT-' || {text}"
        past = tongue.earlier
        return (
            _Copy(
                "orders",
                f"id = {the_order}",
                buyer | {"id": order_id, "number": number, "created_at": past},
            ),
            _Copy("order_line", f"order_id = {the_order}", {"order_id": order_id}),
            *(
                _Copy(
                    "order_word",
                    f"order_id = {the_order}",
                    {"word": word, "order_id": order_id},
                )
                for word in ("'guest'", "CAST(n AS text)", "'guest' || n || '@example.org'")
            ),
            _Copy(
                "payment",
                f"order_id = {the_order}",
                {
                    "id": tongue.id("01900003"),
                    "order_id": order_id,
                    "reference": f"'P-00' || {text}",
                    "created_at": past,
                },
            ),
            _Copy(
                "ticket",
                f"id = {the_ticket}",
                {
                    "id": ticket_id,
                    "order_id": order_id,
                    "serial": serial,
                    "status": "CASE WHEN n % 2 = 0 THEN 'used' ELSE 'valid' END",
                    "issued_at": past,
                },
            ),
            _Copy(
                "scan",
                f"ticket_id = {the_ticket}",
                {
                    "id": tongue.id("01900004"),
                    "ticket_id": ticket_id,
                    "serial": serial,
                    "scanned_at": past,
                    "received_at": past,
                    "admitted": "n % 20 <> 0",
                    "reason": "CASE WHEN n % 20 = 0 THEN 'already_used' END",
                },
                only="n % 2 = 0",
            ),
            _Copy(
                "letter",
                f"order_id = {the_order}",
                {
                    "id": tongue.id("01900006"),
                    "order_id": order_id,
                    "subject_id": order_id,
                    "to_address": buyer["buyer_email"],
                    "to_folded": buyer["buyer_email"],
                    "fact": "'past:' || n",
                    "state": "'sent'",
                    "next_try_at": "NULL",
                    "made_at": past,
                },
            ),
            _Copy(
                "audit_entry",
                f"order_id = {the_order}",
                {
                    "id": tongue.id("01900005"),
                    "subject_id": order_id,
                    "order_id": order_id,
                    "at": past,
                    # Before the chain's first place: here the chain is never verified.
                    "place": "-n",
                    "hash": f"CAST({text} AS {tongue.bytes_type})",
                },
            ),
        )

    def _lengthen_feed(
        self, connection: _Connection, tongue: _Tongue, series: str, tickets: int
    ) -> None:
        """One numbered change for each ticket, after those that there are."""
        last_seq = connection.execute("SELECT max(last_seq) FROM feed").fetchone()[0]
        last_id = connection.execute("SELECT max(id) FROM change").fetchone()[0]
        connection.execute(
            "INSERT INTO change (id, seq, kind, thing_id) "  # noqa: S608  ids of ours
            f"SELECT {last_id - self.tickets} + n, {last_seq - self.tickets} + n, 'ticket', "
            f"{tongue.id('01900002')} FROM {series}"
        )
        more = tickets - self.tickets
        connection.execute(f"UPDATE feed SET last_seq = {last_seq + more}")  # noqa: S608  a number
        if tongue is _POSTGRESQL:
            sequence = "pg_get_serial_sequence('change', 'id')"
            connection.execute(f"SELECT setval({sequence}, {last_id + more})")


def past_id(kind: str, n: int) -> UUID:
    """The id of the ``n``-th (from 1) ``order``, ``ticket`` or ``payment`` of the past."""
    prefix = {"order": "01900001", "ticket": "01900002", "payment": "01900003"}[kind]
    return UUID(f"{prefix}-0000-7000-8000-{n:012x}")
