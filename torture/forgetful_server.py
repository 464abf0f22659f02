"""A server that decides on entries without looking at the scans before: the control of R2."""

import sys
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection

from server.admission import deciding
from server.admission.history import History
from server.cli import main


def forgetful(
    connection: Connection,  # noqa: ARG001  the shape of what it stands in for
    scan_ids: Collection[UUID],  # noqa: ARG001  as above
    ticket_ids: Collection[UUID],  # noqa: ARG001  as above
) -> History:
    """No past at all."""
    return History({}, {})


if __name__ == "__main__":
    deciding.history = forgetful  # type: ignore[attr-defined]  # what it looks with
    sys.exit(main(sys.argv[1:]))
