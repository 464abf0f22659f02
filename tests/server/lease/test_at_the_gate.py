"""Tickets that a kiosk sold without the server, at gates that ask the server or follow its feed."""

from dataclasses import dataclass
from uuid import UUID

import pytest

from tests.server.admission.door import Door, door_of
from tests.server.device.box_office import ok, open_box_office, pulled
from tests.server.lease.alone import an_order
from tests.server.running import Client, ServerHandle
from ticketing.admission import Reason
from ticketing.identifiers import new_id
from ticketing.lease import Blank, LeaseView, OfflineLine, OfflineMethod
from ticketing.money import Money
from ticketing.snapshot import lines_of
from ticketing.ticket import TicketStatus


@dataclass
class Leased:
    """A door, and the blanks that the kiosk of its venue has."""

    door: Door
    lease: LeaseView

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """The blanks."""
        return self.lease.blanks

    def hand_in(self, blank: Blank) -> None:
        """Tell the server that a blank was sold, for nothing."""
        office = self.door.office
        line = OfflineLine(
            tier_id=office.tier_id,
            unit_price=Money(amount=0, currency="EUR"),
            blank_ids=(blank.id,),
        )
        sold = an_order(office.session_id, line, method=OfflineMethod.FREE)
        ok(office.kiosk.post("/sync/offline-orders", sold))


def snapshot_statuses(gate: Client) -> dict[UUID, TicketStatus]:
    """What a snapshot says of each ticket."""
    lines = lines_of(iter(gate.get("/sync/snapshot").content.splitlines()))
    tickets = [line for line in lines if isinstance(line, list)]
    return {UUID(ticket[0]): TicketStatus(ticket[3]) for ticket in tickets}


@pytest.fixture
def leased(server: ServerHandle) -> Leased:
    office = open_box_office(server)
    wish = {"id": str(new_id()), "tier_id": str(office.tier_id), "count": 3}
    lease = LeaseView.model_validate(ok(office.kiosk.post("/devices/me/leases", wish)))
    return Leased(door_of(office), lease)


def test_a_sale_that_the_server_never_heard_of_is_let_in_once(leased: Leased) -> None:
    code = leased.blanks[0].code
    first = leased.door.scan(code)
    assert first.verdict.admitted
    again = leased.door.scan(code)
    assert again.verdict.reason is Reason.ALREADY_USED
    assert again.verdict.earlier is not None
    assert again.verdict.earlier.id == first.id


def test_its_entry_is_the_tickets_once_the_sale_is_handed_in(leased: Leased) -> None:
    blank = leased.blanks[0]
    leased.door.scan(blank.code)
    leased.hand_in(blank)
    assert leased.door.status(blank.id) is TicketStatus.USED
    assert leased.door.scan(blank.code).verdict.reason is Reason.ALREADY_USED
    assert {one.serial for one in leased.door.scans(ticket=str(blank.id))} == {blank.serial}


def test_two_entries_that_cut_off_gates_gave_it_are_one_incident_then(leased: Leased) -> None:
    blank = leased.blanks[0]
    leased.door.alone(blank.code)
    leased.door.alone(blank.code)
    assert leased.door.incidents() == []
    leased.hand_in(blank)
    assert len(leased.door.incidents()) == 1


def test_what_came_back_unsold_is_void_at_the_gate(leased: Leased) -> None:
    blank = leased.blanks[0]
    body = {"blank_ids": [str(blank.id)]}
    ok(leased.door.office.kiosk.post(f"/leases/{leased.lease.id}/return", body))
    assert leased.door.scan(blank.code).verdict.reason is Reason.VOID


def test_gates_are_told_of_a_revoked_kiosks_blanks_but_for_the_sold(leased: Leased) -> None:
    sold, *others = leased.blanks
    leased.hand_in(sold)
    ok(leased.door.office.operator.post(f"/devices/{leased.door.office.kiosk_id}/revoke"))
    rows = [one.row for one in pulled(leased.door.gate).changes]
    told = {row.id: row.status for row in rows if row is not None and row.kind == "ticket"}
    assert told == {sold.id: TicketStatus.VALID} | {one.id: TicketStatus.VOID for one in others}
    assert told == snapshot_statuses(leased.door.gate)
    assert leased.door.scan(sold.code).verdict.admitted
    assert leased.door.scan(others[0].code).verdict.reason is Reason.VOID


def test_staff_who_ask_about_it_are_told_that_it_is_good(leased: Leased) -> None:
    params = {"code": leased.blanks[0].code}
    found = ok(leased.door.office.operator.get("/tickets/verify", params=params))
    assert found["verdict"]["admitted"]
