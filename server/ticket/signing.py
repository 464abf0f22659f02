"""The keys that sign ticket codes: one pair per event, its private half sealed in the database."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from threading import Lock
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection, Row, select

from server.database import Database
from server.inserting import insert_new
from server.security import Secrets
from server.sync.feed import record
from server.ticket.tables import signing_key
from ticketing.code import Statement, VerifyingKey, sign
from ticketing.identifiers import new_id
from ticketing.sync import ChangeKind
from ticketing.wire import Localized

_KEY_ID_BITS = 12


@dataclass(frozen=True)
class KeyFor:
    """Whose key is wanted; the names are kept beside it for the gates' words."""

    event_id: UUID
    event_name: Localized
    organiser_id: UUID
    now: datetime


@dataclass(frozen=True)
class EventKey:
    """An event's present key, ready to sign. It never leaves the server."""

    id: UUID
    key_id: int
    private: Ed25519PrivateKey

    def sign(self, statement: Statement) -> str:
        """The ticket code of ``statement``."""
        return sign(statement, self.private)


class Signer:
    """Makes and loads events' keys; keeps opened ones in memory. Safe on any thread."""

    def __init__(self, secrets_of_server: Secrets) -> None:
        self._secrets = secrets_of_server
        self._opened: dict[UUID, EventKey] = {}
        self._lock = Lock()

    def key_for(self, connection: Connection, wanted: KeyFor) -> EventKey:
        """The event's present key, made (and told to the feed) if it has none.

        Raises:
            UnsealError: the server's secret is not the one the key was sealed with.
        """
        row = _newest(connection, wanted.event_id)
        if row is None:
            self._make(connection, wanted)
            row = _newest(connection, wanted.event_id)
        if row is None:
            raise AssertionError("a key that was just made is there")
        # Remembered by its row's id, so that a key whose transaction was undone is never used.
        with self._lock:
            opened = self._opened.get(row.id)
        if opened is None:
            plain = self._secrets.unseal(row.sealed_private_key)
            private = Ed25519PrivateKey.from_private_bytes(plain)
            opened = EventKey(row.id, row.key_id, private)
            with self._lock:
                self._opened[row.id] = opened
        return opened

    def _make(self, connection: Connection, wanted: KeyFor) -> None:
        private = Ed25519PrivateKey.generate()
        key_id = secrets.randbits(_KEY_ID_BITS)
        inserted = insert_new(connection, signing_key).values(
            id=new_id(),
            event_id=wanted.event_id,
            sequence=0,
            organiser_id=wanted.organiser_id,
            event_name=wanted.event_name.model_dump(mode="json"),
            key_id=key_id,
            public_key=private.public_key().public_bytes_raw(),
            sealed_private_key=self._secrets.seal(private.private_bytes_raw()),
            made_at=wanted.now,
        )
        made = connection.scalar(inserted.returning(signing_key.c.id))
        if made is not None:
            record(connection, ChangeKind.SIGNING_KEY, made)


class Keyring:
    """The public halves, read once each: a key never changes. Safe on any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._by_key_id: dict[int, tuple[VerifyingKey, ...]] = {}
        self._known: tuple[VerifyingKey, ...] = ()
        self._lock = Lock()

    def known(self) -> Sequence[VerifyingKey]:
        """All keys that were read before."""
        return self._known

    def fresh(self, key_id: int) -> Sequence[VerifyingKey]:
        """The keys of this id, read anew; wanted when no known one vouches for a code."""
        keys = self._database.read(lambda connection: _verifying(connection, key_id))
        if keys != self._by_key_id.get(key_id, ()):
            with self._lock:
                self._by_key_id[key_id] = keys
                self._known = tuple(chain.from_iterable(self._by_key_id.values()))
        return keys


def _newest(connection: Connection, event_id: UUID) -> Row[UUID, int, bytes] | None:
    return connection.execute(
        select(signing_key.c.id, signing_key.c.key_id, signing_key.c.sealed_private_key)
        .where(signing_key.c.event_id == event_id)
        .order_by(signing_key.c.sequence.desc())
        .limit(1)
    ).one_or_none()


def _verifying(connection: Connection, key_id: int) -> tuple[VerifyingKey, ...]:
    rows = connection.execute(
        select(signing_key.c.event_id, signing_key.c.public_key).where(
            signing_key.c.key_id == key_id
        )
    )
    return tuple(
        VerifyingKey(key_id, str(event_id), Ed25519PublicKey.from_public_bytes(public))
        for event_id, public in rows
    )
