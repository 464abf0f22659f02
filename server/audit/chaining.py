"""The chain's one formula: how an entry and the hash before it make the entry's own hash."""

import hashlib
import json
from typing import Any

from sqlalchemy import Row

from server.audit.tables import HASH_BYTES
from ticketing.moment import in_utc

START = bytes(HASH_BYTES)
"""What stands before the first entry."""

_IDS = ("id", "actor_id", "organiser_id", "subject_id", "order_id", "ticket_id")
_WORDS = ("actor_kind", "actor_name", "act")


def link(previous: bytes, row: Row[Any]) -> bytes:
    """SHA-256 over the hash before and the entry as canonical JSON (RFC 8785's order of names).

    ASCII, names sorted, no spaces, moments in UTC to the microsecond: the same bytes from either
    database.
    """
    found: dict[str, Any] = {
        name: None if (value := getattr(row, name)) is None else str(value) for name in _IDS
    }
    found |= {name: getattr(row, name) for name in _WORDS}
    found["at"] = in_utc(row.at).isoformat(timespec="microseconds")
    found["details"] = row.details
    text = json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(previous + text.encode("ascii")).digest()
