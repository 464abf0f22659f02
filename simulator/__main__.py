"""`wicket simulator`: starts the stand-ins for Stripe and MTN MoMo on one port."""

import argparse
import os
import re
import signal
import socket
import sys

import uvicorn

from simulator.connections import OpenConnections
from simulator.momo import account as momo_account
from simulator.momo import simulation as momo
from simulator.momo.operations import Credentials
from simulator.momo.routes import add_momo
from simulator.pages.serving import add_pages
from simulator.stripe.account import Settings
from simulator.stripe.app import build_app
from simulator.stripe.simulation import Options, Simulation

DEFAULT_DELAY_S = 1.2
CANNOT_START = 2
HIGHEST_PORT = 65535
REAL_MOMO_KEY = "[0-9a-f]{32}"


class _AnnouncingServer(uvicorn.Server):
    """A server that prints where it listens once it does."""

    def __init__(self, config: uvicorn.Config, words: list[str]) -> None:
        super().__init__(config)
        self._words = words

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then say so."""
        await super().startup(sockets)
        if self.started:
            print("\n".join(self._words), flush=True)


def main(argv: list[str] | None = None) -> int:
    """Run until SIGTERM or SIGINT; returns 0, or 2 when it could not start."""
    asked = _parser().parse_args(argv)
    if asked.secret_key.startswith(("sk_live_", "rk_live_")):
        print(
            "The simulator refuses live Stripe keys: use a key that starts with sk_test_.",
            file=sys.stderr,
        )
        return CANNOT_START
    momo_keys = (asked.momo_api_key, asked.momo_collection_key, asked.momo_disbursement_key)
    if any(re.fullmatch(REAL_MOMO_KEY, key) for key in momo_keys):
        print(
            "The simulator refuses keys that look like MTN's own, since it prints its keys: "
            "choose others.",
            file=sys.stderr,
        )
        return CANNOT_START
    listener = _listen(asked.host, asked.port)
    if listener is None:
        return CANNOT_START
    url = f"http://{asked.host}:{listener.getsockname()[1]}"
    options = _options(asked, url)
    simulation = Simulation(options)
    mobile_money = momo.Simulation(_momo_options(asked))
    connections = OpenConnections()
    app = build_app(simulation, connections)
    add_momo(app, mobile_money, connections)
    add_pages(app, simulation, mobile_money)
    config = uvicorn.Config(
        app,
        http=connections.protocol(),
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        timeout_graceful_shutdown=1,
        lifespan="off",
    )
    # uvicorn hands the signal on after its own shutdown; by then there is nothing left to do.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    try:
        _AnnouncingServer(config, _words(url, options, mobile_money.options)).run([listener])
    finally:
        simulation.close()
        mobile_money.close()
        listener.close()
    return 0


def _words(url: str, options: Options, mobile_money: momo.Options) -> list[str]:
    """What it says once it listens; the readers first, then mobile money."""
    held = mobile_money.credentials
    return [
        f"Stripe simulator listening on {url}  (SIMULATED: no money moves)",
        *(f"  reader {name}  “{label}”  {url}/reader" for name, label in options.readers),
        f"  all switches and the ledger  {url}/control",
        f"  MTN MoMo  {url}/momo  and the payer's phone  {url}/momo/phone",
        f"    API user {held.api_user}  API key {_told(held.api_key, Credentials.api_key)}",
        "    subscription key for collection "
        + _told(held.collection_key, Credentials.collection_key),
        "    subscription key for disbursement "
        + _told(held.disbursement_key, Credentials.disbursement_key),
    ]


def _told(key: str, well_known: str) -> str:
    """A key that everybody knows is shown; somebody's own is not."""
    return key if key == well_known else "(as you gave it)"


