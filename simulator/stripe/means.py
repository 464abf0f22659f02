"""Payment methods: what was named as one, and the object Stripe makes of it.

Ready-made names: https://docs.stripe.com/testing.
"""

from simulator.stripe import charge_fields
from simulator.stripe.account import Account, Means
from simulator.stripe.bank_debits import READY_DEBITS, debit_of_iban
from simulator.stripe.cards import BY_NAME, TestCard
from simulator.stripe.refusals import invalid_request, missing_object, missing_parameter
from simulator.stripe.wire import Json, new_id, now_s

READY_CARDS = {
    "pm_card_visa": "visa",
    "pm_card_mastercard": "mastercard",
    "pm_card_amex": "amex",
    "pm_card_chargeDeclined": "charge_declined",
    "pm_card_visa_chargeDeclined": "charge_declined",
    "pm_card_chargeDeclinedInsufficientFunds": "charge_declined_insufficient_funds",
    "pm_card_visa_chargeDeclinedInsufficientFunds": "charge_declined_insufficient_funds",
    "pm_card_chargeDeclinedExpiredCard": "charge_declined_expired_card",
    "pm_card_visa_chargeDeclinedLostCard": "charge_declined_lost_card",
    "pm_card_visa_chargeDeclinedStolenCard": "charge_declined_stolen_card",
    "pm_card_chargeDeclinedProcessingError": "charge_declined_processing_error",
    "pm_card_refundFail": "refund_fail",
    "pm_card_threeDSecure2Required": "three_d_secure_2_required",
    "pm_card_authenticationRequired": "authentication_required",
    "pm_card_threeDSecureRequiredChargeDeclined": "three_d_secure_required_charge_declined",
    "pm_card_createDispute": "create_dispute",
    "pm_card_createDisputeProductNotReceived": "create_dispute_product_not_received",
    "pm_card_createDisputeInquiry": "create_dispute_inquiry",
}


def named_in(account: Account, intent: Json, sent: Json) -> str | None:
    """The id of the payment method that a request names for an intent; None when it names none.

    A ready-made name and a bank account become an object of their own, as at Stripe. Raises Refusal
    for an unknown one, and for one that the intent does not allow.
    """
    named: str | None = sent.get("payment_method")
    if "payment_method_data" in sent:
        found: Means = _account_meant(sent["payment_method_data"])
    elif named is None:
        return None
    elif named in READY_CARDS:
        found = BY_NAME[READY_CARDS[named]]
    elif named in READY_DEBITS:
        found = READY_DEBITS[named]
    else:
        _must_be_allowed(intent, _known(account, named))
        return named
    _must_be_allowed(intent, found)
    method: str = make(account, found)["id"]
    return method


def make(account: Account, means: Means, *, at_reader: bool = False) -> Json:
    """A new payment method for a card or a bank account, which is remembered beside it."""
    kind = kind_of(means, at_reader=at_reader)
    method = account.put(
        {
            "id": new_id("pm"),
            "object": "payment_method",
            "allow_redisplay": "unspecified",
            "billing_details": charge_fields.billing_details(),
            kind: charge_fields.method_card(means, kind)
            if isinstance(means, TestCard)
            else charge_fields.method_debit(means),
            "created": now_s(),
            "customer": None,
            "livemode": False,
            "metadata": {},
            "type": kind,
        }
    )
    account.keep_means(method, means)
    return method


def kind_of(means: Means, *, at_reader: bool = False) -> str:
    """Stripe's word for the kind of payment method."""
    if isinstance(means, TestCard):
        return "card_present" if at_reader else "card"
    return means.kind


def _account_meant(described: Json) -> Means:
    if "sepa_debit" not in described:
        raise missing_parameter("payment_method_data[sepa_debit]")
    debit = debit_of_iban(described["sepa_debit"]["iban"])
    if debit is None:
        raise invalid_request(
            "The IBAN you used is invalid. This simulator knows Stripe's test IBANs of AT, DE "
            "and IE.",
            param="payment_method_data[sepa_debit][iban]",
        )
    return debit


def _known(account: Account, method: str) -> Means:
    means = account.means_of(method)
    if means is None:
        raise missing_object("PaymentMethod", method, "payment_method")
    return means


def _must_be_allowed(intent: Json, means: Means) -> None:
    kind = kind_of(means)
    if kind not in intent["payment_method_types"]:
        raise invalid_request(
            f"The provided PaymentMethod ({kind}) cannot be used with this PaymentIntent, which "
            f"allows {', '.join(intent['payment_method_types'])}.",
            code="payment_intent_incompatible_payment_method",
            param="payment_method",
        )
