"""People on a running server: their links as they would come by mail, and whoever signs in."""

import secrets
import sqlite3
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import requests

from server.security import Secrets
from tests.server.running import Client, ServerHandle
from ticketing.identifiers import new_id
from ticketing.people import LinkKind, StaffRole

PASSWORD = "seven wandering geese"


@dataclass(frozen=True)
class Somebody:
    """A person who is signed in."""

    id: UUID
    email: str
    name: str
    client: Client


def an_address(who: str = "ada") -> str:
    """An address that nobody else in these tests has."""
    return f"{who}.{secrets.token_hex(5)}@example.org"


def ok(response: requests.Response) -> dict[str, Any]:
    """The body of an answer that must be good."""
    assert response.ok, f"{response.request.method} {response.request.url}: {response.text}"
    body: dict[str, Any] = response.json() if response.content else {}
    return body


def rows(server: ServerHandle, query: str, *values: str) -> list[tuple[Any, ...]]:
    """What a query finds in the database of a running server; ``?`` stands for a value."""
    address = server.variables.get("WICKET_DATABASE_URL")
    if address:
        with psycopg.connect(address) as connection:
            return connection.execute(query.replace("?", "%s").encode(), values).fetchall()
    file = sqlite3.connect(f"file:{server.data_folder / 'wicket.db'}?mode=ro", uri=True)
    try:
        return file.execute(query, values).fetchall()
    finally:
        file.close()


def letters_to(server: ServerHandle, email: str) -> list[tuple[str, UUID]]:
    """The kind and the subject of each letter written to an address, oldest first."""
    query = "SELECT kind, subject_id FROM letter WHERE to_address = ? ORDER BY made_at, id"
    return [(row[0], UUID(str(row[1]))) for row in rows(server, query, email)]


def link_to(server: ServerHandle, email: str, kind: LinkKind) -> str:
    """The token of the newest link of a kind that went to an address."""
    subjects = [subject for sort, subject in letters_to(server, email) if sort == kind.value]
    assert subjects, f"no {kind.value} letter to {email}"
    return Secrets(server.data_folder).sign_token(kind.value, subjects[-1])


def sign_up(server: ServerHandle, email: str, name: str = "Ada Lovelace") -> None:
    """Make an account and confirm its address."""
    public = server.client(None)
    wanted = {"email": email, "password": PASSWORD, "name": name, "language": "en"}
    answer = public.post("/people", wanted)
    assert answer.status_code == 202, answer.text
    ok(public.post("/people/confirm", {"token": link_to(server, email, LinkKind.CONFIRM_ADDRESS)}))


def sign_in(server: ServerHandle, email: str, password: str = PASSWORD) -> Somebody:
    """Somebody with an account, signed in."""
    signed = ok(server.client(None).post("/sign-in", {"email": email, "password": password}))
    me = signed["me"]
    return Somebody(UUID(me["id"]), me["email"], me["name"], server.client(signed["token"]))


def somebody(server: ServerHandle, who: str = "ada", name: str = "Ada Lovelace") -> Somebody:
    """A new account of nobody in particular, signed in."""
    email = an_address(who)
    sign_up(server, email, name)
    return sign_in(server, email)


def staff(
    server: ServerHandle, organiser_id: UUID, *roles: StaffRole, verified: bool = True
) -> Somebody:
    """Somebody new with these roles for an organiser; a promoter is verified unless said so."""
    operator, who = server.client(), roles[0].value
    found = somebody(server, who, f"{who.title()} {secrets.token_hex(2)}")
    path = f"/organisers/{organiser_id}/people/{found.id}"
    for role in roles:
        ok(operator.put(f"{path}/roles/{role.value}"))
    if StaffRole.PROMOTER in roles and verified:
        ok(operator.post(f"{path}/verify"))
    return found


def admin(server: ServerHandle) -> Somebody:
    """A new administrator; the server runs with ``admin_totp`` off, or this one may only enrol."""
    found = somebody(server, "admin", "Admin")
    ok(server.client().put(f"/people/{found.id}/admin"))
    return found


def invitation(email: str, *roles: StaffRole) -> dict[str, Any]:
    """The body that invites an address."""
    return {"id": str(new_id()), "email": email, "roles": [role.value for role in roles]}
