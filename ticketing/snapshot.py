"""A snapshot on the wire: everything a device may see, one line of JSON each (NDJSON, UTF-8).

- The first line says where to go on from: ``{"epoch": "…", "cursor": 41}``. The numbers were given
  before the rows were read, so what is newer is told again by the feed, and nothing is lost.
- A row of the feed is an object, as the feed has it: ``{"kind": "checkpoint", …}``.
- What tickets of one tier share is told once: ``{"kind": "tier", "n": 1, "event_id": …}``.
- A ticket is an array, which names its tier by that number:
  ``["0198a3c11a2b7def8123456789abcdef", "TKT-7K3F92QD", 1, "valid", 1, 1]``: id, serial, tier,
  status, generation and how many it admits. One that was let in has a seventh value, its scans,
  each ``[id, checkpoint id, checkpoint, gate, direction, RFC 3339 moment, whether overridden]``.
  One with a name has it as its eighth, sealed (``ticketing/sealed_name``); its seventh is there.
- The last line is ``{"complete": true}``. Without it the stream was cut and is no snapshot.
"""

from collections.abc import Iterator
from typing import Any, Literal
from uuid import UUID

from pydantic_core import from_json

from ticketing.wire import Answer, Localized

MEDIA_TYPE = "application/x-ndjson"
COMPLETE = '{"complete":true}\n'

EXAMPLE = (
    '{"epoch":"af201029-95f4-4bf8-a97a-9e5b1cfd3f4e","cursor":41}\n'
    '{"kind":"tier","n":1,"event_id":"0198a3c1-1a2b-7def-8123-456789abcdef",'
    '"tier_id":"0198a3c1-1a2b-7def-8123-456789abcdf0",'
    '"tier_name":{"text":"Standing","translations":{}},'
    '"session_ids":["0198a3c1-1a2b-7def-8123-456789abcdf1"]}\n'
    '["0198a3c11a2b7def8123456789abcdef","TKT-7K3F92QD",1,"valid",1,1]\n' + COMPLETE
)


class SnapshotHead(Answer):
    """The first line: whose numbers these are, and after which one the feed goes on."""

    epoch: str
    cursor: int


class SnapshotTier(Answer):
    """What the tickets that name ``n`` have in common."""

    kind: Literal["tier"] = "tier"
    n: int
    event_id: UUID
    tier_id: UUID
    tier_name: Localized
    session_ids: tuple[UUID, ...]


class CutShortError(Exception):
    """The stream ended without its last line: what came is no snapshot."""


def lines_of(stream: Iterator[bytes]) -> Iterator[Any]:
    """The values between a stream's first line and its last, which must say that it is complete.

    Raises:
        CutShortError: it does not.
        ValueError: a line is not JSON.
    """
    for line in stream:
        value = from_json(line)
        if isinstance(value, dict) and value.get("complete") is True:
            return
        yield value
    raise CutShortError("the snapshot broke off")
