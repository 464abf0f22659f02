"""A write with an Idempotency-Key is done once, and answered alike again."""

import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
import requests
from sqlalchemy import func, insert, select

from server.database import Database
from server.idempotency import KEPT_FOR, forget_old, kept_answer
from tests.server.people.persons import rows
from tests.server.running import ServerHandle, running_server
from tests.server.selling import Venue, a_tier, open_venue
from ticketing.identifiers import new_id


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


def _key() -> dict[str, str]:
    return {"Idempotency-Key": str(new_id())}


def _replayed(answer: requests.Response) -> bool:
    return answer.headers.get("Idempotent-Replayed") == "true"


def _same(one: requests.Response, other: requests.Response) -> bool:
    return (one.status_code, one.content, one.headers["content-type"]) == (
        other.status_code,
        other.content,
        other.headers["content-type"],
    )


def test_the_same_request_again_is_answered_as_the_first_time(venue: Venue) -> None:
    kiosk, order, key = venue.device(), venue.order(), _key()
    before = venue.stock()["available"]
    first = kiosk.post("/orders", order, headers=key)
    kiosk.post(f"/orders/{order.id}/cancel")
    again = kiosk.post("/orders", order, headers=key)
    assert first.status_code == 201
    assert _same(first, again)
    assert (_replayed(first), _replayed(again)) == (False, True)
    assert venue.stock()["available"] == before


def test_a_deed_without_an_id_of_its_own_is_done_once(venue: Venue) -> None:
    kiosk, order, key = venue.device(), venue.order(), _key()
    kiosk.post("/orders", order)
    path = f"/orders/{order.id}/extend"
    answers = [kiosk.post(path, headers=key) for _ in range(5)]
    assert {answer.status_code for answer in answers} == {200}
    assert kiosk.get(f"/orders/{order.id}").json()["version"] == answers[0].json()["version"]


def test_a_refusal_is_kept_too(venue: Venue) -> None:
    tier, key = a_tier(venue.event), _key()
    path = f"/tiers/{tier.id}"
    first = venue.operator.patch(path, {"quantity": 5}, headers=key)
    venue.operator.post(f"/events/{venue.event.id}/tiers", tier)
    again = venue.operator.patch(path, {"quantity": 5}, headers=key)
    assert first.status_code == 404
    assert _same(first, again)
    assert first.headers["content-type"] == "application/problem+json"
    assert venue.stock(tier)["quantity"] == 100


def test_an_answer_without_a_body_is_given_again(venue: Venue) -> None:
    tier, key = a_tier(venue.event), _key()
    venue.operator.post(f"/events/{venue.event.id}/tiers", tier)
    answers = [venue.operator.delete(f"/tiers/{tier.id}", headers=key) for _ in range(2)]
    assert [(answer.status_code, answer.content) for answer in answers] == [(204, b"")] * 2
    assert _replayed(answers[1])


@pytest.mark.parametrize("what", ["body", "path", "method", "query"])
def test_another_request_under_the_same_key_is_refused(venue: Venue, what: str) -> None:
    operator, key, tier = venue.operator, _key(), a_tier(venue.event)
    assert operator.post(f"/events/{venue.event.id}/tiers", tier).ok
    path, body = f"/tiers/{tier.id}", {"quantity": 90}
    assert operator.patch(path, body, headers=key).ok
    other: requests.Response = {
        "body": lambda: operator.patch(path, {"quantity": 80}, headers=key),
        "path": lambda: operator.patch(f"/tiers/{new_id()}", body, headers=key),
        "method": lambda: operator.delete(path, json=body, headers=key),
        "query": lambda: operator.patch(f"{path}?x=1", body, headers=key),
    }[what]()
    assert (other.status_code, other.json()["code"]) == (422, "key_used_differently")
    assert venue.stock(tier)["quantity"] == 90


