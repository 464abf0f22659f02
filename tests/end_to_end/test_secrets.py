"""No secret is in a log, a refusal, the kiosk's files or the process list, whatever goes wrong.

Everything runs as it does at a venue, with secrets that are like nothing else, and is searched.
"""

import contextlib
import secrets
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

import pytest
import requests

from kiosk.core.safekeeping import KEY, TOKEN
from kiosk.hardware.vault_file import FileVault
from simulator.momo.operations import Credentials
from tests.processes import executing
from tests.server.payment.counter import Counter, free_port
from tests.server.payment.mobile import by_phone
from tests.server.payment.payers import confirmed
from tests.server.payment.sales import pay, web_order, wish
from tests.server.people.persons import PASSWORD, staff
from tests.server.postgres import Cluster
from tests.server.running import Client, running_server
from tests.server.selling import open_venue
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import PUBLISHABLE_KEY, running_simulator, wait_until
from ticketing.payment import PaymentMethod
from ticketing.people import StaffRole
from torture.killing_kiosks import LoneKiosk

STRIPE_KEY = f"sk_test_{secrets.token_hex(12)}"
WEBHOOK_SECRET = f"whsec_{secrets.token_hex(12)}"
ADMIN_TOKEN = f"operator-{secrets.token_hex(12)}"
DATABASE_PASSWORD = f"database-{secrets.token_hex(12)}"
WRONG_PASSWORD = f"a wrong one {secrets.token_hex(6)}"
PIN = "730518264907"
MOMO = Credentials(
    api_key=f"momo-api-{secrets.token_hex(6)}",
    collection_key=f"momo-collection-{secrets.token_hex(6)}",
    disbursement_key=f"momo-disbursement-{secrets.token_hex(6)}",
)

GIVEN = {
    "Stripe's key": STRIPE_KEY,
    "the webhook secret": WEBHOOK_SECRET,
    "the operator's token": ADMIN_TOKEN,
    "the database's password": DATABASE_PASSWORD,
    "a password": PASSWORD,
    "a wrong password": WRONG_PASSWORD,
    "a PIN": PIN,
    "MoMo's API key": MOMO.api_key,
    "MoMo's collection key": MOMO.collection_key,
    "MoMo's disbursement key": MOMO.disbursement_key,
}


@dataclass
class Venue:
    """What ran and was left: every secret there was, and every text in which none may be."""

    known: dict[str, str] = field(default_factory=lambda: dict(GIVEN))
    texts: dict[str, str] = field(default_factory=dict)
    kiosk: Path = Path()


def found(known: Mapping[str, str], texts: Mapping[str, str]) -> list[str]:
    """Which secret is where."""
    return [
        f"{name} in {where}"
        for where, text in texts.items()
        for name, secret in known.items()
        if secret in text
    ]


