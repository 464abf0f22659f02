"""Reports as tables, made up: with long names, Arabic ones, and as many rows as wanted."""

from datetime import UTC, date, datetime

from documents.report_words import report_words
from ticketing.money import Money
from ticketing.report_table import Cell, ColumnKind, ReportColumn, ReportName, ReportTable

LONG = "A Very Long Festival Of Modular Synthesis And Other Patient Arts, Second Edition"
ARABIC = "مهرجان الموسيقى الإلكترونية"
_KINDS = {
    "event": ColumnKind.TEXT,
    "session": ColumnKind.MOMENT,
    "tier": ColumnKind.TEXT,
    "currency": ColumnKind.CURRENCY,
    "sold": ColumnKind.COUNT,
    "gross": ColumnKind.MONEY,
    "share": ColumnKind.SHARE,
}


def euros(amount: int) -> Money:
    """So many cents."""
    return Money(amount=amount, currency="EUR")


def sales(rows: int, language: str = "en", names: tuple[str, ...] = ("Ironworks",)) -> ReportTable:
    """So many rows of a report of every kind of column, the events named in turn."""
    words = report_words(language)
    session = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
    made: list[tuple[Cell, ...]] = [
        (names[n % len(names)], session, f"Tier {n}", "EUR", 11 * n, euros(111_111 * n - 50), 887)
        for n in range(rows)
    ]
    gross = sum(111_111 * n - 50 for n in range(rows))
    sold = sum(11 * n for n in range(rows))
    return ReportTable(
        report=ReportName.SALES,
        title=words.titles["sales"],
        subject="Foundry Arts",
        first=date(2026, 11, 1),
        last=date(2026, 11, 30),
        made_at=session,
        language=language,
        columns=tuple(
            ReportColumn(key=key, title=words.columns[key], kind=kind)
            for key, kind in _KINDS.items()
        ),
        rows=tuple(made),
        totals=((words.total, None, None, "EUR", sold, euros(gross), None),) if rows else (),
    )
