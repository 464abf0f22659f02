"""A server whose clock can be set while it runs: it is ahead by the seconds that a file says.

Both its clocks are: the one that it decides by, and the one that dates its answers. It reads the
wall nowhere else, so nothing (libfaketime, time-machine) has to be put under the whole process.
"""

import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from os import environ
from pathlib import Path

from server import app
from server.cli import main
from tests.server.running import ServerHandle

_FILE = "clock_ahead_s"

_right = time.time


def set_ahead(server: ServerHandle, seconds: float) -> None:
    """Have the server's clock be ahead by so much from now on; behind, where it is less than 0.

    It decides by it at once; the date of its answers is looked up about once a second.
    """
    beside = server.data_folder / f"{_FILE}.new"
    beside.write_text(str(seconds), encoding="utf-8")
    beside.replace(server.data_folder / _FILE)


def _ahead() -> float:
    with suppress(FileNotFoundError):
        said = Path(environ["WICKET_DATA_FOLDER"], _FILE).read_text(encoding="utf-8")
        return _right() + float(said)
    return _right()


if __name__ == "__main__":
    time.time = _ahead
    app._utc_now = lambda: datetime.fromtimestamp(_ahead(), UTC)  # noqa: SLF001  no other way in
    sys.exit(main(sys.argv[1:]))
