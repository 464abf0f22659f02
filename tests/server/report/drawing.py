"""Reports of a trade as somebody is given them, and as plain SQL counts them."""

from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, text

from server.audit.writing import actor_of
from server.granting import grant
from server.permissions import Action
from server.report.asking import Question, asked_for
from server.report.drawing_up import draw_up
from server.security import Operator, Principal
from tests.server.report.trading_days import Trade
from ticketing.money import Money
from ticketing.report_table import ReportName, ReportTable, TableSearch

NOW = datetime(2030, 7, 1, tzinfo=UTC)
SOLD = {"from": "2026-10-01", "to": "2026-11-30"}
PLAYED = {"from": "2030-05-01", "to": "2030-07-31"}
OF_SESSIONS = {ReportName.ATTENDANCE, ReportName.ENTRANCES, ReportName.ARRIVALS}
"""Reports of the days that are played on; the others are of those that are sold on."""


def drawn(
    trade: Trade,
    name: ReportName,
    by: Principal | None = None,
    language: str = "en",
    **changes: Any,
) -> ReportTable:
    """A report of all there is, or of what ``changes`` say."""
    who = by or Operator()
    days = PLAYED if name in OF_SESSIONS else SOLD
    wanted = TableSearch.model_validate(days | changes)
    within = asked_for(grant(who, Action.READ_REPORTS), wanted)

    def work(connection: Connection) -> ReportTable:
        question = Question(connection, wanted, within, language)
        return draw_up(name, question, actor_of(who), NOW)

    return trade.database.write(work)


def told(table: ReportTable, *keys: str) -> Counter[tuple[Any, ...]]:
    """The cells of these columns, row by row: money in minor units."""
    at = [[column.key for column in table.columns].index(key) for key in keys]
    return Counter(tuple(_plain(row[one]) for one in at) for row in table.rows)


def counted(trade: Trade, sql: str) -> Counter[tuple[Any, ...]]:
    """The rows of a statement."""

    def work(connection: Connection) -> Counter[tuple[Any, ...]]:
        rows = connection.execute(text(sql))
        return Counter(tuple(_plain(value) for value in row) for row in rows)

    return trade.database.read(work)


def _plain(value: Any) -> Any:  # noqa: ANN401  a cell, or what a driver makes of a sum
    if isinstance(value, Money):
        return value.amount
    return int(value) if isinstance(value, Decimal) else value
