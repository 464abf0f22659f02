"""MTN MoMo's requests to pay: asked from the payer's phone, found, and read until they have ended.

Source: https://momodeveloper.mtn.com/api-documentation, Collection v1_0. A request asks for money
by being made and cannot be called off, so nothing here takes one for unmade that MoMo may know.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from server.payment.news import Reading
from server.payment.provider import (
    AtWorkError,
    CollectFor,
    Made,
    NotDoneError,
    OutOfReachError,
    Seen,
)
from server.payment.providers.momo_account import Json, MomoProduct
from server.payment.providers.momo_words import (
    code_of,
    in_major_units,
    note,
    received_of,
    reference_of,
    trouble_of_failure,
)
from server.payment.records import PaymentRecord
from ticketing.payment import PaymentNews, Trouble

PATH = "v1_0/requesttopay"
"""Where Collection keeps them."""


class MomoRequests:
    """A ``Collector`` of mobile money.

    ``callback_of`` is where MoMo tells how a payment's request ended, if it can reach us at all;
    after ``patience`` a request that nobody answered counts as unknown.
    """

    def __init__(
        self,
        collection: MomoProduct,
        callback_of: Callable[[UUID], str] | None,
        patience: timedelta,
        clock: Callable[[], datetime],
    ) -> None:
        self._collection = collection
        self._callback_of = callback_of
        self._patience = patience
        self._clock = clock

    def make(self, wanted: CollectFor, key: str) -> Made:
        """Ask the payer. Of an error that MoMo answered with, it is sure that nothing was asked."""
        record, reference = wanted.record, reference_of(key)
        order = f"Order {wanted.order_number}"
        body = {
            "amount": in_major_units(record.amount),
            "currency": record.amount.currency,
            "externalId": record.reference,
            "payer": {"partyIdType": "MSISDN", "partyId": record.phone},
            "payerMessage": note(record.description or "") or order,
            "payeeNote": f"{order} {record.reference}",
        }
        callback = self._callback_of(record.id) if self._callback_of else None
        try:
            self._collection.send(PATH, reference, body, callback)
        except OutOfReachError:
            # An error may come after the work was done, and then the payer's phone rings.
            if self._collection.look(PATH, reference) is None:
                raise
        return Made(reference)

    def find(self, wanted: CollectFor, key: str) -> Made | None:  # noqa: ARG002  the key is all it takes
        """The request that was made under this key."""
        reference = reference_of(key)
        return None if self._collection.look(PATH, reference) is None else Made(reference)

    def read(self, record: PaymentRecord) -> Seen:
        """How the request stands. One that failed is over for good once it is to be cancelled."""
        found = self._the_request(record)
        if found["status"] == "SUCCESSFUL":
            return _paid(found)
        if found["status"] == "FAILED" and record.cancel_wanted:
            return Seen(Reading(PaymentNews.CANCELLED))
        if found["status"] == "FAILED":
            reason = code_of(found)
            return Seen(Reading(PaymentNews.DECLINED, trouble_of_failure(reason), reason))
        if self._clock() - record.begun_at >= self._patience:
            return Seen(Reading(PaymentNews.OUT_OF_REACH, Trouble.TIMED_OUT))
        return Seen(Reading(PaymentNews.PRESENTED))

    def end(self, record: PaymentRecord) -> None:
        """Nothing ends a request but its payer: only one that has failed cannot be paid."""
        status = self._the_request(record)["status"]
        if status == "SUCCESSFUL":
            raise NotDoneError("MoMo: the request has been paid", "paid")
        if status != "FAILED":
            raise AtWorkError("MoMo: the request waits on the payer's phone", "pending")

    def _the_request(self, record: PaymentRecord) -> Json:
        found = self._collection.look(PATH, record.the_object)
        if found is None:
            raise OutOfReachError("MoMo does not know a request that it took", "not_found")
        return found


def _paid(found: Json) -> Seen:
    try:
        received = received_of(found)
    except ValueError as error:
        raise OutOfReachError(f"MoMo says paid, but: {error}", "amount_unreadable") from error
    return Seen(Reading(PaymentNews.SUCCEEDED), received)
