"""What every answer tells browsers and caches, whichever way it came about."""

from collections.abc import Iterator

import pytest
import requests

from tests.server.people.persons import somebody
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import open_venue


@pytest.fixture(scope="module")
def house() -> Iterator[ServerHandle]:
    """A server that people reach over TLS, by a proxy."""
    with running_server(public_url="https://tickets.example.org") as handle:
        yield handle


def safe(answer: requests.Response) -> bool:
    """Whether it is guessed at, framed and let out by nobody."""
    policy = answer.headers["Content-Security-Policy"]
    return (
        answer.headers["X-Content-Type-Options"] == "nosniff"
        and answer.headers["Referrer-Policy"] == "no-referrer"
        and "default-src 'none'" in policy
        and "frame-ancestors 'none'" in policy
        and answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    )


def test_what_is_said_of_somebody_stays_in_no_cache(house: ServerHandle) -> None:
    me = somebody(house).client
    venue = open_venue(house)
    order = venue.order(1)
    placed = venue.operator.post("/orders", order)
    key = {"Idempotency-Key": "once"}
    again = [me.patch("/me", {"name": "Ada"}, headers=key) for _ in range(2)]
    answers = [
        placed,
        me.get("/me"),
        me.get("/me/sign-ins"),
        venue.operator.get(f"/orders/{order.id}"),
        venue.operator.get("/people"),
        me.get("/people"),
        me.get("/nowhere"),
        house.client(None).get("/me"),
        house.client(None).post("/sign-in", {"email": "ada@example.org", "password": "wrong"}),
        *again,
    ]
    assert again[1].headers["Idempotent-Replayed"] == "true"
    for answer in answers:
        assert answer.headers["Cache-Control"] == "no-store", answer.url
        assert safe(answer), answer.url
        names = [name.lower() for name in answer.raw.headers]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("path", ["/events", "/events?all=true"])
def test_the_catalogue_says_itself_how_it_is_kept(house: ServerHandle, path: str) -> None:
    answer = Client(house.address, None).get(path)
    assert answer.headers["Cache-Control"] == "no-cache"
    assert safe(answer)


def test_pages_keep_their_own_policy(house: ServerHandle) -> None:
    page = house.client(None).outside("/o/nothing")
    assert page.status_code == 404
    assert "style-src 'sha256-" in page.headers["Content-Security-Policy"]
    assert page.headers["Cache-Control"] == "private, no-store"
    assert safe(page)


def test_without_tls_nobody_is_told_to_come_by_it() -> None:
    with running_server() as plain:
        answer = plain.client(None).outside("/healthz")
        assert "Strict-Transport-Security" not in answer.headers
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
