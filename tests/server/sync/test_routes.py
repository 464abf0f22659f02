"""Following over HTTP: everything from nothing, then what is new as soon as it is there."""

import threading
import time

import pytest

from tests.server.device.box_office import BoxOffice, ok, open_box_office, pulled, scan_of, scanned
from tests.server.running import Client, ServerHandle
from ticketing.admission import Checkpoint
from ticketing.problem import ProblemCode
from ticketing.sync import (
    ChangeKind,
    ChangePage,
    CheckpointRow,
    EventRow,
    Row,
    SigningKeyRow,
    TicketRow,
)
from ticketing.ticket import TicketStatus


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    """A venue with its tickets on sale."""
    return open_box_office(server)


def everything(device: Client, limit: int = 1000) -> tuple[dict[object, Row | None], ChangePage]:
    """All rows that following from nothing gives, and the last page."""
    rows: dict[object, Row | None] = {}
    page = pulled(device, limit=limit)
    while True:
        rows |= {change.id: change.row for change in page.changes}
        if not page.more:
            return rows, page
        page = pulled(device, page.cursor, page.epoch, limit=limit)


def gate_at(office: BoxOffice) -> tuple[Client, Checkpoint]:
    """A gate and its checkpoint."""
    checkpoint = office.checkpoint()
    return office.gate(checkpoint), checkpoint


@pytest.mark.parametrize("limit", [1, 3, 1000])
def test_a_gate_that_follows_from_nothing_ends_with_all_it_needs(
    office: BoxOffice, limit: int
) -> None:
    order = office.sell(2)
    gate, checkpoint = gate_at(office)

    rows, _ = everything(gate, limit)

    for ticket in order.tickets:
        row = rows[ticket.id]
        assert isinstance(row, TicketRow)
        assert (row.serial, row.status, row.scans) == (ticket.serial, TicketStatus.VALID, ())
    row = rows[checkpoint.id]
    assert isinstance(row, CheckpointRow)
    assert row.checkpoint == checkpoint
    assert row.event_name.text == "Moonlight"
    (key,) = [row for row in rows.values() if isinstance(row, SigningKeyRow)]
    assert key.event_id == office.event_id
    assert not [row for row in rows.values() if isinstance(row, EventRow)]


def test_a_kiosk_follows_events_and_nothing_else(office: BoxOffice) -> None:
    office.sell()

    rows, _ = everything(office.kiosk)

    assert set(rows) == {office.event_id}
    assert isinstance(rows[office.event_id], EventRow)


def test_nobody_is_told_of_another_organisers_things(office: BoxOffice) -> None:
    other = open_box_office(office.server)
    order = other.sell()
    there = other.checkpoint()
    gate, _ = gate_at(office)

    rows, _ = everything(gate)

    assert there.id not in rows
    assert order.tickets[0].id not in rows


def test_an_admission_reaches_the_gate_that_was_not_asked(office: BoxOffice) -> None:
    (ticket,) = office.sell().tickets
    gate, checkpoint = gate_at(office)
    other = office.gate(checkpoint, "Gate B")
    _, page = everything(other)
    scan = scan_of(ticket.code, checkpoint)
    scanned(gate, scan)

    (change,) = pulled(other, page.cursor, page.epoch).changes

    assert change.kind is ChangeKind.TICKET
    assert isinstance(change.row, TicketRow)
    assert change.row.status is TicketStatus.USED
    assert [(past.id, past.gate) for past in change.row.scans] == [(scan.id, "Gate A")]


def test_a_thing_that_changed_twice_is_told_once_where_it_changed_last(office: BoxOffice) -> None:
    gate, checkpoint = gate_at(office)
    _, page = everything(gate)
    (ticket,) = office.sell().tickets
    scanned(gate, scan_of(ticket.code, checkpoint))

    following = pulled(gate, page.cursor, page.epoch)

    told = [change for change in following.changes if change.id == ticket.id]
    assert len(told) == 1
    assert told[0].seq == following.cursor


def test_who_waits_is_told_as_soon_as_there_is_something(office: BoxOffice) -> None:
    gate, _ = gate_at(office)
    _, page = everything(gate)
    seller = threading.Timer(0.5, office.sell)
    began = time.monotonic()
    seller.start()

    following = pulled(gate, page.cursor, page.epoch, wait=25)

    seller.join()
    assert [change.kind for change in following.changes] == [ChangeKind.TICKET]
    assert time.monotonic() - began < 20  # woken, not timed out


def test_who_waits_for_nothing_gets_an_empty_page_and_moves_on(office: BoxOffice) -> None:
    gate, _ = gate_at(office)
    _, page = everything(gate)
    # An event that changed is nothing to a gate, yet its cursor passes by it.
    ok(office.operator.post(f"/events/{open_box_office(office.server).event_id}/publish"))

    following = pulled(gate, page.cursor, page.epoch, wait=0.3)

    assert following.changes == ()
    assert following.cursor > page.cursor
    assert not following.more


def test_a_cursor_of_another_history_starts_from_nothing(office: BoxOffice) -> None:
    gate, _ = gate_at(office)
    _, page = everything(gate)

    for after, epoch in (
        (page.cursor, "another epoch"),
        (page.cursor + 10_000, page.epoch),
        (page.cursor, None),
        (0, "another epoch"),
    ):
        answer = pulled(gate, after, epoch, wait=5)
        assert (answer.resync, answer.cursor, answer.epoch) == (True, 0, page.epoch)
    assert not pulled(gate, 0, page.epoch).resync


def test_a_restart_does_not_start_another_history(office: BoxOffice) -> None:
    gate, _ = gate_at(office)
    _, page = everything(gate)

    office.server.restart()
    again = pulled(gate, page.cursor, page.epoch)

    assert (again.epoch, again.cursor, again.resync) == (page.epoch, page.cursor, False)


def test_only_devices_follow(office: BoxOffice) -> None:
    refused = office.operator.get("/sync/changes")

    assert refused.json()["code"] == ProblemCode.NOT_ALLOWED
    assert office.server.client(None).get("/sync/changes").status_code == 401


@pytest.mark.parametrize(
    "query", [{"after": -1}, {"after": "x"}, {"after": 2**70}, {"wait": 999}, {"limit": 0}]
)
def test_a_query_that_means_nothing_is_refused(office: BoxOffice, query: dict[str, object]) -> None:
    assert office.kiosk.get("/sync/changes", params=query).status_code == 422
