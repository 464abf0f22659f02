"""Who composes which kind of letter."""

from datetime import datetime

from server.database import Database
from server.letters.account_letters import AccountLetters
from server.letters.framing import Frame
from server.letters.offer_letter import OfferLetter
from server.letters.order_letters import OrderLetters
from server.letters.ticket_letters import TicketLetters
from server.mail.composing import Compose, Composed, Posted
from server.order.viewing import OrderViewing
from ticketing.mail import LetterKind


class Writers:
    """Composes every kind of letter, as things are when its turn has come."""

    def __init__(self, database: Database, viewing: OrderViewing) -> None:
        frame = Frame()
        secrets, public_url = viewing.secrets, viewing.public_url
        orders = OrderLetters(database, viewing, frame)
        tickets = TicketLetters(database, viewing, frame)
        accounts = AccountLetters(database, secrets, public_url, frame)
        self._writers: dict[LetterKind, Compose] = {
            LetterKind.TICKETS: orders.tickets,
            LetterKind.REFUND: orders.refund,
            LetterKind.EVENT_CANCELLED: orders.cancelled,
            LetterKind.APPROVAL_GIVEN: orders.approval,
            LetterKind.APPROVAL_REFUSED: orders.approval,
            LetterKind.TICKET_RECEIVED: tickets.ticket,
            LetterKind.TICKET_REPLACED: tickets.ticket,
            LetterKind.TICKET_PASSED_ON: tickets.passed_on,
            LetterKind.WAITING_OFFER: OfferLetter(database, secrets, public_url, frame).offer,
            LetterKind.CONFIRM_ADDRESS: accounts.link,
            LetterKind.PASSWORD_RESET: accounts.link,
            LetterKind.STAFF_INVITATION: accounts.link,
        }

    def compose(self, posted: Posted, now: datetime) -> Composed:
        """The letter; raises ``NothingToTellError``."""
        return self._writers[posted.kind](posted, now)
