"""The demo's world: simulator and server as separate processes, started, watched and stopped."""

import contextlib
import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from wicket.demo.people import make_admin, new_password

READER = "tmr_simulated_1"
_STARTING_S = 60
_LISTENING = re.compile(r"listening on (http://\S+)")


class PartDidNotStartError(RuntimeError):
    """A part of the demo ended before it said that it was listening."""


@dataclass(frozen=True)
class World:
    """What runs, and where.

    ``folder`` keeps the demo's data until it ends, ``letters`` what was mailed; ``password`` is
    that of the demo's people, made for this run.
    """

    server_url: str
    simulator_url: str
    admin_token: str
    password: str
    folder: Path
    letters: Path


@contextlib.contextmanager
def running_world(folder: Path, letters: Path) -> Iterator[World]:
    """Start the simulated Stripe and a server on SQLite; stop both at the end.

    The server has an administrator from the start.

    Raises:
        PartDidNotStartError: one of them said why it cannot start.
    """
    admin_token, password = secrets.token_urlsafe(32), new_password()
    # Before the port is chosen: whatever lies between that and its use lets somebody else take it.
    make_admin(folder / "server", password)
    secret_key, webhook_secret = "sk_test_wicket_demo", f"whsec_{secrets.token_hex(16)}"
    keys = {
        "WICKET_STRIPE_SECRET_KEY": secret_key,
        "WICKET_STRIPE_WEBHOOK_SECRET": webhook_secret,
    }
    port = _free_port()
    server_url = f"http://127.0.0.1:{port}"
    with contextlib.ExitStack() as running:
        simulator_url = running.enter_context(
            started_part(
                [
                    *("simulator", "--port", "0", "--authorisation-delay", "1.2"),
                    *("--webhook", f"{server_url}/api/v1/webhooks/stripe"),
                ],
                folder / "simulator.log",
                keys,
            )
        )
        settings = {
            "WICKET_DEMO": "true",
            # Whoever tries the demo has no authenticator at hand.
            "WICKET_ADMIN_TOTP": "false",
            "WICKET_DATA_FOLDER": str(folder / "server"),
            "WICKET_ADMIN_TOKEN": admin_token,
            **keys,
            "WICKET_STRIPE_API_ADDRESS": simulator_url,
            "WICKET_MAIL_URL": f"folder://{quote(str(letters.resolve()))}",
            "WICKET_MAIL_FROM": "Wicket <tickets@wicket.example>",
        }
        running.enter_context(
            started_part(["server", "--port", str(port)], folder / "server.log", settings)
        )
        yield World(server_url, simulator_url, admin_token, password, folder, letters)


@contextlib.contextmanager
def started_part(
    arguments: list[str], log: Path, settings: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Run ``wicket`` with ``arguments`` until the block ends; the address it listens on.

    Raises:
        PartDidNotStartError: it ended, or said no address, within a minute.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    # Nothing of the caller's own settings may leak into the demo.
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("WICKET_")
    }
    with log.open("w", encoding="utf-8") as output:
        # Into a file, not a pipe: nobody reads on once the part has said where it listens.
        process = subprocess.Popen(
            [sys.executable, "-m", "wicket", *arguments],
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment | dict(settings or {}) | {"PYTHONUNBUFFERED": "1"},
        )
        try:
            yield _address(process, arguments[0], log)
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _address(process: subprocess.Popen[bytes], name: str, log: Path) -> str:
    """The address in the line by which a part says that it is ready."""
    give_up_at = time.monotonic() + _STARTING_S
    while time.monotonic() < give_up_at:
        said = log.read_text(encoding="utf-8")
        found = _LISTENING.search(said)
        if found:
            return found[1]
        if process.poll() is not None:
            last = said.strip().splitlines()[-1:]
            raise PartDidNotStartError(f"The {name} did not start: {' '.join(last) or 'no word'}")
        time.sleep(0.05)
    raise PartDidNotStartError(f"The {name} said nothing for {_STARTING_S} s; its log is {log}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
