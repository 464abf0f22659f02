"""The index of decisions lists every page once, under its own number."""

import re
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docs" / "decisions"
_ROW = re.compile(r"^\| \[(\d+)\]\(([^)]+)\) \| .+ \|$", re.MULTILINE)


def test_every_decision_is_in_the_index_under_its_number() -> None:
    index = _ROW.findall((FOLDER / "README.md").read_text(encoding="utf-8"))
    pages = sorted(path.name for path in FOLDER.glob("[0-9]*.md"))
    assert [name for _, name in index] == pages
    for number, name in index:
        assert name.startswith(f"{int(number):04d}-")
        first = (FOLDER / name).read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith(f"# {number}. ")


def test_no_two_decisions_have_the_same_number() -> None:
    numbers = [path.name[:4] for path in FOLDER.glob("[0-9]*.md")]
    assert len(numbers) == len(set(numbers)) > 10
