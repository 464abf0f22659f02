"""`wicket simulator` as a command: its one line, its refusals and its clean end."""

import signal
import socket
import subprocess
import sys

import pytest

from simulator.__main__ import main
from simulator.momo.operations import Credentials
from tests.processes import ROOT
from tests.simulator.running import running_simulator
from tests.simulator.selling import new_session

COMMAND = [sys.executable, "-m", "simulator"]


def test_it_says_where_it_listens_and_that_no_money_moves() -> None:
    process = subprocess.Popen(
        [*COMMAND, "--reader", "Front kiosk", "--reader", "tmr_box=Box office"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    line = process.stdout.readline()
    readers = [process.stdout.readline(), process.stdout.readline()]
    others = [process.stdout.readline() for _ in range(5)]
    process.send_signal(signal.SIGINT)
    process.wait(timeout=10)
    process.stdout.close()
    assert line.startswith("Stripe simulator listening on http://127.0.0.1:")
    assert line.rstrip().endswith("(SIMULATED: no money moves)")
    assert "tmr_simulated_1" in readers[0]
    assert "tmr_box" in readers[1]
    url = line.split()[4]
    said = "".join(others)
    for address in (f"{url}/control", f"{url}/momo", f"{url}/momo/phone"):
        assert f" {address} " in said.replace("\n", " ")
    held = Credentials()
    for secret in (held.api_user, held.api_key, held.collection_key, held.disbursement_key):
        assert f" {secret}" in said
    assert process.returncode == 0


def test_sigterm_ends_it_cleanly() -> None:
    with running_simulator() as simulator:
        simulator.client().v1.payment_intents.list()
        simulator.process.send_signal(signal.SIGTERM)
        assert simulator.process.wait(timeout=10) == 0


def test_customers_are_sent_to_the_address_that_they_can_reach() -> None:
    with running_simulator(more=("--public-url", "https://pay.test")) as simulator:
        assert str(new_session(simulator.client()).url).startswith("https://pay.test/c/pay/cs_")


def test_a_busy_port_is_one_clear_sentence_and_exit_code_2() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [*COMMAND, "--port", str(port)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert f"cannot listen on 127.0.0.1:{port}" in ended.stderr


def test_a_live_key_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--secret-key", "sk_live_123"]) == 2
    said = capsys.readouterr()
    assert "refuses live Stripe keys" in said.err
    assert "sk_live_123" not in said.err + said.out


def test_a_key_that_looks_like_mtns_own_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    key = "0123456789abcdef" * 2
    for option in ("--momo-api-key", "--momo-collection-key", "--momo-disbursement-key"):
        assert main([option, key]) == 2
    said = capsys.readouterr()
    assert said.err.count("refuses keys that look like MTN's own") == 3
    assert key not in said.err + said.out


@pytest.mark.parametrize("port", ["-1", "70000"])
def test_an_impossible_port_is_one_clear_sentence(
    port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--port", port]) == 2
    assert "between 0 and 65535" in capsys.readouterr().err
