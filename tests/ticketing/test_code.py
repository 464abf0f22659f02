"""A ticket code is genuine or it is not, and it fits a version 5 symbol."""

from datetime import UTC, date, datetime

import pytest
import qrcode
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from ticketing.code import (
    CODE_LENGTH,
    ForgedCodeError,
    Statement,
    UnreadableCodeError,
    VerifyingKey,
    looks_like_code,
    parse,
    sign,
    verify,
)
from ticketing.identifiers import serial_text

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = VerifyingKey(7, "the event", PRIVATE.public_key())
STATEMENT = Statement(7, serial_text(123_456_789), 3, 2, date(2026, 11, 19), date(2026, 11, 22))
CODE = sign(STATEMENT, PRIVATE)
CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

statements = st.builds(
    Statement,
    key_id=st.integers(0, 4095),
    serial=st.integers(0, 2**40 - 1).map(serial_text),
    generation=st.integers(0, 255),
    tier_ref=st.integers(0, 255),
    first_day=st.dates(date(2024, 1, 1), date(2060, 1, 1)),
    last_day=st.just(date(2060, 1, 1)),
).map(
    lambda s: (
        Statement(
            s.key_id, s.serial, s.generation, s.tier_ref, s.first_day, s.first_day.replace(day=28)
        )
        if s.first_day.day <= 28
        else Statement(s.key_id, s.serial, s.generation, s.tier_ref, s.first_day, s.first_day)
    )
)


@given(statements)
def test_what_was_signed_is_what_is_read(statement: Statement) -> None:
    key = VerifyingKey(statement.key_id, "e", PRIVATE.public_key())
    code = sign(statement, PRIVATE)
    assert parse(code) == statement
    assert verify(code, [key]).statement == statement


def test_a_code_fits_a_version_5_symbol_at_level_m() -> None:
    assert len(CODE) == CODE_LENGTH
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    symbol.add_data(CODE, optimize=0)
    symbol.make()
    assert symbol.version == 5


@pytest.mark.parametrize("place", range(CODE_LENGTH))
def test_one_changed_character_anywhere_is_forged(place: int) -> None:
    for other in CHARACTERS:
        if other != CODE[place]:
            changed = CODE[:place] + other + CODE[place + 1 :]
            with pytest.raises(ForgedCodeError):
                verify(changed, [KEY])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://menu.example/",
        CODE.lower(),
        CODE[:-1],
        CODE + "A",
        "0" * CODE_LENGTH,
        "é" * 122,
    ],
)
def test_another_qr_code_is_unreadable_not_forged(text: str) -> None:
    assert not looks_like_code(text)
    with pytest.raises(UnreadableCodeError):
        verify(text, [KEY])


def test_a_signature_by_somebody_else_is_forged() -> None:
    with pytest.raises(ForgedCodeError):
        verify(sign(STATEMENT, Ed25519PrivateKey.generate()), [KEY])


def test_no_keys_means_nothing_is_genuine() -> None:
    with pytest.raises(ForgedCodeError):
        verify(CODE, [])


def test_two_events_may_share_a_short_key_id() -> None:
    other = VerifyingKey(7, "another event", Ed25519PrivateKey.generate().public_key())
    assert verify(CODE, [other, KEY]).key is KEY


def test_a_field_that_does_not_fit_is_refused() -> None:
    too_many = Statement(7, STATEMENT.serial, 256, 2, STATEMENT.first_day, STATEMENT.last_day)
    with pytest.raises(ValueError, match="does not fit"):
        sign(too_many, PRIVATE)


def test_the_window_holds_its_first_and_last_day() -> None:
    assert STATEMENT.covers(datetime(2026, 11, 19, tzinfo=UTC))
    assert STATEMENT.covers(datetime(2026, 11, 22, 23, 59, tzinfo=UTC))
    assert not STATEMENT.covers(datetime(2026, 11, 18, 23, 59, tzinfo=UTC))
    assert not STATEMENT.covers(datetime(2026, 11, 23, tzinfo=UTC))
