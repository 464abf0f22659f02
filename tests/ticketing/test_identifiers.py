"""Identifiers sort by time, read aloud without mistakes and survive hurried typing."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticketing.identifiers import (
    ALPHABET,
    crockford,
    new_id,
    new_order_number,
    new_payment_reference,
    new_serial,
    serial_number,
    serial_text,
    typed_serial,
)


def test_ids_are_version_7_and_sort_by_the_moment_they_were_made() -> None:
    first, second = new_id(1_000), new_id(2_000)
    assert (first.version, first.variant) == (7, "specified in RFC 4122")
    assert first < second
    assert abs((new_id().int >> 80) - time.time() * 1000) < 10_000


def test_ids_differ_within_a_millisecond() -> None:
    assert len({new_id(1_000) for _ in range(1_000)}) == 1_000


@given(st.integers(0, 2**40 - 1))
def test_a_serial_and_its_number_are_the_same_thing(number: int) -> None:
    assert serial_number(serial_text(number)) == number


@given(st.integers(0, 2**40 - 1))
def test_a_serial_typed_carelessly_is_still_found(number: int) -> None:
    serial = serial_text(number)
    spaced = f" {serial[4:8].lower()} - {serial[8:].replace('0', 'o').replace('1', 'l')} "
    assert typed_serial(spaced) == serial
    assert typed_serial(serial) == serial


@pytest.mark.parametrize(
    "text", ["", "TKT-", "TKT-12345", "TKT-123456789", "U" * 8, "TKT-1234567\n8x"]
)
def test_what_is_no_serial_is_not_made_one(text: str) -> None:
    assert typed_serial(text) is None


@pytest.mark.parametrize("text", ["TKT-1234567I", "tkt-12345678", "12345678", "TKT-12345678\n"])
def test_a_serial_has_one_spelling(text: str) -> None:
    with pytest.raises(ValueError, match="not a ticket serial"):
        serial_number(text)


def test_the_alphabet_leaves_out_what_is_misread() -> None:
    assert not set("ILOU") & set(ALPHABET)
    assert len(set(ALPHABET)) == 32


def test_a_number_too_large_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        crockford(32, 1)


def test_names_have_their_shapes() -> None:
    assert new_serial(lambda _: 0) == "TKT-00000000"
    assert new_order_number(lambda _: 2**40 - 1) == "W-ZZZZ-ZZZZ"
    assert new_payment_reference(lambda _: 31) == "P-000000000Z"
