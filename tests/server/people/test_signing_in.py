"""A password opens the door for whoever knows it; guesses run out, on any process, for a while."""

import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from tests.server.people.persons import (
    PASSWORD,
    Somebody,
    an_address,
    link_to,
    ok,
    sign_in,
    sign_up,
    somebody,
)
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from ticketing.people import LinkKind

MOST = 10
WRONG = "a wrong password"


def attempt(server: ServerHandle, email: str, password: str = WRONG) -> str:
    """What the server says of a password: the code of its refusal, or nothing."""
    answer = server.client(None).post("/sign-in", {"email": email, "password": password})
    return "" if answer.ok else str(answer.json()["code"])


def test_an_unknown_address_and_a_wrong_password_are_answered_the_same(
    house: ServerHandle,
) -> None:
    public = house.client(None)
    known = public.post("/sign-in", {"email": somebody(house).email, "password": "wrong"})
    unknown = public.post("/sign-in", {"email": an_address(), "password": "wrong"})
    assert (known.status_code, known.json()) == (unknown.status_code, unknown.json())
    assert known.json()["code"] == "wrong_credentials"


def test_an_unknown_address_takes_as_long_as_a_known_one(one_house: ServerHandle) -> None:
    def fastest(email: str) -> float:
        took = []
        for _ in range(5):
            begun = time.perf_counter()
            attempt(one_house, email)
            took.append(time.perf_counter() - begun)
        return min(took)

    known, unknown = fastest(somebody(one_house).email), fastest(an_address())
    assert unknown > 0.5 * known


def test_after_ten_wrong_tries_the_right_password_is_refused_too(house: ServerHandle) -> None:
    email = somebody(house).email
    for _ in range(MOST):
        assert attempt(house, email) == "wrong_credentials"
    refused = house.client(None).post("/sign-in", {"email": email, "password": PASSWORD})
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 900
    assert refused.json()["retry_after_s"] == int(refused.headers["Retry-After"])


def test_control_after_nine_wrong_tries_the_right_password_still_opens(
    house: ServerHandle,
) -> None:
    email = somebody(house).email
    for _ in range(2):
        for _ in range(MOST - 1):
            assert attempt(house, email) == "wrong_credentials"
        assert attempt(house, email, PASSWORD) == ""


def test_an_address_that_nobody_has_runs_out_of_tries_as_well(house: ServerHandle) -> None:
    email = an_address()
    told = [attempt(house, email) for _ in range(MOST + 1)]
    assert told == ["wrong_credentials"] * MOST + ["too_many_requests"]


