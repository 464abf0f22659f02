"""A payment as this domain works with it, and the few statements that read and change its row."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from server.audit.writing import Concerning
from server.payment.tables import OVER, payment
from ticketing.money import Money
from ticketing.payment import (
    OUTCOME_OPEN,
    CardFacts,
    PaymentMethod,
    PaymentStatus,
    PaymentView,
    Trouble,
)

_SHOWN_DIGITS = 3
# One that is unknown may never be known: the reader itself says whether it is still there.
_AT_READER = (PaymentStatus.CREATED, PaymentStatus.PRESENTED, PaymentStatus.PROCESSING)
_OBJECT_COLUMNS = {PaymentMethod.PHONE: "session_id", PaymentMethod.MOMO: "request_id"}


def object_column(method: PaymentMethod) -> str:
    """Where the id of a method's provider object is kept."""
    return _OBJECT_COLUMNS.get(method, "intent_id")


@dataclass(frozen=True)
class PaymentRecord:
    """One row of ``payment``, typed."""

    id: UUID
    reference: str
    order_id: UUID
    ordinal: int
    method: PaymentMethod
    status: PaymentStatus
    amount: Money
    received: Money
    refunded: int
    organiser_id: UUID
    event_id: UUID
    device_id: UUID | None
    reader_id: str | None
    intent_id: str | None
    session_id: str | None
    request_id: str | None
    page_url: str | None
    phone: str | None
    account_name: str | None
    description: str | None
    attempt: int
    asking: bool
    trouble: Trouble | None
    declined_charge: str | None
    card: CardFacts | None
    ending: Trouble | None
    cancel_wanted: bool
    created_at: datetime
    begun_at: datetime
    presented_at: datetime | None
    settled_at: datetime | None
    idle_checks: int
    misses: int
    revision: int
    tendered: int | None
    disputed_at: datetime | None
    donation: int

    @property
    def over(self) -> bool:
        """Whether nothing can change it any more."""
        return self.status in OVER

    @property
    def object_id(self) -> str | None:
        """The provider's object whose word counts; None until it is known to be made."""
        found: str | None = getattr(self, object_column(self.method))
        return found

    @property
    def the_object(self) -> str:
        """The provider's object of a payment that has one."""
        if self.object_id is None:
            raise AssertionError("only a payment that has its object is asked about")
        return self.object_id

    @property
    def open_page(self) -> str | None:
        """The provider's page, as long as somebody who opens it can pay there."""
        moving = self.status is PaymentStatus.PROCESSING or self.cancel_wanted
        return self.page_url if self.status in OUTCOME_OPEN and not moving else None

    def with_object(self, object_id: str) -> "PaymentRecord":
        """The same payment as if this were its object."""
        changed: dict[str, Any] = {object_column(self.method): object_id}
        return replace(self, **changed)

    @property
    def about(self) -> Concerning:
        """What an audit entry of it concerns."""
        return Concerning(self.id, self.organiser_id, self.order_id)

    def view(self, pay_url: str | None = None, client_secret: str | None = None) -> PaymentView:
        """What whoever pays and the staff may see; what it goes on by, only where that is told."""
        currency = self.amount.currency
        tendered = None
        if self.tendered is not None:
            tendered = Money(amount=self.tendered, currency=currency)
        return PaymentView(
            id=self.id,
            reference=self.reference,
            order_id=self.order_id,
            method=self.method,
            status=self.status,
            amount=self.amount,
            refunded=Money(amount=self.refunded, currency=self.received.currency),
            attempt=self.attempt,
            trouble=self.trouble,
            card=self.card,
            created_at=self.created_at,
            presented_at=self.presented_at,
            settled_at=self.settled_at,
            simulated=self.method is PaymentMethod.SIMULATED,
            tendered=tendered,
            change=tendered and tendered - self.amount,
            pay_url=pay_url,
            intent_id=self.intent_id,
            client_secret=client_secret,
            phone=self.phone and f"…{self.phone[-_SHOWN_DIGITS:]}",
            account_name=self.account_name,
            description=self.description,
            disputed=self.disputed_at is not None,
        )


def by_id(connection: Connection, payment_id: UUID, *, lock: bool = False) -> PaymentRecord | None:
    """The payment, locked until the transaction ends where asked for."""
    return _one(connection, payment.c.id == payment_id, lock=lock)


