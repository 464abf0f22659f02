"""The commands on a device that is not paired: a person pairs it on the screen, by real keys.

The screen is Qt's own VNC server, which takes keys as any display does.
"""

import select
import signal
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from server.ticket.pictures import png
from tests.kiosk.core.test_pairing import a_code
from tests.kiosk.test_sale_command import kiosk
from tests.server.payment.counter import free_port
from tests.server.running import ServerHandle, running_server
from tests.server.selling import open_venue
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id
from ticketing.pairing_symbol import pairing_symbol

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


def waiting(port: int, *options: str, face: str = "sale") -> "subprocess.Popen[str]":
    """A device that waits to be paired, on a screen of its own."""
    process = kiosk(*options, face=face, QT_QPA_PLATFORM=f"vnc:port={port}:size=540x960")
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


def test_a_code_that_is_typed_opens_the_sale_without_a_restart_and_again_after_it_was_removed(
    server: ServerHandle, tmp_path: Path
) -> None:
    port = free_port()
    process = waiting(port, "--server", server.address, "--folder", str(tmp_path))
    keys(port, [ord("Z"), BACKSPACE, *map(ord, a_code(server).lower()), RETURN])
    assert process.stdout is not None
    assert process.stdout.readline() == "Wicket kiosk Kiosk 3 (Foyer) is selling\n"
    revoke_newest(server)
    assert process.stdout.readline() == "Wicket kiosk waits to be paired\n"
    keys(port, [*map(ord, a_code(server)), RETURN])
    assert process.stdout.readline() == "Wicket kiosk Kiosk 3 (Foyer) is selling\n"
    status, words = ended(process)
    assert status == 0, words
    assert "Traceback" not in words


def test_one_that_waits_ends_when_told(tmp_path: Path) -> None:
    status, words = ended(waiting(free_port(), "--folder", str(tmp_path)))
    assert status == 0, words
    assert "Traceback" not in words


def test_a_gate_reads_address_and_code_off_a_qr_and_opens(
    server: ServerHandle, tmp_path: Path
) -> None:
    code = a_gates_code(server)
    symbol = pairing_symbol(server.address, code)
    (tmp_path / "qr.png").write_bytes(png(symbol.text, 600))
    port, camera = free_port(), str(tmp_path / "qr.png")
    options = ("--folder", str(tmp_path / "gate"), "--camera", camera, "--server", "http://a.b")
    process = waiting(port, *options, face="gate")
    assert process.stdout is not None
    while not select.select([process.stdout], [], [], 0)[0]:
        keys(port, [RETURN])  # does nothing before the code is there
    assert process.stdout.readline() == "Wicket gate Tablet 4 (Door) is watching\n"
    revoke_newest(server)
    assert process.stdout.readline() == "Wicket gate waits to be paired\n"
    status, words = ended(process)
    assert status == 0, words
    assert "Traceback" not in words


def revoke_newest(server: ServerHandle) -> None:
    """Remove the device that was paired last."""
    operator = server.client()
    newest = max(operator.get("/devices").json()["devices"], key=lambda device: device["id"])
    assert operator.post(f"/devices/{newest['id']}/revoke").ok


def a_gates_code(server: ServerHandle) -> str:
    """Pairs a gate that is new."""
    venue = open_venue(server)
    operator, checkpoint_id = server.client(), new_id()
    event = {"event_id": str(venue.event.id), "session_id": str(venue.session_id)}
    asked = operator.post("/checkpoints", event | {"id": str(checkpoint_id), "name": "Main gate"})
    assert asked.ok, asked.text
    gate = NewDevice(
        id=new_id(),
        organiser_id=venue.organiser_id,
        kind=DeviceKind.GATE,
        name="Tablet 4",
        place="Door",
        checkpoint_id=checkpoint_id,
    )
    return str(operator.post("/devices", gate).json()["code"])
