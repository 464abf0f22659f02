"""The snapshot over HTTP: all that a device may see, with the cursor from which to follow."""

import json
import zlib
from typing import Any

import pytest

from tests.server.device.box_office import BoxOffice, open_box_office, pulled, scan_of, scanned
from tests.server.running import Client, ServerHandle
from ticketing.problem import ProblemCode
from ticketing.snapshot import MEDIA_TYPE, CutShortError, lines_of
from ticketing.sync import ChangeKind


@pytest.fixture(scope="module")
def office(server: ServerHandle) -> BoxOffice:
    """A venue with its tickets on sale."""
    return open_box_office(server)


def taken(device: Client) -> list[Any]:
    """The values of a whole snapshot's lines, but for the last."""
    answer = device.get("/sync/snapshot")
    assert answer.ok, answer.text
    return list(lines_of(iter(answer.content.splitlines())))


def tickets_of(lines: list[Any]) -> dict[str, list[Any]]:
    """The tickets in a snapshot by serial."""
    return {line[1]: line for line in lines if isinstance(line, list)}


def test_a_gate_is_given_its_tickets_checkpoints_and_keys(office: BoxOffice) -> None:
    order = office.sell(2)
    checkpoint = office.checkpoint()

    lines = taken(office.gate(checkpoint))

    tickets = tickets_of(lines)
    for ticket in order.tickets:
        ticket_id, _, tier, *rest = tickets[ticket.serial]
        assert (ticket_id, rest) == (ticket.id.hex, ["valid", 1, 1])
        (facts,) = [line for line in lines if isinstance(line, dict) and line.get("n") == tier]
        assert facts["tier_id"] == str(office.tier_id)
        assert facts["session_ids"] == [str(office.session_id)]
        assert lines.index(facts) < lines.index(tickets[ticket.serial])
    rows = [line for line in lines[1:] if isinstance(line, dict)]
    assert str(checkpoint.id) in [row.get("id") for row in rows if row["kind"] == "checkpoint"]
    assert str(office.event_id) in [row["event_id"] for row in rows if row["kind"] == "signing_key"]


def test_following_goes_on_from_the_snapshots_first_line(office: BoxOffice) -> None:
    gate = office.gate(office.checkpoint())
    head = taken(gate)[0]
    (ticket,) = office.sell().tickets

    page = pulled(gate, head["cursor"], head["epoch"])

    assert not page.resync
    assert [(change.kind, change.id) for change in page.changes] == [(ChangeKind.TICKET, ticket.id)]


def test_a_ticket_is_told_with_the_scans_it_had(office: BoxOffice) -> None:
    (ticket,) = office.sell().tickets
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    scan = scan_of(ticket.code, checkpoint)
    scanned(gate, scan)

    *_, status, _, _, scans = tickets_of(taken(gate))[ticket.serial]

    assert status == "used"
    ((scan_id, checkpoint_id, name, by, direction, _, overridden),) = scans
    assert (scan_id, checkpoint_id) == (scan.id.hex, checkpoint.id.hex)
    assert (name, by, direction, overridden) == ("Main gate", "Gate A", "entry", False)


def test_a_gate_is_given_the_other_gates_but_not_itself(office: BoxOffice) -> None:
    checkpoint = office.checkpoint()
    office.gate(checkpoint, "Gate north")

    lines = taken(office.gate(checkpoint, "Gate south"))

    names = [
        line["name"] for line in lines if isinstance(line, dict) and line.get("kind") == "gate"
    ]
    assert "Gate north" in names
    assert "Gate south" not in names


def test_nobody_is_given_another_organisers_things(office: BoxOffice) -> None:
    other = open_box_office(office.server)
    order = other.sell()
    there = other.checkpoint()

    lines = taken(office.gate(office.checkpoint()))

    assert order.tickets[0].serial not in tickets_of(lines)
    assert str(there.id) not in json.dumps(lines)
    assert str(other.event_id) not in json.dumps(lines)


def test_a_kiosk_is_given_events_and_nothing_else(office: BoxOffice) -> None:
    office.sell()

    head, *rows = taken(office.kiosk)

    assert set(head) == {"epoch", "cursor"}
    assert [(row["kind"], row["id"]) for row in rows] == [("event", str(office.event_id))]


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("identity", False),
        ("gzip;q=0, br", False),
        ("gzip; q=0.0", False),
    ],
)
def test_it_is_packed_where_that_is_accepted(
    office: BoxOffice, accepted: str, *, packed: bool
) -> None:
    headers = {"Accept-Encoding": accepted}
    answer = office.kiosk.get("/sync/snapshot", headers=headers, stream=True)

    body = answer.raw.read(decode_content=False)

    assert answer.headers["Content-Type"] == MEDIA_TYPE
    assert (answer.headers.get("Content-Encoding") == "gzip") is packed
    assert answer.headers["Vary"] == "Accept-Encoding"
    text = zlib.decompress(body, 16 + zlib.MAX_WBITS) if packed else body
    assert list(lines_of(iter(text.splitlines())))


def test_a_stream_without_its_last_line_is_not_taken_for_a_whole_one(office: BoxOffice) -> None:
    lines = office.kiosk.get("/sync/snapshot").content.splitlines()

    with pytest.raises(CutShortError):
        list(lines_of(iter(lines[:-1])))


def test_only_devices_take_snapshots(office: BoxOffice) -> None:
    assert office.operator.get("/sync/snapshot").json()["code"] == ProblemCode.NOT_ALLOWED
    assert office.server.client(None).get("/sync/snapshot").status_code == 401
