"""C8: errors as bodies that a client can show."""

from datetime import UTC, datetime, timedelta

from tests.product.house import House
from tests.product.orders import placed, several
from tests.product.tickets import FREE, good, refused
from tests.server.payment.sales import give_back, pay, sold_for_cash, web_order
from tests.server.people.persons import an_address
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer, NewLine
from ticketing.payment import PaymentMethod
from ticketing.problem import PROBLEM_MEDIA_TYPE
from ticketing.wire import Localized

GENERAL = {"name": Localized(text="General Admission"), "quantity": 5}


def test_c8_too_few_tickets_are_told_with_their_number(house: House) -> None:
    venue = house.venue(GENERAL)
    answer = house.public.post("/orders", venue.order(6))
    assert answer.status_code == 409
    assert answer.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    assert answer.json() == {
        "code": "not_enough_tickets",
        "title": "Not enough tickets available",
        "detail": "Only 5 tickets remaining for General Admission",
        "status": 409,
        "retryable": False,
        "available": 5,
        "tier_id": str(venue.tiers[0].id),
    }


def test_c8_each_refusal_of_an_order_can_be_shown(house: House) -> None:
    venue = house.venue(GENERAL | {"min_per_order": 2, "max_per_order": 4, "max_per_buyer": 4})
    buyer = Buyer(email=f"{new_id().hex}@example.org")
    placed(house.public, venue.order(2, buyer=buyer))
    for body, status, code, detail in (
        (
            venue.order(1),
            409,
            "wrong_quantity",
            "Between 2 and 4 tickets of General Admission can be bought at once.",
        ),
        (
            venue.order(3, buyer=buyer),
            409,
            "too_many_for_buyer",
            "Each buyer may have at most 4 tickets of General Admission; you can have 2 more.",
        ),
        (
            venue.order(2, session_id=new_id()),
            409,
            "not_on_sale",
            "General Admission is not on sale for this session.",
        ),
        (
            venue.order(2, promo_code="NO-SUCH-CODE"),
            409,
            "code_not_valid",
            "This code is not known here.",
        ),
        (venue.order(2, offer_id=new_id()), 409, "offer_over", None),
        (
            venue.order(lines=several(venue, 2) * 2),
            422,
            "invalid_request",
            "A tier may stand in one line only.",
        ),
    ):
        answer = house.public.post("/orders", body)
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (status, code)
        assert detail in {None, problem["detail"]}
        assert problem["title"]
        assert problem["retryable"] is False


def test_c8_each_reason_why_something_is_not_sold_is_its_own(house: House) -> None:
    now = datetime.now(UTC)
    venue = house.venue(
        GENERAL | {"sale_starts_at": now + timedelta(days=1)},
        GENERAL | {"sale_ends_at": now - timedelta(days=1)},
        GENERAL | {"active": False},
        GENERAL,
    )
    words = [
        house.public.post(
            "/orders", venue.order(lines=(NewLine(tier_id=tier.id, quantity=1),))
        ).json()["detail"]
        for tier in venue.tiers[:3]
    ]
    assert words == [
        "General Admission is not on sale yet.",
        "Sales of General Admission have ended.",
        "General Admission is not on sale.",
    ]
    good(venue.operator.post(f"/events/{venue.event.id}/cancel"))
    answer = house.public.post("/orders", venue.order(1))
    assert answer.json()["detail"] == "The event was cancelled."


def test_c8_refunds_and_payments_that_cannot_be_say_why(house: House) -> None:
    venue = house.venue(GENERAL)
    _, payment = sold_for_cash(venue, 1)
    euros, yen = ({"amount": 100, "currency": currency} for currency in ("EUR", "JPY"))
    reference = payment.reference
    assert give_back(venue.operator, payment, amount=yen).json()["detail"] == (
        f"Payment {reference} is in EUR, not in JPY."
    )
    good(give_back(venue.operator, payment))
    nothing = f"Of payment {reference}, everything has been given back: nothing is left to refund."
    for answer in (
        give_back(venue.operator, payment),
        give_back(venue.operator, payment, amount=euros),
    ):
        assert answer.json()["detail"] == nothing
    other, order = web_order(venue, 1)
    answer = other.post(f"/orders/{order.id}/payments", {"id": str(new_id()), "method": "free"})
    assert answer.json()["detail"] == "This order costs 25.00 EUR: it is not free."
    assert other.post("/orders", venue.order(5)).json()["detail"] == (
        "Only 3 tickets remaining for General Admission"
    )
    placed(other, venue.order(2))
    assert other.post("/orders", venue.order(5)).json()["detail"] == (
        "Only 1 ticket remaining for General Admission"
    )


