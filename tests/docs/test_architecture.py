"""The page of the architecture names what there is: every crash point, and modules that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
_STEP = re.compile(r"steps\(\s*\"([a-z_.]+)\"")
_NAMED = re.compile(r"^\| (?:kiosk|server) \| `([a-z_.]+)` \|", re.MULTILINE)
_PATH = re.compile(r"`([a-z]+/[a-z_/]+)(?:\.py|\.record)?`")
_HOMES = ("", "kiosk", "server")


def sources(*folders: str) -> str:
    files = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_every_crash_point_is_on_the_page_and_no_other() -> None:
    steps = _STEP.findall(sources("kiosk", "server"))
    assert len(steps) == len(set(steps)) > 10
    assert sorted(_NAMED.findall(PAGE)) == sorted(steps)


@pytest.mark.parametrize("step", _NAMED.findall(PAGE))
def test_a_test_dies_at_every_crash_point(step: str) -> None:
    assert f'"{step}"' in sources(
        "tests/server/payment", "tests/server/foundation", "tests/product", "tests/kiosk/core/sale"
    )


@pytest.mark.parametrize("name", sorted(set(_PATH.findall(PAGE))))
def test_what_the_page_names_is_there(name: str) -> None:
    candidates = [ROOT / home / name for home in _HOMES]
    assert any(path.is_dir() or path.with_suffix(".py").is_file() for path in candidates)
