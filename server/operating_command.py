"""``wicket check``, ``wicket backup`` and ``wicket restore``: what an operator does in a shell."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import server.migrations.tables  # noqa: F401  what is looked at and backed up is every table
from server.operating.backing_up import back_up, inspect
from server.operating.checking import Finding, check_all
from server.operating.looking import Looking, require_newest
from server.operating.restoring import restore
from server.settings import Settings

_FAILED = 1

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add the three commands to the command line; each sets what is to be done as ``operate``."""
    checking = commands.add_parser(
        "check",
        help="verify the balances and the audit",
        description="Verifies everything that must always be so; the server may run meanwhile. "
        "Ends with 1 where something is not so.",
    )
    checking.add_argument(
        "--head", type=_hash, help="an audit head that was written down earlier, 64 hex digits"
    )
    backing_up = commands.add_parser(
        "backup",
        help="write everything into one file",
        description="Writes every row and the server's secret into one file and reads it back; "
        "the server may run meanwhile.",
    )
    backing_up.add_argument("target", type=Path, help="a folder, or the file to write")
    restoring = commands.add_parser(
        "restore",
        help="make a database of a backup",
        description="Fills an empty database from a backup of either kind of database, then "
        "checks it. No server may run on it.",
    )
    restoring.add_argument("file", type=Path, help="the backup")
    restoring.add_argument("--replace", action="store_true", help="replace what is in the database")
    deeds = ((checking, check), (backing_up, backup), (restoring, restored))
    for one, deed in deeds:
        one.add_argument("--data-folder", type=Path, help="where the server's files are kept")
        one.set_defaults(operate=deed)


def check(settings: Settings, options: argparse.Namespace, say: Say) -> int:
    """Print each finding as it is made; 1 where one does not hold."""
    return _check(settings, options.head, say)


def backup(settings: Settings, options: argparse.Namespace, say: Say) -> int:
    """Write a backup and say what is in it."""
    file = back_up(settings, options.target, datetime.now(UTC))
    rows = inspect(file).rows
    say(f"{file}  ({file.stat().st_size:,} bytes, {sum(rows.values()):,} rows, read back)")
    say("It holds the server's secret and personal data: keep it where only you can read it.")
    return 0


def restored(settings: Settings, options: argparse.Namespace, say: Say) -> int:
    """Restore a backup, then check it; 1 where the check fails."""
    restore(settings, options.file, replace=options.replace)
    say(f"Restored from {options.file}. Devices will ask for everything anew.")
    return _check(settings, None, say)


def _check(settings: Settings, kept_head: str | None, say: Say) -> int:
    looking = Looking(settings)
    try:
        looking.read(require_newest)
        failed = 0
        for finding in check_all(looking.read, kept_head):
            failed += not finding.holds
            _show(finding, say)
    finally:
        looking.close()
    say(f"{failed} do not hold." if failed else "Everything holds.")
    return _FAILED if failed else 0


def _show(finding: Finding, say: Say) -> None:
    verdict = "holds" if finding.holds else "BROKEN"
    say(f"{finding.name:<13} {finding.counted:>10,}  {verdict:<7} {finding.promise}")
    for words in finding.broken:
        say(f"    {words}")
    if finding.more:
        say(f"    and {finding.more:,} more")


def _hash(text: str) -> str:
    try:
        fits = len(bytes.fromhex(text)) == 32  # noqa: PLR2004  the bytes of a SHA-256
    except ValueError:
        fits = False
    if not fits:
        raise argparse.ArgumentTypeError("an audit head has 64 hex digits")
    return text.lower()
