"""Drawing up a report: its rows are counted, laid out in columns, worded and added up."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select

from documents.report_words import ReportWords, report_words
from server.audit.writing import Actor, Concerning, note_all
from server.catalogue.organisers import organiser_name
from server.catalogue.programme import EVENTS, SESSIONS
from server.report import attendance, clerks, entrances, sales, takings, waiting
from server.report.asking import Question, Row
from server.report.layouts import LAYOUTS, NAMES_PEOPLE, Field
from server.report.settlement import money
from server.report.sums import WHOSE_EVENT
from ticketing.money import Money
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportName, ReportTable

_COUNTING: Mapping[ReportName, Callable[[Question], list[Row]]] = {
    ReportName.SALES: sales.sales,
    ReportName.SETTLEMENT: takings.by_day,
    ReportName.METHODS: takings.by_method,
    ReportName.DEVICES: takings.by_device,
    ReportName.CLERKS: clerks.by_clerk,
    ReportName.DRAWERS: clerks.drawers,
    ReportName.TAXES: takings.by_rate,
    ReportName.ATTENDANCE: attendance.attendance,
    ReportName.ENTRANCES: entrances.by_checkpoint,
    ReportName.ARRIVALS: entrances.by_hour,
    ReportName.WAITING: waiting.waiting,
}


def draw_up(name: ReportName, question: Question, reader: Actor, now: datetime) -> ReportTable:
    """The report, as of ``now``. That somebody read one that names people is in the audit.

    Raises:
        RefusedError: INVALID_REQUEST where a sum is larger than money can say.
    """
    rows = _COUNTING[name](question)
    if name in NAMES_PEOPLE:
        whose = sorted({one for row in rows if isinstance(one := row["organiser_id"], UUID)})
        about = tuple(Concerning(one, one) for one in whose)
        days = {"from": f"{question.wanted.first}", "to": f"{question.wanted.last}"}
        note_all(question.connection, reader, "report.read", about, now, report=name, **days)
    words, fields = report_words(question.language), LAYOUTS[name]
    return ReportTable(
        report=name,
        title=words.titles[name],
        subject=" · ".join(_subject(question)),
        first=question.wanted.first,
        last=question.wanted.last,
        made_at=now,
        language=question.language,
        columns=tuple(
            ReportColumn(key=one.key, title=words.columns[one.key], kind=one.kind) for one in fields
        ),
        rows=tuple(tuple(_cell(row[one.key]) for one in fields) for row in rows),
        totals=tuple(_totals(rows, fields, words)),
    )


def _totals(
    rows: list[Row], fields: tuple[Field, ...], words: ReportWords
) -> Iterable[tuple[Cell, ...]]:
    """The sums of all rows, of each currency apart."""
    by_currency: dict[str, list[Row]] = {}
    for row in rows:
        by_currency.setdefault(str(row.get("currency", "")), []).append(row)
    for currency in sorted(by_currency):
        sums: list[Cell] = [
            currency
            if one.kind is ColumnKind.CURRENCY
            else _sum([row[one.key] for row in by_currency[currency]])
            if one.adds_up
            else None
            for one in fields
        ]
        yield (words.total, *sums[1:])


def _sum(cells: Iterable[Cell | UUID]) -> Cell:
    amounts = [cell for cell in cells if isinstance(cell, Money)]
    if amounts:
        return money(sum(one.amount for one in amounts), amounts[0].currency)
    counts = [cell for cell in cells if isinstance(cell, int)]
    return sum(counts) if counts else None


def _cell(value: Cell | UUID) -> Cell:
    if isinstance(value, UUID):
        raise TypeError("an id is in no column")
    return value


def _subject(question: Question) -> Iterable[str]:
    """Whose report it is, by name, as far as it is one organiser's, one event's or one session's.

    Only what the caller may read reports of is named.
    """
    mine = select(EVENTS).where(question.within(WHOSE_EVENT))
    wanted, connection = question.wanted, question.connection
    organisers = connection.scalars(
        mine.with_only_columns(EVENTS.c.organiser_id).distinct().limit(2)
    ).all()
    if len(organisers) == 1:
        yield organiser_name(connection, organisers[0]) or ""
    if wanted.session is not None:
        found = connection.execute(
            mine.add_columns(SESSIONS.c.starts_at, SESSIONS.c.name.label("session"))
            .join(SESSIONS, SESSIONS.c.event_id == EVENTS.c.id)
            .where(SESSIONS.c.id == wanted.session)
        ).one_or_none()
        if found is not None:
            yield question.named(found.name)
            if found.session is not None:
                yield question.named(found.session)
            yield f"{found.starts_at.astimezone(ZoneInfo(found.time_zone)):%Y-%m-%d %H:%M}"
    elif wanted.event is not None:
        event = connection.execute(mine.where(EVENTS.c.id == wanted.event)).one_or_none()
        if event is not None:
            yield question.named(event.name)
