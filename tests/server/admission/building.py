"""A small venue in a database, without a server: an event, its tickets, a checkpoint and gates."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from server.admission.recording import Asked, Recorder
from server.admission.setting_up import Place, set_up
from server.database import Database
from server.granting import Grant, grant
from server.permissions import Action
from server.security import Device, Secrets
from server.ticket.holding import held_ticket
from server.ticket.issuing import IssueFor, LineFor, issue
from server.ticket.signing import Signer
from server.ticket.viewing import tickets_of_order
from ticketing.admission import Checkpoint, Direction, EntryRule, Verdict
from ticketing.catalogue import EventStatus, EventView, SessionView, TierView
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.scan import NewScan, ScanView
from ticketing.stock import SaleWindow, Stock, availability
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Localized

STARTS = datetime(2026, 6, 20, 18, 30, tzinfo=UTC)
NOW = STARTS - timedelta(minutes=20)


def event_view(organiser_id: UUID) -> EventView:
    """An event of one session and two tiers, the second for important people."""
    event_id, session_id = new_id(), new_id()
    session = SessionView(
        id=session_id,
        starts_at=STARTS,
        doors_at=STARTS - timedelta(hours=1),
        ends_at=STARTS + timedelta(hours=2),
    )
    tiers = tuple(
        TierView(
            id=new_id(),
            event_id=event_id,
            name=Localized(text=name),
            description=Localized(text=""),
            price=Money(amount=2500, currency="EUR"),
            min_per_order=1,
            max_per_order=8,
            admits=admits,
            position=position,
            session_ids=(session_id,),
            availability=availability(Stock(quantity=99), SaleWindow(), NOW),
        )
        for position, (name, admits) in enumerate((("General", 1), ("Family", 3)))
    )
    return EventView(
        id=event_id,
        organiser_id=organiser_id,
        name=Localized(text="Moonlight"),
        summary=Localized(text=""),
        venue="The Foundry",
        room=Localized(text="Hall"),
        time_zone="Europe/Berlin",
        currency="EUR",
        tax_basis_points=700,
        status=EventStatus.PUBLISHED,
        version=1,
        picture=None,
        sessions=(session,),
        tiers=tiers,
    )


@dataclass(frozen=True)
class Venue:
    """What a test of admission plays with."""

    database: Database
    recorder: Recorder
    signer: Signer
    event: EventView

    def checkpoint(
        self, rule: EntryRule = EntryRule.ONCE, tier_ids: tuple[UUID, ...] = ()
    ) -> Checkpoint:
        """A checkpoint of the event's only session."""
        wanted = Checkpoint(
            id=new_id(),
            event_id=self.event.id,
            session_id=self.event.sessions[0].id,
            name="Main gate",
            time_zone="UTC",
            tier_ids=tier_ids,
            rule=rule,
        )
        refs = {tier.id: tier.position for tier in self.event.tiers}
        return self.database.write(lambda c: set_up(c, wanted, Place(self.event, refs)))[0]

    def tickets(self, quantity: int = 1, tier: int = 0) -> tuple[TicketView, ...]:
        """So many tickets of a tier, issued."""
        sold = self.event.tiers[tier]
        line = LineFor(
            tier_id=sold.id,
            tier_ref=tier,
            tier_name=sold.name,
            admits=sold.admits,
            session_ids=sold.session_ids,
            first_start=STARTS,
            last_end=STARTS + timedelta(hours=2),
            quantity=quantity,
        )
        order = IssueFor(
            order_id=new_id(),
            event_id=self.event.id,
            event_name=self.event.name,
            organiser_id=self.event.organiser_id,
            device_id=None,
            lines=(line,),
            now=NOW - timedelta(days=3),
        )
        self.database.write(lambda c: issue(c, self.signer, order))
        return self.database.read(lambda c: tickets_of_order(c, order.order_id))

    def gate(self, checkpoint: Checkpoint, name: str = "Gate A") -> Device:
        """A gate at ``checkpoint``."""
        return Device(
            id=new_id(),
            kind=DeviceKind.GATE,
            organiser_id=self.event.organiser_id,
            name=name,
            place="Entrance",
            checkpoint_id=checkpoint.id,
        )

    def scan(self, gate: Device, *scans: NewScan, now: datetime = NOW) -> tuple[ScanView, ...]:
        """The verdicts of a batch."""
        (answer,) = self.recorder.record_all([Asked(of_gate(gate), scans, now)])
        if isinstance(answer, Exception):
            raise answer
        return answer


def of_gate(gate: Device) -> Grant:
    """What a gate may do when it scans."""
    return grant(gate, Action.SCAN)


def venue_in(database: Database, folder: Path) -> Venue:
    """A venue in an empty database; ``folder`` takes its secret."""
    return Venue(database, Recorder(database), Signer(Secrets(folder)), event_view(new_id()))


def scan_of(
    text: str,
    gate: Device,
    *,
    direction: Direction = Direction.ENTRY,
    at: datetime = NOW,
    decided: Verdict | None = None,
) -> NewScan:
    """A scan of a code."""
    if gate.checkpoint_id is None:
        raise AssertionError("a gate of these tests stands somewhere")
    return NewScan(
        id=new_id(),
        checkpoint_id=gate.checkpoint_id,
        text=text,
        direction=direction,
        scanned_at=at,
        decided=decided,
    )


def typed(serial: str, gate: Device) -> NewScan:
    """A scan of a serial that somebody typed."""
    if gate.checkpoint_id is None:
        raise AssertionError("a gate of these tests stands somewhere")
    return NewScan(id=new_id(), checkpoint_id=gate.checkpoint_id, serial=serial, scanned_at=NOW)


def alone(text: str, gate: Device, minute: int) -> NewScan:
    """An entry that ``gate`` admitted by itself, so many minutes after the doors opened."""
    at = STARTS - timedelta(minutes=60 - minute)
    return scan_of(text, gate, at=at, decided=Verdict(admitted=True, entries=1))


def status_of(venue: Venue, ticket_id: UUID) -> TicketStatus:
    """The status of a ticket now."""
    held = venue.database.read(lambda c: held_ticket(c, ticket_id))
    assert held is not None
    return held.status
