"""What was bought with an address becomes the account's that confirms the address."""

from tests.server.order.buying import FREE, pay_nothing, place, read, refusal
from tests.server.people.persons import an_address, sign_in, sign_up, somebody
from tests.server.running import ServerHandle
from tests.server.selling import open_venue
from tests.simulator.running import wait_until
from ticketing.order import Buyer


def test_tickets_are_a_buyers_who_is_named_after_paying(server: ServerHandle) -> None:
    venue, ada = open_venue(server, FREE), somebody(server)
    kiosk = venue.device()
    order = pay_nothing(kiosk, place(kiosk, venue.order(2)))
    assert kiosk.patch(f"/orders/{order.id}", {"email": ada.email}).ok
    assert len(ada.client.get("/me/tickets").json()["tickets"]) == 2
    assert read(ada.client, order).status == "confirmed"


def test_tickets_are_not_mailed_to_whomever_one_likes(server: ServerHandle) -> None:
    venue = open_venue(server, FREE)
    kiosk = venue.device()
    order = pay_nothing(kiosk, place(kiosk, venue.order()))
    answers = [
        kiosk.patch(f"/orders/{order.id}", {"email": an_address()}).status_code for _ in range(6)
    ]
    assert answers == [200] * 5 + [429]


def test_orders_and_tickets_of_an_address_go_to_who_confirms_it(server: ServerHandle) -> None:
    venue, address = open_venue(server, FREE), an_address()
    kiosk = venue.device()
    order = pay_nothing(kiosk, place(kiosk, venue.order(2, buyer=Buyer(email=address.upper()))))
    other = pay_nothing(kiosk, place(kiosk, venue.order(1, buyer=Buyer(email=an_address()))))
    sign_up(server, address)
    ada = sign_in(server, address).client
    wait_until(lambda: ada.get(f"/orders/{order.id}").ok, 15)
    listed = ada.get("/orders").json()["orders"]
    assert [one["id"] for one in listed] == [str(order.id)]
    tickets = ada.get("/me/tickets").json()["tickets"]
    assert {one["order_id"] for one in tickets} <= {str(order.id)}
    assert len(tickets) == 2
    assert refusal(ada.get(f"/orders/{other.id}"), 404)["code"] == "not_found"
