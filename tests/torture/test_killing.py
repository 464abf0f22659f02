"""Servers and kiosks are killed while they sell: nothing paid is lost, nothing is issued twice."""

import re
from pathlib import Path

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from tests.torture.holding import assert_good
from torture.killing import SERVER_STEPS, killing
from torture.killing_kiosks import KIOSK_STEPS, killing_kiosks
from torture.leasing import ALONE_STEPS

ROOT = Path(__file__).parents[2]
STEP = re.compile(r"steps\(\s*\"([a-z_.]+)\"")


def steps_in(folder: str) -> set[str]:
    """The steps that the modules of a folder name."""
    files = sorted((ROOT / folder).rglob("*.py"))
    return {step for file in files for step in STEP.findall(file.read_text(encoding="utf-8"))}


def test_every_step_in_the_code_is_met_by_a_harness() -> None:
    assert set(SERVER_STEPS) == steps_in("server")
    assert {*KIOSK_STEPS, *ALONE_STEPS} == steps_in("kiosk")


@pytest.mark.timeout(600)
def test_a_server_that_is_killed_loses_nothing(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    row = killing(database_kind, cluster_of_kind, ("payment.settled", "refund.given_back"), 1)
    assert_good(row)


@pytest.mark.timeout(600)
def test_a_kiosk_that_is_killed_loses_nothing() -> None:
    row = killing_kiosks("sqlite", None, ("sale.payment_started", "sale.printed"), 2)
    assert_good(row)
