"""Stripe's objects and codes in our words: pure, no calls.

Sources: https://docs.stripe.com/declines/codes, https://docs.stripe.com/error-codes,
https://docs.stripe.com/terminal/payments/collect-card-payment, and the ``stripe`` package's types.
Codes we do not know are tolerated everywhere: Stripe adds to them without a new API version.
"""

from typing import Any

from stripe import Charge, PaymentIntent, Refund
from stripe.terminal import Reader

from server.payment.intent import Decline, IntentFacts, IntentState
from server.payment.provider import GivenBack, RefundFacts
from server.payment.terminal import ReaderFacts, ReaderState
from ticketing.money import Money
from ticketing.payment import CardEntry, CardFacts, Trouble

_ENTRIES = {
    "contactless_emv": CardEntry.CONTACTLESS,
    "contactless_magstripe_mode": CardEntry.CONTACTLESS,
    "contact_emv": CardEntry.CHIP,
    "magnetic_stripe_fallback": CardEntry.SWIPED,
    "magnetic_stripe_track2": CardEntry.SWIPED,
}
_DECLINES = {
    "insufficient_funds": Trouble.INSUFFICIENT_FUNDS,
    "expired_card": Trouble.EXPIRED_CARD,
    "incorrect_pin": Trouble.WRONG_PIN,
    "invalid_pin": Trouble.WRONG_PIN,
    "offline_pin_required": Trouble.WRONG_PIN,
    "online_or_offline_pin_required": Trouble.WRONG_PIN,
    # What a bank says of lost, stolen or suspected cards is between the bank and its customer.
    "card_not_supported": Trouble.CARD_NOT_ACCEPTED,
    "currency_not_supported": Trouble.CARD_NOT_ACCEPTED,
    "fraudulent": Trouble.CARD_NOT_ACCEPTED,
    "incorrect_number": Trouble.CARD_NOT_ACCEPTED,
    "invalid_account": Trouble.CARD_NOT_ACCEPTED,
    "lost_card": Trouble.CARD_NOT_ACCEPTED,
    "merchant_blacklist": Trouble.CARD_NOT_ACCEPTED,
    "not_permitted": Trouble.CARD_NOT_ACCEPTED,
    "pickup_card": Trouble.CARD_NOT_ACCEPTED,
    "pin_try_exceeded": Trouble.CARD_NOT_ACCEPTED,
    "restricted_card": Trouble.CARD_NOT_ACCEPTED,
    "security_violation": Trouble.CARD_NOT_ACCEPTED,
    "service_not_allowed": Trouble.CARD_NOT_ACCEPTED,
    "stolen_card": Trouble.CARD_NOT_ACCEPTED,
    "testmode_decline": Trouble.CARD_NOT_ACCEPTED,
    "transaction_not_allowed": Trouble.CARD_NOT_ACCEPTED,
    "authentication_required": Trouble.AUTHENTICATION_FAILED,
    "payment_intent_authentication_failure": Trouble.AUTHENTICATION_FAILED,
}

_READER_FAILURES = {
    "customer_canceled": Trouble.CANCELLED_BY_CUSTOMER,
    "connection_error": Trouble.READER_OFFLINE,
    "terminal_reader_offline": Trouble.READER_OFFLINE,
    "terminal_reader_timeout": Trouble.READER_OFFLINE,
    "terminal_reader_busy": Trouble.READER_BUSY,
    "terminal_reader_invalid_location_for_payment": Trouble.METHOD_UNAVAILABLE,
    "card_read_timed_out": Trouble.TIMED_OUT,
    "timed_out": Trouble.TIMED_OUT,
}

_INTENT_STATES = {
    "succeeded": IntentState.PAID,
    "canceled": IntentState.CANCELLED,
    "requires_payment_method": IntentState.WAITING,
    "requires_confirmation": IntentState.WAITING,
    # Its payer is asked by 3-D Secure, or was shown where to pay: nothing moves until they do.
    "requires_action": IntentState.WAITING,
}
"""Every other status, known or new, means that a card was read and money may move."""

