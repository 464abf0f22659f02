"""A process tells its service manager how it is, whoever started it."""

import logging
import socket
from pathlib import Path

import pytest

from kiosk.hardware.service_manager import ServiceManager


def test_it_is_heard_at_a_socket_outside_the_file_system() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.settimeout(10)
        line.bind("\0wicket-test-service-manager")
        ServiceManager({"NOTIFY_SOCKET": "@wicket-test-service-manager"}).ready()
        assert line.recv(99) == b"READY=1"


def test_it_is_wanted_thrice_within_the_managers_patience() -> None:
    told = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"}
    assert ServiceManager(told).alive_every_s == 10


def test_without_a_manager_nobody_is_told_and_nothing_is_watched() -> None:
    nobody = ServiceManager({"WATCHDOG_USEC": "30000000"})
    nobody.ready()
    assert nobody.alive_every_s is None


def test_a_manager_that_went_away_does_not_end_the_process(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "gone")}).alive()
    assert "WATCHDOG=1" in caplog.text
