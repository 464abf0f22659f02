"""Mobile money given back by MTN MoMo's Disbursement product, v1_0.

Source: https://momodeveloper.mtn.com/api-documentation, Disbursement, refund.
"""

from uuid import UUID

from server.payment.provider import (
    GivenBack,
    NotDoneError,
    OutOfReachError,
    RefundFacts,
    RefundFor,
)
from server.payment.providers.momo_account import Json, MomoProduct
from server.payment.providers.momo_words import code_of, in_major_units, reference_of

PATH = "v1_0/refund"
"""Where Disbursement keeps them."""
_STATES = {"SUCCESSFUL": GivenBack.SUCCEEDED, "FAILED": GivenBack.FAILED}


class MomoRefunds:
    """Gives back what requests to pay collected, whole or in part."""

    def __init__(self, disbursement: MomoProduct) -> None:
        self._disbursement = disbursement

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:  # noqa: ARG002  see reference_for
        """Have it made, and read at once how it stands."""
        reference = reference_for(wanted.refund_id)
        body = {
            "amount": in_major_units(wanted.amount),
            "currency": wanted.amount.currency,
            "externalId": str(wanted.refund_id),
            "payerMessage": "Refund",
            "payeeNote": "Refund",
            "referenceIdToRefund": wanted.source_id,
        }
        self._disbursement.send(PATH, reference, body)
        return self.read_refund(reference)

    def find_refund(self, wanted: RefundFor, key: str) -> RefundFacts | None:  # noqa: ARG002  see reference_for
        """The refund that was made for this wish."""
        reference = reference_for(wanted.refund_id)
        found = self._disbursement.look(PATH, reference)
        return None if found is None else _facts(reference, found)

    def read_refund(self, refund_id: str) -> RefundFacts:
        """A refund as it is now."""
        found = self._disbursement.look(PATH, refund_id)
        if found is None:
            raise OutOfReachError("MoMo does not know a refund that it took", "not_found")
        return _facts(refund_id, found)


class NoRefunds:
    """Stands in where the Disbursement product is not set up: a person must give the money back."""

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:  # noqa: ARG002  none is made
        """Refused."""
        raise _not_set_up()

    def find_refund(self, wanted: RefundFor, key: str) -> RefundFacts | None:  # noqa: ARG002  none is made
        """Refused."""
        raise _not_set_up()

    def read_refund(self, refund_id: str) -> RefundFacts:
        """Nobody knows: it was made while Disbursement was set up."""
        raise OutOfReachError(f"MoMo: refund {refund_id} cannot be read without Disbursement")


def reference_for(refund_id: UUID) -> str:
    """One for each wish, whatever key it is tried under: MoMo remembers no failure to take it."""
    return reference_of(f"refund:{refund_id}")


def _facts(reference: str, found: Json) -> RefundFacts:
    state = _STATES.get(found["status"], GivenBack.PENDING)
    code = code_of(found) if state is GivenBack.FAILED else None
    return RefundFacts(reference, state, code)


def _not_set_up() -> NotDoneError:
    # The code is what the incident says, so it is in words.
    words = "refunds of mobile money are not set up on this server"
    return NotDoneError(f"MoMo: {words}", words)
