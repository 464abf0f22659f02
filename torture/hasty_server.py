"""A server that takes each scan to have happened when it came to know of it: the control of R11."""

import sys
from datetime import datetime

from server.admission import deciding
from server.admission.keeping import Kept
from server.admission.scanners import Post, Scanner
from server.cli import main
from ticketing.admission import Direction
from ticketing.scan import ScanView


def hasty(
    post: Post,
    scanner: Scanner,
    direction: Direction,
    text: str,
    view: ScanView,
    received_at: datetime,
) -> Kept:
    """Whatever its gate says of the time."""
    seen = view.model_copy(update={"scanned_at": received_at})
    return Kept(post, scanner, direction, text, seen, received_at)


if __name__ == "__main__":
    deciding.Kept = hasty  # type: ignore[attr-defined, assignment]  # what it makes of a scan
    sys.exit(main(sys.argv[1:]))
