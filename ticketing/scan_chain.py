"""The chain of what one gate reports: each scan carries the hash of the one before it.

What of a scan is hashed (``ticketing.chain`` says how): ``admitted``, ``at`` (whole microseconds
since 1970), ``checkpoint``, ``direction``, ``id``, ``reason``, ``serial`` and ``text``.
"""

from ticketing.chain import hash_of, microseconds
from ticketing.scan import NewScan


def link_hash(scan: NewScan) -> str:
    """The hash of a scan that has its place in a chain, as hex.

    Raises:
        ValueError: it has none.
    """
    verdict = scan.decided
    if scan.link is None or verdict is None:
        raise ValueError("only a scan that a gate reports has a place in its chain")
    said = {
        "admitted": verdict.admitted,
        "at": microseconds(scan.scanned_at),
        "checkpoint": scan.checkpoint_id.hex,
        "direction": scan.direction.value,
        "id": scan.id.hex,
        "reason": verdict.reason.value if verdict.reason else None,
        "serial": scan.serial,
        "text": scan.text,
    }
    return hash_of(scan.link, said)
