"""The server's clock is set while it runs: nobody enters twice, and nobody is refused for it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path
from random import Random

import pytest

from tests.server.admission.door import Door, door_of
from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.running import ServerHandle, running_server
from tests.simulator.running import wait_until
from ticketing.admission import Direction, EntryRule, Reason
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder, OrderStatus
from ticketing.payment import PaymentMethod, StartPayment
from torture import stepping_server
from torture.cut_off_gate import CutOffGate, Stand
from torture.stepping_server import set_ahead

STEPS_S = [300, -300]
# What Berlin's clocks say and how that differs from UTC is written out, and not asked of a library.
SHORT_DAY = [  # the 28th of March 2027 has 23 hours
    (datetime(2027, 3, 27, 22, 58, tzinfo=UTC), True),  # 23:58 of the 27th
    (datetime(2027, 3, 27, 23, 2, tzinfo=UTC), True),  # 0:02 of the 28th
    (datetime(2027, 3, 28, 21, 58, tzinfo=UTC), False),  # 23:58 of the 28th
    (datetime(2027, 3, 28, 22, 2, tzinfo=UTC), True),  # 0:02 of the 29th
]
LONG_DAY = [  # the 31st of October 2027 has 25
    (datetime(2027, 10, 30, 22, 2, tzinfo=UTC), True),  # 0:02 of the 31st
    (datetime(2027, 10, 31, 22, 2, tzinfo=UTC), False),  # 23:02 of the 31st
    (datetime(2027, 10, 31, 23, 2, tzinfo=UTC), True),  # 0:02 of the 1st
]


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    with running_server(module=stepping_server.__name__) as running:
        yield running


@pytest.fixture
def office(server: ServerHandle) -> BoxOffice:
    return open_box_office(server)


@pytest.fixture(autouse=True)
def _right(server: ServerHandle) -> Iterator[None]:
    yield
    set_ahead(server, 0)


def set_to(server: ServerHandle, moment: datetime) -> None:
    set_ahead(server, (moment - datetime.now(UTC)).total_seconds())


def dated_ahead(server: ServerHandle, seconds: float) -> bool:
    """Whether its answers are dated by the clock that was set."""
    dated = parsedate_to_datetime(server.client().outside("/healthz").headers["Date"])
    return abs(dated - datetime.now(UTC) - timedelta(seconds=seconds)) < timedelta(seconds=60)


@pytest.mark.parametrize("step_s", STEPS_S)
def test_who_entered_before_the_step_is_refused_after_it_and_may_leave_and_come_back(
    server: ServerHandle, office: BoxOffice, step_s: int
) -> None:
    once, again = door_of(office), door_of(office, EntryRule.REENTRY)
    (code,) = office.codes(1)
    assert once.scan(code).verdict.admitted
    assert again.scan(code).verdict.admitted

    set_ahead(server, step_s)

    assert once.scan(code).verdict.reason is Reason.ALREADY_USED
    assert again.scan(code).verdict.reason is Reason.ALREADY_USED
    assert again.scan(code, direction=Direction.EXIT).verdict.admitted
    assert again.scan(code).verdict.admitted
    assert again.scan(code).verdict.reason is Reason.ALREADY_USED


@pytest.mark.parametrize("night", [SHORT_DAY, LONG_DAY], ids=["23 hours", "25 hours"])
def test_a_day_ticket_enters_again_at_the_venues_midnight_in_a_day_of(
    server: ServerHandle, office: BoxOffice, night: list[tuple[datetime, bool]]
) -> None:
    door = door_of(office, EntryRule.ONCE_PER_DAY)
    (code,) = office.codes(1)
    for moment, admitted in night:
        set_to(server, moment)
        assert door.scan(code).verdict.admitted is admitted, moment


def test_a_clock_set_back_over_midnight_lets_nobody_in_a_second_time_that_day(
    server: ServerHandle, office: BoxOffice
) -> None:
    door: Door = door_of(office, EntryRule.ONCE_PER_DAY)
    (code,) = office.codes(1)
    (before, _), (after, _), *_ = SHORT_DAY
    for moment in (before, after):
        set_to(server, moment)
        assert door.scan(code).verdict.admitted
    set_to(server, before)
    assert door.scan(code).verdict.reason is Reason.ALREADY_USED


@pytest.mark.parametrize("step_s", STEPS_S)
def test_a_kiosk_is_paid_for_what_it_held_before_the_step(
    server: ServerHandle, office: BoxOffice, step_s: int
) -> None:
    line = NewLine(tier_id=office.tier_id, quantity=1)
    order = NewOrder(id=new_id(), session_id=office.session_id, lines=(line,))
    ok(office.kiosk.post("/orders", order))
    set_ahead(server, step_s)
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    ok(office.kiosk.post(f"/orders/{order.id}/payments", payment))
    assert ok(office.kiosk.get(f"/orders/{order.id}"))["status"] == OrderStatus.CONFIRMED


def test_a_gate_goes_by_the_new_time_from_the_next_answer_on(
    server: ServerHandle, office: BoxOffice, tmp_path: Path
) -> None:
    checkpoint = office.checkpoint()
    token = office.gate(checkpoint).token
    stand = Stand("Gate", server.address, token, checkpoint.id, timedelta(hours=-2))
    codes = office.codes(2)
    with CutOffGate(stand, tmp_path, Random(1)) as gate:  # noqa: S311  the luck of a line that is not used
        for step_s, code in zip(STEPS_S, codes, strict=True):
            set_ahead(server, step_s)
            wait_until(partial(dated_ahead, server, step_s), within_s=60)
            gate.loads()
            shown = gate.scans(code, datetime.now(UTC))
            assert shown.admitted
            there = datetime.now(UTC) + timedelta(seconds=step_s)
            assert abs(shown.scanned_at - there) < timedelta(seconds=60)
