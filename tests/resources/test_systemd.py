"""systemd takes the units as they are, and they say what keeps a face on the screen."""

import shutil
import subprocess
from pathlib import Path

import pytest

from resources import resource

UNITS = resource("systemd")
ANALYZE = shutil.which("systemd-analyze")


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed: apt-get install systemd")
@pytest.mark.parametrize(
    ("unit", "instance"),
    [
        ("wicket-face@.service", "wicket-face@kiosk.service"),
        ("wicket-server@.service", "wicket-server@8701.service"),
    ],
)
def test_systemd_finds_no_mistake_in_a_unit(unit: str, instance: str, tmp_path: Path) -> None:
    # The programs themselves, and seatd, are there on an installed machine only.
    (tmp_path / "seatd.service").write_text("[Service]\nExecStart=/bin/true\n")
    text = (UNITS / unit).read_text()
    for program in ("/usr/bin/cage", "/opt/wicket/bin/wicket"):
        text = text.replace(f"ExecStart={program}", "ExecStart=/bin/true")
    (tmp_path / instance).write_text(text)
    ran = subprocess.run(
        [ANALYZE or "", "verify", "--man=no", str(tmp_path / instance)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed: apt-get install systemd")
def test_systemd_would_say_so_of_a_mistake(tmp_path: Path) -> None:
    text = (UNITS / "wicket-server@.service").read_text().replace("Restart=always", "Restart=often")
    (tmp_path / "wicket-server@8701.service").write_text(text)
    ran = subprocess.run(
        [ANALYZE or "", "verify", "--man=no", str(tmp_path / "wicket-server@8701.service")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "often" in ran.stderr
