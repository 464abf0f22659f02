"""A server on SQLite that answers before its commit, which may fail: the control of R10."""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from server import database
from server.cli import main
from server.writer import Writer

logger = logging.getLogger(__name__)


class CarelessWriter(Writer):
    """Answers each work as soon as it is done."""

    def _commit(
        self, connection: Connection, group: list[tuple[Callable[[Connection], Any], Future[Any]]]
    ) -> None:
        for work, future in group:
            try:
                with connection.begin():
                    future.set_result(work(connection))
            except OperationalError as error:
                logger.warning("what was promised is lost: %s", error)
            except Exception as error:  # noqa: BLE001  handed to whoever waits
                future.set_exception(error)
            if not future.done():
                future.set_exception(OSError("the database is locked"))


if __name__ == "__main__":
    database.Writer = CarelessWriter  # type: ignore[attr-defined]  # what it commits with
    sys.exit(main(sys.argv[1:]))
