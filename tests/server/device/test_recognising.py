"""A device that asks again is known without the database, until it is changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, update

from server.database import Database
from server.device.pairing import expect, pair, revoke
from server.device.recognising import Recogniser
from server.device.tables import device
from tests.server.device.box_office import open_box_office, scan_of
from tests.server.device.test_pairing import NOW, PUBLIC_KEY, new_kiosk
from tests.server.running import ServerHandle
from ticketing.device import Pair
from ticketing.problem import RefusedError
from ticketing.scan import NewScans


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    sent: list[str] = []

    def note(*happening: Any) -> None:
        sent.append(happening[2])

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


def paired_token(database: Database) -> str:
    code = database.write(lambda c: expect(c, new_kiosk(), NOW)).code
    newly = database.write(lambda c: pair(c, Pair(code=code, public_key=PUBLIC_KEY), NOW))
    assert newly is not None
    return newly.token


def test_a_device_of_a_moment_ago_is_known_without_the_database(database: Database) -> None:
    token = paired_token(database)
    recogniser = Recogniser(database)
    assert recogniser.seen(token) is None
    found = recogniser.recognise(token)
    with statements(database) as sent:
        assert recogniser.seen(token) == found
    assert found is not None
    assert sent == []


def test_what_was_forgotten_is_looked_up_again(database: Database) -> None:
    token = paired_token(database)
    recogniser = Recogniser(database)
    found = recogniser.recognise(token)
    assert found is not None
    database.write(lambda c: revoke(c, found.id, NOW))
    recogniser.forget()
    assert recogniser.seen(token) is None
    with pytest.raises(RefusedError, match="revoked"):
        recogniser.recognise(token)
    assert recogniser.seen(token) is None


def test_what_was_read_before_a_change_is_not_kept_after_it(database: Database) -> None:
    token = paired_token(database)
    recogniser = Recogniser(database)

    def changed_meanwhile(*_happening: Any) -> None:
        recogniser.forget()

    event.listen(database.engine, "after_cursor_execute", changed_meanwhile)
    try:
        assert recogniser.recognise(token) is not None
    finally:
        event.remove(database.engine, "after_cursor_execute", changed_meanwhile)
    assert recogniser.seen(token) is None


def test_a_token_that_nobody_has_is_not_kept(database: Database) -> None:
    recogniser = Recogniser(database)
    assert recogniser.recognise("kiosk_of-nobody") is None
    token = paired_token(database)
    found = recogniser.recognise(token)
    assert found is not None
    database.write(lambda c: c.execute(update(device).values(token_hash=None)))
    assert recogniser.recognise(token) is None


def test_a_kiosk_is_moved_and_revoked_from_its_next_request_on(server: ServerHandle) -> None:
    office = open_box_office(server)
    path = f"/devices/{office.kiosk_id}"
    assert office.kiosk.get("/devices/me").json()["place"] == "Foyer"
    assert office.operator.patch(path, {"place": "Bar"}).ok
    assert office.kiosk.get("/devices/me").json()["place"] == "Bar"
    assert office.operator.post(f"{path}/revoke").ok
    assert office.kiosk.get("/devices/me").status_code == 401


def test_a_gate_scans_no_more_from_the_moment_it_is_revoked(server: ServerHandle) -> None:
    office = open_box_office(server)
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    first, second = office.codes(2)
    assert gate.post("/scans", NewScans(scans=(scan_of(first, checkpoint),))).ok
    gate_id = gate.get("/devices/me").json()["id"]
    assert office.operator.post(f"/devices/{gate_id}/revoke").ok
    refused = gate.post("/scans", NewScans(scans=(scan_of(second, checkpoint),)))
    assert refused.status_code == 401
