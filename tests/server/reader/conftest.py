"""A counter for the tests of a module, on SQLite only: what is kept of readers is not here."""

from collections.abc import Iterator

import pytest

from tests.server.payment.counter import Counter, Desk, running_counter


@pytest.fixture(scope="module")
def counter() -> Iterator[Counter]:
    with running_counter("sqlite", None) as running:
        yield running


@pytest.fixture
def desk(counter: Counter) -> Iterator[Desk]:
    """A kiosk with a reader of its own; the provider's settings end with the test."""
    yield counter.desk()
    counter.stripe.set_settings(authorisation_delay_s=0.0)
    counter.stripe.set_webhooks(drop=0)
