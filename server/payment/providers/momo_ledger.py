"""MTN MoMo's books, which cannot be listed: each payment and refund of ours is asked about."""

from collections.abc import Iterator
from datetime import datetime

from server.payment.ledger import Collected, Returned, Span
from server.payment.provider import OutOfReachError
from server.payment.providers import momo_refunds, momo_requests
from server.payment.providers.momo_account import Json, MomoProduct
from server.payment.providers.momo_words import received_of
from server.payment.records import PaymentRecord
from server.payment.refunds import RefundRecord
from ticketing.money import Money
from ticketing.payment import PaymentMethod


class MomoLedger:
    """What the requests of an account collected and its refunds gave back.

    MoMo tells no times, so each is taken for as old as we know it to be. ``disbursement`` is None
    where nothing can be given back.
    """

    methods = frozenset({PaymentMethod.MOMO})
    lists = False

    def __init__(self, collection: MomoProduct, disbursement: MomoProduct | None) -> None:
        self._collection = collection
        self._disbursement = disbursement

    def collected(self, span: Span) -> Iterator[Collected]:  # noqa: ARG002  there is no such list
        """Nothing: MoMo lists none."""
        return iter(())

    def collected_for(self, record: PaymentRecord) -> Collected | None:
        """What the payment's request took, if it was approved."""
        if record.request_id is None:
            return None
        found = self._collection.look(momo_requests.PATH, record.request_id)
        if found is None or found["status"] != "SUCCESSFUL":
            return None
        at = record.settled_at or record.begun_at
        return Collected(record.request_id, record.id, _amount(found), at)

    def returned(self, span: Span) -> Iterator[Returned]:  # noqa: ARG002  there is no such list
        """Nothing: MoMo lists none."""
        return iter(())

    def returned_for(self, record: RefundRecord) -> Returned | None:
        """What became of a refund, also of one whose making was never answered."""
        if self._disbursement is None:
            return None
        reference = record.provider_id or momo_refunds.reference_for(record.id)
        found = self._disbursement.look(momo_refunds.PATH, reference)
        return None if found is None else _returned(reference, found, record, record.created_at)


def _returned(reference: str, found: Json, record: RefundRecord, at: datetime) -> Returned:
    return Returned(
        id=reference,
        refund_id=record.id,
        payment_id=record.payment_id,
        amount=_amount(found),
        at=at,
        stands=found["status"] != "FAILED",
    )


def _amount(found: Json) -> Money:
    try:
        return received_of(found)
    except ValueError as error:
        raise OutOfReachError(f"MoMo's books: {error}", "amount_unreadable") from error
