"""Checkpoints are changed under their event's rules, and every gate hears of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.server.admission.door import Door, door_of, open_door
from tests.server.device.box_office import ok, pulled
from tests.server.running import ServerHandle
from tests.simulator.running import wait_until
from ticketing.admission import EntryRule, Reason
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.sync import CheckpointRow


@pytest.fixture(scope="module")
def door(one_server: ServerHandle) -> Door:
    """A checkpoint with a gate."""
    return open_door(one_server)


def told(door: Door) -> CheckpointRow:
    """The checkpoint as the gate hears of it."""
    rows = [change.row for change in pulled(door.gate).changes if change.id == door.checkpoint.id]
    row = rows[-1]
    assert isinstance(row, CheckpointRow)
    return row


def changed(door: Door, **fields: Any) -> dict[str, Any]:
    """The checkpoint after a change."""
    return ok(door.office.operator.patch(f"/checkpoints/{door.checkpoint.id}", fields))


def test_a_change_reaches_the_gate_and_the_next_scan(door: Door) -> None:
    here = door_of(door.office)
    (code,) = door.office.codes(1)
    here.scan(code)

    assert changed(here, rule="many", name="Side door")["rule"] == EntryRule.MANY

    assert told(here).checkpoint.name == "Side door"
    assert told(here).checkpoint.rule is EntryRule.MANY
    # The server itself remembers a checkpoint for a second.
    assert wait_until(lambda: here.scan(code).verdict.admitted, 10)


def test_what_is_not_named_stays_and_what_is_empty_is_taken_away(door: Door) -> None:
    here = door_of(door.office)

    opened = changed(here, closes_at=(datetime.now(UTC) + timedelta(hours=1)).isoformat())
    emptied = changed(here, closes_at=None, session_id=None, tier_ids=[])

    assert opened["closes_at"] is not None
    assert opened["tier_ids"] == [str(here.office.tier_id)]
    assert emptied["closes_at"] is None
    assert emptied["session_id"] is None
    assert emptied["tier_refs"] == []
    assert emptied["name"] == "Main gate"


@pytest.mark.parametrize(
    "fields",
    [
        {"name": ""},
        {"name": None},
        {"name": "x" * 201},
        {"name": "\x00"},
        {"rule": "sometimes"},
        {"tier_ids": ["x"]},
        {"tier_ids": [str(new_id())]},
        {"session_id": str(new_id())},
        {"opens_at": "2026-01-02T00:00:00Z", "closes_at": "2026-01-01T00:00:00Z"},
        {"opens_at": "yesterday"},
        {"organiser_id": str(new_id())},
    ],
)
def test_a_change_that_does_not_fit_is_refused_with_words(
    door: Door, fields: dict[str, Any]
) -> None:
    refused = door.office.operator.patch(f"/checkpoints/{door.checkpoint.id}", fields)

    assert refused.status_code == 422
    assert any(name in refused.json()["detail"] for name in fields)


def test_opening_after_the_closing_that_was_set_before_is_refused(door: Door) -> None:
    here = door_of(door.office)
    changed(here, closes_at="2026-01-01T00:00:00Z")

    path = f"/checkpoints/{here.checkpoint.id}"
    refused = door.office.operator.patch(path, {"opens_at": "2026-01-02T00:00:00Z"})

    assert refused.status_code == 422


def test_only_management_changes_checkpoints_and_only_its_own(door: Door) -> None:
    path, body = f"/checkpoints/{door.checkpoint.id}", {"name": "Mine"}
    stranger = open_door(door.office.server).someone(StaffRole.MANAGER).client

    assert door.someone(StaffRole.STEWARD).client.patch(path, body).status_code == 403
    assert door.gate.patch(path, body).status_code == 403
    assert stranger.patch(path, body).status_code == 404
    assert ok(door.someone(StaffRole.MANAGER).client.patch(path, {"name": "Main gate"}))


def test_a_manager_sets_up_no_checkpoint_at_anothers_event(door: Door) -> None:
    stranger = open_door(door.office.server).someone(StaffRole.MANAGER).client
    body = door.checkpoint.model_dump(mode="json") | {"id": str(new_id())}

    refused = stranger.post("/checkpoints", body)

    assert refused.status_code == 422
    assert "event_id" in refused.json()["detail"]


def test_a_tiers_entry_window_is_kept_at_the_door_and_told_to_gates(door: Door) -> None:
    here = open_door(door.office.server)
    (code,) = here.office.codes(1)
    path = f"/tiers/{here.office.tier_id}"
    tier = here.office.operator.get(path)
    opens = datetime.now(UTC) + timedelta(minutes=30)
    change = {"entry_opens_at": opens.isoformat()}
    ok(here.office.operator.patch(path, change, headers={"If-Match": tier.headers["ETag"]}))

    assert wait_until(lambda: told(here).checkpoint.tier_hours, 25)

    assert told(here).checkpoint.tier_hours[0].tier_id == here.office.tier_id
    assert here.scan(code).verdict.reason is Reason.TOO_EARLY
