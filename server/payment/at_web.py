"""Collecting in a web client's own form: one intent for a payment, which the client confirms.

The client needs the intent's secret for that. It is asked for when somebody who may pay wants it,
and never written down.
"""

from functools import lru_cache

from server.payment.intent import IntentFacts, Intents
from server.payment.news import Reading
from server.payment.provider import CollectFor, Made, Seen
from server.payment.reading import read_alone
from server.payment.records import PaymentRecord
from ticketing.payment import PaymentNews

_REMEMBERED = 1000


class AtWeb:
    """A ``Collector`` over a card service's intents."""

    def __init__(self, intents: Intents) -> None:
        self._intents = intents
        # A secret stays what it is: a client that asks every second costs the service one question.
        self._secret_of = lru_cache(_REMEMBERED)(self._read_secret)

    def make(self, wanted: CollectFor, key: str) -> Made:
        """The intent; nobody can pay it without its secret."""
        return Made(self._intents.create_intent(wanted, key).id)

    def find(self, wanted: CollectFor, key: str) -> Made | None:  # noqa: ARG002  one intent serves all attempts
        """The payment's intent, whichever attempt made it."""
        found = self._intents.find_intent(wanted)
        return None if found is None else Made(found.id)

    def read(self, record: PaymentRecord) -> Seen:
        """The truth about the intent."""
        intent = self._intents.read_intent(record.the_object)
        reading = read_alone(intent) or _of_waiting(intent, record)
        return Seen(reading, intent.received, intent.card)

    def end(self, record: PaymentRecord) -> None:
        """Cancel the intent, also while its payer is asked by 3-D Secure."""
        self._intents.cancel_intent(record.the_object)

    def secret(self, record: PaymentRecord) -> str | None:
        """What lets a web client pay it; may raise OutOfReachError or NotDoneError."""
        return self._secret_of(record.the_object)

    def _read_secret(self, intent_id: str) -> str | None:
        return self._intents.read_intent(intent_id).client_secret


def _of_waiting(intent: IntentFacts, record: PaymentRecord) -> Reading:
    decline = intent.decline
    if decline is None:
        return Reading(PaymentNews.PRESENTED)
    if decline.charge is not None and decline.charge == record.declined_charge:
        # Told already; since then the payment may have been presented again.
        return Reading(None)
    return Reading(PaymentNews.DECLINED, decline.trouble, decline.code, decline.charge)