def test_guesses_at_the_same_time_are_counted_each(house: ServerHandle) -> None:
    email = somebody(house).email
    told: list[str] = []
    threads = [
        threading.Thread(target=lambda: told.append(attempt(house, email))) for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    looked_at = [one for one in told if one == "wrong_credentials"]
    assert len(told) == 20
    assert len(looked_at) <= MOST, told


def test_tries_are_remembered_over_a_restart(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    with running_server(database_kind, cluster_of_kind) as server:
        email = an_address()
        for _ in range(MOST):
            attempt(server, email)
        server.restart()
        assert attempt(server, email) == "too_many_requests"


def test_one_client_runs_out_of_tries_with_many_addresses() -> None:
    with running_server(tries_per_client=6) as server:
        told = [attempt(server, an_address()) for _ in range(7)]
        assert told == ["wrong_credentials"] * 6 + ["too_many_requests"]


def test_a_crowd_that_signs_in_is_told_to_come_back_and_holds_nobody_else_up() -> None:
    with running_server(password_hashes=1) as server:
        email = an_address()
        told: list[tuple[str, str]] = []

        def one(number: int) -> None:
            body = {"email": f"{number}.{email}", "password": "wrong"}
            answer = server.client(None).post("/sign-in", body)
            told.append((answer.json()["code"], answer.headers.get("Retry-After", "")))

        threads = [threading.Thread(target=one, args=(number,)) for number in range(24)]
        for thread in threads:
            thread.start()
        begun = time.perf_counter()
        assert server.client(None).outside("/healthz").ok
        waited_s = time.perf_counter() - begun
        for thread in threads:
            thread.join()
    codes = {code for code, _ in told}
    assert codes == {"wrong_credentials", "busy"}, told
    assert all(after for code, after in told if code == "busy")
    assert waited_s < 2


def test_a_signed_out_token_opens_nothing(house: ServerHandle) -> None:
    person = somebody(house)
    assert person.client.post("/sign-out").status_code == 204
    assert person.client.get("/me").json()["code"] == "not_authenticated"


def test_one_sees_and_ends_ones_own_sign_ins(house: ServerHandle) -> None:
    first = somebody(house)
    second = sign_in(house, first.email)
    listed = ok(second.client.get("/me/sign-ins"))["sign_ins"]
    assert [one["current"] for one in listed] == [True, False]
    assert "python-requests" in listed[0]["browser"]

    other = next(one["id"] for one in listed if not one["current"])
    stranger = somebody(house)
    assert stranger.client.delete(f"/me/sign-ins/{other}").status_code == 404
    assert second.client.delete(f"/me/sign-ins/{other}").status_code == 204
    assert first.client.get("/me").status_code == 401
    assert second.client.get("/me").ok


def test_a_sign_in_ends_when_it_is_old_or_idle() -> None:
    with running_server(sign_in_s=3600, sign_in_idle_s=60) as server:
        email = an_address()
        sign_up(server, email)
        signed = ok(server.client(None).post("/sign-in", {"email": email, "password": PASSWORD}))
        ends = datetime.fromisoformat(signed["expires_at"])
        assert timedelta(0) < ends - datetime.now(UTC) <= timedelta(seconds=60)


def _reset(server: ServerHandle, person: Somebody, password: str) -> tuple[int, str]:
    public = server.client(None)
    assert public.post("/password-reset", {"email": person.email}).status_code == 202
    token = link_to(server, person.email, LinkKind.PASSWORD_RESET)
    answer = public.post("/password-reset/redeem", {"token": token, "password": password})
    return answer.status_code, token


def test_a_forgotten_password_is_set_anew_by_mail_and_every_sign_in_ends(
    house: ServerHandle,
) -> None:
    person = somebody(house)
    status, token = _reset(house, person, "an altogether new one")
    assert status == 200
    assert person.client.get("/me").status_code == 401
    assert attempt(house, person.email, PASSWORD) == "wrong_credentials"
    assert attempt(house, person.email, "an altogether new one") == ""
    again = house.client(None).post(
        "/password-reset/redeem", {"token": token, "password": "yet another one"}
    )
    assert again.json()["code"] == "code_not_valid"


def test_a_reset_for_nobody_is_answered_as_for_somebody(house: ServerHandle) -> None:
    public = house.client(None)
    nobody = public.post("/password-reset", {"email": an_address()})
    known = public.post("/password-reset", {"email": somebody(house).email})
    assert (nobody.status_code, nobody.json()) == (known.status_code, known.json())


def test_a_changed_password_ends_the_other_sign_ins_and_needs_the_old_one(
    house: ServerHandle,
) -> None:
    person = somebody(house)
    other = sign_in(house, person.email)
    change = {"old": "not the old one", "new": "a whole new password"}
    refused = person.client.put("/me/password", json=change)
    assert refused.json()["code"] == "wrong_credentials"
    done = person.client.put("/me/password", json=change | {"old": PASSWORD})
    assert done.status_code == 200
    assert other.client.get("/me").status_code == 401
    assert person.client.get("/me").ok
    assert attempt(house, person.email, "a whole new password") == ""


def test_guessing_the_old_password_runs_out_as_well(house: ServerHandle) -> None:
    person = somebody(house)
    change = {"old": "not the old one", "new": "a whole new password"}
    codes = [person.client.put("/me/password", json=change).json()["code"] for _ in range(MOST + 1)]
    assert codes == ["wrong_credentials"] * MOST + ["too_many_requests"]


def test_one_changes_ones_name_and_language_and_nothing_else(house: ServerHandle) -> None:
    person = somebody(house)
    me = ok(person.client.patch("/me", {"name": "Ada King", "language": "fr"}))
    assert (me["name"], me["language"], me["email"]) == ("Ada King", "fr", person.email)
    assert ok(person.client.patch("/me", {}))["name"] == "Ada King"
    refused = person.client.patch("/me", {"admin": True})
    assert refused.json()["fields"][0]["field"] == "admin"


@pytest.mark.parametrize("token", ["person_", "person_x", "person_" + "A" * 43])
def test_a_token_of_nobody_is_refused_not_ignored(one_house: ServerHandle, token: str) -> None:
    assert one_house.client(token).get("/me").json()["code"] == "not_authenticated"
    assert one_house.client(token).get("/events").json()["code"] == "not_authenticated"
