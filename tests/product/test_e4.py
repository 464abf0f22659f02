"""E4: my tickets with or without used ones, newest first, with QR."""

from tests.product.house import House
from tests.product.tickets import FREE, bought, codes_in, drawn_in, gate, mine, person, scanned


def test_e4_my_tickets_are_listed_the_newest_first(house: House) -> None:
    venue, ada = house.venue(FREE), person(house, "ada")
    first = bought(ada.client, venue)
    later = bought(ada.client, venue, 2)

    listed = [ticket.id for ticket in mine(ada)]

    assert listed[-1] == first.tickets[0].id
    assert set(listed[:2]) == {ticket.id for ticket in later.tickets}


def test_e4_used_ones_can_be_left_out(house: House) -> None:
    venue, ada = house.venue(FREE), person(house, "ada")
    used, unused = bought(ada.client, venue, 2).tickets
    assert scanned(gate(venue), used.code).verdict.admitted

    assert {one.id for one in mine(ada)} == {used.id, unused.id}
    assert {one.id for one in mine(ada, used=True)} == {used.id, unused.id}
    assert [one.id for one in mine(ada, used=False)] == [unused.id]


def test_e4_each_has_its_qr(house: House) -> None:
    ada = person(house, "ada")
    bought(ada.client, house.venue(FREE), 2)
    for ticket in mine(ada):
        assert ticket.qr_png is not None
        assert ticket.qr_svg is not None
        assert codes_in(ada.client.outside(ticket.qr_png).content) == [ticket.code]
        assert drawn_in(ada.client.outside(ticket.qr_svg).text) == [ticket.code]
