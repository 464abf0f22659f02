"""Which columns each report has, and which of their figures add up."""

from collections.abc import Mapping
from dataclasses import dataclass

from ticketing.report_table import ColumnKind, ReportName

TEXT, DATE, MOMENT = ColumnKind.TEXT, ColumnKind.DATE, ColumnKind.MOMENT
COUNT, SHARE = ColumnKind.COUNT, ColumnKind.SHARE
CURRENCY, MONEY = ColumnKind.CURRENCY, ColumnKind.MONEY


@dataclass(frozen=True)
class Field:
    """A column without its words, which are those of its key."""

    key: str
    kind: ColumnKind

    @property
    def adds_up(self) -> bool:
        """Whether the total has a figure of it."""
        return self.kind in {COUNT, MONEY}


def _fields(**kinds: ColumnKind) -> tuple[Field, ...]:
    return tuple(Field(key, kind) for key, kind in kinds.items())


_TAKINGS = _fields(
    currency=CURRENCY,
    payments=COUNT,
    sales=MONEY,
    donations=MONEY,
    gross=MONEY,
    refunds=MONEY,
    donations_back=MONEY,
    net=MONEY,
)
_MONEY = _TAKINGS + _fields(tax=MONEY)
_DIFFERENCE = _fields(cash_difference=MONEY)

LAYOUTS: Mapping[ReportName, tuple[Field, ...]] = {
    ReportName.SALES: _fields(
        event=TEXT,
        session=MOMENT,
        tier=TEXT,
        currency=CURRENCY,
        sold=COUNT,
        full_price=MONEY,
        discount=MONEY,
        sales=MONEY,
        donations=MONEY,
        gross=MONEY,
        returned=COUNT,
    ),
    ReportName.SETTLEMENT: _fields(day=DATE, method=TEXT, device=TEXT) + _MONEY + _DIFFERENCE,
    ReportName.METHODS: _fields(method=TEXT) + _MONEY,
    ReportName.DEVICES: _fields(device=TEXT, method=TEXT) + _MONEY + _DIFFERENCE,
    ReportName.CLERKS: _fields(clerk=TEXT, method=TEXT) + _TAKINGS,
    ReportName.DRAWERS: _fields(
        clerk=TEXT,
        device=TEXT,
        opened=MOMENT,
        closed=MOMENT,
        currency=CURRENCY,
        opening_float=MONEY,
        cash_sales=MONEY,
        refunds=MONEY,
        paid_in=MONEY,
        paid_out=MONEY,
        expected=MONEY,
        counted=MONEY,
        cash_difference=MONEY,
    ),
    ReportName.TAXES: _fields(
        rate=SHARE,
        currency=CURRENCY,
        gross=MONEY,
        gross_tax=MONEY,
        refunds=MONEY,
        refunds_tax=MONEY,
        net=MONEY,
        tax=MONEY,
        before_tax=MONEY,
    ),
    ReportName.ATTENDANCE: _fields(
        event=TEXT,
        session=MOMENT,
        tickets=COUNT,
        admitted=COUNT,
        share=SHARE,
        people_expected=COUNT,
        people_in=COUNT,
    ),
    ReportName.ENTRANCES: _fields(
        event=TEXT, checkpoint=TEXT, entries=COUNT, exits=COUNT, refused=COUNT
    ),
    ReportName.ARRIVALS: _fields(
        day=DATE, hour=TEXT, event=TEXT, checkpoint=TEXT, entries=COUNT, refused=COUNT
    ),
    ReportName.WAITING: _fields(
        event=TEXT,
        tier=TEXT,
        waiting=COUNT,
        wanted=COUNT,
        offered=COUNT,
        bought=COUNT,
        lapsed=COUNT,
        left=COUNT,
        closed_out=COUNT,
    ),
}
"""No report begins with a column that adds up: there stands the word for the total."""

NAMES_PEOPLE = frozenset({ReportName.CLERKS, ReportName.DRAWERS})
"""Reports with personal data: their reading is audited, and promoters are told none of them."""
