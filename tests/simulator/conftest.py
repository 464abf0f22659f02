"""One simulator process for the whole folder, as new before each test."""

from collections.abc import Iterator

import pytest
import stripe

from tests.simulator.running import WEBHOOK_SECRET, SimulatorHandle, running_simulator
from tests.simulator.webhook_receiver import WebhookReceiver


@pytest.fixture(scope="session")
def running() -> Iterator[SimulatorHandle]:
    with running_simulator() as handle:
        yield handle


@pytest.fixture
def simulator(running: SimulatorHandle) -> SimulatorHandle:
    running.reset()
    return running


@pytest.fixture
def client(simulator: SimulatorHandle) -> stripe.StripeClient:
    return simulator.client()


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with WebhookReceiver(WEBHOOK_SECRET) as listening:
        yield listening
