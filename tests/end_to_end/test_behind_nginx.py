"""Two server processes on one PostgreSQL, behind a real nginx with the file shipped for it."""

import contextlib
import io
import os
import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import requests
from PIL import Image
from requests.adapters import HTTPAdapter

from resources import resource
from tests.server.blank import blank_address
from tests.server.device.box_office import BoxOffice, open_box_office, scan_of, scanned
from tests.server.payment.counter import free_port
from tests.server.postgres import Cluster
from tests.server.running import ADMIN_TOKEN, Client, ServerHandle, running_server
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
TRIES = 4

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.skipif(NGINX is None, reason="nginx is not installed: apt-get install nginx"),
]


@dataclass
class Front:
    """nginx with its two servers; ``port`` takes TLS, ``plain_port`` sends there."""

    servers: list[ServerHandle]
    folder: Path
    port: int
    plain_port: int

    @property
    def address(self) -> str:
        """What everybody asks."""
        return f"https://127.0.0.1:{self.port}"

    def client(self, token: str | None = ADMIN_TOKEN, host: str = "127.0.0.1") -> Client:
        """Somebody who asks from an address of loopback."""
        client = Client(self.address, token)
        client.session.verify = str(self.folder / "fullchain.pem")
        client.session.mount("https://", _From(host))
        return client

    def served_by(self, end: str) -> str:
        """The address of the process that answered the one path that ends so."""
        (line,) = [line for line in self.log().splitlines() if f"{end} 20" in line]
        return str(re.findall(r"127\.0\.0\.1:\d+", line)[-1])

    def log(self) -> str:
        """Both of nginx's logs."""
        return "".join(
            (self.folder / name).read_text() for name in ("wicket.log", "wicket-error.log")
        )


class _From(HTTPAdapter):
    """Asks from one of this machine's addresses, as another machine would from its own."""

    def __init__(self, host: str) -> None:
        self._host = host
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, source_address=(self._host, 0), **options)


def _certified(folder: Path) -> None:
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=tickets.example.org", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"),
        ],
        check=True,
        capture_output=True,
        timeout=30,
    )


def _configured(folder: Path, ports: tuple[int, int], behind: list[int]) -> Path:
    """Write the main file around the shipped one, of which only places and ports are changed."""
    text = resource("nginx/wicket.conf").read_text(encoding="utf-8")
    changes = [
        (r"127\.0\.0\.1:8701;", f"127.0.0.1:{behind[0]};"),
        (r"127\.0\.0\.1:8702;", f"127.0.0.1:{behind[1]};"),
        (r"listen 80;", f"listen 127.0.0.1:{ports[1]};"),
        (r"listen 443 ssl", f"listen 127.0.0.1:{ports[0]} ssl"),
        (r"listen \[::\].*;", ""),
        (r"/etc/letsencrypt/live/tickets\.example\.org|/var/log/nginx", str(folder)),
    ]
    for pattern, ours in changes:
        text, found = re.subn(pattern, ours, text)
        assert found, f"the shipped file has no {pattern}"
    (folder / "site.conf").write_text(text, encoding="utf-8")
    main = folder / "nginx.conf"
    places = "".join(
        f"{name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main.write_text(
        # Root's temporary folders are root's alone, its workers too.
        f"{'user root root; ' if os.geteuid() == 0 else ''}pid {folder}/pid; daemon off; "
        f"error_log {folder}/start.log; events {{}} "
        f"http {{ {places} include {folder}/site.conf; }}\n",
        encoding="utf-8",
    )
    return main


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


@contextlib.contextmanager
def _nginx(main: Path, folder: Path, port: int) -> Iterator[None]:
    command = [str(NGINX), "-p", str(folder), "-e", str(folder / "start.log"), "-c", str(main)]
    tried = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert tried.returncode == 0, tried.stderr
    assert "[warn]" not in tried.stderr, tried.stderr
    process = subprocess.Popen(command)
    try:
        wait_until(lambda: _answers(port), 10)
        yield
    finally:
        process.terminate()
        process.wait(15)


