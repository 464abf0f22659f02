"""A pairing code works once, for ten minutes, for whoever reads it off the manager's screen."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from server.database import Database
from server.device.pairing import MOST_TRIES, NewlyPaired, expect, pair, revoke
from server.device.tables import device
from server.device.tokens import authenticate
from ticketing.device import DeviceKind, NewDevice, Pair, PairingView
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
PUBLIC_KEY = "ab" * 32


def new_kiosk() -> NewDevice:
    """A kiosk that a manager expects."""
    return NewDevice(
        id=new_id(),
        organiser_id=new_id(),
        kind=DeviceKind.KIOSK,
        name="Foyer 1",
        place="Foyer",
        reader_id="tmr_1",
    )


def expected(database: Database, wanted: NewDevice, now: datetime = NOW) -> PairingView:
    """The pairing of a device, on disk."""
    return database.write(lambda c: expect(c, wanted, now))


def offer(database: Database, code: str, now: datetime = NOW) -> NewlyPaired | None:
    """What typing ``code`` on a device gives."""
    return database.write(lambda c: pair(c, Pair(code=code, public_key=PUBLIC_KEY), now))


def wrong(code: str) -> str:
    """A code with the same first half and another second half."""
    return code[:-1] + ("0" if code[-1] != "0" else "1")


def test_the_code_gives_a_token_that_is_the_device(database: Database) -> None:
    wanted = new_kiosk()
    newly = offer(database, expected(database, wanted).code)

    assert newly is not None
    known = database.read(lambda c: authenticate(c, newly.token))
    assert known is not None
    assert (known.id, known.kind, known.reader_id) == (wanted.id, DeviceKind.KIOSK, "tmr_1")
    assert known.organiser_id == wanted.organiser_id


def test_the_code_may_be_typed_without_its_dash_and_in_small_letters(database: Database) -> None:
    code = expected(database, new_kiosk()).code

    assert offer(database, code.replace("-", "").lower()) is not None


def test_the_code_works_once(database: Database) -> None:
    code = expected(database, new_kiosk()).code

    assert offer(database, code) is not None
    assert offer(database, code) is None


def test_of_eight_who_type_it_at_once_one_is_paired(database: Database) -> None:
    code = expected(database, new_kiosk()).code
    got: list[NewlyPaired | None] = []
    threads = [threading.Thread(target=lambda: got.append(offer(database, code))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(got) == 8
    assert len([newly for newly in got if newly]) == 1


def test_after_five_wrong_tries_the_right_code_is_dead(database: Database) -> None:
    code = expected(database, new_kiosk()).code
    for _ in range(MOST_TRIES):
        assert offer(database, wrong(code)) is None

    assert offer(database, code) is None


def test_control_after_four_wrong_tries_it_still_works(database: Database) -> None:
    code = expected(database, new_kiosk()).code
    for _ in range(MOST_TRIES - 1):
        assert offer(database, wrong(code)) is None

    assert offer(database, code) is not None


def test_guessing_at_random_does_not_use_up_a_code_that_waits(database: Database) -> None:
    code = expected(database, new_kiosk()).code
    stranger = ("0" if code[0] != "0" else "1") + code[1:]
    for _ in range(3 * MOST_TRIES):
        assert offer(database, stranger) is None

    assert offer(database, code) is not None


@pytest.mark.parametrize(
    ("age", "works"), [(timedelta(minutes=9, seconds=59), True), (timedelta(minutes=10), False)]
)
def test_the_code_lives_ten_minutes(database: Database, age: timedelta, *, works: bool) -> None:
    code = expected(database, new_kiosk()).code

    assert (offer(database, code, NOW + age) is not None) is works


def test_a_new_code_for_the_same_device_kills_the_old_one(database: Database) -> None:
    wanted = new_kiosk()
    old, new = expected(database, wanted).code, expected(database, wanted).code

    assert offer(database, old) is None
    assert offer(database, new) is not None


def test_pairing_again_replaces_the_token(database: Database) -> None:
    wanted = new_kiosk()
    first = offer(database, expected(database, wanted).code)
    second = offer(database, expected(database, wanted).code)

    assert first is not None
    assert second is not None
    assert database.read(lambda c: authenticate(c, first.token)) is None
    assert database.read(lambda c: authenticate(c, second.token)) is not None


def test_an_id_that_is_another_devices_is_refused(database: Database) -> None:
    wanted = new_kiosk()
    expected(database, wanted)

    with pytest.raises(RefusedError) as refused:
        expected(database, wanted.model_copy(update={"name": "Foyer 2"}))
    assert refused.value.problem.code is ProblemCode.ID_USED_DIFFERENTLY


def test_a_revoked_device_is_nobody_and_cannot_be_paired_again(database: Database) -> None:
    wanted = new_kiosk()
    newly = offer(database, expected(database, wanted).code)
    waiting = expected(database, wanted).code
    for _ in range(2):
        database.write(lambda c: revoke(c, wanted.id, NOW))

    assert newly is not None
    with pytest.raises(RefusedError) as refused:
        database.read(lambda c: authenticate(c, newly.token))
    assert refused.value.problem.code is ProblemCode.DEVICE_REVOKED
    assert offer(database, waiting) is None
    with pytest.raises(RefusedError) as refused:
        expected(database, wanted)
    assert refused.value.problem.code is ProblemCode.NOT_ALLOWED


def test_neither_token_nor_code_is_in_the_database_in_clear(database: Database) -> None:
    wanted = new_kiosk()
    newly = offer(database, expected(database, wanted).code)
    code = expected(database, wanted).code

    mine = select(device).where(device.c.id == wanted.id)
    row = database.read(lambda c: c.execute(mine).one())

    assert newly is not None
    kept = " ".join(str(field) for field in row)
    assert newly.token not in kept
    assert code.replace("-", "") not in kept
    assert code.split("-")[1] not in kept.split()
