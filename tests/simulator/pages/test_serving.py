"""The pages to play by: loud about what they are, whole without the outside, live by one answer."""

import contextlib
import re

import pytest
import requests

from simulator.momo.operations import Credentials
from tests.simulator.momo.asking import Client
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import SECRET_KEY, SimulatorHandle

PAGES = ("control", "momo/phone")


@pytest.fixture
def momo(simulator: SimulatorHandle) -> MomoHandle:
    handle = MomoHandle(simulator.url)
    handle.reset()
    return handle


def test_the_control_page_comes_first(simulator: SimulatorHandle) -> None:
    assert requests.get(simulator.url, timeout=5).url == f"{simulator.url}/control"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_says_loudly_that_no_money_moves(simulator: SimulatorHandle, path: str) -> None:
    page = requests.get(f"{simulator.url}/{path}", timeout=5)
    assert page.headers["content-type"].startswith("text/html")
    assert "SIMULATED: no money moves" in page.text


@pytest.mark.parametrize("path", PAGES)
def test_all_that_a_page_loads_is_here(simulator: SimulatorHandle, path: str) -> None:
    found, waiting = {}, [f"/{path}"]
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        answer = requests.get(simulator.url + address, timeout=5)
        found[address] = answer.status_code
        if "font" not in answer.headers["content-type"]:
            loaded = r"""(?:src=|url\(|from |stylesheet" href=)["'](?!data:)([^"']+)["']"""
            waiting += re.findall(loaded, answer.text)
    assert len(found) >= 4
    assert set(found.values()) == {200}


def test_a_page_has_every_element_its_script_asks_for(simulator: SimulatorHandle) -> None:
    for page, script in (("control", "control.js"), ("momo/phone", "phone.js")):
        markup = requests.get(f"{simulator.url}/{page}", timeout=5).text
        code = requests.get(f"{simulator.url}/pages/{script}", timeout=5).text
        asked = set(re.findall(r'\bat\("([\w-]+)"\)', code))
        assert asked
        assert asked <= set(re.findall(r'\bid="([\w-]+)"', markup))


@pytest.mark.parametrize("name", ["control.html", "serving.py", "..%2F__main__.py"])
def test_nothing_but_a_pages_parts_is_served(simulator: SimulatorHandle, name: str) -> None:
    assert requests.get(f"{simulator.url}/pages/{name}", timeout=5).status_code == 404


def test_the_overview_has_both_ledgers_and_what_is_set(
    simulator: SimulatorHandle, momo: MomoHandle
) -> None:
    simulator.arm_fault("latency", seconds=1.5)
    simulator.set_webhooks(duplicate=True)
    momo.set_settings(by_hand=True)
    with contextlib.closing(Client(momo)) as client:
        pending = client.pay()
        momo.answer(client.pay(), "approve")
    seen = requests.get(f"{simulator.url}/control/overview", timeout=5).json()
    assert seen["stripe"]["faults"][0]["seconds"] == 1.5
    assert seen["stripe"]["switches"]["duplicate"] is True
    assert seen["stripe"]["readers"][0]["id"] == simulator.reader
    assert [each["reference"] for each in seen["momo"]["pending"]] == [pending]
    assert len(seen["momo"]["ledger"]["collected"]) == 1
    assert seen["momo"]["settings"]["by_hand"] is True
    assert seen["momo"]["numbers"]["46733123453"] == "stays pending"


def test_the_overview_holds_no_secret(simulator: SimulatorHandle) -> None:
    text = requests.get(f"{simulator.url}/control/overview", timeout=5).text
    held = Credentials()
    secrets = (SECRET_KEY, held.api_key, held.collection_key, held.disbursement_key)
    assert not any(secret in text for secret in secrets)
