"""A taught gate for the tests of its parts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kiosk.core.gate.open_desk import Open
from tests.kiosk.core.gate.world import Gate, Venue


@pytest.fixture
def venue() -> Venue:
    return Venue()


@pytest.fixture
def gate(tmp_path: Path, venue: Venue) -> Iterator[Gate]:
    gate = Gate(tmp_path, venue)
    yield gate
    gate.store.close()


@pytest.fixture
def open_gate(gate: Gate) -> Iterator[Open]:
    opened = Open(gate)
    yield opened
    opened.desk.close()
