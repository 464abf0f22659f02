"""Finding orders: staff's search, and everybody's own orders; each filter runs along an index."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    func,
    select,
)

from server.granting import Columns, Grant
from server.order.reading import OrderFacts, order_record
from server.order.tables import order, order_word
from server.order.typing_in import typed_number, typed_reference
from server.order.words import beginnings
from server.paging import Place, newest_first
from server.ticket.serials import order_of_serial
from ticketing.identifiers import typed_serial
from ticketing.order import OrderSearch

_AFTER_ALL = "\U0010ffff"
# On SQLite, from what narrows most to what narrows least.
_NARROWING = ("id", "user_id", "approval", "event_id", "status", "organiser_id", "channel")

OrderOfPayment = Callable[[Connection, str], UUID | None]
"""The order of the payment with this reference: the payment domain's, which stands above."""


def find_orders(
    connection: Connection,
    by: Grant,
    wanted: OrderSearch,
    before: Place | None,
    order_of_payment: OrderOfPayment,
) -> tuple[OrderFacts, ...]:
    """A page of the orders within the caller's reach, newest first, and one more if there is.

    Numbers, references and serials are looked up first, each by its own index.
    """
    named = _named(connection, wanted, order_of_payment)
    if named is None:
        return ()
    statement = _statement(connection.dialect.name, by, wanted, named, before)
    return tuple(order_record(row) for row in connection.execute(statement))


def _statement(
    dialect: str,
    by: Grant,
    wanted: OrderSearch,
    named: Sequence[ColumnElement[bool]],
    before: Place | None,
) -> Select[Any]:
    staff = by.everything or bool(by.organisers or by.promoting)
    # Staff see their house's orders, or their own: both at once would be neither.
    grant = replace(by, own=False) if staff and not wanted.mine else _own(by)
    equal = {
        "event_id": wanted.event,
        "organiser_id": wanted.organiser,
        "status": wanted.status and wanted.status.value,
        "channel": wanted.channel and wanted.channel.value,
        "approval": wanted.approval and wanted.approval.value,
    }
    given = {name for name, value in equal.items() if value is not None}
    given |= {"id"} if named else set()
    given |= {"user_id"} if grant.own else set()
    if not grant.everything:
        given.add("organiser_id" if grant.organisers else "event_id")
    columns = _Columns(dialect, given)
    conditions = [grant.within(columns.whose()), *named]
    conditions += [columns[name] == value for name, value in equal.items() if value is not None]
    if wanted.since is not None:
        conditions.append(order.c.created_at >= wanted.since)
    if wanted.until is not None:
        conditions.append(order.c.created_at < wanted.until)
    found = select(order).where(*conditions)
    return newest_first(found, order.c.created_at, order.c.id, before, wanted.limit)


class _Columns:
    """The columns of a search: the one that narrows most as it is, the others out of reach.

    SQLite keeps no counts of values, so that it might walk all of an organiser's orders to find
    the three of one buyer: no index is found for a column within a function. PostgreSQL counts.
    """

    def __init__(self, dialect: str, given: set[str]) -> None:
        led_by = next((name for name in _NARROWING if name in given), None)
        self._plain = None if dialect == "postgresql" else led_by

    def __getitem__(self, name: str) -> ColumnElement[Any]:
        column = order.c[name]
        if self._plain is None or name == self._plain:
            return column
        return func.coalesce(column, column)

    def whose(self) -> Columns:
        """Those that say whose an order is."""
        return Columns(
            organiser_id=self["organiser_id"],
            event_id=self["event_id"],
            order_id=order.c.id,
            device_id=self["device_id"],
            user_id=self["user_id"],
        )


def _own(by: Grant) -> Grant:
    return replace(by, own=True, everything=False, organisers=frozenset(), promoting=frozenset())


def _named(
    connection: Connection, wanted: OrderSearch, order_of_payment: OrderOfPayment
) -> list[ColumnElement[bool]] | None:
    """Conditions on the id by what somebody typed; None where it cannot be any order."""
    parts: list[list[ColumnElement[bool]]] = []
    if wanted.number is not None:
        parts.append(_is(_numbered(connection, wanted.number, order_of_payment)))
    if wanted.serial is not None:
        serial = typed_serial(wanted.serial)
        parts.append(_is(order_of_serial(connection, serial) if serial else None))
    if wanted.buyer is not None:
        parts.append(_beginning(wanted.buyer))
    if wanted.text is not None:
        exact = _exact(connection, wanted.text, order_of_payment)
        parts.append(_is(exact) if exact else _beginning(wanted.text))
    return [one for part in parts for one in part] if all(parts) else None


def _exact(connection: Connection, text: str, order_of_payment: OrderOfPayment) -> UUID | None:
    """The order that a text names, if it is the number, a payment or a serial of one."""
    by_number = _numbered(connection, text, order_of_payment)
    if by_number is not None:
        return by_number
    serial = typed_serial(text)
    return order_of_serial(connection, serial) if serial else None


def _numbered(connection: Connection, text: str, order_of_payment: OrderOfPayment) -> UUID | None:
    """The order of this number, or of the payment with this reference: both are on receipts."""
    number, reference = typed_number(text), typed_reference(text)
    if number is not None:
        return _id_of(connection, number)
    return order_of_payment(connection, reference) if reference else None


def _id_of(connection: Connection, number: str) -> UUID | None:
    found: UUID | None = connection.scalar(select(order.c.id).where(order.c.number == number))
    return found


def _is(order_id: UUID | None) -> list[ColumnElement[bool]]:
    return [] if order_id is None else [order.c.id == order_id]


def _beginning(text: str) -> list[ColumnElement[bool]]:
    """One condition for each word that the buyer must have; none where nothing was said."""
    return [
        order.c.id.in_(
            select(order_word.c.order_id).where(
                order_word.c.word >= word, order_word.c.word < word + _AFTER_ALL
            )
        )
        for word in beginnings(text)
    ]
