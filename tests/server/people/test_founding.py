"""The first administrator: by the token a start prints, or at the server's own keyboard."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.people.founding import LIFE, check_setup, offer_setup
from tests.server.blank import blank_database
from tests.server.people.persons import PASSWORD, ok, sign_in
from tests.server.people.test_second_factor import enrol
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from ticketing.problem import RefusedError

ROOT = Path(__file__).parents[3]
ANNOUNCED = re.compile(r"POST (\S+)/api/v1/setup makes one with the token (setup_\S+)")
FIRST = {"email": "first@example.org", "password": PASSWORD, "name": "First"}


def announced(server: ServerHandle) -> str:
    """The setup token that the server printed last."""
    found = ANNOUNCED.findall("".join(server.output))
    assert found, server.output
    assert found[-1][0] == server.address or found[-1][0].startswith("http://127.0.0.1:")
    return str(found[-1][1])


def run(*arguments: str, typed: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """``wicket users …`` with a line on standard input."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
    return subprocess.run(
        [sys.executable, "-m", "wicket", "users", *arguments],
        check=False,
        cwd=ROOT,
        env=inherited | variables,
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
    )


def create(
    *more: str, password: str = PASSWORD, **variables: str
) -> subprocess.CompletedProcess[str]:
    """``wicket users create-admin`` for the first administrator."""
    arguments = ("create-admin", "--email", "First@Example.org", "--password-stdin", *more)
    return run(*arguments, typed=f"{password}\n", **variables)


def test_the_printed_token_makes_the_first_administrator_once() -> None:
    with running_server(admin_token="") as server:
        old = announced(server)
        server.restart()
        token, public = announced(server), server.client(None)
        assert old != token
        dead = public.post("/setup", FIRST | {"token": old})
        assert dead.json()["code"] == "code_not_valid"

        assert public.post("/setup", FIRST | {"token": token}).status_code == 201

        for again in (token, old, "anything"):
            gone = public.post("/setup", FIRST | {"token": again})
            assert gone.status_code == 404
        first = sign_in(server, FIRST["email"])
        enrol(first.client)
        assert [one["admin"] for one in ok(first.client.get("/people"))["people"]] == [True]

        told = len(ANNOUNCED.findall("".join(server.output)))
        server.restart()
        assert len(ANNOUNCED.findall("".join(server.output))) == told


def test_a_server_with_an_admin_token_offers_no_setup() -> None:
    with running_server() as server:
        assert not ANNOUNCED.search("".join(server.output))
        refused = server.client(None).post("/setup", FIRST | {"token": "anything"})
        assert refused.status_code == 404


def test_an_obvious_password_is_not_taken_and_costs_no_token() -> None:
    with running_server(admin_token="") as server:
        public, token = server.client(None), announced(server)
        weak = public.post("/setup", FIRST | {"token": token, "password": "wicketwicket"})
        assert weak.json()["fields"][0]["field"] == "password"
        assert public.post("/setup", FIRST | {"token": token}).status_code == 201


def test_a_setup_token_lives_an_hour(tmp_path: Path) -> None:
    database = blank_database(tmp_path)
    now = datetime(2026, 6, 1, 12, tzinfo=UTC)
    token = database.write(lambda c: offer_setup(c, now))
    assert token
    database.read(lambda c: check_setup(c, token, now + LIFE * 0.99))
    with pytest.raises(RefusedError, match="not good"):
        database.read(lambda c: check_setup(c, token, now + LIFE))
    database.close()


def test_the_keyboard_makes_an_administrator_and_lets_one_in_again(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    with running_server(database_kind, cluster_of_kind) as server:
        server.stop()
        names = ("WICKET_DATA_FOLDER", "WICKET_DATABASE_URL")
        variables = {name: server.variables[name] for name in names if name in server.variables}
        made = create(**variables)
        assert made.stdout == "first@example.org is an administrator.\n", made.stderr
        server.start(admin_token="")
        assert not ANNOUNCED.search("".join(server.output))
        first = sign_in(server, "first@example.org")
        enrol(first.client)
        server.stop()
        lost = create(password="another good password", **variables)
        assert lost.returncode == 0, lost.stderr
        server.start()
        assert first.client.get("/me").status_code == 401
        back = sign_in(server, "first@example.org", "another good password")
        me = ok(back.client.get("/me"))
        assert (me["admin"], me["second_factor"], me["id"]) == (True, False, str(first.id))


def test_a_running_server_on_the_same_file_is_one_sentence() -> None:
    with running_server() as server:
        done = create(WICKET_DATA_FOLDER=str(server.data_folder))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Another Wicket server already uses the data folder" in done.stderr


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("short", "A password has 12 to 200 characters."),
        ("wicketwicket", "among the first that anybody tries"),
        ("abababababab", "too few different characters"),
    ],
)
def test_a_password_that_is_not_possible_is_one_sentence(
    tmp_path: Path, password: str, words: str
) -> None:
    done = create(password=password, WICKET_DATA_FOLDER=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1, done.stderr
    assert words in done.stderr


def test_an_address_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    done = run("create-admin", "--email", "nobody", WICKET_DATA_FOLDER=str(tmp_path))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert "--email" in done.stderr
