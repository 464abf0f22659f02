"""The pages that letters lead to, over HTTP: opening one changes nothing, its button does."""

import re
from collections.abc import Iterator

import pytest

from server.security import Secrets
from server.web.account_words import WORDS, preferred_language
from tests.server.people.persons import (
    PASSWORD,
    an_address,
    invitation,
    link_to,
    ok,
    sign_in,
    sign_up,
)
from tests.server.running import ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.people import LinkKind, StaffRole

NEW_PASSWORD = "nine quiet harbours"


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    """A server of its own, since these tests have many letters sent."""
    with running_server(tries_per_client=1000) as handle:
        yield handle


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


def signing_up(server: ServerHandle, language: str = "en") -> tuple[str, str]:
    """An address that asked for an account, and the path of its confirmation."""
    email = an_address("ada")
    wanted = {"email": email, "password": PASSWORD, "name": "Ada", "language": language}
    assert server.client(None).post("/people", wanted).status_code == 202
    return email, f"/account/confirm/{link_to(server, email, LinkKind.CONFIRM_ADDRESS)}"


def resetting(server: ServerHandle) -> tuple[str, str]:
    """An account that forgot its password, and the path of its page."""
    email = an_address("bob")
    sign_up(server, email)
    assert server.client(None).post("/password-reset", {"email": email}).status_code == 202
    return email, f"/account/reset/{link_to(server, email, LinkKind.PASSWORD_RESET)}"


def inviting(venue: Venue, email: str) -> str:
    """The path of the page of an invitation to this address."""
    body = invitation(email, StaffRole.CLERK)
    ok(venue.operator.post(f"/organisers/{venue.organiser_id}/invitations", body))
    return f"/account/invitation/{link_to(venue.server, email, LinkKind.STAFF_INVITATION)}"


def can_sign_in(server: ServerHandle, email: str, password: str = PASSWORD) -> bool:
    """Whether this address and password are let in."""
    answer = server.client(None).post("/sign-in", {"email": email, "password": password})
    return answer.ok


def confirmed(server: ServerHandle, path: str, password: str = PASSWORD) -> int:
    """What becomes of the page's button, with a password typed."""
    answer = server.client(None).outside(path, "POST", data={"password": password})
    return answer.status_code


def test_opening_the_link_confirms_nothing_and_its_button_does(server: ServerHandle) -> None:
    email, path = signing_up(server)
    public = server.client(None)
    for _ in range(3):
        page = public.outside(path)
        assert page.status_code == 200
        assert email in page.text
        assert '<form method="post">' in page.text
    assert not can_sign_in(server, email)

    page = public.outside(path, "POST", data={"password": PASSWORD})
    assert page.status_code == 200
    assert "Your address is confirmed" in page.text
    assert can_sign_in(server, email)


@pytest.mark.parametrize("language", list(WORDS))
def test_the_page_speaks_the_language_of_its_letter(server: ServerHandle, language: str) -> None:
    _, path = signing_up(server, language)
    page = server.client(None).outside(path)
    assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in page.text
    assert WORDS[language].confirm in page.text


