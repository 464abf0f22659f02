"""The demo's windows on a real X server: they open, and they close when they are told to."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

XVFB = shutil.which("Xvfb")


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """The address of an X server with one portrait screen."""
    if XVFB is None:
        pytest.skip("Xvfb is not installed: apt-get install xvfb")
    reading, writing = os.pipe()
    log = (tmp_path / "xvfb.log").open("w", encoding="utf-8")
    server = subprocess.Popen(
        [XVFB, "-displayfd", str(writing), "-screen", "0", "1200x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=log,
        stderr=log,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    assert number, (tmp_path / "xvfb.log").read_text(encoding="utf-8")
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)
    log.close()


@pytest.mark.timeout(180)
def test_kiosk_and_gate_open_their_windows_and_end_with_ctrl_c(
    display: str, tmp_path: Path
) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("Q")}
    environment |= {"DISPLAY": display, "BROWSER": "true", "PYTHONUNBUFFERED": "1"}
    demo = subprocess.Popen(
        [sys.executable, "-m", "wicket", "demo", "--output", str(tmp_path)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    watchdog = threading.Timer(120, lambda: os.killpg(demo.pid, signal.SIGKILL))
    watchdog.start()
    assert demo.stdout
    heard: list[str] = []
    selling = admitting = False
    for line in demo.stdout:
        heard.append(line)
        selling = selling or "is selling" in line
        admitting = admitting or "is watching" in line
        if selling and admitting:
            break
    os.killpg(demo.pid, signal.SIGINT)
    heard.append(demo.stdout.read())
    demo.stdout.close()
    status = demo.wait(timeout=60)
    watchdog.cancel()
    said = "".join(heard)
    assert selling, said
    assert admitting, said
    assert "Traceback" not in said
    assert status == 0, said
