"""A buyer asks for the money back; staff grant it, in whole or in part, or decline it."""

from tests.server.payment.counter import Counter
from tests.server.payment.sales import (
    give_back,
    money,
    ok,
    order_of,
    refusal,
    sold_for_cash,
    web_order,
)
from tests.server.running import Client
from tests.server.selling import open_venue
from ticketing.identifiers import new_id
from ticketing.payment import PaymentView


def a_request(holder: Client, payment: PaymentView, reason: str = "I am ill") -> dict[str, object]:
    """A request that must be possible."""
    body = {"id": str(new_id()), "reason": reason}
    return ok(holder.post(f"/orders/{payment.order_id}/refund-request", body))


def test_a_granted_request_gives_the_money_back_and_says_so(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    asked = a_request(holder, payment)
    assert (asked["status"], asked["reason"]) == ("waiting", "I am ill")
    assert order_of(holder, payment.order_id).refunded.amount == 0
    operator = counter.venue.operator
    waiting = ok(operator.get("/refund-requests?state=waiting"))["requests"]
    assert asked["id"] in [one["id"] for one in waiting]
    body = {"id": str(new_id()), "note": "Get well soon", "return_to_sale": True}
    path = f"/refund-requests/{asked['id']}/grant"
    granted = ok(operator.post(path, body))
    assert (granted["status"], granted["refund_id"]) == ("granted", body["id"])
    assert granted["decided_by"] == "Operator"
    order = order_of(holder, payment.order_id)
    assert order.refunded.amount == 5000
    assert {one.status.value for one in order.tickets} == {"refunded"}
    seen = ok(holder.get(f"/orders/{payment.order_id}/refund-requests"))["requests"]
    assert [(one["status"], one["note"]) for one in seen] == [("granted", "Get well soon")]
    assert ok(operator.post(path, body)) == granted
    made = ok(operator.get(f"/payments/{payment.reference}/refunds"))["refunds"]
    assert [(one["id"], one["reason"]) for one in made] == [(body["id"], "I am ill")]


def test_a_request_is_granted_in_part(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    asked = a_request(holder, payment)
    body = {"id": str(new_id()), "amount": money(1000)}
    ok(counter.venue.operator.post(f"/refund-requests/{asked['id']}/grant", body))
    assert order_of(holder, payment.order_id).refunded.amount == 1000


def test_a_declined_request_changes_nothing_and_says_why(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    asked = a_request(holder, payment)
    path = f"/refund-requests/{asked['id']}"
    operator = counter.venue.operator
    declined = ok(operator.post(f"{path}/decline", {"note": "The show went on"}))
    assert (declined["status"], declined["note"]) == ("declined", "The show went on")
    assert ok(operator.post(f"{path}/decline", {"note": "The show went on"})) == declined
    refused = operator.post(f"{path}/grant", {"id": str(new_id())})
    assert refusal(refused) == (409, "order_state")
    assert order_of(holder, payment.order_id).refunded.amount == 0
    assert a_request(holder, payment, "Once more")["status"] == "waiting"


def test_one_request_waits_at_a_time_and_the_same_again_is_the_same(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    path = f"/orders/{payment.order_id}/refund-request"
    body = {"id": str(new_id()), "reason": "I am ill"}
    assert holder.post(path, body).status_code == 201
    assert holder.post(path, body).status_code == 200
    assert refusal(holder.post(path, body | {"reason": "No"})) == (409, "id_used_differently")
    refused = holder.post(path, {"id": str(new_id()), "reason": "Hurry"})
    assert refusal(refused) == (409, "order_state")
    assert refused.json()["request_id"] == body["id"]


def test_what_was_not_paid_or_is_back_already_is_not_asked_for(counter: Counter) -> None:
    holder, order = web_order(counter.venue)
    body = {"id": str(new_id()), "reason": "I am ill"}
    unpaid = holder.post(f"/orders/{order.id}/refund-request", body)
    assert refusal(unpaid) == (409, "refund_not_possible")
    holder, payment = sold_for_cash(counter.venue)
    ok(give_back(counter.venue.operator, payment))
    back = holder.post(f"/orders/{payment.order_id}/refund-request", body)
    assert refusal(back) == (409, "refund_not_possible")


def test_nobody_asks_for_or_decides_what_is_not_theirs(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    stranger, _ = web_order(counter.venue)
    body = {"id": str(new_id()), "reason": "I am ill"}
    path = f"/orders/{payment.order_id}/refund-request"
    assert refusal(stranger.post(path, body)) == (404, "not_found")
    assert refusal(stranger.get(f"{path}s")) == (404, "not_found")
    asked = a_request(holder, payment)
    for deed in ("grant", "decline"):
        refused = holder.post(f"/refund-requests/{asked['id']}/{deed}", body)
        assert refusal(refused) == (403, "not_allowed")
    assert refusal(holder.get("/refund-requests")) == (403, "not_allowed")
    elsewhere = open_venue(counter.server)
    assert refusal(elsewhere.device().get("/refund-requests")) == (403, "not_allowed")
    unknown = counter.venue.operator.post(f"/refund-requests/{new_id()}/decline", {"note": "Who?"})
    assert refusal(unknown) == (404, "not_found")
