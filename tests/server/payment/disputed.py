"""Disputed sales: a cardholder questions a charge at their bank, and staff look at it."""

from typing import Any

from tests.server.payment.counter import Desk
from tests.server.payment.sales import ok, sold_by_card
from tests.simulator.running import wait_until
from ticketing.dispute import DisputeCase, DisputeStatus
from ticketing.payment import PaymentView


def charge_of(desk: Desk, payment: PaymentView) -> str:
    """The provider's id of the money of a payment."""
    (charge,) = desk.charges(desk.read_order(payment.order_id))
    found: str = charge["charge"]
    return found


def disputed_sale(desk: Desk, **changes: Any) -> tuple[PaymentView, str]:
    """A sale whose dispute has been learned of, and the provider's id of that."""
    payment = sold_by_card(desk)
    dispute = desk.stripe.dispute(charge_of(desk, payment), **changes)
    wait_until(lambda: desk.read(payment).disputed, within_s=15)
    return payment, dispute["id"]


def case_of(desk: Desk, payment: PaymentView) -> DisputeCase:
    """What staff are told of a payment's disputes."""
    return DisputeCase.model_validate(
        ok(desk.venue.operator.get(f"/payments/{payment.reference}/dispute"))
    )


def becomes(desk: Desk, payment: PaymentView, status: DisputeStatus) -> DisputeCase:
    """The case once its only dispute stands so."""

    def there() -> DisputeCase | None:
        case = case_of(desk, payment)
        return case if [one.status for one in case.disputes] == [status] else None

    found = wait_until(there, within_s=15)
    assert found is not None
    return found


def incidents_of(desk: Desk, payment: PaymentView) -> dict[str, dict[str, Any]]:
    """The incidents of a payment that nobody has resolved yet, by kind."""
    listed = ok(desk.venue.operator.get("/payments/incidents?limit=200"))["incidents"]
    return {one["kind"]: one for one in listed if one["reference"] == payment.reference}
