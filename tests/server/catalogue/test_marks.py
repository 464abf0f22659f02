"""An organiser's mark: who gives it, what is taken, and where it is printed."""

from collections.abc import Iterator

import pytest

from resources import resource
from tests.server.people.persons import staff
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.people import StaffRole

MARK = resource("sample_venue/mark.svg").read_bytes()
PLAIN = b'<svg viewBox="0 0 10 10"><rect x="1" y="1" width="8" height="8"/></svg>'


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    with running_server(admin_totp=False, tries_per_client=1_000_000) as handle:
        yield handle


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server, {"price": Money.zero("EUR")})


def path_of(venue: Venue) -> str:
    return f"/organisers/{venue.organiser_id}/mark"


def printed(venue: Venue, client: Client) -> tuple[bytes, bytes]:
    """The tickets and the receipt of a new order."""
    order = venue.order()
    assert client.post("/orders", order).status_code == 201
    wish = {"id": str(new_id()), "method": "free"}
    assert client.post(f"/orders/{order.id}/payments", wish).status_code == 201
    files = [client.get(f"/orders/{order.id}/{name}.pdf") for name in ("tickets", "receipt")]
    assert [one.status_code for one in files] == [200, 200]
    return files[0].content, files[1].content


def test_a_manager_gives_the_mark_and_the_audit_says_so(venue: Venue) -> None:
    manager = staff(venue.server, venue.organiser_id, StaffRole.MANAGER).client
    assert manager.get(path_of(venue)).status_code == 404
    for content, kind in ((PLAIN, "image/svg+xml"), (MARK, "image/svg+xml")) * 2:
        assert manager.put(path_of(venue), data=content).status_code == 204
        assert manager.put(path_of(venue), data=content).status_code == 204
        answer = manager.get(path_of(venue))
        assert (answer.content, answer.headers["Content-Type"]) == (content, kind)
    acts = [one["act"] for one in manager.get("/audit").json()["entries"]]
    assert acts.count("organiser.marked") == 4


def test_it_is_printed_on_tickets_and_receipts(venue: Venue) -> None:
    kiosk = venue.device()
    before = [len(one) for one in printed(venue, kiosk)]
    # Many rectangles, so that the files can only grow by drawing them.
    shapes = "".join(
        f'<rect x="{n % 7}.{n}" y="{n % 5}.{n}" width="1.{n}" height="2.{n}"/>' for n in range(300)
    )
    large = f'<svg viewBox="0 0 10 10">{shapes}</svg>'.encode()
    assert venue.operator.put(path_of(venue), data=large).status_code == 204
    after = [len(one) for one in printed(venue, kiosk)]
    assert all(now > was + 500 for was, now in zip(before, after, strict=True))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"<svg></svg>",
        b'<svg viewBox="0 0 10 10"><script>alert(1)</script><rect width="8" height="8"/></svg>',
        b'<svg viewBox="0 0 10 10"><a href="x"><rect width="8" height="8"/></a></svg>',
        b'<!DOCTYPE x><svg viewBox="0 0 10 10"><rect width="8" height="8"/></svg>',
        b'<svg viewBox="0 0 10 10">\xff<rect width="8" height="8"/></svg>',
        PLAIN + b" " * 30_000,
    ],
)
def test_what_cannot_be_printed_or_could_do_harm_is_refused(venue: Venue, content: bytes) -> None:
    answer = venue.operator.put(path_of(venue), data=content)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_nobody_else_gives_or_reads_it(venue: Venue) -> None:
    elsewhere = open_venue(venue.server)
    stranger = staff(venue.server, elsewhere.organiser_id, StaffRole.MANAGER).client
    clerk = staff(venue.server, venue.organiser_id, StaffRole.CLERK).client
    venue.operator.put(path_of(venue), data=MARK)
    assert stranger.put(path_of(venue), data=MARK).status_code == 404
    assert stranger.get(path_of(venue)).status_code == 404
    assert clerk.put(path_of(venue), data=MARK).status_code == 403
    assert clerk.get(path_of(venue)).content == MARK
