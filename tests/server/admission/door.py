"""The door of a venue over HTTP: a checkpoint with a gate, and the people who work there."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tests.server.device.box_office import BoxOffice, ok, open_box_office, scan_of, scanned
from tests.server.people.persons import Somebody, staff
from tests.server.running import Client, ServerHandle
from ticketing.admission import Checkpoint, EntryRule, Verdict
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.scan import NewScan, ScanRecord, ScanView
from ticketing.ticket import TicketStatus

PIN = "4711"


@dataclass(frozen=True)
class Door:
    """A checkpoint with one gate."""

    office: BoxOffice
    checkpoint: Checkpoint
    gate: Client

    def scan(self, code: str, by: Client | None = None, **fields: Any) -> ScanView:
        """What the gate, or somebody else, is told of a code."""
        (view,) = scanned(by or self.gate, self.attempt(code, **fields))
        return view

    def attempt(self, code: str, **fields: Any) -> NewScan:
        """A scan here, not sent yet."""
        return scan_of(code, self.checkpoint, **fields)

    def alone(self, code: str, by: Client | None = None) -> ScanView:
        """An entry that a gate admitted by itself."""
        return self.scan(code, by, decided=Verdict(admitted=True, entries=1))

    def someone(self, role: StaffRole) -> Somebody:
        """Somebody new who works here."""
        return staff(self.office.server, self.office.organiser_id, role)

    def supervisor(self) -> Somebody:
        """A supervisor with a PIN."""
        found = self.someone(StaffRole.SUPERVISOR)
        body = {"organiser_id": str(self.office.organiser_id), "pin": PIN}
        answer = found.client.put("/me/pin", json=body)
        assert answer.status_code == 204, answer.text
        return found

    def status(self, ticket_id: UUID) -> TicketStatus:
        """A ticket's status."""
        return TicketStatus(ok(self.office.operator.get(f"/tickets/{ticket_id}"))["status"])

    def scans(self, by: Client | None = None, **query: Any) -> list[ScanRecord]:
        """The checkpoint's scans as they are kept, newest first."""
        given = {"checkpoint": str(self.checkpoint.id)} | query
        found = ok((by or self.office.operator).get("/scans", params=given))["scans"]
        return [ScanRecord.model_validate(one) for one in found]

    def incidents(self, **query: Any) -> list[dict[str, Any]]:
        """The checkpoint's incidents."""
        found = ok(self.office.operator.get("/incidents", params=query))["incidents"]
        return [one for one in found if one["checkpoint_id"] == str(self.checkpoint.id)]

    def occupancy(self) -> dict[str, Any]:
        """Who is inside."""
        return ok(self.office.operator.get(f"/checkpoints/{self.checkpoint.id}/occupancy"))


def open_door(server: ServerHandle, rule: EntryRule = EntryRule.ONCE) -> Door:
    """A new office with a checkpoint and a gate."""
    return door_of(open_box_office(server), rule)


def door_of(office: BoxOffice, rule: EntryRule = EntryRule.ONCE) -> Door:
    """One more checkpoint of an office, with a gate of its own."""
    checkpoint = office.checkpoint(rule)
    return Door(office, checkpoint, office.gate(checkpoint))


def an_override(**fields: Any) -> dict[str, str]:
    """The body of an override, with an id of its own."""
    return {"id": str(new_id())} | {name: str(value) for name, value in fields.items()}
