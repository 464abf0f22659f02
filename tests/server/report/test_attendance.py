"""Who came to which session, where a ticket is good for several."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from server.database import Database
from server.permissions import Role
from server.report.attendance import share_of
from server.settings import Settings
from tests.server.report.crowding import a_checkpoint, a_scan
from tests.server.report.drawing import drawn, told
from tests.server.report.trading_days import open_trade, somebody
from ticketing.catalogue import NewSession
from ticketing.identifiers import new_id
from ticketing.report_table import ReportName

EVENING = datetime(2030, 6, 1, 19, tzinfo=UTC)


def a_session(day: int) -> NewSession:
    """An evening of three hours."""
    starts = EVENING + timedelta(days=day)
    return NewSession(
        id=new_id(), starts_at=starts, doors_at=starts, ends_at=starts + timedelta(hours=3)
    )


def test_at_a_gate_of_all_sessions_a_ticket_comes_to_the_next_that_has_not_ended(
    database: Database, database_settings: Settings
) -> None:
    trade = open_trade(database, database_settings)
    organiser = trade.organiser("EUR")
    first, second, third = sessions = tuple(a_session(day) for day in range(3))
    show = trade.show(organiser, "Europe/Berlin", (1_000, 700), currency="EUR", sessions=sessions)
    at = datetime(2026, 10, 24, tzinfo=UTC)
    paid = trade.sell(somebody(Role.CLERK, organiser), show, (4,), at)
    one, two, three, _ = trade.tickets(paid, show.tiers[0])

    def enter(connection: Connection) -> None:
        everywhere = a_checkpoint(connection, show, None)
        of_third = a_checkpoint(connection, show, third.id)
        early = timedelta(minutes=-5)
        for ticket_id, moment in (
            (one, first.starts_at + early),
            (one, first.starts_at + timedelta(hours=1)),
            (two, first.ends_at),
            (two, second.starts_at),
            (three, second.ends_at + timedelta(days=9)),
        ):
            a_scan(connection, show, everywhere, moment, ticket_id=ticket_id)
        # Long before, but at the gate of that one session.
        a_scan(connection, show, of_third, first.starts_at, ticket_id=two)

    database.write(enter)
    table = drawn(trade, ReportName.ATTENDANCE)
    assert told(table, "session", "tickets", "admitted", "share") == {
        (first.starts_at, 4, 1, 2_500): 1,
        (second.starts_at, 4, 1, 2_500): 1,
        (third.starts_at, 4, 2, 5_000): 1,
    }
    only = drawn(trade, ReportName.ATTENDANCE, session=second.id)
    assert [row[1] for row in only.rows] == [second.starts_at]


def test_a_share_is_rounded_and_none_of_nothing() -> None:
    assert (share_of(1, 3), share_of(2, 3), share_of(0, 5)) == (3_333, 6_667, 0)
    assert share_of(0, 0) is None
