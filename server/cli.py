"""The server's commands: run it, pair a device with it, hand in its bounces."""

import argparse
import contextlib
import functools
import signal
import socket
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import uvicorn
from pydantic import ValidationError

from server import operating_command, orders_command, payments_command, users_command
from server.asking import ServerRefusedError
from server.operating.log_lines import configure
from server.pairing_command import ask_pairing, symbol_of, write_picture
from server.settings import CannotStartError, Settings
from server.ticket.pictures import terminal_lines
from server.waking import Waker

_REFUSED = 1
_CANNOT_START = 2
_GRACE_S = 5


def main(arguments: Sequence[str]) -> int:
    """Run ``server …`` or another command; the exit status: 0 done, 1 refused, 2 cannot start."""
    options = _parser().parse_args(arguments)
    asked = {"payments": _ask, "orders": _ask}
    run = ({"server": _serve, "pair": _pair, "mail": _mail} | asked).get(options.command, _operate)
    try:
        return run(options)
    except CannotStartError as error:
        print(error, file=sys.stderr)
        return _CANNOT_START
    except ServerRefusedError as error:
        print(error, file=sys.stderr)
        return _REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wicket", description="The Wicket server.")
    commands = parser.add_subparsers(dest="command", required=True)
    server = commands.add_parser(
        "server",
        help="run the server",
        description="Runs the server. Every setting is also a variable, such as WICKET_PORT.",
    )
    server.add_argument("--host", help="address to listen on (127.0.0.1)")
    server.add_argument("--port", type=int, help="port to listen on (8700; 0 takes any free one)")
    server.add_argument("--data-folder", type=Path, help="where its files are kept")
    pairing = commands.add_parser(
        "pair",
        help="make a pairing code for a device",
        description="Prints a code that pairs one device; WICKET_ADMIN_TOKEN says who asks.",
    )
    pairing.add_argument("--server", required=True, help="the server's address")
    pairing.add_argument("--organiser", help="the organiser's id, where there are several")
    pairing.add_argument("--kind", required=True, choices=["kiosk", "gate", "desk"])
    pairing.add_argument("--name", required=True, help="such as Kiosk 1")
    pairing.add_argument("--place", required=True, help="such as Foyer")
    pairing.add_argument("--reader", help="the kiosk's card reader, such as tmr_…")
    pairing.add_argument("--checkpoint", help="the gate's checkpoint, by id")
    pairing.add_argument("--picture", type=Path, help="write the code's QR there: .svg or .png")
    pairing.add_argument(
        "--device-server", help="the server's address as the device reaches it, for the QR"
    )
    mail = commands.add_parser("mail", help="what a mail server hands in")
    deeds = mail.add_subparsers(dest="deed", required=True)
    bounce = deeds.add_parser(
        "bounce",
        help="take in a bounce, as a message on standard input",
        description="For a mail server's pipe; WICKET_MAIL_BOUNCE_SECRET says who gives it.",
    )
    bounce.add_argument("--server", required=True, help="the server's address")
    operating_command.add_commands(commands)
    users_command.add_commands(commands)
    payments_command.add_commands(commands)
    orders_command.add_commands(commands)
    return parser


def _mail(options: argparse.Namespace) -> int:
    from server.mail.bounce_command import hand_in

    status, words = hand_in(options.server, sys.stdin.buffer.read())
    print(words, file=sys.stderr if status else sys.stdout)
    return status


def _pair(options: argparse.Namespace) -> int:
    pairing = ask_pairing(options)
    print(
        f"{pairing.code}  (pairs {options.name} until {pairing.expires_at:%H:%M} UTC)", flush=True
    )
    symbol = symbol_of(options, pairing)
    if options.picture is not None:
        write_picture(options.picture, symbol)
    elif options.kind == "gate" and (sys.stdout.encoding or "").lower().startswith("utf"):
        print(terminal_lines(symbol.text))
    return 0


def _ask(options: argparse.Namespace) -> int:
    return int(options.ask(options, functools.partial(print, flush=True)))


def _operate(options: argparse.Namespace) -> int:
    settings = _settings(options)
    # Knows every domain's tables.
    import server.app  # noqa: F401  imported for what importing it does

    return int(options.operate(settings, options, functools.partial(print, flush=True)))


def _serve(options: argparse.Namespace) -> int:
    settings = _settings(options)
    configure(settings.log_format, settings.log_level)
    # Imported here, so that a mistake in the settings is told without loading the product.
    from server.app import create_app, setup_token_of, waker_of

    with contextlib.closing(_listen(settings.host, settings.port)) as listener:
        port = listener.getsockname()[1]
        app = create_app(settings.model_copy(update={"port": port}))
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=_GRACE_S,
            server_header=False,
        )
        address = f"http://{settings.host}:{port}"
        token = setup_token_of(app)
        if token:
            print(
                "There is no administrator yet. Within the hour, "
                f"POST {address}/api/v1/setup makes one with the token {token}",
                flush=True,
            )
        ready = f"Wicket server listening on {address}"
        _Server(config, waker_of(app), ready).run(sockets=[listener])
    return 0


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


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        raise CannotStartError(
            f"Port {port} on {host} cannot be listened on: {error.strerror}."
        ) from error
    return listener


class _Server(uvicorn.Server):
    """Says when it is ready, and lets long polls answer when it is to stop."""

    def __init__(self, config: uvicorn.Config, waker: Waker, ready: str) -> None:
        super().__init__(config)
        self._waker = waker
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so in one line."""
        await super().startup(sockets)
        print(self._ready, flush=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, with nobody left waiting."""
        self._waker.stop()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End on the usual signals, with exit status 0."""
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, self.handle_exit)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
