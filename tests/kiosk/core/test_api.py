"""The server's client: what it sends, and which error each kind of answer becomes."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kiosk.core.api import ServerClient
from kiosk.core.errors import FinalError, RetryError, RevokedError, WipeError
from tests.kiosk.core.answering import Answering, Reply, answering, problem
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder
from ticketing.problem import ProblemCode
from ticketing.scan import NewScan, NewScans

EVENTS = Reply(body=b'{"events": []}', headers={"ETag": '"abc"'})


@pytest.fixture
def server() -> Iterator[Answering]:
    """A server that says what the test wants."""
    with answering() as running:
        yield running


@pytest.fixture
def client(server: Answering) -> Iterator[ServerClient]:
    """A client of it, with a token."""
    with ServerClient(server.address, "kio_token") as made:
        yield made


def an_order() -> NewOrder:
    """An order for one ticket."""
    line = NewLine(tier_id=new_id(), quantity=1)
    return NewOrder(id=new_id(), session_id=new_id(), lines=(line,))


def test_the_token_goes_with_every_request(client: ServerClient, server: Answering) -> None:
    server.reply = EVENTS
    client.events()
    assert server.asked[0].headers["Authorization"] == "Bearer kio_token"


def test_a_netrc_file_never_replaces_the_token(
    client: ServerClient, server: Answering, tmp_path_factory: pytest.TempPathFactory
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NETRC", str(netrc))
        server.reply = EVENTS
        client.events()
    assert server.asked[0].headers["Authorization"] == "Bearer kio_token"


def test_an_unchanged_catalogue_is_not_sent_again(client: ServerClient, server: Answering) -> None:
    server.reply = EVENTS
    first = client.events()
    assert first is not None
    assert first.etag == '"abc"'
    server.reply = Reply(status=304, body=b"")
    assert client.events(first.etag) is None
    assert server.asked[1].headers["If-None-Match"] == '"abc"'


def test_an_order_is_sent_as_json_of_its_wire_type(client: ServerClient, server: Answering) -> None:
    server.reply = problem(409, "not_enough_tickets")
    order = an_order()
    with pytest.raises(FinalError):
        client.place_order(order)
    asked = server.asked[0]
    assert (asked.method, asked.path) == ("POST", "/api/v1/orders")
    assert NewOrder.model_validate(json.loads(asked.body)) == order


def test_a_refusal_carries_the_servers_problem(client: ServerClient, server: Answering) -> None:
    server.reply = problem(409, "not_enough_tickets")
    with pytest.raises(FinalError) as refused:
        client.place_order(an_order())
    assert refused.value.problem.code is ProblemCode.NOT_ENOUGH_TICKETS
    assert (refused.value.problem.model_extra or {})["available"] == 5


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_what_may_pass_is_a_retry(status: int, client: ServerClient, server: Answering) -> None:
    server.reply = Reply(status=status, body=b"<html>busy</html>")
    with pytest.raises(RetryError):
        client.me()


def test_an_unknown_token_stops_the_device_and_wipes_nothing(
    client: ServerClient, server: Answering
) -> None:
    server.reply = problem(401, "not_authenticated")
    with pytest.raises(RevokedError) as refused:
        client.me()
    assert not isinstance(refused.value, WipeError)


def test_a_revoked_device_is_told_to_wipe_itself(client: ServerClient, server: Answering) -> None:
    server.reply = problem(401, "device_revoked")
    with pytest.raises(WipeError):
        client.me()


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 413, 418])
def test_somebody_elses_refusal_is_a_retry_and_says_who(
    status: int, client: ServerClient, server: Answering
) -> None:
    server.reply = Reply(status=status, body=b"<html>", headers={"Location": "http://127.0.0.1:9/"})
    with pytest.raises(RetryError, match=str(status)):
        client.me()


def test_the_servers_words_without_its_media_type_are_somebody_elses(
    client: ServerClient, server: Answering
) -> None:
    server.reply = Reply(403, problem(403, "not_allowed").body, {"Content-Type": "text/html"})
    with pytest.raises(RetryError):
        client.me()


def test_a_refusal_of_a_kind_this_device_does_not_know_is_a_retry(
    client: ServerClient, server: Answering
) -> None:
    server.reply = problem(409, "invented_next_year")
    with pytest.raises(RetryError):
        client.me()


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"events": 3}'])
def test_an_answer_that_is_not_the_servers_is_a_retry(
    body: bytes, client: ServerClient, server: Answering
) -> None:
    server.reply = Reply(body=body)
    with pytest.raises(RetryError):
        client.events()


def test_a_server_that_is_gone_is_a_retry() -> None:
    with ServerClient("http://127.0.0.1:9") as client, pytest.raises(RetryError):
        client.me()


def test_a_scan_waits_no_longer_than_its_deadline(client: ServerClient, server: Answering) -> None:
    server.reply = Reply(delay_s=1)
    scan = NewScan(
        id=new_id(), checkpoint_id=new_id(), text="A", scanned_at=datetime(2026, 11, 20, tzinfo=UTC)
    )
    with pytest.raises(RetryError):
        client.scan(NewScans(scans=(scan,)), timeout_s=0.2)


def test_a_clock_that_is_off_is_measured_by_the_servers_answers_alone(
    client: ServerClient, server: Answering
) -> None:
    ours = {"X-Request-ID": "1"}
    tomorrow = {"Date": format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)}
    server.reply = Reply(body=EVENTS.body, headers=ours | tomorrow)
    client.events()
    router = {"Date": "Thu, 01 Jan 1970 00:00:00 GMT"}
    for date in (router, ours | {"Date": "yesterday"}):
        server.reply = Reply(body=EVENTS.body, headers=date)
        client.events()
        assert abs(client.clock_offset - timedelta(days=1)) < timedelta(seconds=5)


@pytest.mark.parametrize(
    ("said", "understood"), [("7", 7.0), ("Wed, 21 Oct 2026 07:28:00 GMT", None), (None, None)]
)
def test_how_long_the_server_asks_to_be_left_alone_is_part_of_the_error(
    client: ServerClient, server: Answering, said: str | None, understood: float | None
) -> None:
    reply = problem(429, "RATE_LIMITED")
    server.reply = Reply(reply.status, reply.body, {"Retry-After": said} if said else {})
    with pytest.raises(RetryError) as caught:
        client.events()
    assert caught.value.after_s == understood
