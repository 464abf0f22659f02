"""E4: my tickets with or without used ones, newest first, with QR."""

from tests.product.house import House
from tests.product.tickets import FREE, bought, codes_in, gate, mine, person, scanned


def test_e4_my_tickets_are_listed_the_newest_first(house: House) -> None:
    venue, ada = house.venue(FREE), person(house, "ada")
    first = bought(ada.client, venue)
    later = bought(ada.client, venue, 2)

    listed = [ticket.id for ticket in mine(ada)]

    assert listed[-1] == first.tickets[0].id
    assert set(listed[:2]) == {ticket.id for ticket in later.tickets}
