"""A writing desk for tests: a paid order on a real database, and every kind of letter about it."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from server.database import Database
from server.letters.writers import Writers
from server.mail.composing import Composed, Posted
from server.order.confirming import confirm
from server.order.viewing import OrderViewing
from server.security import Secrets
from server.settings import Settings
from server.ticket.signing import Signer
from server.ticket.viewing import tickets_of_order
from tests.server.payment.shop import NOW, TOTAL, Shop, open_shop
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind
from ticketing.money import Money
from ticketing.payment import CardFacts, PaymentMethod, PaymentStatus, PaymentView
from ticketing.ticket import TicketView

PUBLIC_URL = "https://tickets.foundry.example"
UNTIL = (NOW + timedelta(hours=20)).isoformat()


@dataclass
class Desk:
    """A confirmed order for two tickets, paid by card, and who writes letters about it."""

    shop: Shop
    writers: Writers
    order_id: UUID
    tickets: tuple[TicketView, ...]

    def write(self, kind: LetterKind, language: str = "en", **changes: Any) -> Composed:
        """A letter of this kind, with the details it is usually posted with."""
        posted = Posted(
            id=new_id(),
            kind=kind,
            to="ada@example.org",
            language=language,
            subject_id=self._subject(kind),
            made_at=NOW,
            organiser_id=self.shop.kiosk.organiser_id,
            order_id=self.order_id if kind in _OF_ORDERS else None,
            details=self._details(kind),
        )
        return self.writers.compose(replace(posted, **changes), NOW)

    def _subject(self, kind: LetterKind) -> UUID:
        if kind.value.startswith("ticket_"):
            return self.tickets[0].id
        return self.order_id if kind in _OF_ORDERS else new_id()

    def _details(self, kind: LetterKind) -> dict[str, Any]:
        if kind is LetterKind.WAITING_OFFER:
            return {
                "event_id": str(self.shop.event_id),
                "tier_name": {"text": "Standing", "translations": {}},
                "session_ids": [str(self.shop.session_id)],
                "quantity": 2,
                "ends_at": UNTIL,
            }
        if kind is LetterKind.TICKET_PASSED_ON:
            return {"to_email": "mira@example.org"}
        if kind is LetterKind.REFUND:
            return {"amount": 2500, "currency": "EUR"}
        return {"name": "Ada Lovelace", "from_name": "Mira Okafor", "expires_at": UNTIL}


_OF_ORDERS = frozenset(
    {
        LetterKind.TICKETS,
        LetterKind.REFUND,
        LetterKind.EVENT_CANCELLED,
        LetterKind.APPROVAL_GIVEN,
        LetterKind.APPROVAL_REFUSED,
    }
)
WRITTEN = tuple(kind for kind in LetterKind if kind is not LetterKind.APPROVAL_GIVEN)
"""The kinds that can be told of a confirmed order; an approved one waits for its money."""


def open_desk(database: Database, settings: Settings) -> Desk:
    """A desk on an empty database."""
    shop = open_shop(database, settings)
    secrets = Secrets(settings.data_folder)
    order_id = shop.order()
    database.write(lambda c: confirm(c, Signer(secrets), order_id, NOW))
    viewing = OrderViewing(secrets, PUBLIC_URL, lambda _connection, of: (_paid(of),))
    tickets = database.read(lambda c: tickets_of_order(c, order_id))
    return Desk(shop, Writers(database, viewing), order_id, tickets)


def _paid(order_id: UUID) -> PaymentView:
    return PaymentView(
        id=new_id(),
        reference="P-7K3F92QDXM",
        order_id=order_id,
        method=PaymentMethod.CARD_READER,
        status=PaymentStatus.SUCCEEDED,
        amount=TOTAL,
        refunded=Money.zero("EUR"),
        attempt=1,
        card=CardFacts(brand="visa", last4="4242"),
        created_at=NOW,
    )