def test_a_key_belongs_to_its_caller(venue: Venue) -> None:
    key = _key()
    one, other = venue.device(), venue.device()
    first, second = venue.order(), venue.order()
    assert one.post("/orders", first, headers=key).status_code == 201
    answer = other.post("/orders", second, headers=key)
    assert (answer.status_code, answer.json()["id"]) == (201, str(second.id))


def test_a_revoked_device_is_not_answered_as_before(venue: Venue) -> None:
    kiosk, order, key = venue.device(), venue.order(), _key()
    kiosk.post("/orders", order, headers=key)
    device_id = kiosk.get("/devices/me").json()["id"]
    revoked = venue.operator.post(f"/devices/{device_id}/revoke")
    assert revoked.ok, revoked.text
    again = kiosk.post("/orders", order, headers=key)
    assert (again.status_code, again.json()["code"]) == (401, "device_revoked")


@pytest.mark.parametrize("key", ["", "x" * 201, "with space", "é"])
def test_a_key_that_is_none_is_refused(venue: Venue, key: str) -> None:
    headers = {"Idempotency-Key": key.encode("latin-1")}
    refused = venue.operator.post(f"/events/{venue.event.id}/publish", headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request")
    assert refused.json()["fields"][0]["field"] == "Idempotency-Key"


def test_a_body_that_is_too_large_is_refused_with_a_key_as_without(venue: Venue) -> None:
    def pieces() -> Iterator[bytes]:
        yield from (b"x" * 100_000 for _ in range(15))

    for data in (b"x" * 1_500_000, pieces()):
        refused = venue.operator.post("/events", data=data, headers=_key())
        assert (refused.status_code, refused.json()["code"]) == (413, "too_large")


def test_many_at_the_same_time_do_it_once(venue: Venue) -> None:
    kiosk, order = venue.device(), venue.order()
    kiosk.post("/orders", order)
    before = kiosk.get(f"/orders/{order.id}").json()["version"]
    key, answers = _key(), list[requests.Response]()
    barrier = threading.Barrier(6)

    def ask() -> None:
        client = venue.server.client(kiosk.token)
        barrier.wait(10)
        answers.append(client.post(f"/orders/{order.id}/extend", headers=key))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert {answer.status_code for answer in answers} <= {200, 409}
    for answer in answers:
        if answer.status_code == 409:
            problem = answer.json()
            assert (problem["code"], problem["retryable"]) == ("key_in_progress", True)
    assert kiosk.get(f"/orders/{order.id}").json()["version"] == before + 1


def test_what_is_kept_is_sealed_and_a_wrong_sign_in_is_not_kept(venue: Venue) -> None:
    kiosk, order = venue.device(), venue.order()
    key = _key()
    follow_url = kiosk.post("/orders", order, headers=key).json()["follow_url"]
    query = "SELECT sealed FROM kept_answer WHERE key = ?"
    (sealed,) = rows(venue.server, query, key["Idempotency-Key"])[0]
    assert follow_url.encode() not in bytes(sealed)
    assert b"follow_url" not in bytes(sealed)
    wrong = {"email": "nobody@example.org", "password": "seven wandering geese"}
    refused = venue.server.client(None).post("/sign-in", wrong, headers=_key() | key)
    assert refused.status_code == 401
    assert len(rows(venue.server, "SELECT 1 FROM kept_answer WHERE status = 401")) == 0


def _age(server: ServerHandle, key: str, by: timedelta, *, half_way: bool) -> None:
    """Make a key as old as that, and its deed half done, behind the server's back."""
    forgotten = ", status = NULL, sealed = NULL" if half_way else ""
    statement = f"UPDATE kept_answer SET asked_at = ?{forgotten} WHERE key = ?"  # noqa: S608  words of this file
    asked_at = (datetime.now(UTC) - by).replace(tzinfo=None).isoformat(" ", "microseconds")
    address = server.variables.get("WICKET_DATABASE_URL")
    if address:
        with psycopg.connect(address) as connection:
            values = (f"{asked_at}+00", key)
            done = connection.execute(statement.replace("?", "%s").encode(), values)
            assert done.rowcount == 1
        return
    file = sqlite3.connect(server.data_folder / "wicket.db", timeout=10)
    try:
        assert file.execute(statement, (asked_at, key)).rowcount == 1
        file.commit()
    finally:
        file.close()


@pytest.mark.parametrize(("age_s", "expected"), [(30, 409), (90, 200)])
def test_a_key_left_half_way_is_in_progress_for_a_minute_and_then_tried_again(
    venue: Venue, age_s: int, expected: int
) -> None:
    kiosk, order, key = venue.device(), venue.order(), _key()
    kiosk.post("/orders", order, headers=key)
    before = venue.stock()["available"]
    age = timedelta(seconds=age_s)
    _age(venue.server, key["Idempotency-Key"], age, half_way=True)
    again = kiosk.post("/orders", order, headers=key)
    assert (again.status_code, _replayed(again)) == (expected, False), again.text
    assert venue.stock()["available"] == before


def test_after_a_day_a_key_may_be_used_for_something_else(venue: Venue) -> None:
    kiosk, key = venue.device(), _key()
    kiosk.post("/orders", venue.order(), headers=key)
    _age(venue.server, key["Idempotency-Key"], timedelta(hours=25), half_way=False)
    again = kiosk.post("/orders", venue.order(), headers=key)
    assert (again.status_code, _replayed(again)) == (201, False)


def test_a_crash_in_the_middle_of_a_deed_leaves_a_key_that_works_again() -> None:
    with running_server(crash_at="idempotency.done") as server:
        venue = open_venue(server)
        kiosk, order, key = venue.device(), venue.order(), _key()
        with pytest.raises(requests.ConnectionError):
            kiosk.post("/orders", order, headers=key)
        server.wait_for_crash()
        _age(server, key["Idempotency-Key"], timedelta(minutes=2), half_way=True)
        server.start(crash_at=None)
        again = kiosk.post("/orders", order, headers=key)
        assert (again.status_code, _replayed(again)) == (200, False)
        assert _same(again, kiosk.post("/orders", order, headers=key))
        assert venue.stock()["available"] == 99


def test_keys_older_than_a_day_are_let_go_of(database: Database) -> None:
    now = datetime.now(UTC)
    ages = [timedelta(), KEPT_FOR - timedelta(seconds=1), KEPT_FOR + timedelta(seconds=1)]
    values = [
        {
            "caller": "c",
            "key": str(number),
            "fingerprint": "f",
            "asked_at": now - age,
            "tries": 1,
        }
        for number, age in enumerate(ages)
    ]
    database.write(lambda c: c.execute(insert(kept_answer), values))
    assert forget_old(database, now) == 1
    assert forget_old(database, now) == 0
    count = select(func.count()).select_from(kept_answer)
    assert database.read(lambda c: c.scalar(count)) == 2


def test_without_the_header_nothing_is_written(venue: Venue) -> None:
    query = "SELECT count(*) FROM kept_answer"
    before = rows(venue.server, query)
    venue.device().post("/orders", venue.order())
    assert rows(venue.server, query) == before


def test_what_is_kept_of_a_body_cannot_be_guessed_at_without_the_servers_secret(
    server: ServerHandle,
) -> None:
    body = {"email": "ada@example.org", "password": "four words in a row", "name": "Ada"}
    kept: list[object] = []
    with running_server() as other:
        for one in (server, other):
            key = {"Idempotency-Key": "the-same-key"}
            assert one.client(None).post("/people", body, headers=key).status_code == 202
            query = "SELECT fingerprint, caller FROM kept_answer WHERE key = ?"
            kept += rows(one, query, "the-same-key")[0]
    assert len(set(kept)) == len(kept) == 4
