"""A gate as the process it is on a tablet: killed in the middle of its scans, or not paired."""

import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

from tests.kiosk.core.gate.gate_process import (
    all_waiting_gone,
    logged,
    ready,
    start_process,
    until,
)
from tests.kiosk.core.gate.tablet import pairing_code
from tests.kiosk.hardware.scenes import scene
from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.running import running_server
from ticketing.admission import Reason

SCANS_KILLED = 10


@pytest.fixture
def office() -> Iterator[BoxOffice]:
    with running_server() as server:
        yield open_box_office(server)


def test_a_gate_killed_in_the_middle_loses_no_scan_and_admits_nobody_twice(
    office: BoxOffice, tmp_path: Path
) -> None:
    checkpoint = office.checkpoint()
    codes = office.codes(SCANS_KILLED)
    folder, photos = tmp_path / "gate", tmp_path / "photos"
    photos.mkdir()
    first = start_process(folder, photos, office.server.address, pairing_code(office, checkpoint))
    second: subprocess.Popen[str] | None = None
    try:
        until(lambda: ready(folder, SCANS_KILLED))
        office.server.kill()
        for number, code in enumerate(codes):
            beside = tmp_path / "next.png"
            assert cv2.imwrite(str(beside), scene(code, module_px=4, degrees=number * 7))
            beside.replace(photos / f"{number:03}.png")
        until(lambda: logged(folder) >= SCANS_KILLED // 2)
        first.send_signal(signal.SIGKILL)
        first.communicate(timeout=10)
        second = start_process(folder, photos, office.server.address, "")
        # A busy machine misses pictures, so they come again and again until all are in.
        until(lambda: logged(folder, standing=True) == SCANS_KILLED)
        until(lambda: logged(folder) >= SCANS_KILLED + SCANS_KILLED // 2)
        for photo in photos.iterdir():
            photo.unlink()
        office.server.start()
        other = office.gate(checkpoint, "Gate B")
        until(lambda: all_waiting_gone(folder))
        views = scanned(other, *(scan_of(code, checkpoint) for code in codes))
        assert {view.verdict.reason for view in views} == {Reason.ALREADY_USED}
        assert ok(office.operator.get("/incidents"))["incidents"] == []
        second.send_signal(signal.SIGTERM)
        assert second.wait(timeout=20) == 0
    finally:
        for process in (first, second):
            if process is not None:
                process.kill()
                process.communicate(timeout=10)


def test_a_gate_that_cannot_start_says_why_in_one_sentence(tmp_path: Path) -> None:
    process = start_process(tmp_path, tmp_path, "http://127.0.0.1:9", "")
    _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "not paired" in said
    assert "Traceback" not in said
