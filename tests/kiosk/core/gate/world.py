"""A venue in a few lines: one event with its key, a checkpoint, and tickets by the dozen."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.core.gate.facts import FACTS_SCHEMA, Facts
from kiosk.core.gate.gatekeeper import Gatekeeper
from kiosk.core.gate.learning import Learner
from kiosk.core.gate.link import Link
from kiosk.core.gate.loading import Loader
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA, ScanLog
from kiosk.core.gate.undoing import Undoer, UndoLog
from kiosk.core.store import Store
from tests.fakes.gate_server import FakeGateServer
from tests.fakes.steady_clock import DOORS, SteadyClock
from ticketing.admission import (
    Checkpoint,
    Direction,
    EntryRule,
    PastScan,
    Reason,
    Verdict,
)
from ticketing.code import Statement, sign
from ticketing.device import DeviceKind, DeviceView
from ticketing.identifiers import new_id, new_serial
from ticketing.scan import NewScan
from ticketing.snapshot import COMPLETE, SnapshotHead, SnapshotTier
from ticketing.sync import (
    Change,
    ChangeKind,
    ChangePage,
    CheckpointRow,
    Row,
    SigningKeyRow,
    TicketRow,
)
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized

EPOCH = "epoch-1"
KEY_ID = 7
JOURNAL = "5a" * 32


@dataclass
class Venue:
    """What the server of a test knows."""

    event_id: UUID = field(default_factory=new_id)
    session_id: UUID = field(default_factory=new_id)
    tier_id: UUID = field(default_factory=new_id)
    checkpoint_id: UUID = field(default_factory=new_id)
    event_name: str = "Ironworks Weekender"
    checkpoint_name: str = "Main gate"
    rule: EntryRule = EntryRule.ONCE
    key_id: int = KEY_ID
    private: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    tier_ids: tuple[UUID, ...] = ()
    session_only: bool = False
    strict: bool = False
    name_search: bool = False

    def key_row(self) -> SigningKeyRow:
        return SigningKeyRow(
            id=new_id(),
            key_id=self.key_id,
            event_id=self.event_id,
            event_name=Localized(text=self.event_name),
            public_key=self.private.public_key().public_bytes_raw().hex(),
        )

    def checkpoint_row(self) -> CheckpointRow:
        return CheckpointRow(
            id=self.checkpoint_id,
            checkpoint=Checkpoint(
                id=self.checkpoint_id,
                event_id=self.event_id,
                session_id=self.session_id if self.session_only else None,
                name=self.checkpoint_name,
                time_zone="Europe/Berlin",
                tier_ids=self.tier_ids,
                rule=self.rule,
                strict=self.strict,
                name_search=self.name_search,
            ),
            event_name=Localized(text=self.event_name),
            session_name=Localized(text="Saturday"),
        )

    def ticket(
        self,
        *,
        serial: str | None = None,
        tier_id: UUID | None = None,
        status: TicketStatus = TicketStatus.VALID,
        generation: int = 0,
        admits: int = 1,
        session_id: UUID | None = None,
        scans: tuple[PastScan, ...] = (),
    ) -> TicketRow:
        return TicketRow(
            id=new_id(),
            serial=serial or new_serial(),
            event_id=self.event_id,
            tier_id=tier_id or self.tier_id,
            tier_name=Localized(text="General", translations={"ar": "دخول عام"}),
            session_ids=(session_id or self.session_id,),
            status=status,
            generation=generation,
            admits=admits,
            scans=scans,
        )

    def code(self, ticket: TicketRow, *, day: datetime = DOORS) -> str:
        statement = Statement(
            key_id=self.key_id,
            serial=ticket.serial,
            generation=ticket.generation,
            tier_ref=0,
            first_day=(day - timedelta(days=1)).date(),
            last_day=(day + timedelta(days=1)).date(),
        )
        return sign(statement, self.private)

    def entry(self, at: datetime, gate: str = "North tablet", scan: UUID | None = None) -> PastScan:
        return PastScan(
            id=scan or new_id(),
            checkpoint_id=self.checkpoint_id,
            checkpoint_name="North gate",
            gate=gate,
            direction=Direction.ENTRY,
            scanned_at=at,
        )


def page(*rows: Row, cursor: int = 1, more: bool = False, resync: bool = False) -> ChangePage:
    """A page of the feed with these rows."""
    return ChangePage(
        epoch=EPOCH,
        cursor=cursor,
        changes=tuple(
            Change(seq=cursor, kind=ChangeKind(row.kind), id=row.id, row=row) for row in rows
        ),
        more=more,
        resync=resync,
    )


def snapshot(*rows: Row, cursor: int = 1) -> list[bytes]:
    """The lines of a snapshot with these rows, its end included."""
    lines: list[str] = [SnapshotHead(epoch=EPOCH, cursor=cursor).model_dump_json()]
    for n, row in enumerate(rows, 1):
        if not isinstance(row, TicketRow):
            lines.append(row.model_dump_json())
            continue
        tier = SnapshotTier(
            n=n, **row.model_dump(include=set(SnapshotTier.model_fields) - {"kind"})
        )
        scans = [
            (
                scan.id.hex,
                scan.checkpoint_id.hex,
                scan.checkpoint_name,
                scan.gate,
                scan.direction.value,
                scan.scanned_at.isoformat(),
                scan.overridden,
            )
            for scan in row.scans
        ]
        told: list[object] = [
            row.id.hex,
            row.serial,
            n,
            row.status.value,
            row.generation,
            row.admits,
        ]
        if row.sealed_name is not None:
            told += [scans, row.sealed_name]
        elif scans:
            told += [scans]
        lines += [tier.model_dump_json(), json.dumps(told)]
    return [line.encode() for line in (*lines, COMPLETE)]


def gone(kind: ChangeKind, thing: UUID, cursor: int = 2) -> ChangePage:
    """A page that says that a thing is there no longer."""
    change = Change(seq=cursor, kind=kind, id=thing, row=None)
    return ChangePage(epoch=EPOCH, cursor=cursor, changes=(change,), more=False)


class Gate:
    """A gate on a real store with a fake server; knows what it was taught."""

    def __init__(self, folder: Path, venue: Venue) -> None:
        self.venue = venue
        self.device_id = new_id()
        self.clock = SteadyClock()
        self.store = Store(folder / "gate.sqlite", FACTS_SCHEMA, SCANLOG_SCHEMA)
        self.log = ScanLog(self.store, "Tablet 4", JOURNAL)
        self.facts = Facts(self.store, self.log.own_scans, self.device_id)
        self.learner = Learner(self.store)
        self.loader = Loader(self.store)
        self.link = Link(self.clock)
        self.server = FakeGateServer(refuse_all)
        self.undoer = Undoer(self.server, UndoLog(self.store), self.link)
        self.gatekeeper = Gatekeeper(
            venue.checkpoint_id, self.server, self.facts, self.log, self.link, self.clock
        )

    def teach(self, *rows: Row, cursor: int = 1) -> None:
        """Everything a gate needs to open, and ``rows``."""
        self.learner.learn(
            page(self.venue.key_row(), self.venue.checkpoint_row(), *rows, cursor=cursor)
        )


def refuse_all(scan: NewScan) -> Verdict:  # noqa: ARG001  the shape of a decision
    """A server that knows no ticket at all."""
    return Verdict(admitted=False, reason=Reason.UNKNOWN)


def gate_device(venue: Venue) -> DeviceView:
    """The paired tablet at the venue's checkpoint."""
    return DeviceView(
        id=new_id(),
        organiser_id=new_id(),
        organiser_name="The Foundry",
        kind=DeviceKind.GATE,
        name="Tablet 4",
        place="Main entrance",
        reader_id=None,
        checkpoint_id=venue.checkpoint_id,
    )