@pytest.fixture(scope="module")
def front(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """Both servers, started at the same moment with one folder, and nginx before them."""
    folder = tmp_path_factory.mktemp("nginx")
    shared = tmp_path_factory.mktemp("shared")
    ports = free_port(), free_port()
    given: dict[str, Any] = {
        "database_url": blank_address(cluster),
        "data_folder": shared,
        "public_url": f"https://127.0.0.1:{ports[0]}",
        "tries_per_client": TRIES,
        "admin_totp": False,
    }

    def start(_number: int) -> ServerHandle:
        return stack.enter_context(running_server("postgresql", cluster, **given))

    with ExitStack() as stack, ThreadPoolExecutor(2) as pool:
        servers = list(pool.map(start, range(2)))
        _certified(folder)
        behind = [int(one.address.rsplit(":", 1)[1]) for one in servers]
        main = _configured(folder, ports, behind)
        with _nginx(main, folder, ports[0]):
            yield Front(servers, folder, *ports)


@pytest.fixture(scope="module")
def office(front: Front) -> BoxOffice:
    """Something to sell, set up at one of the servers."""
    return open_box_office(front.servers[0])


def _through(front: Front, client: Client) -> Client:
    """The same device, by way of nginx."""
    return front.client(client.token)


def _placed(office: BoxOffice) -> UUID:
    """The id of an order that nobody has paid yet."""
    line = NewLine(tier_id=office.tier_id, quantity=1)
    order = NewOrder(id=new_id(), session_id=office.session_id, lines=(line,))
    assert office.kiosk.post("/orders", order).status_code == 201
    return order.id


def _noise() -> bytes:
    """A picture of more than nginx takes unless it is told, and less than the server takes."""
    file = io.BytesIO()
    Image.effect_noise((1300, 1300), 100).save(file, "PNG")
    assert 1_100_000 < len(file.getvalue()) < 2_000_000
    return file.getvalue()


def test_a_sale_and_an_entry_go_through_nginx(front: Front, office: BoxOffice) -> None:
    checkpoint = office.checkpoint()
    gate = _through(front, office.gate(checkpoint))
    order = replace(office, kiosk=_through(front, office.kiosk)).sell(2)
    assert order.follow_url.startswith(front.address), "links carry the public address"
    page = front.client(None).outside(order.follow_url.removeprefix(front.address))
    assert page.status_code == 200
    assert page.headers["Strict-Transport-Security"]
    first, second = (scan_of(order.tickets[0].code, checkpoint) for _ in range(2))
    assert scanned(gate, first)[0].verdict.admitted
    assert not scanned(gate, second)[0].verdict.admitted


def test_a_long_poll_wakes_by_what_came_through_the_other_process(
    front: Front, office: BoxOffice
) -> None:
    kiosk = _through(front, office.kiosk)
    there = _through(front, office.kiosk)
    order = _placed(office)
    wish = {"id": str(new_id()), "method": "free"}
    change = threading.Timer(0.5, there.post, (f"/orders/{order}/payments", wish))
    change.start()
    began = time.monotonic()
    view = kiosk.get(f"/orders/{order}?wait=25&seen=1").json()
    waited_s = time.monotonic() - began
    change.join()
    assert view["status"] == "confirmed"
    assert 0.3 < waited_s < 15
    polled, paid = (front.served_by(f"/orders/{order}{end}") for end in ("", "/payments"))
    assert polled != paid, "nginx gave the second request to the process that was free"


def test_limits_for_one_address_go_by_the_clients_own(front: Front) -> None:
    def tried(host: str, number: int) -> int:
        """Somebody signs in with a wrong password, and says that they come from elsewhere."""
        return (
            front.client(None, host)
            .post(
                "/sign-in",
                {"email": f"{number}@example.org", "password": "not the right one"},
                headers={"X-Forwarded-For": f"198.51.100.{number}"},
            )
            .status_code
        )

    many = [tried("127.0.0.2", number) for number in range(TRIES + 2)]
    assert many == [401] * TRIES + [429] * 2, "whatever a client says of itself"
    assert tried("127.0.0.3", 99) == 401, "another address has its own tries"


def test_what_may_be_sent_comes_through_and_more_is_refused_in_the_servers_words(
    front: Front, office: BoxOffice
) -> None:
    operator = front.client()
    path = f"/organisers/{office.organiser_id}/pictures/1"
    large = operator.put(path, data=_noise())
    assert large.status_code == 200, large.text
    larger = operator.put(path, data=bytes(2_500_000))
    assert larger.status_code == 413
    assert larger.json()["detail"] == "At most 2 MB may be sent here."


def test_secrets_in_paths_and_queries_stand_in_no_log(front: Front, office: BoxOffice) -> None:
    order = office.sell(1)
    public = front.client(None)
    assert public.outside(order.follow_url.removeprefix(front.address)).ok
    front.client().get("/tickets/verify", params={"code": order.tickets[0].code})
    wait_until(lambda: "/api/v1/tickets/verify" in front.log(), 5)
    assert order.follow_url.rsplit("/", 1)[1] not in front.log()
    assert order.tickets[0].code not in front.log()


def test_a_line_in_nginxs_log_is_found_in_the_servers(front: Front) -> None:
    answer = front.client(None).get("/events")
    asked = answer.headers["X-Request-ID"]
    wait_until(lambda: asked in front.log(), 5)
    wait_until(lambda: asked in "".join(line for one in front.servers for line in one.output), 5)


def test_only_this_machine_is_told_how_the_server_is(front: Front) -> None:
    assert front.client(None).outside("/readyz").json()["status"] == "ready"
    for path in ("/readyz", "/metrics"):
        assert front.client(None, "127.0.0.2").outside(path).status_code == 403
    assert front.client(None, "127.0.0.2").outside("/healthz").ok


def test_who_comes_without_tls_is_sent_on_with_what_they_brought(front: Front) -> None:
    plain = f"http://127.0.0.1:{front.plain_port}/o/a-link?x=1"
    answer = requests.post(plain, allow_redirects=False, timeout=10)
    assert (answer.status_code, answer.headers["Location"]) == (
        308,
        "https://127.0.0.1/o/a-link?x=1",
    )


def test_while_one_process_is_down_the_other_sells(front: Front, office: BoxOffice) -> None:
    kiosk = _through(front, office.kiosk)
    front.servers[1].kill()
    try:
        answers = [kiosk.get("/events").status_code for _ in range(8)]
        order = replace(office, kiosk=kiosk).sell(1)
    finally:
        front.servers[1].start()
    assert answers == [200] * 8
    assert order.tickets
