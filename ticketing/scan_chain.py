"""The chain of what one gate reports: each scan carries the hash of the one before it.

A chain is a journal, named by the key that its gate was paired with. The hash of a scan is SHA-256
over compact JSON in ASCII, its keys in the order of the alphabet: ``admitted``, ``at`` (whole
microseconds since 1970), ``before``, ``checkpoint``, ``direction``, ``id``, ``journal``,
``number``, ``reason``, ``serial`` and ``text``; ids as 32 hex digits, what is not there as null.
"""

import hashlib
import json
from datetime import UTC, datetime, timedelta

from ticketing.scan import NewScan

START = "0" * 64
"""What stands before a journal's first scan."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def link_hash(scan: NewScan) -> str:
    """The hash of a scan that has its place in a chain, as hex.

    Raises:
        ValueError: it has none.
    """
    link, verdict = scan.link, scan.decided
    if link is None or verdict is None:
        raise ValueError("only a scan that a gate reports has a place in its chain")
    said = {
        "admitted": verdict.admitted,
        "at": (scan.scanned_at - _EPOCH) // timedelta(microseconds=1),
        "before": link.before,
        "checkpoint": scan.checkpoint_id.hex,
        "direction": scan.direction.value,
        "id": scan.id.hex,
        "journal": link.journal,
        "number": link.number,
        "reason": verdict.reason.value if verdict.reason else None,
        "serial": scan.serial,
        "text": scan.text,
    }
    canonical = json.dumps(said, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
