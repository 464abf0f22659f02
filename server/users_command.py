"""``wicket users create-admin``: makes an administrator in the database itself, with no server.

For the first day, and for the day an administrator has lost everything. Whoever can run this has
the server's files, so it asks for nothing but the new password.
"""

import argparse
import getpass
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import SecretStr, TypeAdapter, ValidationError

from server.database import Database
from server.migrating import migrate
from server.people.choosing import chosen_password
from server.people.finding import plain_address
from server.people.founding import appoint_admin
from server.people.hashing import Hasher
from server.people.joining import Newcomer
from server.settings import CannotStartError, Settings
from ticketing.order import EMail
from ticketing.people import LONGEST_PASSWORD, SHORTEST_PASSWORD
from ticketing.problem import RefusedError
from ticketing.wire import LANGUAGES, ShortText

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add ``users`` and its deeds to the command line; each sets ``operate``."""
    users = commands.add_parser("users", help="people with an account")
    deeds = users.add_subparsers(dest="deed", required=True)
    admin = deeds.add_parser(
        "create-admin",
        help="make an administrator",
        description="Makes an administrator, or lets one in again: an account that has this "
        "address gets the new password, and its second factor is removed.",
    )
    admin.add_argument("--email", required=True, help="the address to sign in with")
    admin.add_argument("--name", help="what they are called (the address)")
    admin.add_argument("--language", choices=LANGUAGES, default="en", help="of their mail (en)")
    admin.add_argument(
        "--password-stdin", action="store_true", help="read the password's line from standard input"
    )
    admin.add_argument("--data-folder", type=Path, help="where the server's files are kept")
    admin.set_defaults(operate=create_admin)


def create_admin(settings: Settings, options: argparse.Namespace, say: Say) -> int:
    """Make the administrator and say so.

    Raises:
        CannotStartError: an address, a name or a password that is not possible, or a database that
            is in use or cannot be opened.
    """
    email = plain_address(_checked(EMail, options.email, "--email"))
    name = _checked(ShortText, options.name or email, "--name")
    # Opened first: nobody types a password twice to be told that the server is running.
    database = Database(settings)
    try:
        migrate(database)
        password = _password(email, from_stdin=options.password_stdin)
        newcomer = Newcomer(email, name, options.language, Hasher(at_once=1).hash(password))
        database.write(lambda c: appoint_admin(c, newcomer, datetime.now(UTC)))
    finally:
        database.close()
    say(f"{email} is an administrator.")
    return 0


def _checked(kind: Any, value: str, option: str) -> str:  # noqa: ANN401  an annotated type is no class
    try:
        return str(TypeAdapter(kind).validate_python(value))
    except ValidationError as error:
        raise CannotStartError(f"{option} is not possible: {value!r}.") from error


def _password(email: str, *, from_stdin: bool) -> str:
    """The password from standard input, or typed twice without being shown."""
    typed = sys.stdin.readline().rstrip("\r\n") if from_stdin else _typed_twice()
    if not SHORTEST_PASSWORD <= len(typed) <= LONGEST_PASSWORD:
        raise CannotStartError(
            f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters."
        )
    try:
        return chosen_password(SecretStr(typed), email)
    except RefusedError as error:
        raise CannotStartError(f"{error.problem.detail}.") from error


def _typed_twice() -> str:
    try:
        typed = getpass.getpass("Password: ")
        again = getpass.getpass("The same again: ")
    except EOFError as error:
        raise CannotStartError("No password was typed; --password-stdin takes one.") from error
    if typed != again:
        raise CannotStartError("The two passwords are not the same.")
    return typed
