"""Every row of the product names tests that are there, or says that it is not built."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "product.md").read_text(encoding="utf-8")
ROWS = {"A": 10, "B": 7, "C": 12, "D": 4, "E": 11, "F": 6}
_ROW = re.compile(r"^\| ([A-F]\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[^`:]+)(?:::([^`]+))?`")


@cache
def functions_of(path: str) -> frozenset[str]:
    """The tests in a file; none where it is not there."""
    file = ROOT / path
    if not file.is_file():
        return frozenset()
    module = ast.parse(file.read_text(encoding="utf-8"))
    found = (node.name for node in module.body if isinstance(node, ast.FunctionDef))
    return frozenset(name for name in found if name.startswith("test_"))


def test_every_row_is_on_the_page_once_and_in_order() -> None:
    wanted = [f"{letter}{n}" for letter, count in ROWS.items() for n in range(1, count + 1)]
    assert [row for row, _, _ in _ROW.findall(PAGE)] == wanted


def test_every_row_names_tests_or_says_that_it_is_not_built() -> None:
    bare = [
        row
        for row, _, shown in _ROW.findall(PAGE)
        if not _TEST.search(shown) and "*not yet*" not in shown
    ]
    assert bare == []


def test_every_test_on_the_page_is_there() -> None:
    named = _TEST.findall(PAGE)
    assert len(named) > sum(ROWS.values())
    missing = [
        f"{path}::{name}" if name else path
        for path, name in named
        if (name not in functions_of(path) if name else not functions_of(path))
    ]
    assert missing == []


def test_every_test_of_a_row_is_named_by_its_row() -> None:
    shown = {row: cell for row, _, cell in _ROW.findall(PAGE)}
    files = sorted((ROOT / "tests" / "product").glob("test_*.py"))
    unnamed = [
        file.name
        for file in files
        if f"tests/product/{file.name}`" not in shown[file.stem.split("_")[1].upper()]
    ]
    assert unnamed == []


def test_the_folders_of_row_f6_are_there() -> None:
    folders = ("kiosk/ui", "kiosk/core", "kiosk/hardware", "server", "resources", "tests")
    assert [one for one in folders if not (ROOT / one).is_dir()] == []
