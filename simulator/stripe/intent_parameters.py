"""The parameters that PaymentIntents take, request by request.

https://docs.stripe.com/api/payment_intents.
"""

from simulator.stripe.forms import Parameter, Parameters

ONLINE_TYPES = ("card", "sepa_debit", "us_bank_account")
METHOD_TYPES = ("card_present", *ONLINE_TYPES)
CAPTURE_METHODS = ("automatic", "automatic_async", "manual")
CANCEL_REASONS = ("abandoned", "duplicate", "fraudulent", "requested_by_customer")

METHOD_DATA = Parameter(
    "group",
    inner={
        "type": Parameter(required=True, words=("sepa_debit",)),
        "billing_details": Parameter("group", inner={"name": Parameter(), "email": Parameter()}),
        "sepa_debit": Parameter("group", inner={"iban": Parameter(required=True)}),
    },
)
"""A bank account instead of a ready-made method. Card numbers are taken by no request."""

_CHANGEABLE: Parameters = {
    "description": Parameter(clearable=True),
    "metadata": Parameter("metadata"),
    "payment_method": Parameter(),
    "payment_method_data": METHOD_DATA,
    "receipt_email": Parameter(clearable=True),
    "statement_descriptor": Parameter(clearable=True),
    "statement_descriptor_suffix": Parameter(clearable=True),
    "payment_method_options": Parameter(
        "group",
        inner={
            "card_present": Parameter(
                "group",
                inner={
                    "request_extended_authorization": Parameter("truth"),
                    "request_incremental_authorization_support": Parameter("truth"),
                },
            )
        },
    ),
    "allowed_payment_method_types": Parameter("texts", words=METHOD_TYPES),
    "capture_method": Parameter(words=CAPTURE_METHODS),
    "expand": Parameter("texts"),
}

CREATE: Parameters = {
    **_CHANGEABLE,
    "amount": Parameter("whole", required=True),
    "currency": Parameter(required=True),
    "automatic_payment_methods": Parameter(
        "group",
        inner={
            "enabled": Parameter("truth", required=True),
            "allow_redirects": Parameter(words=("always", "never")),
        },
    ),
    "confirm": Parameter("truth"),
    "confirmation_method": Parameter(words=("automatic", "manual")),
    "return_url": Parameter(),
    "off_session": Parameter("truth"),
}
UPDATE: Parameters = {
    **_CHANGEABLE,
    "amount": Parameter("whole"),
    "currency": Parameter(),
}
CANCEL: Parameters = {
    "cancellation_reason": Parameter(words=CANCEL_REASONS),
    "expand": Parameter("texts"),
}
CAPTURE: Parameters = {
    "amount_to_capture": Parameter("whole"),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}
RETRIEVE: Parameters = {"client_secret": Parameter(), "expand": Parameter("texts")}
CONFIRM: Parameters = {
    "payment_method": Parameter(),
    "payment_method_data": METHOD_DATA,
    "capture_method": Parameter(words=CAPTURE_METHODS),
    "receipt_email": Parameter(clearable=True),
    "return_url": Parameter(),
    "off_session": Parameter("truth"),
    "use_stripe_sdk": Parameter("truth"),
    "expand": Parameter("texts"),
}