_REFUND_STATES = {
    "succeeded": GivenBack.SUCCEEDED,
    "failed": GivenBack.FAILED,
    "canceled": GivenBack.FAILED,
}

# Without a minor unit by ISO 4217, yet in hundredths at Stripe:
# https://docs.stripe.com/currencies#special-cases.
_IN_HUNDREDTHS = frozenset({"ISK", "UGX"})

_CARD_DECLINES = frozenset({"card_declined", "processing_error", *_DECLINES})


def trouble_of_decline(code: str) -> Trouble:
    """What a visitor is told about a decline code."""
    return _DECLINES.get(code, Trouble.DECLINED)


def trouble_of_reader(code: str | None) -> Trouble:
    """What a visitor is told when a reader gave up or did not take a payment."""
    if code in _CARD_DECLINES:
        return trouble_of_decline(code or "")
    return _READER_FAILURES.get(code or "", Trouble.READER_FAULT)


def in_stripe_units(money: Money) -> int:
    """The amount as Stripe counts it: in minor units, and some currencies in hundredths."""
    return money.amount * 100 if money.currency in _IN_HUNDREDTHS else money.amount


def from_stripe_units(amount: int, currency: str) -> Money:
    """An amount of Stripe's; ``currency`` in either case."""
    code = currency.upper()
    return Money(amount=amount // 100 if code in _IN_HUNDREDTHS else amount, currency=code)


def intent_facts(intent: PaymentIntent) -> IntentFacts:
    """A PaymentIntent, read with ``latest_charge`` expanded."""
    paid = intent.status == "succeeded"
    return IntentFacts(
        id=intent.id,
        state=_INTENT_STATES.get(intent.status, IntentState.CARD_READ),
        received=from_stripe_units(intent.amount_received, intent.currency) if paid else None,
        decline=_decline(intent),
        card=_card(intent.latest_charge) if paid else None,
        client_secret=intent.client_secret,
    )


def reader_facts(reader: Reader) -> ReaderFacts:
    """A reader, by its newest action. ``status`` (online, offline) is no ground for anything."""
    action: Any = reader.action
    if not action or action.type != "process_payment_intent":
        return ReaderFacts(ReaderState.IDLE)
    asked: Any = action.process_payment_intent
    states = {"in_progress": ReaderState.IN_PROGRESS, "failed": ReaderState.FAILED}
    state = states.get(action.status, ReaderState.SUCCEEDED)
    code = action.failure_code if state is ReaderState.FAILED else None
    return ReaderFacts(
        state=state,
        intent_id=_id_of(asked.payment_intent),
        trouble=trouble_of_reader(code) if state is ReaderState.FAILED else None,
        code=code,
    )


def refund_facts(refund: Refund) -> RefundFacts:
    """A refund; ``requires_action`` and whatever is new count as pending."""
    state = _REFUND_STATES.get(refund.status or "", GivenBack.PENDING)
    return RefundFacts(refund.id, state, getattr(refund, "failure_reason", None))


def _decline(intent: PaymentIntent) -> Decline | None:
    error: Any = intent.last_payment_error
    if not error:
        return None
    code = getattr(error, "decline_code", None) or getattr(error, "code", None) or "unknown"
    return Decline(trouble_of_decline(code), code, _id_of(getattr(error, "charge", None)))


def _card(charge: "str | Charge | None") -> CardFacts | None:
    if charge is None or isinstance(charge, str):
        return None
    details: Any = charge.payment_method_details
    card = getattr(details, "card_present", None) or getattr(details, "card", None)
    if not card:
        return None
    receipt = getattr(card, "receipt", None)
    return CardFacts(
        brand=card.brand or "card",
        last4=card.last4 or "",
        authorisation_code=getattr(receipt or card, "authorization_code", None),
        application=getattr(receipt, "application_preferred_name", None),
        application_id=getattr(receipt, "dedicated_file_name", None),
        entry=_ENTRIES.get(getattr(card, "read_method", None) or ""),
    )


def _id_of(thing: Any) -> str | None:  # noqa: ANN401  the SDK types an expandable field so
    if thing is None or isinstance(thing, str):
        return thing
    identifier: str = thing.id
    return identifier
