"""Freeing a reader that is stuck: never while a card is charged, and no money is lost of it."""

from server.granting import Grant
from server.payment import records
from server.payment.cancelling import carry_out, want_cancelled
from server.payment.records import PaymentRecord
from server.payment.settling import settle
from server.payment.terminal import ReaderRefusedError
from server.payment.till import Till
from server.reader.reaching import Held, being_charged, in_words, set_up
from server.reader.registering import note_reader
from server.services import Services
from ticketing.payment import PaymentStatus
from ticketing.problem import ProblemCode, RefusedError


def reset(wicket: Services, till: Till, by: Grant, held: Held) -> None:
    """Take whatever is on the reader off it; its payment is settled and may be presented again.

    Raises:
        RefusedError: READER_STATE while a card is charged, and where the reader does not answer:
            its payment is cancelled then, so that the reader cannot charge it later by itself;
            PROVIDER_UNAVAILABLE.
    """
    terminal = set_up(till.terminal)
    record = _settled(till, held)
    if record is not None and record.status is PaymentStatus.PROCESSING:
        raise being_charged()
    with in_words():
        try:
            terminal.clear_reader(held.reader.id)
        except ReaderRefusedError as error:
            if record is not None:
                want_cancelled(till, record, error.trouble)
                carry_out(till, record.id)
            words = "This card reader does not answer: switch it off and on again."
            raise RefusedError(ProblemCode.READER_STATE, words) from error
    if record is not None:
        settle(till, record.id)
    note_reader(wicket, by, "reader.reset", held, payment=record and record.reference)


def _settled(till: Till, held: Held) -> PaymentRecord | None:
    """The payment of the reader's newest action as its provider has it; None where not ours."""
    intent_id = held.reader.intent_id
    if intent_id is None:
        return None
    record = till.database.read(lambda c: records.by_object(c, intent_id))
    return None if record is None else settle(till, record.id)
