"""Sealed names: whoever has the code reads them, and nobody else."""

from dataclasses import replace

import pytest

from tests.ticketing.test_code import CODE, PRIVATE, STATEMENT
from ticketing.code import UnreadableCodeError, sign
from ticketing.sealed_name import name_off_wire, name_on_wire, open_name, seal_name

NAME = "Ama Quartey-Ünique"


def sealed(name: str = NAME) -> bytes:
    found = seal_name(name, CODE)
    assert found is not None
    return found


@pytest.mark.parametrize("name", [NAME, "A" * 32, "آمنة " * 40, "x"])
def test_a_name_is_read_by_the_code_it_was_sealed_under(name: str) -> None:
    assert open_name(sealed(name), CODE) == name


def test_the_next_generation_opens_nothing() -> None:
    following = replace(STATEMENT, generation=STATEMENT.generation + 1)
    assert open_name(sealed(), sign(following, PRIVATE)) is None


def test_what_was_changed_or_is_of_another_format_opens_nothing() -> None:
    good = sealed()
    bent = good[:-1] + bytes([good[-1] ^ 1])
    assert [open_name(bytes(one), CODE) for one in (bent, b"\x02" + good[1:], good[:9], b"")] == [
        None
    ] * 4


def test_the_same_name_never_looks_the_same_and_its_length_says_little() -> None:
    assert sealed() != sealed()
    assert len(sealed("Bo")) == len(sealed("Bartholomew Featherstone"))


def test_nobody_is_nobody() -> None:
    assert seal_name(None, CODE) is None
    assert name_on_wire(None) is None
    assert name_off_wire(None) is None


def test_it_crosses_the_wire_as_text() -> None:
    told = name_on_wire(sealed())
    assert told is not None
    opened = name_off_wire(told)
    assert opened is not None
    assert open_name(opened, CODE) == NAME


def test_a_text_that_is_no_code_seals_nothing() -> None:
    with pytest.raises(UnreadableCodeError):
        seal_name(NAME, "https://example.org")
