"""Backing up: one file with every row and the server's secret, written while the server runs."""

import base64
import gzip
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from server.migrating import newest_revision
from server.operating.dumping import DamagedError, dump, read_head, read_rows
from server.operating.looking import Looking, require_newest
from server.settings import CannotStartError, Settings

SECRET = "secret.key"  # noqa: S105  the name of a file
_ENDING = ".jsonl.gz"
_LEVEL = 3  # of gzip: a third larger than at 9, and eight times as quick


@dataclass(frozen=True)
class Contents:
    """What a backup holds."""

    made_at: datetime
    revision: str
    rows: dict[str, int]


def back_up(settings: Settings, target: Path, now: datetime) -> Path:
    """Write a backup and read it back; the file, which only its owner may read.

    Args:
        settings: say which database, and where the secret is.
        target: a folder, in which the file is named after ``now``; or the file, which must not
            be there yet.
        now: written into it.

    Raises:
        CannotStartError: no database, another version's database, or a place that cannot be
            written to.
    """
    file = target / f"wicket-{now:%Y%m%dT%H%M%SZ}{_ENDING}" if target.is_dir() else target
    looking = Looking(settings)
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with looking.snapshot() as connection:
            require_newest(connection)
            head = {
                "wicket": "backup",
                "made_at": now.isoformat(),
                "revision": newest_revision(),
                "dialect": looking.dialect,
                "secret": _secret(settings.data_folder / SECRET),
            }
            _write(draft, dump(connection, head))
        inspect(draft)
        # A link, unlike a rename, never takes the place of a file that is there.
        os.link(draft, file)
    except FileExistsError as error:
        raise CannotStartError(f"{file} is there already.") from error
    except OSError as error:
        raise CannotStartError(f"{file} cannot be written: {error.strerror}.") from error
    finally:
        draft.unlink(missing_ok=True)
        looking.close()
    return file


def inspect(file: Path) -> Contents:
    """Read a backup from its first line to its last.

    Raises:
        CannotStartError: it is damaged, cut short, or no backup.
    """
    rows: dict[str, int] = {}
    with opened(file) as (head, lines):
        for table, page in read_rows(lines, head["tables"]):
            rows[table] = rows.get(table, 0) + len(page)
    return Contents(datetime.fromisoformat(head["made_at"]), head["revision"], rows)


@contextmanager
def opened(file: Path) -> Iterator[tuple[dict[str, Any], Iterator[str]]]:
    """A backup's head and the lines after it.

    Raises:
        CannotStartError: it cannot be read, or what is read of it is damaged.
    """
    try:
        with gzip.open(file, "rt", encoding="ascii") as lines:
            yield read_head(lines), lines
    except (DamagedError, gzip.BadGzipFile, zlib.error, EOFError, ValueError, KeyError) as error:
        words = error if isinstance(error, DamagedError) else "it is damaged or no backup"
        raise CannotStartError(f"{file} cannot be used: {words}.") from error
    except OSError as error:
        raise CannotStartError(f"{file} cannot be read: {error.strerror}.") from error


def _write(draft: Path, lines: Iterator[str]) -> None:
    with (
        _only_mine(draft) as raw,
        gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=_LEVEL, filename="") as packed,
    ):
        for line in lines:
            packed.write(line.encode("ascii"))
    with draft.open("rb") as written:
        os.fsync(written.fileno())


def _only_mine(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _secret(path: Path) -> str:
    try:
        return base64.b64encode(path.read_bytes()).decode("ascii")
    except OSError as error:
        raise CannotStartError(f"{path} cannot be read: {error.strerror}.") from error
