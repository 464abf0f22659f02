"""What an intent and its reader, once read, say of a payment: pure, no calls and no database.

The reader must be read before the intent: then "not at the reader, and the intent still waits"
cannot hide a charge that happened in between.
"""

from dataclasses import dataclass

from server.payment.intent import Decline, IntentFacts, IntentState
from server.payment.news import Reading
from server.payment.terminal import ReaderFacts, ReaderState
from ticketing.payment import PaymentNews, Trouble


@dataclass(frozen=True)
class Known:
    """What we know of the payment before reading.

    ``asked`` says that the reader is known to have taken the newest presentation;
    ``declined_charge`` is the charge whose decline was already told.
    """

    asked: bool
    declined_charge: str | None = None


_NOTHING_YET = Reading(None)
_BY_ITSELF = {
    IntentState.PAID: PaymentNews.SUCCEEDED,
    IntentState.CANCELLED: PaymentNews.CANCELLED,
    IntentState.CARD_READ: PaymentNews.PROCESSING,
}


def read(intent: IntentFacts, reader: ReaderFacts | None, known: Known) -> Reading:
    """The news in an intent and its reader; ``reader`` is None where it could not be read."""
    return read_alone(intent) or _of_waiting(intent, reader, known)


def read_alone(intent: IntentFacts) -> Reading | None:
    """The news in an intent that need nothing besides; None while it waits for its payer."""
    news = _BY_ITSELF.get(intent.state)
    return None if news is None else Reading(news)


def _of_waiting(intent: IntentFacts, reader: ReaderFacts | None, known: Known) -> Reading:
    """An intent that waits for a card: the reader may have it, have ended, or never had it."""
    at_reader = reader if reader is not None and reader.intent_id == intent.id else None
    if at_reader is not None and at_reader.state is ReaderState.IN_PROGRESS:
        return Reading(PaymentNews.PRESENTED)
    decline = intent.decline
    if decline is not None and _is_fresh(decline, known):
        return Reading(PaymentNews.DECLINED, decline.trouble, decline.code, decline.charge)
    if reader is None or not known.asked:
        return _NOTHING_YET
    if at_reader is None:
        # It took the payment and has it no longer: switched off, or given something else.
        return Reading(PaymentNews.DECLINED, Trouble.READER_FAULT, "action_gone")
    if at_reader.state is ReaderState.FAILED:
        return Reading(PaymentNews.DECLINED, at_reader.trouble, at_reader.code)
    # The reader says it ended well and the intent still waits: the intent will follow.
    return _NOTHING_YET


def _is_fresh(decline: Decline, known: Known) -> bool:
    """Whether the decline belongs to the newest presentation: an intent keeps its last one."""
    if decline.charge is None:
        return known.asked
    return decline.charge != known.declined_charge
