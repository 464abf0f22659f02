"""An account is made by the link that reaches its address, and nobody learns who has one."""

import pytest

from server.security import Secrets
from tests.server.people.persons import (
    PASSWORD,
    an_address,
    letters_to,
    link_to,
    ok,
    rows,
    sign_in,
    sign_up,
    somebody,
)
from tests.server.running import ServerHandle
from ticketing.identifiers import new_id
from ticketing.people import LinkKind

CONFIRM = LinkKind.CONFIRM_ADDRESS


def wanted(address: str, **changes: object) -> dict[str, object]:
    """The body that signs an address up."""
    return {"email": address, "password": PASSWORD, "name": "Ada", "language": "en"} | changes


def test_whoever_follows_the_link_can_sign_in(house: ServerHandle) -> None:
    email = an_address()
    assert house.client(None).post("/people", wanted(email)).status_code == 202
    before = house.client(None).post("/sign-in", {"email": email, "password": PASSWORD})
    assert before.json()["code"] == "wrong_credentials"

    token = link_to(house, email, CONFIRM)
    assert ok(house.client(None).post("/people/confirm", {"token": token})) == {"email": email}

    me = ok(sign_in(house, email).client.get("/me"))
    assert (me["email"], me["name"], me["admin"], me["memberships"]) == (email, "Ada", False, [])


def test_a_taken_address_is_answered_the_same_and_gets_no_second_account(
    house: ServerHandle,
) -> None:
    email, free = an_address(), an_address()
    sign_up(house, email)
    public = house.client(None)

    taken = public.post("/people", wanted(email.upper(), password="another long password"))
    fresh = public.post("/people", wanted(free))

    assert (taken.status_code, taken.json()) == (fresh.status_code, fresh.json())
    assert [kind for kind, _ in letters_to(house, email)] == ["confirm_address", "password_reset"]
    assert sign_in(house, email).email == email


def test_a_link_works_once(house: ServerHandle) -> None:
    email = an_address()
    sign_up(house, email)
    again = house.client(None).post("/people/confirm", {"token": link_to(house, email, CONFIRM)})
    assert again.json()["code"] == "code_not_valid"


def test_of_two_who_sign_the_same_address_up_the_one_whose_link_is_followed_sets_the_password(
    house: ServerHandle,
) -> None:
    email, public = an_address(), house.client(None)
    public.post("/people", wanted(email))
    owners = link_to(house, email, CONFIRM)
    public.post("/people", wanted(email, password="the password of a thief"))
    thiefs = link_to(house, email, CONFIRM)

    ok(public.post("/people/confirm", {"token": owners}))

    assert public.post("/people/confirm", {"token": thiefs}).json()["code"] == "code_not_valid"
    assert sign_in(house, email, PASSWORD).email == email


@pytest.mark.parametrize("token", ["x", "A" * 43, "\u202e", "a" * 200])
def test_a_token_that_was_never_signed_is_not_valid(one_house: ServerHandle, token: str) -> None:
    refused = one_house.client(None).post("/people/confirm", {"token": token})
    assert refused.json()["code"] == "code_not_valid"


def test_a_link_of_one_kind_does_nothing_of_another(one_house: ServerHandle) -> None:
    email = an_address()
    one_house.client(None).post("/people", wanted(email))
    subject = letters_to(one_house, email)[-1][1]
    secrets = Secrets(one_house.data_folder)
    for kind, path in (("password_reset", "/password-reset/redeem"), ("x", "/people/confirm")):
        body: dict[str, object] = {"token": secrets.sign_token(kind, subject)}
        if "redeem" in path:
            body["password"] = PASSWORD
        assert one_house.client(None).post(path, body).json()["code"] == "code_not_valid"


@pytest.mark.parametrize(
    "password",
    ["short", "x" * 201, "wicketwicket", "wicket-2026-wicket", "aaaaaaaaaaaaaaa", "0123456789012",
     "qwertyuiopasdf", "ada@example.org", "password1234", "P@ssw0rd2026!", "qwerty123456",
     "welcome-welcome", "iloveyou12345", "AdminAdmin123", "1q2w3e4r5t6y",
     "wicketaaaaaaa", "letmein.letmein"],
)  # fmt: skip
def test_an_obvious_password_is_refused_by_its_field(
    one_house: ServerHandle, password: str
) -> None:
    refused = one_house.client(None).post("/people", wanted("ada@example.org", password=password))
    assert refused.status_code == 422
    assert [field["field"] for field in refused.json()["fields"]] == ["password"]


@pytest.mark.parametrize(
    "password",
    ["seven wandering geese", "a master of monkeys", "user of old harbours", "x7#kQ2!vLp9z"],
)
def test_control_a_password_that_nobody_tries_first_is_taken(
    one_house: ServerHandle, password: str
) -> None:
    answer = one_house.client(None).post("/people", wanted(an_address(), password=password))
    assert answer.status_code == 202


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "no address"),
        ("email", "a@b"),
        ("email", "a\x00@example.org"),
        ("email", "x" * 250 + "@example.org"),
        ("name", ""),
        ("name", "a\x00b"),
        ("name", "x" * 201),
        ("language", "xx"),
        ("admin", True),
    ],
)
def test_a_wrong_field_is_named(one_house: ServerHandle, field: str, value: object) -> None:
    refused = one_house.client(None).post("/people", wanted(an_address(), **{field: value}))
    assert refused.status_code == 422
    assert refused.json()["fields"][0]["field"] == field


def test_a_sixth_letter_within_the_hour_is_refused_whether_or_not_there_is_an_account(
    one_house: ServerHandle,
) -> None:
    known, unknown = somebody(one_house).email, an_address()
    public = one_house.client(None)
    for email, most in ((known, 4), (unknown, 5)):
        for _ in range(most):
            assert public.post("/password-reset", {"email": email}).status_code == 202
        refused = public.post("/password-reset", {"email": email})
        assert refused.status_code == 429
        assert 0 < int(refused.headers["Retry-After"]) <= 3600


def test_no_password_and_no_token_is_kept_in_clear(house: ServerHandle) -> None:
    person = somebody(house)
    kept = rows(
        house,
        "SELECT person.password_hash, sign_in.token_hash FROM person"
        " JOIN sign_in ON sign_in.user_id = person.id WHERE email = ?",
        person.email,
    )[0]
    assert kept[0].startswith("$argon2id$")
    assert PASSWORD not in str(kept)
    assert person.client.token not in str(kept)


def test_joining_is_in_the_audit(house: ServerHandle) -> None:
    person = somebody(house)
    acts = [
        row[0]
        for row in rows(
            house,
            "SELECT act FROM audit_entry WHERE actor_name = ? ORDER BY at, id",
            person.name,
        )
    ]
    assert {"person.joined", "person.signed_in"} <= set(acts)


def test_an_unknown_link_of_the_right_shape_is_not_valid(one_house: ServerHandle) -> None:
    token = Secrets(one_house.data_folder).sign_token("confirm_address", new_id())
    refused = one_house.client(None).post("/people/confirm", {"token": token})
    assert refused.json()["code"] == "code_not_valid"