def process_list() -> str:
    """What anybody on this machine sees of every process that runs on it."""
    lines = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it has ended
            lines.append(file.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return "\n".join(lines)


def listening(client: Client, refusals: list[str]) -> Client:
    """The client, whose refusals are kept."""

    def keep(answer: requests.Response, **_: object) -> None:
        if not answer.ok:
            refusals.append(answer.text)

    client.session.hooks["response"].append(keep)
    return client


@pytest.fixture(scope="module")
def venue(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Venue:
    """A venue that sold, was attacked and lost its provider; by now its processes are gone."""
    left = Venue()
    folder = tmp_path_factory.mktemp("secrets")
    port = free_port()
    address = cluster.new_database().replace("wicket@", f"wicket:{DATABASE_PASSWORD}@")
    keys = {
        "WICKET_MOMO_API_KEY": MOMO.api_key,
        "WICKET_MOMO_COLLECTION_KEY": MOMO.collection_key,
        "WICKET_MOMO_DISBURSEMENT_KEY": MOMO.disbursement_key,
    }
    with (
        executing(),
        running_simulator(
            secret_key=STRIPE_KEY,
            webhook_secret=WEBHOOK_SECRET,
            webhook_url=f"http://127.0.0.1:{port}/api/v1/webhooks/stripe",
            variables=keys,
        ) as stripe,
        contextlib.closing(MomoHandle(stripe.url, MOMO)) as momo,
    ):
        with running_server(
            "postgresql",
            cluster,
            port=port,
            database_url=address,
            admin_token=ADMIN_TOKEN,
            log_level="debug",
            stripe_secret_key=STRIPE_KEY,
            stripe_publishable_key=PUBLISHABLE_KEY,
            stripe_webhook_secret=WEBHOOK_SECRET,
            stripe_api_address=stripe.url,
            **momo.server_settings,
        ) as server:
            server.client = _as_operator(server.client)  # type: ignore[method-assign]  # its own token
            counter = Counter(server, stripe, momo, open_venue(server))
            _sell_at_a_kiosk(counter, folder, left)
            _sell_on_the_web(counter, left)
            left.texts["refusals"] = "\n".join(_attack(counter, left))
            left.texts["the process list"] = process_list()
        left.texts["the server's log"] = "".join(server.output)
        stripe.process.terminate()
        left.texts["the simulator's log"] = str(
            stripe.process.stdout and stripe.process.stdout.read()
        )
    left.texts["the kiosk's log"] = (folder / "kiosk.log").read_text()
    return left


def _as_operator(client: Callable[..., Client]) -> Callable[..., Client]:
    def named(token: str | None = ADMIN_TOKEN) -> Client:
        return client(token)

    return named


def _sell_at_a_kiosk(counter: Counter, folder: Path, left: Venue) -> None:
    """A kiosk in a process of its own sells, while the provider fails now and then."""
    left.kiosk = folder / "kiosk"
    kiosk = LoneKiosk(counter, left.kiosk)
    counter.stripe.arm_fault("server_error", count=2)
    counter.stripe.arm_fault("lost_after_commit", count=2)
    process = kiosk.start()
    try:
        wait_until(partial(_printed, kiosk), within_s=90)
        left.texts["the process list while it sells"] = process_list()
    finally:
        process.kill()
        process.wait()
    counter.stripe.clear_faults()
    secrets_of_it = FileVault(left.kiosk / "secrets" / "kiosk.json").secrets()
    left.known |= {
        "the device's token": secrets_of_it[TOKEN],
        "the device's key": secrets_of_it[KEY],
    }


def _printed(kiosk: LoneKiosk) -> list[str]:
    """What it printed by now; as long as its reader asks for a card, it is given one."""
    kiosk.way.obey(Random(1))  # noqa: S311  always the same card
    return kiosk.papers()


def _sell_on_the_web(counter: Counter, left: Venue) -> None:
    """Somebody pays online and somebody by mobile money."""
    buyer, order = web_order(counter.venue)
    payment = pay(buyer, order, PaymentMethod.ONLINE)
    left.known |= {
        "the client secret": str(payment.client_secret),
        "the link of an order": order.follow_url.rsplit("/", 1)[1],
    }
    assert confirmed(counter.stripe, payment)["status"] == "succeeded"
    desk = counter.desk()
    order = desk.order()
    counter.momo.arm_fault("server_error", count=1)
    assert desk.ask(order, by_phone()).ok


def _attack(counter: Counter, left: Venue) -> list[str]:
    """Ask for everything that is refused with secrets in hand; what was said."""
    refusals: list[str] = []
    server = counter.server
    public, operator = (listening(server.client(t), refusals) for t in (None, ADMIN_TOKEN))
    boss = staff(server, counter.venue.organiser_id, StaffRole.SUPERVISOR)
    boss_client = listening(boss.client, refusals)
    left.known["a sign-in"] = boss.client.token
    boss_client.put("/me/pin", json={"organiser_id": str(counter.venue.organiser_id), "pin": PIN})
    boss_client.put("/me/pin", json={"organiser_id": 5, "pin": PIN})
    public.post("/sign-in", {"email": boss.email, "password": WRONG_PASSWORD})
    public.post("/sign-in", {"email": [boss.email], "password": PASSWORD})
    public.outside("/api/v1/webhooks/stripe", "POST", data=WEBHOOK_SECRET.encode())
    signed = {"Stripe-Signature": f"t={int(time.time())},v1={WEBHOOK_SECRET}"}
    public.outside("/api/v1/webhooks/stripe", "POST", data=b"{}", headers=signed)
    for token in left.known.values():
        listening(server.client(f"{token}x"), refusals).get("/orders")
    operator.get("/payments/P-NOBODY1234")
    operator.post("/orders", {"id": STRIPE_KEY, "session_id": ADMIN_TOKEN})
    buyer, order = web_order(counter.venue)
    counter.stripe.arm_fault("server_error", count=4)
    listening(buyer, refusals).post(f"/orders/{order.id}/payments", wish(PaymentMethod.ONLINE))
    listening(buyer, refusals).post(f"/orders/{order.id}/payments", wish(PaymentMethod.CARD_READER))
    assert len(refusals) > len(left.known)
    return refusals


@pytest.mark.timeout(600)
def test_no_secret_is_told_to_anybody(venue: Venue) -> None:
    assert len(venue.known) > len(GIVEN)
    assert all(venue.texts.values()), [where for where, text in venue.texts.items() if not text]
    assert found(venue.known, venue.texts) == []


def test_a_kiosk_keeps_nothing_but_its_own_token_in_a_file_for_itself_alone(venue: Venue) -> None:
    files = [file for file in venue.kiosk.rglob("*") if file.is_file()]
    texts = {file.name: file.read_bytes().decode("latin-1") for file in files}
    own = ("the device's token", "the device's key")
    others = {name: secret for name, secret in venue.known.items() if name not in own}
    # Its order's link is on the tickets that it printed and sold; nobody else's is here.
    assert found(others, texts) == []
    its_own = {name: venue.known[name] for name in own}
    holding = {word.rpartition(" in ")[2] for word in found(its_own, texts)}
    assert holding == {"kiosk.json"}
    (file,) = [one for one in files if one.name == "kiosk.json"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_secret_in_the_wrong_place_is_found(venue: Venue) -> None:
    for name, secret in venue.known.items():
        assert found(venue.known, {"a log": f"… {secret} …"}) == [f"{name} in a log"]
    command = [sys.executable, "-c", "import time; time.sleep(60)", STRIPE_KEY]
    with subprocess.Popen(command) as process:
        try:
            wait_until(lambda: STRIPE_KEY in process_list())
        finally:
            process.kill()
