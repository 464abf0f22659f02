"""Collecting by card at a reader: one intent for a payment, read together with its reader."""

import logging

from server.payment.provider import AtWorkError, CollectFor, Made, ProviderError, Seen
from server.payment.reading import Known, read
from server.payment.records import PaymentRecord
from server.payment.terminal import ReaderFacts, ReaderState, Terminal

logger = logging.getLogger(__name__)


class AtReader:
    """A ``Collector`` over a card terminal service."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def make(self, wanted: CollectFor, key: str) -> Made:
        """The intent; one that no reader was given takes no money."""
        return Made(self._terminal.create_intent(wanted, key).id)

    def find(self, wanted: CollectFor, key: str) -> Made | None:  # noqa: ARG002  one intent serves all attempts
        """The payment's intent, whichever attempt made it."""
        found = self._terminal.find_intent(wanted)
        return None if found is None else Made(found.id)

    def read(self, record: PaymentRecord) -> Seen:
        """The reader first, then the intent: `reading` says why."""
        reader: ReaderFacts | None = None
        if record.reader_id is not None:
            try:
                reader = self._terminal.read_reader(record.reader_id)
            except ProviderError as error:
                logger.info("The reader of %s cannot be read: %s", record.reference, error)
        intent = self._terminal.read_intent(record.the_object)
        known = Known(asked=not record.asking, declined_charge=record.declined_charge)
        return Seen(read(intent, reader, known), intent.received, intent.card)

    def end(self, record: PaymentRecord) -> None:
        """Take it off the reader, if that answers, and cancel the intent."""
        clear_reader(self._terminal, record, forgiving=True)
        self._terminal.cancel_intent(record.the_object)


def clear_reader(terminal: Terminal, record: PaymentRecord, *, forgiving: bool) -> None:
    """Take the action off the reader if it is this payment's.

    Raises:
        AtWorkError: a card is being charged.
        ReaderRefusedError: the reader does not answer, unless ``forgiving``: then its intent's
            cancellation must do.
        OutOfReachError: nobody knows, unless ``forgiving``.
    """
    if record.reader_id is None:
        return
    try:
        reader = terminal.read_reader(record.reader_id)
        if reader.state is ReaderState.IN_PROGRESS and reader.intent_id == record.intent_id:
            terminal.clear_reader(record.reader_id)
    except AtWorkError:
        raise
    except ProviderError as error:
        if not forgiving:
            raise
        logger.warning("The reader of %s was not cleared: %s", record.reference, error)
