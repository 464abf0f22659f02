"""The shape check fails on each thing it is there to find."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def check_shape() -> ModuleType:
    path = Path(__file__).parents[2] / "scripts" / "check_shape.py"
    spec = importlib.util.spec_from_file_location("check_shape", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GOOD = '"""Says its one job."""\n'
IGNORED = "# no" + "qa"
CASES = [
    ("good.py", GOOD, None),
    ("silent.py", "x = 1\n", "docstring"),
    ("utils.py", GOOD, "name does not say"),
    ("long.py", GOOD + "x = 1\n" * 400, "401 lines"),
    ("deep.py", GOOD + "def f():\n" + "    x = 1\n" * 50, "f has 51 lines"),
    ("wide.py", GOOD + "class C:\n" + "    x = 1\n" * 200, "C has 201 lines"),
    ("hushed.py", GOOD + f"x = 1  {IGNORED}: E501\n", "needs its reason"),
    ("typed.py", GOOD + "x = 1  # type: ign" + "ore[misc]\n", "needs its reason"),
    ("reasoned.py", GOOD + f"x = 1  {IGNORED}: E501  the address is one word\n", None),
]


@pytest.mark.parametrize(("name", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_each_fault_is_found_and_a_good_file_passes(
    check_shape: ModuleType, tmp_path: Path, name: str, text: str, expected: str | None
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    found = [words for _, words in check_shape.faults_of(path, strict=True)]
    if expected is None:
        assert found == []
    else:
        assert len(found) == 1
        assert expected in found[0]
