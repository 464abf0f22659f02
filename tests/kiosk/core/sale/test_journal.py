"""The journal: what it remembers of a sale through a power cut, and what it never writes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.journal import JOURNAL_SCHEMA, Ending, Journal
from kiosk.core.store import Store
from tests.fakes.steady_clock import SteadyClock
from ticketing.identifiers import new_id


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A kiosk's store."""
    with Store(tmp_path / "kiosk.db", JOURNAL_SCHEMA) as opened:
        yield opened


@pytest.fixture
def journal(store: Store) -> Journal:
    """Its journal."""
    return Journal(store, SteadyClock())


def test_each_step_is_found_again(journal: Journal) -> None:
    order_id, payment_id = new_id(), new_id()
    journal.open(order_id)
    journal.placed(order_id, "W-7K3F-92QD")
    journal.paying(order_id, payment_id)
    journal.started(order_id, "P-7K3F92QDXM")
    journal.printing(order_id, "order:1:print:1")
    entry = journal.entry(order_id)
    assert entry is not None
    assert (entry.number, entry.payment_id) == ("W-7K3F-92QD", payment_id)
    assert (entry.reference, entry.print_key) == ("P-7K3F92QDXM", "order:1:print:1")
    assert (entry.print_outcome, entry.ending, entry.absent) == (None, None, False)
    assert entry.opened_at == SteadyClock().now()
    journal.printed(order_id, PrintOutcome.PRINTED)
    after = journal.entry(order_id)
    assert after is not None
    assert after.print_outcome is PrintOutcome.PRINTED


def test_a_new_print_forgets_how_the_last_one_ended(journal: Journal) -> None:
    order_id = new_id()
    journal.open(order_id)
    journal.printing(order_id, "order:1:print:1")
    journal.printed(order_id, PrintOutcome.FAILED)
    journal.printing(order_id, "order:1:print:2")
    entry = journal.entry(order_id)
    assert entry is not None
    assert (entry.print_key, entry.print_outcome) == ("order:1:print:2", None)


def test_opening_twice_keeps_the_first(journal: Journal) -> None:
    order_id = new_id()
    journal.open(order_id)
    journal.placed(order_id, "W-7K3F-92QD")
    journal.open(order_id)
    entry = journal.entry(order_id)
    assert entry is not None
    assert entry.number == "W-7K3F-92QD"


def test_only_open_sales_are_unfinished_oldest_first(journal: Journal) -> None:
    orders = [new_id(milliseconds=stamp) for stamp in (1, 2, 3)]
    for order_id in reversed(orders):
        journal.open(order_id)
    journal.close(orders[1], Ending.GIVEN_BACK)
    journal.leave(orders[2])
    assert [entry.order_id for entry in journal.unfinished()] == [orders[0], orders[2]]
    assert [entry.order_id for entry in journal.unfinished(absent_only=True)] == [orders[2]]


def test_the_first_ending_stands(journal: Journal) -> None:
    order_id = new_id()
    journal.open(order_id)
    journal.close(order_id, Ending.DELIVERED)
    journal.close(order_id, Ending.KEPT_FOR_STAFF)
    assert [entry.order_id for entry in journal.entries(Ending.DELIVERED)] == [order_id]
    assert journal.entries(Ending.KEPT_FOR_STAFF) == []


def test_of_the_sales_that_ended_the_newest_are_kept_and_all_that_are_open(store: Store) -> None:
    journal = Journal(store, SteadyClock(), keeps=2)
    orders = [new_id(milliseconds=stamp) for stamp in range(1, 6)]
    for order_id in orders:
        journal.open(order_id)
    for order_id in orders[1:]:
        journal.close(order_id, Ending.DELIVERED)
    assert [entry.order_id for entry in journal.entries()] == [orders[4], orders[3], orders[0]]


def test_there_is_no_column_for_a_person(store: Store) -> None:
    columns = {row["name"] for row in store.read("PRAGMA table_info(sale)")}
    assert not columns & {"name", "email", "phone", "buyer"}
