"""The simulated MoMo, as the real process it is, for the adapters' tests."""

import contextlib
from collections.abc import Iterator

import pytest

from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import SimulatorHandle


@pytest.fixture(scope="module")
def running_momo(running_stripe: SimulatorHandle) -> Iterator[MomoHandle]:
    """One for the tests of a module."""
    with contextlib.closing(MomoHandle(running_stripe.url)) as handle:
        yield handle


@pytest.fixture
def momo(running_momo: MomoHandle) -> MomoHandle:
    """As freshly started."""
    running_momo.reset()
    return running_momo
