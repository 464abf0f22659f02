"""What an organiser's kiosks look like: who says it, what is taken, and whom it is told."""

import io
from collections.abc import Iterator

import pytest
import requests
from PIL import Image

from tests.server.people.persons import ok, staff
from tests.server.running import Client, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.small_pictures import a_picture, size_of
from ticketing.branding import MOST_PICTURES, Branding
from ticketing.device import DeviceKind
from ticketing.people import StaffRole

GREEN, PLUM = a_picture(colour="#0B6B3A"), a_picture("JPEG", (16, 16), "#7A1FA2")


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    with running_server(admin_totp=False, tries_per_client=1_000_000) as handle:
        yield handle


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


def manager_of(venue: Venue) -> Client:
    return staff(venue.server, venue.organiser_id, StaffRole.MANAGER).client


def path_of(venue: Venue, place: int | None = None) -> str:
    path = f"/organisers/{venue.organiser_id}"
    return path if place is None else f"{path}/pictures/{place}"


def accented(client: Client, venue: Venue, accent: str | None) -> requests.Response:
    """The answer to another accent."""
    return client.patch(path_of(venue), {"accent": accent}, headers={"If-Match": "*"})


def told(device: Client) -> Branding:
    """What a device is told of how it looks."""
    return Branding.model_validate(ok(device.get("/devices/me"))["branding"])


def test_a_kiosk_is_told_what_its_manager_changes(venue: Venue) -> None:
    manager, kiosk = manager_of(venue), venue.device()
    assert told(kiosk) == Branding()
    assert ok(accented(manager, venue, "#0b6b3a"))["accent"] == "#0B6B3A"
    manager.put(f"{path_of(venue)}/mark", data=PLUM)
    paths = [ok(manager.put(path_of(venue, at), data=GREEN))["picture"] for at in (3, 1)]
    looks = told(kiosk)
    assert (looks.accent, looks.pictures) == ("#0B6B3A", tuple(reversed(paths)))
    assert looks.mark is not None
    for path, content in ((looks.mark, PLUM), (paths[0], GREEN)):
        answer = kiosk.outside(path)
        assert (answer.status_code, answer.content) == (200, content)
        assert "immutable" in answer.headers["Cache-Control"]
    view = ok(manager.get(path_of(venue)))
    assert (view["mark"], tuple(view["pictures"])) == (looks.mark, looks.pictures)


def test_nobody_but_a_kiosk_is_told(venue: Venue) -> None:
    desk = venue.device(DeviceKind.DESK)
    assert ok(desk.get("/devices/me"))["branding"] is None
    assert desk.get(f"{path_of(venue)}/mark").status_code == 403


def test_an_accent_that_hides_its_words_is_refused_with_both_contrasts(venue: Venue) -> None:
    manager = manager_of(venue)
    accented(manager, venue, "#0B6B3A")
    answer = accented(manager, venue, "#FFD400")
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "invalid_request")
    assert problem["detail"] == (
        "accent: White words on #FFD400 have a contrast of 1.43 : 1, and 4.5 : 1 is needed: "
        "choose a darker colour"
    )
    assert accented(manager, venue, "cobalt").status_code == 422
    assert told(venue.device()).accent == "#0B6B3A"
    assert ok(accented(manager, venue, None))["accent"] is None


def test_a_picture_is_replaced_and_taken_away_and_the_audit_says_so(venue: Venue) -> None:
    manager, kiosk = manager_of(venue), venue.device()
    for content in (GREEN, GREEN, PLUM):
        ok(manager.put(path_of(venue, 1), data=content))
    assert kiosk.get(path_of(venue, 1)).content == PLUM
    for _ in range(2):
        assert manager.delete(path_of(venue, 1)).status_code == 204
    assert kiosk.get(path_of(venue, 1)).status_code == 404
    assert told(kiosk).pictures == ()
    acts = [one["act"] for one in ok(manager.get("/audit"))["entries"]]
    assert acts.count("organiser.pictured") == 3


def test_a_mark_is_taken_away_again_and_its_kiosks_are_told(venue: Venue) -> None:
    manager, kiosk = manager_of(venue), venue.device()
    path = f"{path_of(venue)}/mark"
    manager.put(path, data=PLUM)
    assert told(kiosk).mark is not None
    for _ in range(2):
        assert manager.delete(path).status_code == 204
    assert told(kiosk).mark is None
    assert kiosk.get(path).status_code == 404
    acts = [one["act"] for one in ok(manager.get("/audit"))["entries"]]
    assert acts.count("organiser.marked") == 2


def test_there_are_only_so_many_places(venue: Venue) -> None:
    for place in (0, MOST_PICTURES + 1):
        assert venue.operator.put(path_of(venue, place), data=GREEN).status_code == 422
    assert venue.operator.put(path_of(venue, MOST_PICTURES), data=GREEN).ok


def test_what_is_larger_than_a_screen_is_made_smaller(venue: Venue) -> None:
    venue.operator.put(path_of(venue, 1), data=a_picture("JPEG", (4000, 1000)))
    assert size_of(venue.device().get(path_of(venue, 1)).content) == (2160, 540)


def test_a_mark_that_is_a_picture_stands_whole_on_a_white_square(venue: Venue) -> None:
    venue.operator.put(f"{path_of(venue)}/mark", data=a_picture(size=(2048, 600)))
    content = venue.device().get(f"{path_of(venue)}/mark").content
    with Image.open(io.BytesIO(content)) as mark:
        assert mark.size == (1024, 1024)
        assert [mark.getpixel(at) for at in ((3, 512), (512, 3))] == [(31, 59, 224), (255,) * 3]


def test_a_photograph_that_lies_on_its_side_is_stood_up(venue: Venue) -> None:
    # Exif 2.3, 4.6.4: orientation 6 means that the picture's right side is up.
    on_its_side = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    sent = a_picture("JPEG", (40, 20), exif=on_its_side)
    venue.operator.put(path_of(venue, 1), data=sent)
    assert size_of(venue.device().get(path_of(venue, 1)).content) == (20, 40)


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg/>", GREEN[:-30], PLUM[:300], a_picture(size=(8000, 5001))],
    ids=["nothing", "gif", "svg", "cut png", "cut jpeg", "40 megapixels and more"],
)
def test_what_is_no_whole_picture_or_too_large_is_refused(venue: Venue, content: bytes) -> None:
    answer = venue.operator.put(path_of(venue, 1), data=content)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_a_picture_of_more_than_two_megabytes_is_refused(venue: Venue) -> None:
    fits = venue.operator.put(path_of(venue, 1), data=GREEN + b"x" * 1_900_000)
    answer = venue.operator.put(path_of(venue, 1), data=GREEN + b"x" * 2_000_000)
    assert fits.ok
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
