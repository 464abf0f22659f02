"""What a bad day does to a disk: it is full, takes no byte, is read-only, or somebody locks a file.

A file system of its own, small and in memory, takes root; so do the switches of another's process.
"""

import errno
import os
import resource
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

_BLOCK = b"\0" * 65_536
_SIZE = "24m"


class DiskMissingError(Exception):
    """No file system of one's own can be had here."""


@contextmanager
def small_disk() -> Iterator[Path]:
    """A file system that is soon full.

    Raises:
        DiskMissingError: it takes root, and to be allowed to mount.
    """
    with tempfile.TemporaryDirectory(prefix="wicket-disk-") as folder:
        _mount("-t", "tmpfs", "-o", f"size={_SIZE},mode=700", "tmpfs", folder)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Not a byte is left meanwhile."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        block = _BLOCK
        while block:
            try:
                file.write(block)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
                block = block[: len(block) // 2]
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """Nothing can be opened for writing meanwhile; nobody may have anything open."""
    _mount("-o", "remount,ro", str(disk))
    try:
        yield
    finally:
        _mount("-o", "remount,rw", str(disk))


@contextmanager
def takes_nothing(pid: int) -> Iterator[None]:
    """Whatever a running process writes to a file is refused meanwhile."""
    limits = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)


@contextmanager
def locked(*files: Path) -> Iterator[None]:
    """Somebody else is about to write into these databases, and takes their time."""
    others = [sqlite3.connect(file, isolation_level=None, timeout=30) for file in files]
    for other in others:
        other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        for other in others:
            with closing(other):
                other.execute("ROLLBACK")


def _mount(*arguments: str) -> None:
    if os.geteuid():
        raise DiskMissingError("a file system of one's own takes root")
    done = subprocess.run(["mount", *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        raise DiskMissingError(f"no file system can be mounted here: {done.stderr.strip()}")