def _listen(host: str, port: int) -> socket.socket | None:
    """A bound socket, or None after one sentence about why not."""
    if not 0 <= port <= HIGHEST_PORT:
        print(f"A port is a number between 0 and {HIGHEST_PORT}, not {port}.", file=sys.stderr)
        return None
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as reason:
        listener.close()
        print(
            f"The simulator cannot listen on {host}:{port}: {reason.strerror}. "
            "Choose another --port, or 0 for any free one.",
            file=sys.stderr,
        )
        return None
    return listener


def _options(asked: argparse.Namespace, url: str) -> Options:
    labels = asked.reader or ["Front kiosk"]
    return Options(
        secret_key=asked.secret_key,
        webhook_url=asked.webhook,
        webhook_secret=asked.webhook_secret,
        readers=tuple(_reader(text, number) for number, text in enumerate(labels, start=1)),
        settings=Settings(authorisation_delay_s=asked.authorisation_delay),
        public_url=asked.public_url or url,
    )


def _momo_options(asked: argparse.Namespace) -> momo.Options:
    return momo.Options(
        Credentials(
            api_user=asked.momo_api_user,
            api_key=asked.momo_api_key,
            collection_key=asked.momo_collection_key,
            disbursement_key=asked.momo_disbursement_key,
            callback_host=asked.momo_callback_host,
        ),
        momo_account.Settings(delay_s=asked.momo_delay, by_hand=asked.momo_by_hand),
    )


def _reader(text: str, number: int) -> tuple[str, str]:
    """Id and label from `Label` or `tmr_id=Label`."""
    named = re.fullmatch(r"(tmr_\w+)=(.+)", text)
    return (named[1], named[2]) if named else (f"tmr_simulated_{number}", text)


def _given(variable: str, well_known: str) -> str:
    """What the server's own variable says, so that both may be told the same in one place."""
    return os.environ.get(f"WICKET_{variable}", well_known)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wicket simulator",
        description="Stand-ins for Stripe and MTN MoMo, with a card reader and a phone to play "
        "with. No money moves.",
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--public-url", default="", metavar="URL", help="where phones find it")
    parser.add_argument(
        "--secret-key",
        default=_given("STRIPE_SECRET_KEY", Options.secret_key),
        metavar="sk_test_…",
        help="or in WICKET_STRIPE_SECRET_KEY, as for the server, where no process list shows it",
    )
    parser.add_argument("--webhook", default="", metavar="URL", help="where to post events")
    parser.add_argument(
        "--webhook-secret", default=_given("STRIPE_WEBHOOK_SECRET", ""), metavar="whsec_…"
    )
    parser.add_argument(
        "--authorisation-delay",
        type=float,
        default=DEFAULT_DELAY_S,
        metavar="S",
        help="seconds between card and answer",
    )
    parser.add_argument(
        "--reader",
        action="append",
        metavar="[ID=]LABEL",
        help="a reader to begin with; may be given several times",
    )
    _add_momo_options(parser)
    return parser


def _add_momo_options(parser: argparse.ArgumentParser) -> None:
    options = parser.add_argument_group("MTN MoMo")
    options.add_argument("--momo-api-user", default=Credentials.api_user, metavar="UUID")
    for name, well_known in (
        ("api-key", Credentials.api_key),
        ("collection-key", Credentials.collection_key),
        ("disbursement-key", Credentials.disbursement_key),
    ):
        variable = f"MOMO_{name.upper().replace('-', '_')}"
        options.add_argument(f"--momo-{name}", default=_given(variable, well_known), metavar="KEY")
    options.add_argument(
        "--momo-callback-host",
        default="",
        metavar="HOST",
        help="the only host that callbacks may go to",
    )
    options.add_argument(
        "--momo-delay",
        type=float,
        default=DEFAULT_DELAY_S,
        metavar="S",
        help="seconds until the payer answers",
    )
    options.add_argument(
        "--momo-by-hand",
        action="store_true",
        help="wait for a hand on the phone page instead",
    )


if __name__ == "__main__":
    sys.exit(main())
