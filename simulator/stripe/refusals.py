"""Stripe's documented errors, each as one function that makes it; nothing here decides when.

Envelope and codes: https://docs.stripe.com/api/errors and https://docs.stripe.com/error-codes.
"""

from simulator.stripe.wire import Json

READER_MESSAGES = {
    "terminal_reader_busy": (
        "Reader is currently processing another request. Wait for it to finish before "
        "sending another."
    ),
    "terminal_reader_offline": (
        "Reader is currently offline, please ensure the reader is powered on and connected to "
        "the internet before retrying your request."
    ),
    "terminal_reader_timeout": (
        "There was a timeout when sending this command to the reader. The reader may or may "
        "not have received it."
    ),
    "terminal_reader_hardware_fault": "The reader reported a hardware fault.",
    "terminal_reader_invalid_location_for_payment": (
        "The reader's location is not in a country where this payment can be taken."
    ),
    # Not one of Stripe's: it adds codes without a new version, so clients must bear this one too.
    "terminal_reader_unheard_of": "Something new happened at the reader.",
}


LIMIT_MESSAGES = {
    "lock_timeout": (
        "This object cannot be accessed right now because another API request or Stripe process is "
        "currently accessing it."
    ),
    "rate_limit": (
        "Request rate limit exceeded. Learn more about rate limits here "
        "https://docs.stripe.com/rate-limits."
    ),
}


class Refusal(Exception):  # noqa: N818  it is Stripe's answer "no", not a fault of ours
    """An error answer: HTTP status, the body of `error`, and whether a key remembers it.

    Stripe keeps the answer of a keyed request once its work has begun; a request that failed
    validation or met another in flight is not kept.
    """

    def __init__(self, status: int, error: Json, *, kept: bool = False) -> None:
        super().__init__(error.get("message", error["type"]))
        self.status = status
        self.error = error
        self.kept = kept


def invalid_request(
    message: str,
    *,
    code: str | None = None,
    param: str | None = None,
    status: int = 400,
    kept: bool = False,
    extra: Json | None = None,
) -> Refusal:
    """An `invalid_request_error` with its optional fields."""
    error: Json = {"type": "invalid_request_error", "message": message}
    if code:
        error |= {"code": code, "doc_url": f"https://docs.stripe.com/error-codes/{code}"}
    if param:
        error["param"] = param
    return Refusal(status, error | (extra or {}), kept=kept)


def missing_object(kind: str, identifier: str, param: str) -> Refusal:
    """404 `resource_missing`."""
    return invalid_request(
        f"No such {kind}: '{identifier}'", code="resource_missing", param=param, status=404
    )


def unknown_parameter(name: str) -> Refusal:
    """400 `parameter_unknown`."""
    return invalid_request(
        f"Received unknown parameter: {name}", code="parameter_unknown", param=name
    )


def missing_parameter(name: str) -> Refusal:
    """400 `parameter_missing`."""
    return invalid_request(f"Missing required param: {name}.", code="parameter_missing", param=name)


def unexpected_state(message: str, intent: Json) -> Refusal:
    """400 `payment_intent_unexpected_state`, carrying the intent as Stripe does."""
    return invalid_request(
        message,
        code="payment_intent_unexpected_state",
        kept=True,
        extra={"payment_intent": intent},
    )


def too_many_requests(code: str) -> Refusal:
    """429 `lock_timeout` or `rate_limit`: the SDK raises `RateLimitError`."""
    return invalid_request(LIMIT_MESSAGES[code], code=code, status=429)


def reader_trouble(code: str) -> Refusal:
    """409 for a reader that cannot take the command: `READER_MESSAGES` lists the codes."""
    return invalid_request(READER_MESSAGES[code], code=code, status=409, kept=True)


def unauthorized(message: str) -> Refusal:
    """401: the SDK raises `AuthenticationError`."""
    return Refusal(401, {"type": "invalid_request_error", "message": message})


def secret_key_required() -> Refusal:
    """401 `secret_key_required`: the publishable key opens next to nothing."""
    return invalid_request(
        "This API call cannot be made with a publishable API key. Please use a secret API key.",
        code="secret_key_required",
        status=401,
    )


def idempotency_mismatch(key: str) -> Refusal:
    """400 `idempotency_error`: the key was used with other parameters or another path."""
    return Refusal(
        400,
        {
            "type": "idempotency_error",
            "message": (
                "Keys for idempotent requests can only be used with the same parameters they "
                f"were first used with. Try using a key other than '{key}' if you meant to "
                "execute a different request."
            ),
        },
    )


def idempotency_in_use(key: str) -> Refusal:
    """409 `idempotency_key_in_use`: the first request under this key has not ended yet."""
    return invalid_request(
        "There is currently another in-progress request using this Idempotent Key "
        f"(that probably means you submitted twice, and the other request is still going "
        f"through): {key}. Please try again later.",
        code="idempotency_key_in_use",
        status=409,
    )


def card_error(error: Json) -> Refusal:
    """402 with a `card_error` body made by `charging`."""
    return Refusal(402, error, kept=True)
