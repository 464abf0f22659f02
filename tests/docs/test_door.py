"""Each case at the door names tests that are there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "door.md").read_text(encoding="utf-8")
_CASE = re.compile(r"^\| (?!case |---)[^|]+ \|[^|]+\|(.+)\|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[a-z0-9_/]+\.py)::(test_[a-z0-9_]+)`")
CASES = 15


def functions_of(path: str) -> set[str]:
    module = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in module.body if isinstance(node, ast.FunctionDef)}


def test_every_case_is_held_by_tests_that_are_there() -> None:
    held = [_TEST.findall(cell) for cell in _CASE.findall(PAGE)]
    assert len(held) == CASES
    assert all(held)
    named = {one for many in held for one in many}
    assert sorted(f"{path}::{name}" for path, name in named if name not in functions_of(path)) == []
