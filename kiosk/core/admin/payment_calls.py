"""The server's interface of payments as methods for a manager's window."""

from uuid import UUID

from kiosk.core.admin.calling import Calls
from ticketing.dispute import DisputeCase
from ticketing.payment import (
    PaymentIncident,
    PaymentIncidentPage,
    PaymentPage,
    PaymentSearch,
    PaymentView,
    ResolveIncident,
)
from ticketing.refund import NewRefund, RefundList, RefundView


class PaymentCalls(Calls):
    """Payments, what went back of them, and what a person must look at."""

    def refunds(self, reference: str) -> RefundList:
        """What went back of a payment, and how much more could."""
        return self._get(f"/payments/{reference}/refunds", RefundList)

    def refund(self, reference: str, wish: NewRefund) -> RefundView:
        """Give money back; the same wish again gives it back once."""
        return self._post(f"/payments/{reference}/refunds", RefundView, wish)

    def payments(self, search: PaymentSearch) -> PaymentPage:
        """A page of the payments that meet every filter, newest first."""
        asked = search.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return self._get("/payments", PaymentPage, asked | {"limit": search.limit})

    def payment(self, reference: str) -> PaymentView:
        """A payment as it is known now."""
        return self._get(f"/payments/{reference}", PaymentView)

    def dispute(self, reference: str) -> DisputeCase:
        """How a payment's disputes stand, and what can be said for it."""
        return self._get(f"/payments/{reference}/dispute", DisputeCase)

    def cancel_payment(self, reference: str) -> PaymentView:
        """See to it that a payment can never be paid."""
        return self._post(f"/payments/{reference}/cancel", PaymentView)

    def settle_payment(self, reference: str) -> PaymentView:
        """Have the server ask the provider now."""
        return self._post(f"/payments/{reference}/settle", PaymentView)

    def payment_incidents(self) -> PaymentIncidentPage:
        """Payments that a person must look at, as far as one page goes."""
        return self._get("/payments/incidents", PaymentIncidentPage, {"limit": 200})

    def resolve_payment_incident(self, incident_id: UUID, wish: ResolveIncident) -> PaymentIncident:
        """Say what was done about a payment that a person had to look at."""
        return self._post(f"/payments/incidents/{incident_id}/resolve", PaymentIncident, wish)
