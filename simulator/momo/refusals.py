"""MoMo's documented errors, each as one function that makes it; nothing here decides when.

Bodies are `{code, message}`: https://momodeveloper.mtn.com/api-documentation/common-error. What the
API gateway in front of MoMo refuses (subscription keys, rates) has its own `{statusCode, message}`.
"""

from simulator.momo.wire import Json

REASONS = {
    "APPROVAL_REJECTED": "The approval was rejected",
    "COULD_NOT_PERFORM_TRANSACTION": "The transaction could not be performed",
    "EXPIRED": "The requested resource has expired",
    "INTERNAL_PROCESSING_ERROR": "An internal error occurred while processing",
    "INVALID_CALLBACK_URL_HOST": "Callback URL does not match the configured value",
    "INVALID_CURRENCY": "Currency not supported",
    "NOT_ALLOWED": "Authorization failed. Insufficient permissions",
    "NOT_ALLOWED_TARGET_ENVIRONMENT": "Access to target environment is forbidden",
    "NOT_ENOUGH_FUNDS": "The payer does not have enough funds",
    "PAYEE_NOT_ALLOWED_TO_RECEIVE": "The payee is unable to receive funds",
    "PAYEE_NOT_FOUND": "Payee does not exist",
    "PAYER_LIMIT_REACHED": "The payer's limit has been breached",
    "PAYER_NOT_FOUND": "Payer does not exist",
    "PAYMENT_NOT_APPROVED": "Payment was not approved",
    "SERVICE_UNAVAILABLE": "Service temporarily unavailable, try again later",
    "TRANSACTION_NOT_FOUND": "The transaction could not be found",
    # Named by its sandbox case only; MoMo documents neither the reason nor its words.
    "TRANSFER_TYPE_UNKNOWN": "The transfer type is not known",
}
"""Why a transaction failed, with MoMo's words for it."""


class Refusal(Exception):  # noqa: N818  it is MoMo's answer "no", not a fault of ours
    """An error answer: HTTP status and body."""

    def __init__(self, status: int, body: Json) -> None:
        super().__init__(str(body))
        self.status = status
        self.body = body


def bad_request(message: str) -> Refusal:
    """400. MoMo documents no code for it: a client must go by the status."""
    return Refusal(400, {"code": "BAD_REQUEST", "message": message})


def not_found() -> Refusal:
    """404: no such reference."""
    return Refusal(
        404, {"code": "RESOURCE_NOT_FOUND", "message": "Requested resource was not found."}
    )


def already_exists() -> Refusal:
    """409: the reference was used before."""
    return Refusal(
        409,
        {
            "code": "RESOURCE_ALREADY_EXIST",
            "message": "Duplicated reference id. Creation of resource failed.",
        },
    )


def not_processed(reason: str, status: int = 500) -> Refusal:
    """500 with one of `REASONS`: MoMo answers so even where the request is to blame."""
    return Refusal(status, {"code": reason, "message": f"{REASONS[reason]}."})


def no_subscription(*, given: bool) -> Refusal:
    """401 of the gateway: the subscription key is missing or another product's."""
    message = (
        "Access denied due to invalid subscription key. Make sure to provide a valid key for an "
        "active subscription."
        if given
        else "Access denied due to missing subscription key. Make sure to include subscription "
        "key when making requests to an API."
    )
    return Refusal(401, {"statusCode": 401, "message": message})


def login_failed() -> Refusal:
    """401 of the token endpoint, whose body is one `error`."""
    return Refusal(401, {"error": "login_failed"})


def unauthorized() -> Refusal:
    """401: no access token, or one that has expired. MoMo documents no body for it."""
    return Refusal(401, {"code": "UNAUTHORIZED", "message": "The access token is not valid."})


def too_many() -> Refusal:
    """429 of the gateway."""
    return Refusal(
        429, {"statusCode": 429, "message": "Rate limit is exceeded. Try again in 1 seconds."}
    )
