"""Fixtures of the sale's tests: a foyer with a real server and a simulated Stripe."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.printer import FakePrinter
from tests.kiosk.core.sale.visiting import Foyer, Visitor, open_foyer
from ticketing.money import Money


@pytest.fixture(scope="module")
def shared_foyer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Foyer]:
    """One foyer for the tests of a module: 100 tickets at 25.00, and free ones."""
    free = {"price": Money.zero("EUR")}
    with open_foyer(tmp_path_factory.mktemp("foyer"), {}, free) as foyer:
        yield foyer


@pytest.fixture
def foyer(shared_foyer: Foyer, tmp_path: Path) -> Foyer:
    """The foyer with a new kiosk's folder, and Stripe as freshly started."""
    shared_foyer.stripe.reset()
    shared_foyer.momo.reset()
    return replace(shared_foyer, folder=tmp_path, printer=FakePrinter())


@pytest.fixture
def visitor(foyer: Foyer) -> Iterator[Visitor]:
    """Somebody at a kiosk that works."""
    with foyer.visitor() as somebody:
        yield somebody
