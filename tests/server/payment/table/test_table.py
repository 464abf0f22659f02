"""Method and outcome: each cell ends in the right order, payment, tickets, stock, and words."""

from collections.abc import Iterator
from dataclasses import astuple, replace

import pytest
from PySide6.QtCore import QCoreApplication

from tests.kiosk.ui.sale.trouble_words import Speaker
from tests.server.payment.books import falsify
from tests.server.payment.counter import Counter
from tests.server.payment.table.ending import SOLD_WITHOUT_PROVIDER
from tests.server.payment.table.outcomes import Outcome
from tests.server.payment.table.rows import ROWS
from ticketing.payment import PaymentMethod
from ticketing.wire import LANGUAGES

pytestmark = pytest.mark.in_turn

CELLS = [(method, outcome) for method, row in ROWS.items() for outcome in row.cells]
PAIRS = {(method, outcome) for method in ROWS for outcome in Outcome}


@pytest.fixture
def tidy(counter: Counter) -> Iterator[Counter]:
    """The counter, whose server lives and whose providers are themselves again afterwards."""
    yield counter
    for provider in (counter.stripe, counter.momo):
        provider.clear_faults()
    counter.stripe.set_webhooks(drop=0, duplicate=False, hold_rate=0.0)
    counter.momo.set_settings(callback_method="PUT", callback_delay_s=0.0)
    if "WICKET_CRASH_AT" in counter.server.variables:
        counter.server.restart(crash_at=None)


@pytest.fixture(scope="module")
def speaker(qapp: QCoreApplication) -> Iterator[Speaker]:
    """Whoever says on the kiosk's screen what went wrong."""
    assert qapp.instance() is qapp
    speaking = Speaker()
    yield speaking
    speaking.close()


@pytest.mark.parametrize(("method", "outcome"), CELLS)
def test_a_cell_ends_as_the_table_says(
    tidy: Counter, speaker: Speaker, method: PaymentMethod, outcome: Outcome
) -> None:
    row = ROWS[method]
    cell, stage = row.cells[outcome], row.set_up(tidy, outcome)
    cell.deed(stage)
    stage.ends(cell.ending)
    trouble = cell.ending.trouble
    if trouble is not None:
        said = [speaker.say(trouble, language, method) for language in LANGUAGES]
        assert all(all(astuple(one)) for one in said)
        assert len({one.title for one in said}) == len(LANGUAGES)


def test_a_ticket_that_does_not_admit_is_noticed(tidy: Counter) -> None:
    """The control of the cells: one thing is made wrong, and the ending is another."""
    stage = ROWS[PaymentMethod.CASH].set_up(tidy, Outcome.SUCCESS)
    stage.begin()
    sold = replace(SOLD_WITHOUT_PROVIDER, screen=None)
    assert stage.seen() == sold
    serial = stage.read_order().tickets[0].serial
    falsify(tidy.server, "UPDATE ticket SET status = 'void' WHERE serial = ?", serial)
    assert stage.seen() == replace(sold, admitted=1, turned_away=1)


def test_every_pair_is_a_cell_or_has_a_reason_why_not() -> None:
    reasons = {(method, outcome) for method, row in ROWS.items() for outcome in row.reasons}
    assert set(ROWS) == set(PaymentMethod) - {PaymentMethod.SIMULATED}
    assert PAIRS - set(CELLS) - reasons == set()
    assert set(CELLS) & reasons == set()
    assert (len(PAIRS), len(CELLS), len(reasons)) == (264, 145, 119)
