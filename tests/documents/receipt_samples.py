"""Printed receipts of the sample venue, for the tests and the pictures."""

from datetime import UTC, datetime

from documents.printed_receipt import (
    CardFacts,
    Entry,
    PrintedReceipt,
    ReceiptLine,
    ReceiptSession,
    TaxLine,
)
from resources import resource
from ticketing.money import Money


def euro(cents: int) -> Money:
    """So many cents."""
    return Money(amount=cents, currency="EUR")


CARD = PrintedReceipt(
    venue="The Foundry",
    address=("4 Foundry Yard, 20099 Hamburg",),
    tax_number="DE999999999",
    number="2026-03-004817",
    order="W-7K3F-92QD",
    at=datetime(2026, 11, 20, 18, 6, 14, tzinfo=UTC),
    time_zone="Europe/Berlin",
    sessions=(
        ReceiptSession(
            event="Mira Okafor Trio",
            starts=datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
            room="Main Hall",
            lines=(
                ReceiptLine(2, "Standard", euro(2400), euro(4800)),
                ReceiptLine(1, "Reduced", euro(1600), euro(1600)),
            ),
        ),
    ),
    total=euro(6400),
    taxes=(TaxLine("VAT", 700, euro(5981), euro(419), euro(6400)),),
    card=CardFacts(
        brand="Visa debit",
        last4="4242",
        entry=Entry.CONTACTLESS,
        authorisation="083912",
        aid="A0000000031010",
        application="VISA DEBIT",
        verified_by="Cardholder device",
        tvr="0000000000",
        tsi="0000",
        terminal="K3-0117",
    ),
    order_url="https://foundry.example/o/W-7K3F-92QD",
    issued_by="Kiosk 3",
    mark=resource("sample_venue/mark.svg").read_bytes(),
)
