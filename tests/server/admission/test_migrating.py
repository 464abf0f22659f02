"""Scans and incidents of the first release are kept, and know whose they are afterwards."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import Connection, MetaData, Table, insert

from server.admission.history import history
from server.admission.incidents import incidents_of
from server.admission.listing import ScanFilter, scans
from server.admission.occupancy import occupancy
from server.database import Database, metadata
from server.granting import grant
from server.migrating import configuration, migrate
from server.permissions import Action
from server.security import Operator
from server.settings import Settings
from tests.server.admission.building import NOW
from ticketing.admission import Checkpoint, Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.scan import ScanView, Sureness

ORGANISER, EVENT, HERE, TICKET, TIER, GATE = (new_id() for _ in range(6))
FIRST, SECOND, REFUSED = (new_id() for _ in range(3))


@pytest.fixture
def old(empty_settings: Settings) -> Iterator[Database]:
    """A database as the first release left it."""
    database = Database(empty_settings)
    database.alter(lambda c: command.upgrade(configuration(c), "0006"))
    database.alter(fill)
    yield database
    database.close()


def fill(connection: Connection) -> None:
    """One ticket that two gates let in, and a scan of rubbish."""
    tables = MetaData()
    key = new_id()
    names: dict[str, dict[str, Any]] = {
        "signing_key": {
            "id": key,
            "event_id": EVENT,
            "sequence": 0,
            "organiser_id": ORGANISER,
            "event_name": {"text": "Moonlight"},
            "key_id": 7,
            "public_key": b"p",
            "sealed_private_key": b"s",
            "made_at": NOW,
        },
        "ticket": {
            "id": TICKET,
            "serial": "TKT-00000001",
            "organiser_id": ORGANISER,
            "event_id": EVENT,
            "order_id": new_id(),
            "tier_id": TIER,
            "tier_name": {"text": "General"},
            "session_ids": [],
            "admits": 1,
            "status": "used",
            "generation": 0,
            "signing_key_id": key,
            "code": "CODE",
            "issued_at": NOW,
        },
        "checkpoint": {
            "id": HERE,
            "organiser_id": ORGANISER,
            "event_id": EVENT,
            "name": "Main gate",
            "time_zone": "Europe/Berlin",
            "tier_ids": [],
            "tier_refs": [],
            "rule": "once",
            "exit_needs_entry": False,
            "event_name": {"text": "Moonlight"},
            "session_name": {"text": ""},
        },
    }
    for name, values in names.items():
        connection.execute(insert(reflected(connection, tables, name)).values(values))
    scan_table = reflected(connection, tables, "scan")
    for scan_id, ticket_id in ((FIRST, TICKET), (SECOND, TICKET), (REFUSED, None)):
        connection.execute(insert(scan_table).values(old_scan(scan_id, ticket_id)))
    connection.execute(
        insert(reflected(connection, tables, "incident")).values(
            scan_id=SECOND, entry_id=FIRST, ticket_id=TICKET, checkpoint_id=HERE, opened_at=NOW
        )
    )


def reflected(connection: Connection, tables: MetaData, name: str) -> Table:
    """A table as it was then, with the types that values are kept in now."""
    there = Table(name, tables, autoload_with=connection)
    for column in there.columns:
        column.type = metadata.tables[name].c[column.name].type
    return there


def old_scan(scan_id: UUID, ticket_id: UUID | None) -> dict[str, Any]:
    """A scan as it was kept."""
    good = ticket_id is not None
    verdict = Verdict(admitted=good, reason=None if good else Reason.UNREADABLE)
    view = ScanView(id=scan_id, verdict=verdict, sureness=Sureness.ALONE, scanned_at=NOW)
    return {
        "id": scan_id,
        "checkpoint_id": HERE,
        "ticket_id": ticket_id,
        "device_id": GATE,
        "gate": "Gate A",
        "direction": "entry",
        "scanned_at": NOW,
        "received_at": NOW,
        "text": "CODE" if good else "rubbish",
        "serial": "TKT-00000001" if good else None,
        "admitted": good,
        "reason": None if good else "unreadable",
        "sureness": "alone",
        "answer": view.model_dump(mode="json", exclude={"overrode"}),
    }


def test_scans_of_the_first_release_are_found_counted_and_answered_as_before(
    old: Database,
) -> None:
    migrate(old)

    operator = grant(Operator(), Action.READ_SCANS)
    page = old.read(lambda c: scans(c, operator, ScanFilter()))
    kept = old.read(lambda c: history(c, (FIRST,), (TICKET,)))
    here = Checkpoint(
        id=HERE, event_id=EVENT, session_id=None, name="Main gate", time_zone="Europe/Berlin"
    )
    counted = old.read(lambda c: occupancy(c, here, NOW))
    found = old.read(lambda c: incidents_of(c, TICKET))

    assert {one.id for one in page.scans} == {FIRST, SECOND, REFUSED}
    assert kept.answers[FIRST].answer.verdict.admitted
    assert len(kept.admitted[TICKET]) == 2
    assert [(tier.tier_id, tier.entered) for tier in counted.tiers] == [(TIER, 2)]
    assert [(one.scan_id, one.entry_id, one.kind) for one in found] == [
        (SECOND, FIRST, "double_entry")
    ]
