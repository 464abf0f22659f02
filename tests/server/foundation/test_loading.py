"""A command loads only what it needs, and those that work on all tables know every one."""

import subprocess
import sys
from pathlib import Path

import pytest

import server.app  # noqa: F401  knows every table
from server.database import metadata

ROOT = Path(__file__).parents[3]
# In this order: each loads more than the one before it.
LOADING = """
import contextlib, sys
from server.cli import main

for command in ("mail", "payments", "users", "check"):
    with contextlib.redirect_stdout(None), contextlib.suppress(SystemExit):
        main([command, "--help"])
    print(command, *sys.modules)
from server.database import metadata
print("tables", *metadata.tables)
"""


@pytest.fixture(scope="module")
def loaded() -> dict[str, set[str]]:
    """The modules that each command has loaded, and the tables that are known at last."""
    done = subprocess.run(
        [sys.executable, "-c", LOADING], check=True, cwd=ROOT, capture_output=True, text=True
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {first: set(rest) for first, *rest in lines}


@pytest.mark.parametrize(
    ("command", "needless"),
    [
        ("mail", {"alembic", "fastapi", "requests", "stripe", "ticketing.order", "uvicorn"}),
        ("payments", {"alembic", "fastapi", "requests", "stripe", "uvicorn"}),
        ("users", {"fastapi", "stripe", "uvicorn"}),
        ("check", {"server.app", "stripe", "uvicorn"}),
    ],
)
def test_a_command_does_not_load_what_it_does_not_need(
    loaded: dict[str, set[str]], command: str, needless: set[str]
) -> None:
    assert "server.cli" in loaded[command]
    assert loaded[command] & needless == set()


def test_what_is_checked_and_backed_up_is_every_table(loaded: dict[str, set[str]]) -> None:
    assert loaded["tables"] == set(metadata.tables)
    assert len(loaded["tables"]) > 40
