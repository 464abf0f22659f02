"""On an installed machine, ``wicket`` is run as the part's own user, with that part's settings."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "wicket_here.sh"
_ROOT_ONLY = '[ "$(id -u)" = 0 ]'


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The script with its places below a folder, for whoever runs the tests; `runuser` says who."""
    places = tmp_path / "etc", tmp_path / "opt", tmp_path / "bin"
    for place in places:
        place.mkdir()
    settings, program, path = places
    text = SCRIPT.read_text(encoding="utf-8")
    for there, here in (("/etc/wicket/", f"{settings}/"), ("/opt/wicket/bin/", f"{program}/")):
        assert there in text
        text = text.replace(there, here)
    assert _ROOT_ONLY in text
    script = path / "wicket"
    _write(script, text.replace(_ROOT_ONLY, "true"))
    _write(path / "runuser", '#!/bin/sh\necho "user=$2"\nshift 3\nexec "$@"\n')
    _write(program / "wicket", '#!/bin/sh\necho "words=$*"\nexec env\n')
    return script


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    file.chmod(0o755)


def said_by(script: Path, *words: str) -> list[str]:
    """Everything that the program was given."""
    ran = subprocess.run(
        [str(script), *words],
        env={"PATH": f"{script.parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return ran.stdout.splitlines()


def test_a_command_of_the_server_has_its_user_folder_and_settings(installed: Path) -> None:
    (installed.parents[1] / "etc" / "server.env").write_text(
        "# The server's.\n\nWICKET_ADMIN_TOKEN=a$b&c d=\n"
        'WICKET_MAIL_FROM="x@example.org"\nPATH=/none'
    )
    said = said_by(installed, "payments", "stuck", "--older-than", "0")
    for one in (
        "user=wicket-server",
        "words=payments stuck --older-than 0",
        "WICKET_DATA_FOLDER=/var/lib/wicket-server",
        "WICKET_ADMIN_TOKEN=a$b&c d=",
        "WICKET_MAIL_FROM=x@example.org",
        "HOME=/var/lib/wicket-server",
    ):
        assert one in said
    assert "PATH=/none" not in said, "only settings are taken"


def test_a_face_has_its_own(installed: Path) -> None:
    (installed.parents[1] / "etc" / "kiosk.env").write_text("WICKET_PRINTER=cups\n")
    said = said_by(installed, "kiosk", "--test-page")
    for one in (
        "user=wicket",
        "words=kiosk --test-page",
        "WICKET_DEVICE_FOLDER=/var/lib/wicket/kiosk",
        "WICKET_KEYRING=file",
        "WICKET_PRINTER=cups",
    ):
        assert one in said
    assert not any(one.startswith("WICKET_DATA_FOLDER") for one in said)