def test_c8_what_was_given_back_whole_cannot_be_asked_back(house: House) -> None:
    venue = house.venue(FREE)
    holder, order = web_order(venue, 1)
    payment = pay(holder, order, PaymentMethod.FREE)
    good(give_back(venue.operator, payment))
    body = {"id": str(new_id()), "reason": "The train does not run"}
    answer = holder.post(f"/orders/{order.id}/refund-request", body)
    assert refused(answer, 409) == "refund_not_possible"


def test_c8_an_order_that_was_approved_cannot_be_rejected_any_more(house: House) -> None:
    venue = house.venue(GENERAL | {"approval_required": True})
    _, order = web_order(venue, 1, buyer={"email": an_address("approved")})
    good(venue.operator.post(f"/orders/{order.id}/approve"))
    answer = venue.operator.post(f"/orders/{order.id}/reject")
    assert answer.json()["detail"] == "This order was approved already: cancel it instead."


def test_c8_an_order_that_cannot_do_it_any_more_says_how_it_stands(house: House) -> None:
    venue = house.venue(GENERAL)
    holder, order = web_order(venue, 1)
    path = f"/orders/{order.id}"
    said = holder.post(f"{path}/delivered", {"how": "shown"}).json()["detail"]
    assert said == "The order is not paid yet."
    pay(venue.operator, order, PaymentMethod.CASH)
    again = {"id": str(new_id()), "method": "cash"}
    for answer in (holder.post(f"{path}/cancel"), venue.operator.post(f"{path}/payments", again)):
        assert refused(answer, 409) == "order_state"
        assert answer.json()["detail"] == "The order is paid already: it can only be refunded."
    holder, given_up = web_order(venue, 1)
    good(holder.post(f"/orders/{given_up.id}/cancel"))
    for deed in ("extend", "approve"):
        answer = venue.operator.post(f"/orders/{given_up.id}/{deed}")
        assert answer.json()["detail"] == (
            "The order was cancelled, and nothing is kept for it. Place a new one."
        )


def test_c8_a_sold_out_tier_says_so(house: House) -> None:
    venue = house.venue(GENERAL | {"quantity": 2})
    placed(house.public, venue.order(2))
    problem = house.public.post("/orders", venue.order(1)).json()
    assert problem["detail"] == "General Admission is sold out at the moment"
    assert problem["available"] == 0


def test_c8_a_wrong_form_names_each_wrong_field(house: House) -> None:
    venue = house.venue(FREE)
    body = venue.order().model_dump(mode="json")
    body["buyer"] = {"email": "no address", "phone": "12"}
    body["lines"][0]["quantity"] = -1
    problem = house.public.post("/orders", body).json()
    wrong = {"buyer.email", "buyer.phone", "lines.0.quantity"}
    said = {one["field"]: one["message"] for one in problem["fields"]}
    assert wrong <= said.keys()
    assert said["buyer.email"] == "This is no e-mail address"
    empty = house.public.post("/orders", venue.order().model_dump(mode="json") | {"lines": []})
    assert empty.json()["detail"] == "lines: At least 1 must be given"


def test_c8_a_total_that_was_not_agreed_is_never_charged(house: House) -> None:
    """A client cannot name a price: whatever it sends, the catalogue's holds."""
    venue = house.venue({"price": Money(amount=2500, currency="EUR")})
    body = venue.order().model_dump(mode="json") | {"total": {"amount": 1, "currency": "EUR"}}
    problem = house.public.post("/orders", body).json()
    assert (problem["code"], problem["fields"][0]["field"]) == ("invalid_request", "total")
