"""Stripe Checkout: a page of Stripe's on which somebody pays with their own phone or browser.

Source: https://docs.stripe.com/api/checkout/sessions, mode ``payment``, API 2026-10-28.
"""

from datetime import timedelta

import stripe
from stripe.checkout import Session
from stripe.params.checkout import SessionCreateParams

from server.payment.intent import Decline, IntentFacts, IntentState
from server.payment.news import Reading
from server.payment.provider import CollectFor, Made, Seen
from server.payment.providers.stripe_account import metadata_of, translated
from server.payment.providers.stripe_intents import description_of, made_since, metadata_for
from server.payment.providers.stripe_words import in_stripe_units, intent_facts
from server.payment.records import PaymentRecord
from ticketing.payment import PaymentNews, Trouble

# Stripe takes no less than 30 minutes from when it is made. The rest is for clocks that differ and
# for making it late: the same key must come with the same moment, so it counts from the attempt.
_PAGE_LASTS = timedelta(minutes=35)
# The page has no Arabic: those readers get the language of their browser.
_ITS_LANGUAGES = frozenset({"de", "en", "es", "fr"})
_WITH_CHARGE = ["payment_intent.latest_charge"]


class StripeCheckout:
    """A ``Collector`` whose objects are Checkout Sessions, a new one for each attempt."""

    def __init__(self, client: stripe.StripeClient) -> None:
        self._stripe = client

    def make(self, wanted: CollectFor, key: str) -> Made:
        """Open a page that takes the whole amount."""
        with translated():
            session = self._stripe.v1.checkout.sessions.create(
                _asked(wanted), {"idempotency_key": key}
            )
        return Made(session.id, session.url)

    def find(self, wanted: CollectFor, key: str) -> Made | None:  # noqa: ARG002  found by what is written on it
        """Look through the newest sessions for the one that carries this payment and attempt."""
        mine = metadata_for(wanted)
        with translated():
            listed = self._stripe.v1.checkout.sessions.list(
                {"created": {"gte": made_since(wanted)}, "limit": 100}
            )
            for session in listed.auto_paging_iter():
                if all(metadata_of(session, one) == mine[one] for one in ("payment", "attempt")):
                    return Made(session.id, session.url)
        return None

    def read(self, record: PaymentRecord) -> Seen:
        """The session with its intent, which is there once somebody tried to pay."""
        with translated():
            session = self._stripe.v1.checkout.sessions.retrieve(
                record.the_object, {"expand": _WITH_CHARGE}
            )
        return _seen(session, record)

    def end(self, record: PaymentRecord) -> None:
        """Expire it; refused by Stripe for a session that is no longer open: perhaps it is paid."""
        with translated():
            self._stripe.v1.checkout.sessions.expire(record.the_object)


def _asked(wanted: CollectFor) -> SessionCreateParams:
    record = wanted.record
    metadata, description = metadata_for(wanted), description_of(wanted)
    params: SessionCreateParams = {
        "mode": "payment",
        "line_items": [
            {
                "price_data": {
                    "currency": record.amount.currency.lower(),
                    "product_data": {"name": description},
                    "unit_amount": in_stripe_units(record.amount),
                },
                "quantity": 1,
            }
        ],
        "expires_at": int((record.begun_at + _PAGE_LASTS).timestamp()),
        "success_url": wanted.return_url,
        "locale": wanted.language if wanted.language in _ITS_LANGUAGES else "auto",
        "metadata": metadata,
        "payment_intent_data": {"description": description, "metadata": metadata},
    }
    if record.device_id is None:
        # At a kiosk everybody in the queue can scan the link: its way back must not lead whoever
        # did not pay to the order's page, where the tickets will be.
        params["cancel_url"] = wanted.return_url
    if wanted.email is not None:
        params["customer_email"] = wanted.email
    return params


def _seen(session: Session, record: PaymentRecord) -> Seen:
    """What a session says: only one that is paid, by an intent that says so too, is paid."""
    if session.status == "expired":
        return Seen(Reading(PaymentNews.CANCELLED, Trouble.TIMED_OUT))
    found = session.payment_intent
    if found is None or isinstance(found, str):
        return Seen(Reading(PaymentNews.PRESENTED))
    intent = intent_facts(found)
    if session.payment_status == "paid" and intent.received is not None:
        paid = Reading(PaymentNews.SUCCEEDED)
        return Seen(paid, intent.received, intent.card, intent.id)
    if session.status == "open":
        return Seen(Reading(PaymentNews.PRESENTED), intent_id=intent.id)
    return Seen(_of_complete(intent, record), intent_id=intent.id)


def _of_complete(intent: IntentFacts, record: PaymentRecord) -> Reading:
    """A page that was left with a promise to pay, by a bank debit or the like, which takes days."""
    if intent.decline is None and intent.state is not IntentState.CANCELLED:
        return Reading(PaymentNews.PROCESSING)
    # The promise was not kept, and the page takes no second one: it is over when that is wanted.
    news = PaymentNews.CANCELLED if record.cancel_wanted else PaymentNews.DECLINED
    why = intent.decline or Decline(Trouble.DECLINED, "intent_canceled", None)
    return Reading(news, why.trouble, why.code, why.charge)
