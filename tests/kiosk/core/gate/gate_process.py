"""A gate as a process of its own: started, and what it has on its disk, read beside it."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parents[4]


def logged(folder: Path, *, standing: bool = False) -> int:
    """How many scans the gate's process has on its disk, or admissions among them."""
    path = folder / "gate.db"
    if not path.exists():
        return 0
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
        try:
            rows = store.execute("SELECT count(*) FROM gate_scan WHERE stands >= ?", (standing,))
            return int(rows.fetchone()[0])
        except sqlite3.OperationalError:
            return 0  # its tables are being made


def ready(folder: Path, tickets: int) -> bool:
    path = folder / "gate.db"
    if not path.exists():
        return False
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
        try:
            known = store.execute("SELECT count(*) FROM gate_ticket").fetchone()[0]
        except sqlite3.OperationalError:
            return False
    return int(known) >= tickets


def until(truth: Callable[[], bool], within_s: float = 90) -> None:
    end = time.monotonic() + within_s
    while not truth():
        assert time.monotonic() < end
        time.sleep(0.05)


def all_waiting_gone(folder: Path) -> bool:
    with closing(sqlite3.connect(f"file:{folder / 'gate.db'}?mode=ro", uri=True)) as store:
        waiting = store.execute("SELECT count(*) FROM gate_scan WHERE state = 'waiting'")
        return int(waiting.fetchone()[0]) == 0


def names_on(path: Path) -> list[bytes]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
        rows = store.execute("SELECT name FROM gate_ticket WHERE name IS NOT NULL").fetchall()
    return [name for (name,) in rows]


def start_process(folder: Path, photos: Path, server_url: str, code: str) -> subprocess.Popen[str]:
    options = ["--server", server_url, "--folder", str(folder), "--camera", str(photos)]
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "kiosk", "gate", "--window", "300x480"),
            *options,
            *(["--pairing-code", code] if code else []),
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
