"""Checks the shape of the code: sizes of files, classes and functions, and docstrings present.

The limits are rule 2 of the code style (CONTRIBUTING.md): a file over 400 lines, a class over
200 or a function over 50 fails; so does a module without a docstring, an ignored check without a
reason, or a name that says nothing of what lives there.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGES = ("ticketing", "documents", "server", "kiosk", "simulator", "resources", "wicket")
ALSO_READ = ("tests", "benchmarks", "torture", "scripts")
MAX_FILE, MAX_CLASS, MAX_FUNCTION = 400, 200, 50
# A migration writes down whole tables, column by column; cutting it up would only hide one.
MIGRATIONS = Path(__file__).parent.parent / "server" / "migrations" / "versions"
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "handler", "misc", "common", "base"}
_IGNORE = re.compile(r"#\s*(?:noqa(?::\s*[A-Z0-9, ]+)?|type:\s*ignore(?:\[[^\]]*\])?)(?P<rest>.*)")


def main() -> int:
    """Print what is wrong, one line each; 1 where anything is."""
    root = Path(__file__).parent.parent
    faults = [
        f"{path.relative_to(root)}:{line}: {text}"
        for folder in (*PACKAGES, *ALSO_READ)
        for path in sorted((root / folder).rglob("*.py"))
        for line, text in faults_of(path, strict=folder in PACKAGES and path.parent != MIGRATIONS)
    ]
    print("\n".join(faults) if faults else "Shape: sizes, names and docstrings hold.")
    return 1 if faults else 0


def faults_of(path: Path, *, strict: bool) -> Iterator[tuple[int, str]]:
    """What is wrong with one file, as line and words; ``strict`` also bounds its pieces."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if len(lines) > MAX_FILE:
        yield 1, f"{len(lines)} lines; split it by deed (at most {MAX_FILE})"
    if path.stem in EMPTY_NAMES:
        yield 1, "the name does not say what the module does"
    for number, line in enumerate(lines, 1):
        found = _IGNORE.search(line)
        if found and not found["rest"].strip(" -—:,"):
            yield number, "an ignored check needs its reason on the same line"
    tree = ast.parse(text)
    if text.strip() and not ast.get_docstring(tree):
        yield 1, "a module says its one job in a docstring"
    if strict:
        yield from _large_pieces(tree)


def _large_pieces(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            limit = MAX_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = MAX_FUNCTION
        else:
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > limit:
            yield node.lineno, f"{node.name} has {length} lines (at most {limit})"


if __name__ == "__main__":
    sys.exit(main())
