"""The Stripe simulator, as the real process it is, for every test of this folder."""

from collections.abc import Iterator

import pytest

from tests.server.payment.counter import Counter, Desk, running_counter
from tests.server.running import DatabaseKind
from tests.simulator.running import SimulatorHandle, running_simulator


@pytest.fixture(scope="module")
def running_stripe() -> Iterator[SimulatorHandle]:
    """One simulator for the tests of a module."""
    with running_simulator() as handle:
        yield handle


@pytest.fixture
def stripe_world(running_stripe: SimulatorHandle) -> SimulatorHandle:
    """The simulator as freshly started."""
    running_stripe.reset()
    return running_stripe


@pytest.fixture(scope="module")
def counter(database_kind: DatabaseKind, request: pytest.FixtureRequest) -> Iterator[Counter]:
    """A counter on each database, with webhooks, shared by the tests of a module."""
    cluster = request.getfixturevalue("cluster") if database_kind == "postgresql" else None
    with running_counter(database_kind, cluster) as running:
        yield running


@pytest.fixture
def desk(counter: Counter) -> Iterator[Desk]:
    """A kiosk and a reader of its own at the counter; the provider's faults end with the test."""
    yield counter.desk()
    counter.stripe.clear_faults()
    counter.stripe.set_settings(authorisation_delay_s=0.0, refund_outcome="succeeded")
    counter.momo.clear_faults()
    counter.momo.set_settings(callback_method="PUT", giving_back="succeeds")
