"""B7: codes such as TKT-45DDA6C5, unique, generated on their own, valid at the gate."""

import re

from tests.product.house import House
from tests.product.tickets import FREE, at_kiosk, gate, refusal, refused, scanned, sold_by
from ticketing.admission import Reason


def test_b7_a_serial_is_written_as_people_read_it(house: House) -> None:
    _, order = at_kiosk(house.venue(FREE))
    assert re.fullmatch(r"TKT-[0-9A-HJKMNP-TV-Z]{8}", order.tickets[0].serial)


def test_b7_serials_are_unique_within_and_across_orders(house: House) -> None:
    venue = house.venue(FREE | {"max_per_order": 20})
    kiosk, first = at_kiosk(venue, 20)
    orders = [first, *(sold_by(kiosk, venue, 20) for _ in range(4))]
    assert len({ticket.serial for order in orders for ticket in order.tickets}) == 100


def test_b7_nobody_who_orders_can_choose_a_serial(house: House) -> None:
    venue = house.venue(FREE)
    order = venue.order().model_dump(mode="json")
    wanted = order | {"serial": "TKT-45DDA6C5"}
    assert refused(venue.device().post("/orders", wanted), 422) == "invalid_request"


def test_b7_a_serial_that_is_typed_lets_its_holder_in_once(house: House) -> None:
    venue = house.venue(FREE)
    _, order = at_kiosk(venue)
    here, serial = gate(venue), order.tickets[0].serial
    # As a tired steward types it: small letters, a dash elsewhere, a space.
    typed = f"{serial[4:8].lower()}-{serial[8:].lower()} "
    assert scanned(here, serial=typed).verdict.admitted
    assert refusal(scanned(here, serial=serial)) is Reason.ALREADY_USED


def test_b7_a_serial_that_was_never_made_lets_nobody_in(house: House) -> None:
    venue = house.venue(FREE)
    at_kiosk(venue)
    here = gate(venue)
    assert refusal(scanned(here, serial="TKT-45DDA6C5")) is Reason.UNKNOWN


def test_b7_there_is_no_serial_before_the_order_is_confirmed(house: House) -> None:
    venue = house.venue(FREE)
    kiosk, order = venue.device(), venue.order()
    assert kiosk.post("/orders", order).json()["tickets"] == []
