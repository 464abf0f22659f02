"""The MoMo half of the folder's simulator, as new before each test."""

import contextlib
from collections.abc import Iterator

import pytest

from tests.simulator.momo.asking import Client
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import SimulatorHandle


@pytest.fixture(scope="session")
def running_momo(running: SimulatorHandle) -> Iterator[MomoHandle]:
    handle = MomoHandle(running.url)
    yield handle
    handle.close()


@pytest.fixture
def momo(running_momo: MomoHandle) -> MomoHandle:
    running_momo.reset()
    return running_momo


@pytest.fixture
def client(momo: MomoHandle) -> Iterator[Client]:
    with contextlib.closing(Client(momo)) as asking:
        yield asking
