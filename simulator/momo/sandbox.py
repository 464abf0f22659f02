"""How MoMo's predefined test numbers end. Any other number pays.

Sandbox use cases: https://momodeveloper.mtn.com/api-documentation/testing. The reason words are
those of the API's own list; `PayerFailed` is seen to end in `INTERNAL_PROCESSING_ERROR`.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ending:
    """How a transaction ends: well, for a reason not, late, or never."""

    reason: str = ""
    late: bool = False
    never: bool = False


WELL = Ending()
LATE = Ending(late=True)
NEVER = Ending(never=True)

_FIRST_FIVE = (
    Ending("INTERNAL_PROCESSING_ERROR"),
    Ending("APPROVAL_REJECTED"),
    Ending("EXPIRED"),
    NEVER,
    LATE,
)


_OF_THE_CALLER = (
    Ending("NOT_ALLOWED"),
    Ending("NOT_ALLOWED_TARGET_ENVIRONMENT"),
    Ending("INVALID_CALLBACK_URL_HOST"),
    Ending("INVALID_CURRENCY"),
    Ending("INTERNAL_PROCESSING_ERROR"),
    Ending("SERVICE_UNAVAILABLE"),
)


def _numbered(*endings: Ending) -> dict[str, Ending]:
    return {f"46733123{450 + place}": ending for place, ending in enumerate(endings)}


PAYERS = _numbered(
    *_FIRST_FIVE,
    Ending("PAYER_NOT_FOUND"),
    Ending("PAYEE_NOT_ALLOWED_TO_RECEIVE"),
    *_OF_THE_CALLER,
    Ending("COULD_NOT_PERFORM_TRANSACTION"),
    Ending("TRANSFER_TYPE_UNKNOWN"),
)
"""`RequestToPayPayer…`, by the payer's number."""

PAYEES = _numbered(
    *_FIRST_FIVE,
    Ending("NOT_ENOUGH_FUNDS"),
    Ending("PAYER_LIMIT_REACHED"),
    Ending("PAYEE_NOT_FOUND"),
    *_OF_THE_CALLER,
    Ending("TRANSFER_TYPE_UNKNOWN"),
)
"""`TransferPayee…`, by the payee's number."""

REFUNDED = {
    str(place): ending
    for place, ending in enumerate(
        (
            Ending("TRANSACTION_NOT_FOUND"),
            *_FIRST_FIVE,
            *_OF_THE_CALLER,
            Ending("COULD_NOT_PERFORM_TRANSACTION"),
        ),
        start=1,
    )
}
"""`RefundTransaction…`, where `referenceIdToRefund` is one of these numbers, not a reference."""

HOLDER_UNKNOWN = "46733123450"
HOLDER_INACTIVE = "46733123451"
HOLDERS = dict(
    zip(
        (f"46733123{number}" for number in range(452, 456)),
        (
            "NOT_ALLOWED",
            "NOT_ALLOWED_TARGET_ENVIRONMENT",
            "INTERNAL_PROCESSING_ERROR",
            "SERVICE_UNAVAILABLE",
        ),
        strict=True,
    )
)
"""`AccountHolderActiveMsisdn…`: numbers that may not be asked about, by the code answered."""
