"""Badges: who is given one, by what kiosks know it, and how one that is lost becomes worthless."""

import pytest
import requests

from tests.documents.paper import codes_in, rendered
from tests.server.drawer.cash_desk import CashDesk, open_cash_desk
from tests.server.people.persons import Somebody, ok, staff
from tests.server.running import Client, ServerHandle
from ticketing.badge import badge_mark
from ticketing.drawer import ClerkList
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def desk(one_house: ServerHandle) -> CashDesk:
    return open_cash_desk(one_house)


@pytest.fixture(scope="module")
def manager(desk: CashDesk) -> Client:
    return desk.somebody(StaffRole.MANAGER).client


@pytest.fixture(scope="module")
def kiosk(desk: CashDesk) -> Client:
    return desk.venue.device()


def path_of(desk: CashDesk, who: Somebody) -> str:
    return f"/organisers/{desk.venue.organiser_id}/people/{who.id}/badge"


def code_on(answer: requests.Response) -> str:
    """What a scanner reads on a badge."""
    assert (answer.status_code, answer.headers["Cache-Control"]) == (201, "private, no-store")
    (page,) = rendered(answer.content)
    (code,) = codes_in(page)
    return code


def known(kiosk: Client, who: Somebody) -> str | None:
    """The mark by which a kiosk knows somebody's badge."""
    clerks = ClerkList.model_validate(ok(kiosk.get("/clerks"))).clerks
    (found,) = (one.badge for one in clerks if one.id == who.id)
    return found


def test_a_lost_badge_is_made_anew_and_one_that_is_taken_away_is_none(
    desk: CashDesk, manager: Client, kiosk: Client
) -> None:
    clerk = desk.somebody()
    assert known(kiosk, clerk) is None
    lost, found = (code_on(manager.post(path_of(desk, clerk))) for _ in range(2))
    assert known(kiosk, clerk) == badge_mark(found) != badge_mark(lost)
    for _ in range(2):
        assert manager.delete(path_of(desk, clerk)).status_code == 204
    assert known(kiosk, clerk) is None
    told = [one["act"] for one in ok(manager.get("/audit"))["entries"]]
    assert (told.count("person.badge_made"), told.count("person.badge_taken")) == (2, 1)


def test_an_answer_that_was_lost_is_had_again_with_its_key(
    desk: CashDesk, manager: Client, kiosk: Client
) -> None:
    clerk, key = desk.somebody(), {"Idempotency-Key": "a-clerks-badge"}
    first, again = (manager.post(path_of(desk, clerk), headers=key) for _ in range(2))
    assert code_on(first) == code_on(again)
    assert known(kiosk, clerk) == badge_mark(code_on(again))


def test_whoever_may_not_open_a_panel_has_none(desk: CashDesk, manager: Client) -> None:
    steward = staff(desk.venue.server, desk.venue.organiser_id, StaffRole.STEWARD)
    answer = manager.post(path_of(desk, steward))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