def by_reference(connection: Connection, reference: str) -> PaymentRecord | None:
    """The payment with this reference."""
    return _one(connection, payment.c.reference == reference)


def by_object(connection: Connection, object_id: str) -> PaymentRecord | None:
    """The payment that a provider's object belongs to: intent, session or request."""
    columns = (payment.c.intent_id, payment.c.session_id, payment.c.request_id)
    found = (_one(connection, column == object_id) for column in columns)
    return next((record for record in found if record is not None), None)


def open_of_order(connection: Connection, order_id: UUID) -> PaymentRecord | None:
    """The order's payment that is not over, if there is one."""
    return _one(connection, (payment.c.order_id == order_id) & payment.c.status.not_in(OVER))


def others_at_reader(connection: Connection, record: PaymentRecord) -> tuple[PaymentRecord, ...]:
    """Payments of other devices that had the reader, or began to want it before this one."""
    has_it = payment.c.asking.is_(False) | (payment.c.begun_at < record.begun_at)
    statement = select(payment).where(
        payment.c.next_check_at.is_not(None),
        payment.c.reader_id == record.reader_id,
        payment.c.device_id != record.device_id,
        payment.c.status.in_(_AT_READER),
        has_it,
    )
    return tuple(record_of(row) for row in connection.execute(statement))


def of_order(connection: Connection, order_id: UUID) -> tuple[PaymentRecord, ...]:
    """All payments of an order, oldest first."""
    statement = select(payment).where(payment.c.order_id == order_id).order_by(payment.c.ordinal)
    return tuple(record_of(row) for row in connection.execute(statement))


def next_ordinal(connection: Connection, order_id: UUID) -> int:
    """The number of the order's next payment, from 1."""
    highest = select(func.max(payment.c.ordinal)).where(payment.c.order_id == order_id)
    return int(connection.execute(highest).scalar() or 0) + 1


def add(connection: Connection, **values: Any) -> None:
    """Insert a row."""
    connection.execute(insert(payment).values(**values))


def change(connection: Connection, record: PaymentRecord, **values: Any) -> PaymentRecord:
    """Write what was learned and return the payment as it then is."""
    statement = (
        update(payment)
        .where(payment.c.id == record.id)
        .values(revision=payment.c.revision + 1, **values)
        .returning(payment)
    )
    return record_of(connection.execute(statement).one())


def note_answer(connection: Connection, record: PaymentRecord, *, answered: bool) -> PaymentRecord:
    """Count the looks in a row that got no answer; that alone is no news."""
    misses = 0 if answered else record.misses + 1
    if misses != record.misses:
        connection.execute(update(payment).where(payment.c.id == record.id).values(misses=misses))
    return replace(record, misses=misses)


def _one(
    connection: Connection, which: ColumnElement[bool], *, lock: bool = False
) -> PaymentRecord | None:
    statement = select(payment).where(which)
    if lock:
        statement = statement.with_for_update()
    row = connection.execute(statement).one_or_none()
    return None if row is None else record_of(row)


def record_of(row: Row[Any]) -> PaymentRecord:
    """A whole row of the table, typed."""
    return PaymentRecord(
        id=row.id,
        reference=row.reference,
        order_id=row.order_id,
        ordinal=row.ordinal,
        method=PaymentMethod(row.method),
        status=PaymentStatus(row.status),
        amount=Money(amount=row.amount, currency=row.currency),
        received=Money(amount=row.received, currency=row.received_currency or row.currency),
        refunded=row.refunded,
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        device_id=row.device_id,
        reader_id=row.reader_id,
        intent_id=row.intent_id,
        session_id=row.session_id,
        request_id=row.request_id,
        page_url=row.page_url,
        phone=row.phone,
        account_name=row.account_name,
        description=row.description,
        attempt=row.attempt,
        asking=row.asking,
        trouble=Trouble(row.trouble) if row.trouble else None,
        declined_charge=row.declined_charge,
        card=CardFacts.model_validate(row.card) if row.card else None,
        ending=Trouble(row.ending) if row.ending else None,
        cancel_wanted=row.cancel_wanted,
        created_at=row.created_at,
        begun_at=row.begun_at,
        presented_at=row.presented_at,
        settled_at=row.settled_at,
        idle_checks=row.idle_checks,
        misses=row.misses,
        revision=row.revision,
        tendered=row.tendered,
        disputed_at=row.disputed_at,
        donation=row.donation,
    )
