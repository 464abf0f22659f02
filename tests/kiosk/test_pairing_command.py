"""The commands on a device that is not paired: a person pairs it on the screen, by real keys.

The screen is Qt's own VNC server, which takes keys as any display does.
"""

import signal
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.kiosk.core.test_pairing import a_code
from tests.kiosk.test_sale_command import kiosk
from tests.server.payment.counter import free_port
from tests.server.running import ServerHandle, running_server

RETURN, BACKSPACE = 0xFF0D, 0xFF08
"""Keysyms of X11."""


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    """A real server."""
    with running_server() as running:
        yield running


def connected(port: int) -> socket.socket:
    """A connection to the screen, which listens a little after its window is there."""
    end = time.monotonic() + 60
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=60)
        except ConnectionRefusedError:
            assert time.monotonic() < end
            time.sleep(0.1)


def keys(port: int, keysyms: list[int]) -> None:
    """Type on the screen at ``port``, by RFC 6143 (7.1 for the greeting, 7.5.4 for the keys)."""
    with closing(connected(port)) as screen:
        for greeting, answer in ((12, b"RFB 003.003\n"), (4, b"\x01"), (24, b"")):
            assert screen.recv(greeting, socket.MSG_WAITALL)
            screen.sendall(answer)
        for keysym in keysyms:
            for down in (1, 0):
                screen.sendall(struct.pack(">BBxxI", 4, down, keysym))
        time.sleep(1)  # what hangs up at once is not listened to


def waiting(port: int, *options: str) -> "subprocess.Popen[str]":
    """A device that waits to be paired, on a screen of its own."""
    process = kiosk(*options, QT_QPA_PLATFORM=f"vnc:port={port}:size=540x960")
    assert process.stdout is not None
    assert process.stdout.readline().endswith(" waits to be paired\n")
    return process


def ended(process: "subprocess.Popen[str]") -> tuple[int, str]:
    """Tell it to end; its status and what it said of faults."""
    try:
        process.send_signal(signal.SIGTERM)
        _, words = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    return process.returncode, words


def test_a_code_that_is_typed_opens_the_sale_without_a_restart(
    server: ServerHandle, tmp_path: Path
) -> None:
    port = free_port()
    process = waiting(port, "--server", server.address, "--folder", str(tmp_path))
    keys(port, [ord("Z"), BACKSPACE, *map(ord, a_code(server).lower()), RETURN])
    assert process.stdout is not None
    assert process.stdout.readline() == "Wicket kiosk Kiosk 3 (Foyer) is selling\n"
    status, words = ended(process)
    assert status == 0, words
    assert "Traceback" not in words


def test_one_that_waits_ends_when_told(tmp_path: Path) -> None:
    status, words = ended(waiting(free_port(), "--folder", str(tmp_path)))
    assert status == 0, words
    assert "Traceback" not in words
