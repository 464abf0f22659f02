"""Pairing: a code for ten minutes and five tries, once, in exchange for a device's token.

The code's first half only finds the device, its second half proves that the code was read off the
manager's screen. A wrong second half costs a try; five, and the code is dead. A wrong first half
finds nothing, so a stranger who guesses can neither pair nor use up somebody else's tries.
"""

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, select, update

from server.audit.writing import SYSTEM, Actor, Concerning, note
from server.device.tables import device
from server.device.tokens import CHANGED
from server.device.vouching import tell_gates
from server.inserting import insert_once
from server.security import hash_token, new_token
from server.waking import wake
from ticketing.audit import ActorKind
from ticketing.device import NewDevice, Pair, PairingView
from ticketing.identifiers import crockford
from ticketing.problem import ProblemCode, RefusedError

CODE_LIFE = timedelta(minutes=10)
MOST_TRIES = 5

_HALF = 4
_HALF_BITS = 20


@dataclass(frozen=True)
class NewlyPaired:
    """Which device was paired, and its token in clear, which exists only here."""

    device_id: UUID
    token: str


def expect(
    connection: Connection, wanted: NewDevice, now: datetime, by: Actor = SYSTEM
) -> PairingView:
    """Write down a device that is to come, and give the code that pairs it.

    The same device again gets a new code, and the old one is dead: for a screen that was closed
    too soon, or a device that lost its token.

    Raises:
        RefusedError: the id belongs to another device (ID_USED_DIFFERENTLY) or to one that was
            revoked (NOT_ALLOWED).
    """
    fields = {**wanted.model_dump(exclude={"kind"}), "kind": wanted.kind.value}
    made = insert_once(connection, device, {**fields, "pairing_tries": 0, "made_at": now})
    row = _locked(connection, device.c.id == wanted.id)
    if row is None or any(row[name] != value for name, value in fields.items()):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another device."
        )
    if made:
        _note(connection, row, by, "device.expected", now, kind=row["kind"], name=row["name"])
    return _new_code(connection, row, now)


def roll(connection: Connection, device_id: UUID, now: datetime, by: Actor = SYSTEM) -> PairingView:
    """A code that pairs a device anew; its present token is good until that has happened.

    Raises:
        RefusedError: there is no such device (NOT_FOUND), or it was revoked (NOT_ALLOWED).
    """
    row = _known(connection, device_id)
    code = _new_code(connection, row, now)
    _note(connection, row, by, "device.rolled", now)
    return code


def pair(connection: Connection, offered: Pair, now: datetime) -> NewlyPaired | None:
    """Exchange a code for a token; None when the code is wrong, worn out, used or too old.

    Returns instead of raising, because the try that failed must be counted by the same commit.
    """
    code = offered.code.replace("-", "")
    row = _locked(connection, device.c.pairing_handle == code[:_HALF])
    expected = row["pairing_hash"] if row else "-" * 64
    # Compared in any case and in constant time, so that time tells nothing of what was found.
    proven = hmac.compare_digest(hash_token(code), expected)
    if row is None:
        return None
    if now >= row["pairing_expires_at"] or row["pairing_tries"] >= MOST_TRIES:
        return None
    if not proven:
        _change(connection, row["id"], {"pairing_tries": row["pairing_tries"] + 1})
        return None
    token = new_token(row["kind"])
    _change(
        connection,
        row["id"],
        {
            "pairing_handle": None,
            "pairing_hash": None,
            "pairing_expires_at": None,
            "public_key": offered.public_key,
            "token_hash": hash_token(token),
            "paired_at": now,
        },
    )
    itself = Actor(ActorKind.DEVICE, row["id"], row["name"])
    _note(connection, row, itself, "device.paired", now)
    tell_gates(connection, row)
    return NewlyPaired(row["id"], token)


def unpair(connection: Connection, device_id: UUID, now: datetime, by: Actor = SYSTEM) -> None:
    """Make a device's token worthless until a code pairs it anew; once more changes nothing.

    Nothing is kept of the token: to the device it is unknown, which wipes only one that asked for
    this itself.

    Raises:
        RefusedError: there is no such device (NOT_FOUND).
    """
    row = _known(connection, device_id)
    if row["token_hash"] is not None and row["revoked_at"] is None:
        _change(connection, device_id, {"token_hash": None, "paired_at": None})
        _note(connection, row, by, "device.unpaired", now)


def revoke(connection: Connection, device_id: UUID, now: datetime, by: Actor = SYSTEM) -> None:
    """Make a device's token and code worthless for good; once more changes nothing.

    What is kept of the token tells the device that it was revoked, and opens nothing.

    Raises:
        RefusedError: there is no such device (NOT_FOUND).
    """
    row = _known(connection, device_id)
    if row["revoked_at"] is None:
        nothing = dict.fromkeys(("pairing_handle", "pairing_hash", "pairing_expires_at"))
        _change(connection, device_id, {**nothing, "revoked_at": now})
        _note(connection, row, by, "device.revoked", now)
        tell_gates(connection, row)


def _new_code(connection: Connection, row: RowMapping, now: datetime) -> PairingView:
    """A code in place of the one that the device had."""
    if row["revoked_at"] is not None:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, "This device was revoked; pair it again under a new id."
        )
    handle, proof = _free_handle(connection), crockford(secrets.randbits(_HALF_BITS), _HALF)
    expires_at = now + CODE_LIFE
    _change(
        connection,
        row["id"],
        {
            "pairing_handle": handle,
            "pairing_hash": hash_token(handle + proof),
            "pairing_expires_at": expires_at,
            "pairing_tries": 0,
        },
    )
    return PairingView(device_id=row["id"], code=f"{handle}-{proof}", expires_at=expires_at)


def _known(connection: Connection, device_id: UUID) -> RowMapping:
    row = _locked(connection, device.c.id == device_id)
    if row is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such device.")
    return row


def _note(
    connection: Connection, row: RowMapping, by: Actor, act: str, now: datetime, **details: str
) -> None:
    note(connection, by, act, Concerning(row["id"], row["organiser_id"]), now, **details)


def _locked(connection: Connection, condition: ColumnElement[bool]) -> RowMapping | None:
    found = connection.execute(select(device).where(condition).with_for_update())
    return found.mappings().one_or_none()


def _change(connection: Connection, device_id: UUID, values: dict[str, Any]) -> None:
    connection.execute(update(device).where(device.c.id == device_id).values(**values))
    wake(connection, CHANGED)


def _free_handle(connection: Connection) -> str:
    while True:
        handle = crockford(secrets.randbits(_HALF_BITS), _HALF)
        taken = connection.scalar(select(device.c.id).where(device.c.pairing_handle == handle))
        if taken is None:
            return handle
