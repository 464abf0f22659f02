"""The command ``wicket kiosk``: it opens, ends when told, and otherwise says one sentence."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.running import ServerHandle, running_server
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id

ROOT = Path(__file__).parents[2]
HALF_DEAD = """
import contextlib, sys, threading
from kiosk.commanding import Opened, run_face

def fall():
    raise RuntimeError("the desk fell over")

class Face:
    def show(self):
        threading.Thread(target=fall).start()
    def close(self):
        pass

sys.exit(run_face(lambda: contextlib.nullcontext(lambda: Opened(Face(), "open")), None))
"""


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    """A real server."""
    with running_server() as running:
        yield running


def kiosk(*arguments: str, face: str = "sale", **variables: str) -> "subprocess.Popen[str]":
    """The command of a face with these options, on a display that needs no screen."""
    environment = {key: value for key, value in os.environ.items() if "WICKET_" not in key}
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", face, *arguments],
        cwd=ROOT,
        env=environment | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def refusal(*arguments: str, **variables: str) -> str:
    """What it says where it cannot start; one sentence and status 2."""
    process = kiosk(*arguments, **variables)
    _, words = process.communicate(timeout=60)
    assert process.returncode == 2, words
    assert words.count("\n") == 1, words
    return words


def test_it_opens_once_paired_and_ends_when_told(server: ServerHandle, tmp_path: Path) -> None:
    organiser_id = new_id()
    operator = server.client()
    operator.post("/organisers", {"id": str(organiser_id), "name": "The Foundry"})
    wanted = NewDevice(
        id=new_id(),
        organiser_id=organiser_id,
        kind=DeviceKind.KIOSK,
        name="Kiosk 3",
        place="Foyer",
        reader_id=f"tmr_{new_id().hex}",
    )
    code = operator.post("/devices", wanted).json()["code"]
    options = ["--server", server.address, "--folder", str(tmp_path / "kiosk")]
    manager = service_manager(tmp_path)
    watched = {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "300000"}
    for more in (["--pairing-code", code], []):
        process = kiosk(*options, *more, **watched)
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "Wicket kiosk Kiosk 3 (Foyer) is selling\n"
            assert [manager.recv(99) for _ in range(3)] == [b"READY=1", *2 * [b"WATCHDOG=1"]]
            process.send_signal(signal.SIGTERM)
            _, words = process.communicate(timeout=30)
        finally:
            process.kill()
            process.communicate()
        assert (process.returncode, words) == (0, "")
        assert last_heard(manager) == b"STOPPING=1"
    manager.close()


def service_manager(folder: Path) -> socket.socket:
    """What a service manager listens to."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.settimeout(60)
    line.bind(str(folder / "notify"))
    return line


def last_heard(manager: socket.socket) -> bytes:
    """The last word said by a process that has ended."""
    manager.settimeout(0)
    word = b""
    with contextlib.suppress(BlockingIOError):
        while True:
            word = manager.recv(99)
    manager.settimeout(60)
    return word


def test_a_face_with_a_dead_part_ends_instead_of_standing_there() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", HALF_DEAD],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 2
    assert "the desk fell over" in ran.stderr
    assert ran.stderr.endswith("A part of this face stopped working, so all of it ended.\n")


def test_an_unpaired_kiosk_says_how_to_pair_it(tmp_path: Path) -> None:
    assert "wicket pair" in refusal("--folder", str(tmp_path))


def test_a_wrong_code_is_refused_in_the_servers_words(server: ServerHandle, tmp_path: Path) -> None:
    options = ("--folder", str(tmp_path), "--server", server.address)
    assert "code" in refusal(*options, "--pairing-code", "0000-0000")


def test_a_server_that_is_not_there_is_named(tmp_path: Path) -> None:
    options = ("--folder", str(tmp_path), "--pairing-code", "0000-0000")
    assert "http://127.0.0.1:9" in refusal(*options, "--server", "http://127.0.0.1:9")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    assert "taken" in refusal("--folder", str(tmp_path / "taken" / "kiosk"))


def test_a_machine_without_a_display_is_told_so(tmp_path: Path) -> None:
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    assert "display" in refusal("--folder", str(tmp_path), **nothing)


def test_a_setting_that_makes_no_sense_is_named(tmp_path: Path) -> None:
    assert "accent" in refusal("--folder", str(tmp_path), "--accent", "blue")
