"""The pairing QR: its text, who may have written it, and what is none."""

import pytest
from pydantic import ValidationError

from ticketing.pairing_symbol import (
    PairingSymbol,
    pairing_symbol,
    read_pairing_symbol,
    server_address,
)

QR_ALPHANUMERIC = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:8700", "https://tickets.example.org", "http://[::1]:8700", "https://a.b/Wk"],
)
def test_what_is_written_is_read(address: str) -> None:
    symbol = pairing_symbol(address, "7K3F-92QD")
    assert symbol == PairingSymbol(address, "7K3F92QD")
    assert read_pairing_symbol(symbol.text) == symbol


def test_the_text_of_a_plain_address_is_compact() -> None:
    text = pairing_symbol("https://Tickets.example.org/", "7k3f-92qd").text
    assert text == "WICKET-PAIR:7K3F92QD:HTTPS://TICKETS.EXAMPLE.ORG"
    assert set(text) <= QR_ALPHANUMERIC


@pytest.mark.parametrize(
    "text",
    [
        *("", "WKT1.7K3F92QD", "WICKET-PAIR", "WICKET-PAIR:7K3F92QD"),
        *("WICKET-PAIR:7K3F92Q:HTTP://A.B", "WICKET-PAIR:7K3F92QU:HTTP://A.B"),
        *("WICKET-PAIR:7K3F92QD:FTP://A.B", "WICKET-PAIR:7K3F92QD:HTTP://"),
        *("WICKET-PAIR:7K3F92QD:HTTP://U:P@A.B", "WICKET-PAIR:7K3F92QD:HTTP://[A"),
    ],
)
def test_another_qr_is_none(text: str) -> None:
    assert read_pairing_symbol(text) is None


@pytest.mark.parametrize(("address", "code"), [("example.org", "7K3F92QD"), ("http://a.b", "no")])
def test_none_is_made_of_what_pairs_nothing(address: str, code: str) -> None:
    with pytest.raises((ValueError, ValidationError)):
        pairing_symbol(address, code)


@pytest.mark.parametrize(
    "text",
    ["example.org", "http://", "https://a.b?x=1", "https://a.b#x", "http://a b", "http://a.b:port"],
)
def test_what_is_no_address_is_not_taken_for_one(text: str) -> None:
    assert server_address(text) is None


def test_an_address_has_one_form() -> None:
    assert server_address("  HTTPS://Tickets.Example.org/ ") == "https://tickets.example.org"
