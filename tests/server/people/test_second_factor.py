"""A second factor: a code is needed, is taken once, and recovery codes stand in for a lost one."""

from datetime import UTC, datetime

import pyotp
import pytest

from tests.server.people.persons import (
    PASSWORD,
    Somebody,
    admin,
    an_address,
    ok,
    rows,
    sign_in,
    sign_up,
    somebody,
)
from tests.server.running import Client, ServerHandle, running_server

STEP_S = 30


def enrol(client: Client) -> tuple[pyotp.TOTP, list[str]]:
    """Set a second factor up; its generator and its recovery codes."""
    offer = ok(client.post("/me/second-factor", {"password": PASSWORD}))
    assert offer["address"].startswith("otpauth://totp/Wicket:")
    generator = pyotp.TOTP(offer["secret"])
    done = ok(client.post("/me/second-factor/confirm", {"code": code_of(generator, -1)}))
    return generator, done["codes"]


def code_of(generator: pyotp.TOTP, offset: int = 0) -> str:
    """The code so many steps from now."""
    return generator.generate_otp(int(datetime.now(UTC).timestamp()) // STEP_S + offset)


def attempt(server: ServerHandle, person: Somebody, code: str | None) -> str:
    """What the server says of the right password with a code."""
    body = {"email": person.email, "password": PASSWORD} | ({"code": code} if code else {})
    answer = server.client(None).post("/sign-in", body)
    return "" if answer.ok else str(answer.json()["code"])


def test_once_it_is_set_up_a_code_is_needed_and_taken_once(house: ServerHandle) -> None:
    person = somebody(house)
    generator, _ = enrol(person.client)
    assert ok(person.client.get("/me"))["second_factor"] is True
    assert attempt(house, person, None) == "second_factor_needed"
    code = code_of(generator)
    assert attempt(house, person, code) == ""
    assert attempt(house, person, code) == "second_factor_needed"


def test_a_code_that_was_taken_when_setting_up_is_not_taken_again(house: ServerHandle) -> None:
    person = somebody(house)
    generator, _ = enrol(person.client)
    assert attempt(house, person, code_of(generator, -1)) == "second_factor_needed"


@pytest.mark.parametrize("offset", [-40, 40])
def test_a_code_of_another_time_is_wrong(one_house: ServerHandle, offset: int) -> None:
    person = somebody(one_house)
    generator, _ = enrol(person.client)
    assert attempt(one_house, person, code_of(generator, offset)) == "second_factor_needed"


def test_a_recovery_code_works_once_however_it_is_typed(house: ServerHandle) -> None:
    person = somebody(house)
    _, codes = enrol(person.client)
    assert len(set(codes)) == 10
    assert attempt(house, person, codes[3].lower().replace("-", " ")) == ""
    assert attempt(house, person, codes[3]) == "second_factor_needed"
    assert attempt(house, person, codes[4]) == ""


def test_guessed_codes_run_out_though_the_password_is_right(one_house: ServerHandle) -> None:
    person = somebody(one_house)
    enrol(person.client)
    told = []
    for _ in range(11):
        assert attempt(one_house, person, None) in {"second_factor_needed", "too_many_requests"}
        told.append(attempt(one_house, person, "000000"))
    assert told[-1] == "too_many_requests"
    assert told.count("second_factor_needed") == 10


def test_it_is_removed_with_the_password_or_by_an_administrator(house: ServerHandle) -> None:
    boss, person = admin(house), somebody(house)
    enrol(person.client)
    refused = person.client.post("/me/second-factor/remove", {"password": "not the password"})
    assert refused.json()["code"] == "wrong_credentials"
    assert person.client.post("/me/second-factor/remove", {"password": PASSWORD}).ok
    assert attempt(house, person, None) == ""
    enrol(person.client)
    ok(boss.client.delete(f"/people/{person.id}/second-factor"))
    assert attempt(house, person, None) == ""


def test_the_secret_is_sealed_and_the_codes_are_hashed(house: ServerHandle) -> None:
    person = somebody(house)
    generator, codes = enrol(person.client)
    sealed = rows(house, "SELECT factor_secret FROM person WHERE email = ?", person.email)[0][0]
    assert generator.secret.encode() not in bytes(sealed)
    kept = {row[0] for row in rows(house, "SELECT code_hash FROM recovery_code")}
    assert not kept & {code.replace("-", "") for code in codes}


def test_an_administrator_without_one_can_only_set_one_up() -> None:
    with running_server() as server:
        email = an_address("admin")
        sign_up(server, email)
        person = sign_in(server, email)
        ok(server.client().put(f"/people/{person.id}/admin"))
        me = ok(person.client.get("/me"))
        assert (me["admin"], me["factor_due"]) == (True, True)
        for path in ("/people", "/organisers", "/orders", "/events", "/devices"):
            refused = person.client.get(path)
            assert refused.status_code == 403, path
            assert refused.json()["detail"] == "Set up a second factor first."
        generator, _ = enrol(person.client)
        assert person.client.get("/people").ok
        assert ok(person.client.get("/me"))["factor_due"] is False
        assert attempt(server, person, None) == "second_factor_needed"
        assert attempt(server, person, code_of(generator)) == ""


def test_sign_ins_that_were_made_without_it_end_when_it_counts(house: ServerHandle) -> None:
    person = somebody(house)
    stolen = sign_in(house, person.email)
    enrol(person.client)
    assert stolen.client.get("/me").status_code == 401
    assert person.client.get("/me").ok


def test_removing_it_ends_the_other_sign_ins(one_house: ServerHandle) -> None:
    boss, person = admin(one_house), somebody(one_house)
    generator, _ = enrol(person.client)
    body = {"email": person.email, "password": PASSWORD, "code": code_of(generator)}
    other = one_house.client(ok(one_house.client(None).post("/sign-in", body))["token"])
    assert person.client.post("/me/second-factor/remove", {"password": PASSWORD}).ok
    assert other.get("/me").status_code == 401
    assert person.client.get("/me").ok

    enrol(person.client)
    ok(boss.client.delete(f"/people/{person.id}/second-factor"))
    assert person.client.get("/me").status_code == 401