@pytest.mark.parametrize("deed", ["confirm", "reset", "invitation"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_link_that_is_not_good_says_so(server: ServerHandle, deed: str, method: str) -> None:
    forged = Secrets(server.data_folder).sign_token("order", new_id())
    for token in ("x", "A" * 43, "%00", forged):
        headers = {"Accept-Language": "fr-CH, fr;q=0.9"}
        page = server.client(None).outside(f"/account/{deed}/{token}", method, headers=headers)
        assert page.status_code == 410
        assert WORDS["fr"].over in page.text


def test_a_link_is_good_once(server: ServerHandle) -> None:
    _, path = signing_up(server)
    public = server.client(None)
    assert confirmed(server, path) == 200
    assert confirmed(server, path) == 410
    assert public.outside(path).status_code == 410


def test_who_never_asked_for_an_account_lets_nobody_in_by_the_button(server: ServerHandle) -> None:
    email, path = signing_up(server)
    for guessed in ("", "a password of mine", "x" * 201):
        assert confirmed(server, path, guessed) == 422
    assert server.client(None).outside(path, "POST").status_code == 422
    assert not can_sign_in(server, email)
    page = server.client(None).outside(path, "POST", data={"password": "mine & only mine"})
    assert "If you did not ask for an account, close this page." in page.text
    assert "only mine" not in page.text
    assert confirmed(server, path) == 200
    assert can_sign_in(server, email)


def test_a_chosen_password_is_not_guessed_at_for_ever(server: ServerHandle) -> None:
    _, path = signing_up(server)
    told = [confirmed(server, path, f"guess number {number}") for number in range(11)]
    assert told == [422] * 10 + [503]


def test_a_new_password_is_set_and_the_old_one_is_over(server: ServerHandle) -> None:
    email, path = resetting(server)
    public = server.client(None)
    assert 'autocomplete="new-password"' in public.outside(path).text
    page = public.outside(path, "POST", data={"password": NEW_PASSWORD})
    assert page.status_code == 200
    assert "Your password is set" in page.text
    assert can_sign_in(server, email, NEW_PASSWORD)
    assert not can_sign_in(server, email)
    assert public.outside(path, "POST", data={"password": PASSWORD}).status_code == 410


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"password": ""},
        {"password": "short"},
        {"password": "x" * 201},
        {"password": "aaaaaaaaaaaaaaaa"},
        {"word": NEW_PASSWORD},
        {f"field{n}": "x" for n in range(20)},
    ],
)
def test_a_password_that_will_not_do_can_be_chosen_again(
    server: ServerHandle, fields: dict[str, str]
) -> None:
    email, path = resetting(server)
    public = server.client(None)
    page = public.outside(path, "POST", data=fields)
    assert page.status_code == 422
    assert 'aria-invalid="true"' in page.text
    assert public.outside(path, "POST", data={"password": NEW_PASSWORD}).status_code == 200
    assert can_sign_in(server, email, NEW_PASSWORD)


def test_the_password_is_never_written_back(server: ServerHandle) -> None:
    _, path = resetting(server)
    page = server.client(None).outside(path, "POST", data={"password": "geese"})
    assert "geese" not in page.text


def test_somebody_new_joins_with_a_name_and_a_password(venue: Venue) -> None:
    email = an_address("clerk")
    path = inviting(venue, email)
    public = venue.server.client(None)
    assert "Work with Foundry Arts" in public.outside(path).text

    hostile = '"><script>alert(1)</script>'
    page = public.outside(path, "POST", data={"name": hostile, "password": "short"})
    assert page.status_code == 422
    assert "<script>" not in page.text

    page = public.outside(path, "POST", data={"name": "Cleo", "password": NEW_PASSWORD})
    assert "You are on the team of Foundry Arts" in page.text
    cleo = sign_in(venue.server, email, NEW_PASSWORD)
    assert cleo.name == "Cleo"
    assert "clerk" in cleo.client.get("/me").text


def test_somebody_with_an_account_joins_by_the_button_alone(venue: Venue) -> None:
    email = an_address("cleo")
    sign_up(venue.server, email)
    path = inviting(venue, email)
    public = venue.server.client(None)
    assert "<input" not in public.outside(path).text
    assert "clerk" not in sign_in(venue.server, email).client.get("/me").text
    assert public.outside(path, "POST").status_code == 200
    assert "clerk" in sign_in(venue.server, email).client.get("/me").text


def test_the_policy_lets_forms_go_back_to_where_they_came_from_only(server: ServerHandle) -> None:
    _, path = signing_up(server)
    page = server.client(None).outside(path)
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["Cache-Control"] == "private, no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"<script|\son\w+=", page.text)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("pt-BR,pt;q=0.9,es;q=0.8", "es"),
        ("AR-eg", "ar"),
        ("*", "en"),
        (";;,,;q=", "en"),
    ],
)
def test_a_browsers_languages_are_read_in_their_order(accepted: str, language: str) -> None:
    assert preferred_language(accepted) == language
