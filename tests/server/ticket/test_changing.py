"""A ticket's status moves only as its table of states allows, and the feed hears of refunds."""

from pathlib import Path

from server.database import Database
from server.sync.feed import number, standing
from server.ticket.changing import mark_admitted, mark_refunded
from server.ticket.viewing import tickets_of_order
from tests.server.ticket.building import issued, line_for, order_for, signer_in
from ticketing.ticket import TicketStatus


def test_an_admitted_ticket_is_used_and_can_still_be_refunded(
    database: Database, tmp_path: Path
) -> None:
    order = order_for(line_for(quantity=2))
    used, unused = issued(database, signer_in(tmp_path), order)

    database.write(lambda c: mark_admitted(c, [used.id]))
    after = database.read(lambda c: tickets_of_order(c, order.order_id))
    assert [t.status for t in after] == [TicketStatus.USED, TicketStatus.VALID]

    assert database.write(lambda c: mark_refunded(c, [used.id, unused.id])) == 2
    after = database.read(lambda c: tickets_of_order(c, order.order_id))
    assert {t.status for t in after} == {TicketStatus.REFUNDED}
    assert unused.id in {t.id for t in after}


def test_a_refunded_ticket_is_not_made_used(database: Database, tmp_path: Path) -> None:
    order = order_for(line_for())
    (view,) = issued(database, signer_in(tmp_path), order)
    database.write(lambda c: mark_refunded(c, [view.id]))

    database.write(lambda c: mark_admitted(c, [view.id]))

    (after,) = database.read(lambda c: tickets_of_order(c, order.order_id))
    assert after.status is TicketStatus.REFUNDED


def test_refunding_again_changes_and_tells_nothing(database: Database, tmp_path: Path) -> None:
    order = order_for(line_for(quantity=3))
    tickets = [one.id for one in issued(database, signer_in(tmp_path), order)]
    database.write(lambda c: mark_refunded(c, tickets))
    database.write(number)
    before = database.read(standing)

    assert database.write(lambda c: mark_refunded(c, tickets)) == 0
    database.write(number)
    assert database.read(standing) == before
