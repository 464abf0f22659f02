"""Check-in at a desk: counted, listed as it happens, narrowed, and its incidents closed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from kiosk.core.admin.checkin import event_now
from kiosk.core.admin.client import SCANS_AT_ONCE
from kiosk.ui.admin.checkin_filters import place_of
from kiosk.ui.admin.checkin_page import CheckInPage
from kiosk.ui.admin.checkin_words import reason_words
from kiosk.ui.admin.resolve_dialog import ResolveDialog
from tests.kiosk.ui.admin.desk import Desk, sold
from tests.product.orders import seen
from tests.product.tickets import good
from tests.server.device.box_office import scan_of, scanned
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.admission import Checkpoint, Direction, EntryRule, Reason, Verdict
from ticketing.catalogue import EventStatus
from ticketing.checkpoint import NewCheckpoint
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.order import Buyer
from ticketing.scan import ScanView

ALONE = Verdict(admitted=True, entries=1)


@dataclass
class Gate:
    """A checkpoint of the venue with a gate at it."""

    checkpoint: Checkpoint
    client: Client

    def scan(self, code: str, **fields: Any) -> ScanView:
        """What the gate is told of a code."""
        (view,) = scanned(self.client, scan_of(code, self.checkpoint, **fields))
        return view


def gate_of(venue: Venue, name: str, rule: EntryRule = EntryRule.REENTRY) -> Gate:
    wanted = NewCheckpoint(id=new_id(), event_id=venue.event.id, name=name, rule=rule)
    made = Checkpoint.model_validate(good(venue.operator.post("/checkpoints", wanted)))
    return Gate(made, another_gate(venue, made, name))


def another_gate(venue: Venue, checkpoint: Checkpoint, name: str) -> Client:
    return venue.device(DeviceKind.GATE, name=name, checkpoint_id=checkpoint.id)


def codes_of(desk: Desk, quantity: int) -> list[str]:
    order = sold(desk.house, desk.venue, Buyer(name="Maya Lindqvist"), quantity)
    return [one.code for one in seen(desk.house.operator, order).tickets]


def page_of(desk: Desk) -> CheckInPage:
    desk.open("checkin")
    page = desk.window.pages["checkin"]
    assert isinstance(page, CheckInPage)
    return page


def let_in_twice(desk: Desk) -> Gate:
    """Two gates that were cut off let the same ticket in."""
    (code,) = codes_of(desk, 1)
    gate = gate_of(desk.venue, "Main gate", EntryRule.ONCE)
    other = Gate(gate.checkpoint, another_gate(desk.venue, gate.checkpoint, "Tablet 2"))
    gate.scan(code, decided=ALONE)
    other.scan(code, decided=ALONE)
    return gate


def verdicts(page: CheckInPage) -> list[str]:
    column = next(at for at, one in enumerate(page.rows.columns) if one.title == "Verdict")
    return [page.rows.columns[column].text(one) for one in page.rows.rows]


def test_each_checkpoint_tells_who_went_in_and_out_and_who_was_refused(desk: Desk) -> None:
    main, side = gate_of(desk.venue, "Main gate"), gate_of(desk.venue, "Side gate")
    codes = codes_of(desk, 3)
    for code in codes:
        main.scan(code)
    main.scan(codes[0], direction=Direction.EXIT)
    side.scan("rubbish")
    page = page_of(desk)
    told = [
        (one.here.checkpoint.name, *(x.text() for x in one.figures)) for one in page.cards.cards
    ]
    assert told == [
        ("Main gate", "in 3", "out 1", "refused today 0"),
        ("Side gate", "in 0", "out 0", "refused today 1"),
    ]
    assert page.cards.cards[0].here.count.inside == 2


def test_scans_come_newest_first_and_new_ones_by_themselves(desk: Desk) -> None:
    gate = gate_of(desk.venue, "Main gate")
    (code,) = codes_of(desk, 1)
    gate.scan(code)
    gate.scan(code, direction=Direction.EXIT)
    page = page_of(desk)
    assert verdicts(page) == ["Went out", "Let in"]
    page.table.choose(1)
    gate.scan("rubbish")
    page.refresh()
    desk.settle()
    assert verdicts(page) == ["Not a ticket", "Went out", "Let in"]
    assert [one.row() for one in page.table.selectionModel().selectedRows()] == [2]
    assert page.rows.columns[-1].text(page.rows.rows[0]) == "read “rubbish”"


def test_the_log_is_narrowed_by_checkpoint_refusal_and_ticket(desk: Desk) -> None:
    main, side = gate_of(desk.venue, "Main gate"), gate_of(desk.venue, "Side gate")
    first, second = codes_of(desk, 2)
    seen_first = main.scan(first)
    main.scan("rubbish")
    side.scan(second)
    page = page_of(desk)
    box = page.filters.checkpoint
    box.setCurrentIndex(place_of(box, main.checkpoint.id))
    desk.settle()
    assert verdicts(page) == ["Not a ticket", "Let in"]
    page.filters.refused.click()
    desk.settle()
    assert verdicts(page) == ["Not a ticket"]
    box.setCurrentIndex(place_of(box, side.checkpoint.id))
    desk.settle()
    assert verdicts(page) == []
    assert page.empty.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    desk.settle()
    assert len(page.rows.rows) == 3
    assert seen_first.serial is not None
    page.filters.serial.setText(seen_first.serial.lower().replace("-", " "))
    desk.settle()
    assert [one.serial for one in page.rows.rows] == [seen_first.serial]


def test_scrolling_asks_for_the_next_page(desk: Desk) -> None:
    gate = gate_of(desk.venue, "Main gate")
    attempts = [scan_of(f"rubbish {n}", gate.checkpoint) for n in range(SCANS_AT_ONCE + 7)]
    scanned(gate.client, *attempts)
    page = page_of(desk)
    assert len(page.rows.rows) == SCANS_AT_ONCE
    page.table.scrollToBottom()
    if page.rows.canFetchMore(QModelIndex()):
        page.rows.fetchMore(QModelIndex())
    desk.settle()
    assert {one.id for one in page.rows.rows} == {one.id for one in attempts}
    assert not page.rows.goes_on


def test_an_incident_is_closed_with_a_note_and_its_scans_are_found(desk: Desk) -> None:
    gate = let_in_twice(desk)
    gate.scan("rubbish")
    page = page_of(desk)
    assert len(page.incidents.closers) == 1
    page.incidents.finders[0].click()
    desk.settle()
    assert verdicts(page) == ["Let in", "Let in"]
    page.incidents.closers[0].click()
    dialog = page.findChildren(ResolveDialog)[-1]
    assert not dialog.go.isEnabled()
    dialog.note.setPlainText("Same person, came back for her coat.")
    dialog.go.click()
    desk.settle()
    assert page.incidents.closers == []
    assert page.said.isVisible()
    found = good(desk.house.operator.get("/incidents", params={"resolved": "true"}))["incidents"]
    (kept,) = [one for one in found if one["checkpoint_id"] == str(gate.checkpoint.id)]
    assert kept["note"] == "Same person, came back for her coat."
    assert kept["resolved_by"]


def test_a_note_that_is_too_long_is_not_sent(desk: Desk) -> None:
    let_in_twice(desk)
    page = page_of(desk)
    page.incidents.closers[0].click()
    dialog = page.findChildren(ResolveDialog)[-1]
    dialog.note.setPlainText("x" * 2001)
    assert not dialog.go.isEnabled()
    assert "2001" in dialog.fault.words.text()
    dialog.note.setPlainText("x" * 2000)
    assert dialog.go.isEnabled()
    assert not dialog.fault.isVisible()
    dialog.reject()


def test_another_organisers_scans_and_incidents_are_never_there(desk: Desk) -> None:
    page = page_of(desk)
    assert page.cards.cards == []
    assert page.incidents.closers == []
    assert page.empty.text() == "No scans yet. They appear here as they happen."


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words(qapp: object, reason: Reason) -> None:
    assert qapp is not None
    assert reason_words(reason)


def test_the_event_whose_doors_matter_now_is_shown_first(desk: Desk) -> None:
    page = page_of(desk)
    (event,) = desk.window.pages["checkin"].office.events
    assert page.filters.event_id == event.id
    session = event.sessions[0]
    past = event.model_copy(
        update={
            "id": new_id(),
            "sessions": (
                session.model_copy(
                    update={
                        "starts_at": session.starts_at - timedelta(days=30),
                        "ends_at": session.ends_at - timedelta(days=30),
                    }
                ),
            ),
        }
    )
    now = datetime.now(UTC)
    assert event_now([past, event], now) == event.id
    assert event_now([past], now) == past.id
    draft = event.model_copy(update={"id": new_id(), "status": EventStatus.DRAFT})
    assert event_now([past, draft], now) == past.id
    assert event_now([draft], now) == draft.id
    assert event_now([], now) is None
