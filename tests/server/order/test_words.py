"""What somebody types is read as the beginnings of words, or as the number of an order."""

import pytest

from server.order.typing_in import typed_number
from server.order.words import beginnings, folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lovelace", ("ada", "lovelace")),
        ("  O'Neil-Smith ", ("o", "neil", "smith")),
        ("ADA@Example.ORG", ("ada@example.org",)),
        ("+44 (1632) 960-961", ("441632960961",)),
        ("0044 1632", ("441632",)),
        ("STRASSE straße", ("strasse",)),
        ("\uff21\uff44\uff41", ("ada",)),
        ("李 小龙", ("李", "小龙")),
        ("%_'\\", ()),
    ],
)
def test_beginnings_of_what_was_typed(text: str, expected: tuple[str, ...]) -> None:
    assert beginnings(text) == expected


def test_folded_text_is_the_same_whatever_its_case() -> None:
    assert folded("Straße") == folded("STRASSE")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("W-7K3F-92QD", "W-7K3F-92QD"),
        ("w7k3f92qd", "W-7K3F-92QD"),
        (" 7k3f 92qd ", "W-7K3F-92QD"),
        ("W-OIL0-92QD", "W-0110-92QD"),
        ("TKT-7K3F92QD", None),
        ("W-7K3F", None),
        ("lovelace@", None),
        ("", None),
    ],
)
def test_a_number_is_read_however_it_is_typed(text: str, number: str | None) -> None:
    assert typed_number(text) == number
