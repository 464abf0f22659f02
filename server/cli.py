"""The server's commands: run it, pair a device with it, hand in its bounces, look after it.

A command that is asked for is loaded alone: each brings a part of the product with it.
"""

import argparse
import functools
import sys
from collections.abc import Callable, Sequence
from typing import Any

from pydantic import ValidationError

from server.asking import ServerRefusedError
from server.settings import CannotStartError, Settings

_REFUSED = 1
_CANNOT_START = 2

Say = Callable[[str], None]
"""Prints a line."""


def main(arguments: Sequence[str]) -> int:
    """Run ``server …`` or another command; the exit status: 0 done, 1 refused, 2 cannot start."""
    options = _parser(arguments).parse_args(arguments)
    say = functools.partial(print, flush=True)
    try:
        if hasattr(options, "ask"):
            return int(options.ask(options, say))
        return int(options.operate(_settings(options), options, say))
    except CannotStartError as error:
        print(error, file=sys.stderr)
        return _CANNOT_START
    except ServerRefusedError as error:
        print(error, file=sys.stderr)
        return _REFUSED


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wicket", description="The Wicket server.")
    commands = parser.add_subparsers(dest="command", required=True)
    asked = [_COMMANDS[word] for word in arguments[:1] if word in _COMMANDS]
    for add in dict.fromkeys(asked or _COMMANDS.values()):
        add(commands)
    return parser


def _add_serving(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    from server.serving_command import add_commands

    add_commands(commands)


def _add_pairing(commands: Any) -> None:  # noqa: ANN401  as above
    from server.pairing_command import add_commands

    add_commands(commands)


def _add_mail(commands: Any) -> None:  # noqa: ANN401  as above
    mail = commands.add_parser("mail", help="what a mail server hands in")
    deeds = mail.add_subparsers(dest="deed", required=True)
    bounce = deeds.add_parser(
        "bounce",
        help="take in a bounce, as a message on standard input",
        description="For a mail server's pipe; WICKET_MAIL_BOUNCE_SECRET says who gives it.",
    )
    bounce.add_argument("--server", required=True, help="the server's address")
    bounce.set_defaults(ask=_hand_in)


def _add_operating(commands: Any) -> None:  # noqa: ANN401  as above
    from server.operating_command import add_commands

    add_commands(commands)


def _add_users(commands: Any) -> None:  # noqa: ANN401  as above
    from server.users_command import add_commands

    add_commands(commands)


def _add_payments(commands: Any) -> None:  # noqa: ANN401  as above
    from server.payments_command import add_commands

    add_commands(commands)


def _add_orders(commands: Any) -> None:  # noqa: ANN401  as above
    from server.orders_command import add_commands

    add_commands(commands)


_COMMANDS: dict[str, Callable[[Any], None]] = {
    "server": _add_serving,
    "pair": _add_pairing,
    "mail": _add_mail,
    "check": _add_operating,
    "backup": _add_operating,
    "restore": _add_operating,
    "users": _add_users,
    "payments": _add_payments,
    "orders": _add_orders,
}


def _hand_in(options: argparse.Namespace, _say: Say) -> int:
    from server.mail.bounce_command import hand_in

    status, words = hand_in(options.server, sys.stdin.buffer.read())
    print(words, file=sys.stderr if status else sys.stdout)
    return status


def _settings(options: argparse.Namespace) -> Settings:
    given: dict[str, Any] = {
        name: value
        for name in ("host", "port", "data_folder")
        if (value := getattr(options, name, None)) is not None
    }
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        where = f"WICKET_{name}: " if name else ""
        words = first["msg"].removeprefix("Value error, ")
        raise CannotStartError(f"The settings are not valid: {where}{words}.") from error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
