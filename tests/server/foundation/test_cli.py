"""The command starts, says so, ends cleanly, and where it cannot start says why in one line."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.hardware.decoder import QrDecoder
from server.ticket.pictures import terminal_lines
from tests.kiosk.core.answering import Reply, answering
from tests.server.postgres import Cluster
from tests.server.running import ADMIN_TOKEN, DatabaseKind, ServerHandle, running_server
from tests.server.selling import open_venue
from ticketing.identifiers import new_id
from ticketing.pairing_symbol import pairing_symbol

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def own_server(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> Iterator[ServerHandle]:
    """A server that these tests may stop and start again."""
    with running_server(database_kind, cluster_of_kind) as handle:
        yield handle


def _run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
    return subprocess.run(
        [sys.executable, "-m", "server.cli", *arguments],
        check=False,
        cwd=ROOT,
        env=inherited | variables,
        capture_output=True,
        text=True,
        timeout=60,
    )


def _assert_one_sentence(done: subprocess.CompletedProcess[str], words: str) -> None:
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert words in done.stderr
    assert done.stdout == ""


def test_a_stopped_server_ends_with_nothing_wrong(own_server: ServerHandle) -> None:
    assert own_server.client().outside("/readyz").json()["status"] == "ready"
    assert own_server.stop() == 0
    told = [line for line in own_server.output if "wicket.access: answered" not in line]
    assert len(told) == 1, own_server.output
    own_server.start()


def test_a_stop_does_not_wait_for_long_polls(own_server: ServerHandle) -> None:
    venue = open_venue(own_server)
    kiosk = venue.device()
    order = venue.order()
    kiosk.post("/orders", order)
    with socket.create_connection(("127.0.0.1", int(own_server.address.rsplit(":", 1)[1]))) as line:
        line.sendall(
            f"GET /api/v1/orders/{order.id}?wait=25&seen=1 HTTP/1.1\r\nHost: test\r\n"
            f"Authorization: Bearer {kiosk.token}\r\n\r\n".encode()
        )
        line.settimeout(0.5)
        with pytest.raises(TimeoutError):
            line.recv(1)
        own_server.process.terminate()
        line.settimeout(10)
        assert line.recv(12) == b"HTTP/1.1 503"
    assert own_server.stop() == 0
    own_server.start()


def test_a_port_in_use_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = _run("server", "--port", port, "--data-folder", str(tmp_path))
    _assert_one_sentence(done, f"Port {port} on 127.0.0.1 cannot be listened on")


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    # A file where the folder should be: also root, who may write anywhere, is refused.
    (tmp_path / "file").write_text("")
    done = _run("server", "--port", "0", "--data-folder", str(tmp_path / "file" / "data"))
    _assert_one_sentence(done, "cannot be written")


def test_a_folder_in_use_is_one_sentence() -> None:
    with running_server() as server:
        folder = str(server.data_folder)
        done = _run("server", "--port", "0", "--data-folder", folder)
    _assert_one_sentence(done, "Another Wicket server")


def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "wicket.db").write_bytes(b"This is not a database. " * 100)
    done = _run("server", "--port", "0", "--data-folder", str(tmp_path))
    _assert_one_sentence(done, "cannot be opened")


def test_a_live_key_with_a_simulator_is_one_sentence(tmp_path: Path) -> None:
    done = _run(
        "server",
        WICKET_DATA_FOLDER=str(tmp_path),
        WICKET_STRIPE_SECRET_KEY="sk_live_1",
        WICKET_STRIPE_API_ADDRESS="http://127.0.0.1:1",
    )
    _assert_one_sentence(done, "a live Stripe key")
    assert "sk_live_1" not in done.stderr


def test_a_setting_that_is_wrong_is_named(tmp_path: Path) -> None:
    done = _run("server", WICKET_DATA_FOLDER=str(tmp_path), WICKET_PORT="many")
    _assert_one_sentence(done, "WICKET_PORT")


def test_pairing_prints_a_code_that_pairs(server: ServerHandle) -> None:
    venue = open_venue(server)
    organiser = str(venue.organiser_id)
    arguments = ("pair", "--server", server.address, "--kind", "kiosk", "--organiser", organiser)
    named = (*arguments, "--name", "Kiosk 1", "--place", "Foyer", "--reader", "tmr_1")
    done = _run(*named, WICKET_ADMIN_TOKEN=ADMIN_TOKEN)
    assert done.returncode == 0, done.stderr
    code = done.stdout.split()[0]
    answer = server.client(None).post("/devices/pair", {"code": code, "public_key": "0" * 64})
    assert answer.json()["device"]["reader_id"] == "tmr_1"


def test_pairing_draws_the_code_as_a_qr(server: ServerHandle, tmp_path: Path) -> None:
    venue = open_venue(server)
    arguments = ("pair", "--server", server.address, "--organiser", str(venue.organiser_id))
    named = (*arguments, "--kind", "desk", "--name", "Desk", "--place", "Office")
    for file in (tmp_path / "code.png", tmp_path / "code.svg"):
        elsewhere = ("--picture", str(file), "--device-server", "https://tickets.example.org")
        done = _run(*named, *elsewhere, WICKET_ADMIN_TOKEN=ADMIN_TOKEN)
        assert done.returncode == 0, done.stderr
        (line,) = done.stdout.splitlines()
        symbol = pairing_symbol("https://tickets.example.org", line.split()[0])
        if file.suffix == ".png":
            picture = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
            assert picture is not None
            assert QrDecoder().decode(picture.astype(np.uint8)) == symbol.text
        else:
            assert file.read_text().startswith("<svg ")


def test_pairing_prints_a_gates_qr_in_the_terminal(server: ServerHandle) -> None:
    venue = open_venue(server)
    wanted = {"event_id": str(venue.event.id), "id": str(new_id()), "name": "Main gate"}
    wanted |= {"session_id": str(venue.session_id)}
    gate = server.client().post("/checkpoints", wanted).json()["id"]
    arguments = ("pair", "--server", server.address, "--organiser", str(venue.organiser_id))
    named = (*arguments, "--kind", "gate", "--name", "Tablet 4", "--place", "Door")
    variables = {"WICKET_ADMIN_TOKEN": ADMIN_TOKEN, "PYTHONIOENCODING": "utf-8"}
    done = _run(*named, "--checkpoint", gate, **variables)
    assert done.returncode == 0, done.stderr
    line, _, drawn = done.stdout.partition("\n")
    symbol = pairing_symbol(server.address, line.split()[0])
    assert drawn.strip("\n") == terminal_lines(symbol.text).strip("\n")


@pytest.mark.parametrize(
    ("option", "value"), [("--picture", "code.gif"), ("--device-server", "tickets.example.org")]
)
def test_pairing_with_a_wrong_option_makes_no_code(option: str, value: str) -> None:
    arguments = ("pair", "--server", "http://127.0.0.1:1", "--kind", "gate", "--name", "G")
    done = _run(*arguments, "--place", "P", option, value, WICKET_ADMIN_TOKEN="any")
    _assert_one_sentence(done, value)


def test_pairing_with_a_wrong_token_says_so(server: ServerHandle) -> None:
    arguments = (
        "pair",
        "--server",
        server.address,
        "--kind",
        "kiosk",
        "--name",
        "K",
        "--place",
        "P",
    )
    done = _run(*arguments, WICKET_ADMIN_TOKEN="wrong")
    assert done.returncode == 1
    assert done.stderr == "This token is not known here.\n"


def test_pairing_without_a_server_is_one_sentence() -> None:
    arguments = ("pair", "--server", "http://127.0.0.1:1", "--kind", "gate", "--name", "G")
    done = _run(*arguments, "--place", "P", WICKET_ADMIN_TOKEN="any")
    _assert_one_sentence(done, "No Wicket server answers")


def test_pairing_a_device_without_a_name_is_one_sentence(server: ServerHandle) -> None:
    organiser = str(open_venue(server).organiser_id)
    arguments = ("pair", "--server", server.address, "--kind", "gate", "--organiser", organiser)
    done = _run(*arguments, "--name", "", "--place", "P", WICKET_ADMIN_TOKEN=ADMIN_TOKEN)
    _assert_one_sentence(done, "--name")


@pytest.mark.parametrize("body", [b"[]", b"{}", b"<html>"])
def test_pairing_with_another_server_is_one_sentence(body: bytes) -> None:
    with answering() as other:
        other.reply = Reply(body=body)
        arguments = ("pair", "--server", other.address, "--kind", "gate", "--name", "G")
        done = _run(*arguments, "--place", "P", WICKET_ADMIN_TOKEN="any")
    _assert_one_sentence(done, "No Wicket server answers")
