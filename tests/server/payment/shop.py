"""A shop in a database, without a server or a provider: orders to pay, and a scripted terminal."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import SYSTEM
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event, add_event
from server.catalogue.organisers import NewOrganiser, add_organiser
from server.catalogue.tiers import add_tier
from server.database import Database
from server.order.confirming import Confirmation, confirm
from server.order.placing import Placing, place
from server.payment import records
from server.payment.at_reader import AtReader
from server.payment.intent import IntentFacts, IntentState
from server.payment.provider import CollectFor, GivenBack, RefundFacts, RefundFor
from server.payment.records import PaymentRecord
from server.payment.terminal import ReaderFacts, ReaderState
from server.payment.till import Till
from server.security import Device, Secrets
from server.settings import Settings
from server.steps import Steps
from server.ticket.signing import Signer
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import EventAct
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id, new_payment_reference
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder
from ticketing.payment import PaymentMethod, PaymentStatus

NOW = datetime.now(UTC)
TOTAL = Money(amount=5000, currency="EUR")


@dataclass
class ScriptedTerminal:
    """A card service that says what it was told to; ``meanwhile`` runs within each reading."""

    intent: IntentFacts = field(default_factory=lambda: IntentFacts("pi_1", IntentState.WAITING))
    reader: ReaderFacts = field(
        default_factory=lambda: ReaderFacts(ReaderState.IN_PROGRESS, "pi_1")
    )
    meanwhile: Callable[[], None] | None = None

    def create_intent(self, wanted: CollectFor, key: str) -> IntentFacts:
        """The scripted intent."""
        assert wanted.record.amount == TOTAL, key
        return self.intent

    def find_intent(self, wanted: CollectFor) -> IntentFacts | None:
        """The scripted intent."""
        assert wanted.record.created_at <= NOW
        return self.intent

    def read_intent(self, intent_id: str) -> IntentFacts:
        """The scripted intent, as it was before whatever happens meanwhile."""
        assert intent_id == self.intent.id
        found, happening = self.intent, self.meanwhile
        self.meanwhile = None
        if happening:
            happening()
        return found

    def cancel_intent(self, intent_id: str) -> None:
        """Cancelled at once."""
        self.intent = IntentFacts(intent_id, IntentState.CANCELLED)

    def ask_reader(self, reader_id: str, intent_id: str, key: str) -> None:
        """Taken at once."""
        assert reader_id, key
        self.reader = ReaderFacts(ReaderState.IN_PROGRESS, intent_id)

    def read_reader(self, reader_id: str) -> ReaderFacts:
        """The scripted reader."""
        assert reader_id
        return self.reader

    def clear_reader(self, reader_id: str) -> None:
        """Cleared at once."""
        assert reader_id
        self.reader = ReaderFacts(ReaderState.IDLE)


class ObligingRefunds:
    """Gives everything back at once, and remembers nothing."""

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:
        """Given back at once."""
        assert wanted.amount.amount > 0, key
        return RefundFacts("re_1", GivenBack.SUCCEEDED)

    def find_refund(self, wanted: RefundFor, key: str) -> RefundFacts | None:
        """Never made before."""
        assert wanted.source_id, key
        return None

    def read_refund(self, refund_id: str) -> RefundFacts:
        """Through."""
        return RefundFacts(refund_id, GivenBack.SUCCEEDED)


@dataclass
class Shop:
    """A tier of tickets at 25.00, a kiosk, a till."""

    till: Till
    terminal: ScriptedTerminal
    kiosk: Device
    event_id: UUID
    session_id: UUID
    tier_id: UUID

    @property
    def database(self) -> Database:
        """Where everything is kept."""
        return self.till.database

    def order(self) -> UUID:
        """An order for two tickets, held for ten minutes."""
        line = NewLine(tier_id=self.tier_id, quantity=2)
        new = NewOrder(id=new_id(), session_id=self.session_id, lines=(line,))
        by = Placing(self.kiosk, NOW, timedelta(minutes=10))
        self.database.write(lambda c: place(c, new, by))
        return new.id

    def payment(
        self,
        order_id: UUID,
        status: PaymentStatus = PaymentStatus.PRESENTED,
        intent_id: str = "pi_1",
        ordinal: int = 1,
    ) -> UUID:
        """A payment of the order, as if it had come so far."""
        over = status in {PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED}
        payment_id = new_id()
        self.database.write(
            lambda c: records.add(
                c,
                id=payment_id,
                reference=new_payment_reference(),
                order_id=order_id,
                ordinal=ordinal,
                method=PaymentMethod.CARD_READER,
                status=status,
                amount=TOTAL.amount,
                currency=TOTAL.currency,
                organiser_id=self.kiosk.organiser_id,
                event_id=self.event_id,
                device_id=self.kiosk.id,
                reader_id="tmr_1",
                intent_id=intent_id,
                attempt=1,
                asking=False,
                created_at=NOW,
                begun_at=NOW,
                presented_at=NOW,
                next_check_at=None if over else NOW,
            )
        )
        return payment_id

    def read(self, payment_id: UUID) -> PaymentRecord:
        """The payment as it is."""
        record = self.database.read(lambda c: records.by_id(c, payment_id))
        assert record is not None
        return record


def open_shop(database: Database, settings: Settings) -> Shop:
    """A shop on an empty database."""
    organiser = NewOrganiser(id=new_id(), name="Foundry Arts")
    event = an_event(organiser.id)
    tier = a_tier(event)

    def write(connection: Connection) -> None:
        by = Doing(SYSTEM, NOW)
        add_organiser(connection, organiser, by)
        add_event(connection, event, by)
        add_tier(connection, event.id, tier, by)
        act_on_event(connection, event.id, EventAct.PUBLISH, by)

    database.write(write)
    signer = Signer(Secrets(settings.data_folder))
    terminal = ScriptedTerminal()

    def confirmed(connection: Connection, order_id: UUID, now: datetime) -> Confirmation:
        return confirm(connection, signer, order_id, now)

    till = Till(
        database=database,
        steps=Steps(),
        clock=lambda: NOW,
        terminal=terminal,
        collectors={PaymentMethod.CARD_READER: AtReader(terminal)},
        refunders={PaymentMethod.CARD_READER: ObligingRefunds()},
        confirm=confirmed,
        page_of=lambda order_id: f"https://tickets.example/o/{order_id}",
        pay_url_of=lambda payment_id: f"https://tickets.example/p/{payment_id}",
        reader_timeout=timedelta(seconds=90),
    )
    kiosk = Device(
        id=new_id(),
        kind=DeviceKind.KIOSK,
        organiser_id=organiser.id,
        name="Kiosk 1",
        place="Foyer",
        reader_id="tmr_1",
    )
    return Shop(till, terminal, kiosk, event.id, event.sessions[0].id, tier.id)
