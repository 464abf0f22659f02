"""Every scan is found again by staff, refused ones with what was read, along an index."""

import re
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text

from server.admission.incidents import incidents
from server.admission.listing import ScanFilter, scans
from server.admission.occupancy import occupancy
from server.database import Database
from server.granting import Grant, grant
from server.permissions import Action, Role
from server.security import Operator, Person
from tests.server.admission.building import NOW, Venue, scan_of
from tests.server.admission.door import Door, door_of, open_door
from tests.server.device.box_office import ok
from tests.server.running import ServerHandle
from ticketing.admission import Reason
from ticketing.identifiers import new_id
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def door(one_server: ServerHandle) -> Door:
    """A checkpoint with a gate."""
    return open_door(one_server)


def test_a_refused_scan_is_kept_with_its_reason_and_what_was_read_made_safe(door: Door) -> None:
    here = door_of(door.office)
    here.scan("\u202eevil\x00\n<b>")

    (record,) = here.scans()

    assert not record.admitted
    assert record.reason is Reason.UNREADABLE
    assert record.text == r"\u202eevil" + "\ufffd" + r"\u000a<b>"


def test_an_admitted_scan_shows_no_code(door: Door) -> None:
    here = door_of(door.office)
    (code,) = door.office.codes(1)
    here.scan(code)

    (record,) = here.scans()

    assert record.admitted
    assert record.text is None


def test_scans_are_filtered_and_paged_newest_first(door: Door) -> None:
    here = door_of(door.office)
    codes = door.office.codes(3)
    made = [here.scan(code).id for code in [*codes, codes[0], "rubbish"]]

    assert [one.id for one in here.scans()] == made[::-1]
    assert [one.id for one in here.scans(admitted=False)] == [made[4], made[3]]
    assert [one.id for one in here.scans(reason="already_used")] == [made[3]]
    query: dict[str, Any] = {"checkpoint": str(here.checkpoint.id), "limit": 2}
    seen: list[str] = []
    while True:
        page = ok(door.office.operator.get("/scans", params=query))
        seen += [one["id"] for one in page["scans"]]
        if page["next"] is None:
            break
        query["after"] = page["next"]
    assert seen == [str(one) for one in made[::-1]]


def test_staff_see_their_organisers_scans_only(door: Door) -> None:
    here = door_of(door.office)
    view = here.scan("rubbish")
    stranger = open_door(door.office.server).someone(StaffRole.MANAGER).client
    steward = here.someone(StaffRole.STEWARD).client

    assert [one.id for one in here.scans(by=steward)] == [view.id]
    assert here.scans(by=stranger) == []
    assert here.gate.get("/scans").status_code == 403


@pytest.mark.parametrize(
    "query", [{"limit": 0}, {"reason": "bored"}, {"checkpoint": "x"}, {"nonsense": 1}]
)
def test_a_filter_that_makes_no_sense_is_refused(door: Door, query: dict[str, Any]) -> None:
    answer = door.office.operator.get("/scans", params=query)

    assert answer.status_code == 422
    assert answer.json()["fields"]


def manager(venue: Venue) -> Grant:
    """What a manager of the venue may see."""
    roles = {venue.event.organiser_id: frozenset({Role.MANAGER})}
    return grant(Person(new_id(), "Ada", "ada@example.org", roles=roles), Action.READ_SCANS)


def plans(database: Database, ask: Any) -> list[str]:  # noqa: ANN401  any function of a connection
    """How the database goes about what ``ask`` reads."""
    sent: list[tuple[str, Any]] = []

    def note(*happening: Any) -> None:
        sent.append((happening[2], happening[3]))

    def explained(connection: Connection) -> list[str]:
        if database.dialect == "postgresql":
            # A table of a test is short, and short tables are rightly read from end to end.
            connection.execute(text("SET enable_seqscan = off"))
        prefix = "EXPLAIN " if database.dialect == "postgresql" else "EXPLAIN QUERY PLAN "
        return [
            str(row[-1])
            for statement, parameters in list(sent)
            for row in connection.exec_driver_sql(prefix + statement, parameters)
        ]

    event.listen(Engine, "before_cursor_execute", note)
    try:
        database.read(ask)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    with database.engine.connect() as connection:
        try:
            return explained(connection)
        finally:
            connection.rollback()


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"checkpoint": "here"},
        {"event": "here"},
        {"serial": "TKT-00000000"},
        {"reason": "void"},
        {"from": NOW},
    ],
)
def test_no_search_for_scans_reads_the_whole_table(venue: Venue, wanted: dict[str, Any]) -> None:
    checkpoint = venue.checkpoint()
    gate = venue.gate(checkpoint)
    venue.scan(gate, *[scan_of("rubbish", gate) for _ in range(20)])
    here = {"checkpoint": checkpoint.id, "event": venue.event.id}
    given = ScanFilter(**{k: here[k] if v == "here" else v for k, v in wanted.items()})

    for by in (manager(venue), grant(Operator(), Action.READ_SCANS)):
        steps = plans(venue.database, lambda c, by=by: scans(c, by, given))
        assert [step for step in steps if walks(step)] == []


def test_counting_who_is_inside_and_listing_incidents_read_no_whole_table(venue: Venue) -> None:
    checkpoint = venue.checkpoint()

    steps = plans(venue.database, lambda c: occupancy(c, checkpoint, NOW))
    by = manager(venue)
    steps += plans(
        venue.database, lambda c: incidents(c, by, resolved=False, after=None, limit=100)
    )

    assert [step for step in steps if walks(step)] == []


def walks(step: str) -> bool:
    """Whether a step reads scans or incidents from end to end."""
    return bool(re.search(r"Seq Scan on (scan|incident)|SCAN (scan|incident)(?! USING)", step))
