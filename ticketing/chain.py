"""A chain of what one device did by itself: each deed carries the hash of the one before it.

A chain is a journal, named by the key that its device was paired with. A hash is SHA-256 over
compact JSON in ASCII, its keys in the order of the alphabet: what the deed says, with ``before``,
``journal`` and ``number``; ids as 32 hex digits, what is not there as null.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated

from pydantic import Field, StringConstraints

from ticketing.wire import Wire

START = "0" * 64
"""What stands before a journal's first deed."""

Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""32 bytes as hex."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class ChainLink(Wire):
    """The place of a deed in its device's chain; ``before`` is the hash of the one before.

    ``journal`` is the device's public key.
    """

    journal: Hash
    number: int = Field(ge=1, le=2**31 - 2)
    before: Hash


def hash_of(link: ChainLink, said: Mapping[str, object]) -> str:
    """The hash of a deed at its place, as hex; ``said`` is what it says, fit for JSON."""
    whole = {**said, "before": link.before, "journal": link.journal, "number": link.number}
    canonical = json.dumps(whole, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def microseconds(moment: datetime) -> int:
    """A moment as a chain has it: whole microseconds since 1970."""
    return (moment - _EPOCH) // timedelta(microseconds=1)
