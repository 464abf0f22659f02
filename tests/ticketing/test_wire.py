"""Wire types are frozen, strict where we read and forgiving where a device must live on."""

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from ticketing.catalogue import NewEvent
from ticketing.device import Pair
from ticketing.identifiers import new_id
from ticketing.moment import in_utc, venue_day
from ticketing.order import Buyer, NewLine, NewOrder
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScan
from ticketing.stock import Stock
from ticketing.wire import Localized


def test_a_request_with_an_unknown_name_is_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        NewLine.model_validate({"tier_id": new_id(), "quantity": 1, "price": 1})


def test_an_answer_with_a_newer_name_is_still_read() -> None:
    assert Stock.model_validate({"quantity": 1, "colour": "red"}).free == 1


@pytest.mark.parametrize("quantity", [0, -1, 101])
def test_a_line_has_a_sensible_quantity(quantity: int) -> None:
    with pytest.raises(ValidationError):
        NewLine(tier_id=new_id(), quantity=quantity)


def test_an_order_has_lines() -> None:
    with pytest.raises(ValidationError):
        NewOrder(id=new_id(), session_id=new_id(), lines=())


@pytest.mark.parametrize(
    "address",
    [
        "lea",
        "lea@",
        "@x.de",
        "a@b",
        "a b@c.de",
        "a@b..de",
        "a@b.de\n.x y",
        "x" * 250 + "@b.de",
        "a@b.de,c@d.de",
    ],
)
def test_what_cannot_be_an_address_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        Buyer(email=address)


@pytest.mark.parametrize(
    "address", ["lea.hartmann@gmx.de", "o'neil+tag@mail.example.co.uk", "李@例え.jp"]
)
def test_unusual_addresses_are_people_too(address: str) -> None:
    assert Buyer(email=f" {address} ").email == address


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        in_utc(datetime(2026, 1, 1))  # noqa: DTZ001  the missing zone is the point


def test_the_venues_day_is_not_ours() -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert venue_day(late, "Europe/Berlin").day == 21
    assert venue_day(late, "America/New_York").day == 20


def test_an_event_needs_a_real_time_zone_and_a_session() -> None:
    text = Localized(text="x")
    with pytest.raises(ValidationError) as failure:
        NewEvent(
            id=new_id(),
            organiser_id=new_id(),
            name=text,
            summary=text,
            venue="The Foundry",
            room=text,
            time_zone="Mars/Olympus",
            currency="EUR",
            sessions=(),
        )
    assert {error["loc"][0] for error in failure.value.errors()} == {"time_zone", "sessions"}


def test_a_scan_is_of_a_text_or_of_a_serial() -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    for fields in ({}, {"text": "x", "serial": "y"}):
        with pytest.raises(ValidationError, match="either"):
            NewScan(id=new_id(), checkpoint_id=new_id(), scanned_at=now, **fields)


def test_a_pairing_code_may_be_typed_small_and_without_its_dash() -> None:
    assert Pair(code=" abcd-2345 ", public_key="0" * 64).code == "ABCD-2345"
    assert Pair(code="abcd2345", public_key="0" * 64).code == "ABCD2345"


def test_text_falls_back_to_the_venues_own_words() -> None:
    name = Localized(text="Evening", translations={"ar": "مساء"})
    assert (name.in_language("ar"), name.in_language("fr")) == ("مساء", "Evening")


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_its_status_and_title(code: ProblemCode) -> None:
    problem = RefusedError(code, "what happened", available=5).problem
    assert 400 <= problem.status < 600
    assert problem.title
    assert problem.model_dump()["available"] == 5
