"""Everything that is known of one payment: itself, its order, its disputes, what is to be done."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.admin.client import AdminClient
from ticketing.dispute import DisputeView
from ticketing.order import OrderView, TimelineMoment
from ticketing.payment import (
    BY_PROVIDER,
    PaymentIncident,
    PaymentStatus,
    PaymentView,
)

DISPUTED = "disputed"
"""The kind of incident that a dispute opens; it stays known when the bank let go."""

_OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)


@dataclass(frozen=True)
class PaymentFile:
    """A payment with the order it is for.

    ``moments`` are those of the order's history that tell of this payment, the oldest first;
    ``incidents`` what nobody has resolved yet; ``disputes`` the newest first.
    """

    payment: PaymentView
    order: OrderView
    moments: tuple[TimelineMoment, ...]
    incidents: tuple[PaymentIncident, ...]
    disputes: tuple[DisputeView, ...]

    @property
    def askable(self) -> bool:
        """Whether a provider can tell more of it."""
        return self.payment.method in BY_PROVIDER and not self.over

    @property
    def over(self) -> bool:
        """Whether nothing becomes of it any more by itself."""
        return self.payment.status in _OVER


def payment_file(client: AdminClient, reference: str) -> PaymentFile:
    """Ask for all of it; may raise the kinds of ``kiosk.core.errors.ServerError``."""
    payment = client.payment(reference)
    dossier = client.dossier(payment.order_id)
    found = client.payment_incidents().incidents
    incidents = tuple(one for one in found if one.reference == reference)
    disputed = payment.disputed or any(one.kind == DISPUTED for one in incidents)
    return PaymentFile(
        payment=payment,
        order=dossier.order,
        moments=tuple(_of_payment(dossier.timeline.moments, reference)),
        incidents=incidents,
        disputes=client.dispute(reference).disputes if disputed else (),
    )


def _of_payment(moments: tuple[TimelineMoment, ...], reference: str) -> Iterator[TimelineMoment]:
    for moment in moments:
        if moment.details.get("reference") == reference:
            # It stands above them all.
            rest = {key: value for key, value in moment.details.items() if key != "reference"}
            yield moment.model_copy(update={"details": rest})
