"""Tickets come to be once per unit, signed, with serials of their own, or not at all."""

from datetime import UTC, date, datetime
from functools import partial
from itertools import chain, repeat
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from server.database import Database
from server.sync.tables import change
from server.ticket.holding import held_ticket
from server.ticket.issuing import issue, window
from server.ticket.signing import Keyring
from server.ticket.tables import signing_key, ticket
from server.ticket.viewing import tickets_of_order
from tests.server.ticket.building import NOW, issued, line_for, order_for, signer_in
from ticketing.code import parse, verify
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus


def test_each_unit_of_each_line_becomes_one_ticket(database: Database, tmp_path: Path) -> None:
    general, family = line_for(quantity=3), line_for(quantity=1, tier_ref=7, admits=4)
    order = order_for(general, family)

    tickets = issued(database, signer_in(tmp_path), order)

    assert [t.tier_id for t in tickets] == [general.tier_id] * 3 + [family.tier_id]
    assert [t.admits for t in tickets] == [1, 1, 1, 4]
    assert {t.status for t in tickets} == {TicketStatus.VALID}
    assert {t.order_id for t in tickets} == {order.order_id}
    assert {t.issued_at for t in tickets} == {NOW}
    assert len({t.serial for t in tickets}) == 4


def test_a_code_says_of_its_ticket_what_is_true(database: Database, tmp_path: Path) -> None:
    (ticket_view,) = issued(database, signer_in(tmp_path), order_for(line_for(tier_ref=9)))

    genuine = verify(ticket_view.code, Keyring(database).fresh(parse(ticket_view.code).key_id))

    assert genuine.key.event_id == str(ticket_view.event_id)
    assert genuine.statement.serial == ticket_view.serial
    assert genuine.statement.generation == ticket_view.generation
    assert genuine.statement.tier_ref == 9
    assert genuine.statement.first_day == date(2026, 6, 19)
    assert genuine.statement.last_day == date(2026, 6, 21)


def test_a_window_that_the_code_cannot_hold_is_cut_to_what_it_can() -> None:
    first, last = window(datetime(2023, 5, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC))

    assert first == date(2024, 1, 1)
    assert (last - first).days == 1023


def test_a_serial_that_exists_already_is_drawn_again(database: Database, tmp_path: Path) -> None:
    signer = signer_in(tmp_path)
    (taken,) = issued(database, signer, order_for(line_for()))
    order = order_for(line_for(quantity=2))
    serials = chain(
        [taken.serial, "TKT-00000001"], ["TKT-00000001", "TKT-00000002"], repeat("TKT-ZZZZZZZZ")
    )

    # The second draw meets the first of its own batch; a third is wanted then.
    database.write(lambda c: issue(c, signer, order, lambda: next(serials)))

    tickets = database.read(lambda c: tickets_of_order(c, order.order_id))
    assert sorted(t.serial for t in tickets) == ["TKT-00000001", "TKT-00000002"]


def test_tickets_are_told_to_the_feed(database: Database, tmp_path: Path) -> None:
    tickets = issued(database, signer_in(tmp_path), order_for(line_for(quantity=2)))

    told = database.read(
        lambda c: c.scalars(
            select(change.c.thing_id).where(change.c.kind == ChangeKind.TICKET.value)
        ).all()
    )
    assert sorted(told) == sorted(t.id for t in tickets)


def test_undone_with_its_transaction_nothing_is_left(database: Database, tmp_path: Path) -> None:
    signer, order = signer_in(tmp_path), order_for(line_for())

    def fails(connection: Connection) -> None:
        issue(connection, signer, order)
        raise LookupError

    with pytest.raises(LookupError):
        database.write(fails)

    for table in (ticket, signing_key, change):
        count = select(func.count()).select_from(table)
        assert database.read(partial(Connection.scalar, statement=count)) == 0
    # The key that was undone was not kept in memory: a code of it would be a forgery.
    (view,) = issued(database, signer, order)
    genuine = verify(view.code, Keyring(database).fresh(parse(view.code).key_id))
    assert genuine.statement.serial == view.serial


def test_the_kiosk_that_sold_a_ticket_is_known(database: Database, tmp_path: Path) -> None:
    order = order_for(line_for())
    (view,) = issued(database, signer_in(tmp_path), order)

    held = database.read(lambda c: held_ticket(c, view.id))

    assert held is not None
    assert (held.code, held.device_id) == (view.code, order.device_id)
    assert held.organiser_id == order.organiser_id
