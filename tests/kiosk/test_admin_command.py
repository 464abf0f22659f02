"""The command that opens the manager's window: it starts without a server, and ends when told."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from wicket.__main__ import main


def test_the_window_opens_without_a_server_and_ends_when_told(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "wicket", "admin", "--folder", str(tmp_path), "--language", "ar"],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "Wicket admin is open\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.communicate()
    assert (tmp_path / "admin.ini").is_file()


def test_a_language_that_is_not_spoken_is_refused() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["admin", "--language", "xx"])
    assert ended.value.code == 2
