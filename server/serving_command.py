"""``wicket server``: listens, says so in one line, and serves until it is told to end."""

import argparse
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import uvicorn

from server.operating.log_lines import configure
from server.settings import CannotStartError, Settings
from server.waking import Waker

_GRACE_S = 5

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add ``server`` to the command line; it sets ``operate``."""
    server = commands.add_parser(
        "server",
        help="run the server",
        description="Runs the server. Every setting is also a variable, such as WICKET_PORT.",
    )
    server.add_argument("--host", help="address to listen on (127.0.0.1)")
    server.add_argument("--port", type=int, help="port to listen on (8700; 0 takes any free one)")
    server.add_argument("--data-folder", type=Path, help="where its files are kept")
    server.set_defaults(operate=serve)


def serve(settings: Settings, _options: argparse.Namespace, say: Say) -> int:
    """Serve until a signal ends it.

    Raises:
        CannotStartError: its port, its files or its database cannot be used.
    """
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
            say(
                "There is no administrator yet. Within the hour, "
                f"POST {address}/api/v1/setup makes one with the token {token}"
            )
        ready = f"Wicket server listening on {address}"
        _Server(config, waker_of(app), lambda: say(ready)).run(sockets=[listener])
    return 0


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

    def __init__(self, config: uvicorn.Config, waker: Waker, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._waker = waker
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so in one line."""
        await super().startup(sockets)
        self._ready()

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
