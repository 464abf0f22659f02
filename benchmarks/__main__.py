"""Runs the benchmarks and prints what they measured, good or bad, as ratios within this run.

Usage: ``python -m benchmarks [name ...]``; the names are those of the modules in this folder.
"""

import importlib
import json
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.processes import executing

FOLDER = Path(__file__).parent
NAMES = ("gate", "decode", "pdf", "server", "sales", "growth", "sync", "kiosk")
_HEADINGS = ("measured", "value", "unit", "against", "its value", "ratio")


def main(names: Sequence[str]) -> int:
    """Measure, print a table as each benchmark ends, and keep all rows in ``results/``."""
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}; there are {', '.join(NAMES)}.")
        return 2
    results: dict[str, list[dict[str, Any]]] = {}
    for name in names or NAMES:
        with executing():
            results[name] = importlib.import_module(f"benchmarks.{name}").measure()
        _show(name, results[name])
    now = datetime.now(UTC)
    machine = {"processor": platform.machine(), "python": platform.python_version()}
    target = FOLDER / "results" / f"{now:%Y-%m-%dT%H%M}.json"
    target.parent.mkdir(exist_ok=True)
    record = {"at": now.isoformat(timespec="seconds"), "machine": machine, "results": results}
    target.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"Kept in {target.relative_to(FOLDER.parent)}.")
    return 0


def _show(name: str, rows: Sequence[dict[str, Any]]) -> None:
    cells = [_HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADINGS))]
    print(f"\n{name}")
    for line in cells:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    numbers = {key: row.get(key) for key in ("value", "baseline_value", "ratio")}
    text = {key: "" if value is None else f"{value:,.3g}" for key, value in numbers.items()}
    return (
        str(row["name"]),
        text["value"],
        str(row.get("unit") or ""),
        str(row.get("baseline") or ""),
        text["baseline_value"],
        text["ratio"],
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
