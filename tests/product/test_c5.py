"""C5: the QR's payload is signed, the signature is checked at the gate, serials are random."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, gate, good, refusal, scanned, sold_by
from ticketing.admission import Reason
from ticketing.code import VerifyingKey, parse, sign, verify
from ticketing.identifiers import new_id, serial_number
from ticketing.scan import NewScan, NewScans, ScanViews
from ticketing.sync import ChangePage, SigningKeyRow


def test_c5_the_payload_is_signed_by_a_key_that_gates_are_told(house: House) -> None:
    venue = house.venue(FREE)
    _, order = at_kiosk(venue)
    client, _ = gate(venue)
    page = ChangePage.model_validate(good(client.get("/sync/changes", params={"after": 0})))
    rows = [one.row for one in page.changes if isinstance(one.row, SigningKeyRow)]
    keys = [
        VerifyingKey(
            row.key_id,
            str(row.event_id),
            Ed25519PublicKey.from_public_bytes(bytes.fromhex(row.public_key)),
        )
        for row in rows
    ]
    ticket = order.tickets[0]
    genuine = verify(ticket.code, keys)
    assert genuine.key.event_id == str(venue.event.id)
    assert (genuine.statement.serial, genuine.statement.generation) == (ticket.serial, 1)


def test_c5_a_code_with_any_character_changed_lets_nobody_in(house: House) -> None:
    venue = house.venue(FREE)
    _, order = at_kiosk(venue)
    client, here = gate(venue)
    code = order.tickets[0].code
    changed = [
        code[:at] + ("A" if letter != "A" else "B") + code[at + 1 :]
        for at, letter in enumerate(code)
    ]
    scans = tuple(
        NewScan(id=new_id(), checkpoint_id=here.id, text=text, scanned_at=datetime.now(UTC))
        for text in changed
    )
    views = ScanViews.model_validate(good(client.post("/scans", NewScans(scans=scans)))).scans
    assert len(views) == len(code)
    assert {refusal(view) for view in views} == {Reason.FORGED}
    # The control: unchanged it is let in, so it was the signature that the others failed.
    assert scanned((client, here), code).verdict.admitted


def test_c5_what_another_key_signed_is_forged_however_true_it_is(house: House) -> None:
    venue = house.venue(FREE)
    _, order = at_kiosk(venue)
    statement = parse(order.tickets[0].code)
    stranger = Ed25519PrivateKey.generate()
    here = gate(venue)
    assert refusal(scanned(here, sign(statement, stranger))) is Reason.FORGED
    later = replace(statement, generation=statement.generation + 1)
    assert refusal(scanned(here, sign(later, stranger))) is Reason.FORGED


def test_c5_nobody_can_tell_a_serial_from_those_before_it(house: House) -> None:
    venue = house.venue(FREE | {"max_per_order": 20})
    kiosk, first = at_kiosk(venue, 20)
    orders = [first, *(sold_by(kiosk, venue, 20) for _ in range(4))]
    numbers = [serial_number(ticket.serial) for order in orders for ticket in order.tickets]
    steps = {later - earlier for earlier, later in pairwise(numbers)}
    assert len(steps) == len(numbers) - 1
    # Each of the forty bits is about as often set as not; 100 draws stray past 20 and 80 once in
    # a billion.
    for bit in range(40):
        assert 20 <= sum(number >> bit & 1 for number in numbers) <= 80
