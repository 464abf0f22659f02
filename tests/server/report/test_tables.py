"""Every report tells what plain SQL counts in the rows of a venue, and so does each form of it."""

from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from documents.report_columns import said
from documents.report_pdf import report_pdf
from server.admission.tables import checkpoint, scan
from server.permissions import Role
from server.report.xlsx_file import xlsx_file
from tests.documents.paper import text_of
from tests.server.report.crowding import FORMULA
from tests.server.report.drawing import counted, drawn, told
from tests.server.report.reading_forms import csv_rows, of_csv, of_sheet, plain, sheet_of
from tests.server.report.test_settlement import report, zones_of
from tests.server.report.trading_days import Trade, somebody
from ticketing.money import Money
from ticketing.report_table import ColumnKind, ReportName

GIFTS = "Donations"
_BACK = "('pending', 'succeeded')"
_GOOD = "('valid', 'used')"
_FIGURES = (ColumnKind.COUNT, ColumnKind.SHARE, ColumnKind.MONEY)
_STANDING = "s.admitted AND s.direction = 'entry' AND s.annulled_at IS NULL"


def test_sales_are_the_lines_of_paid_orders(crowded: Trade) -> None:
    found = drawn(crowded, ReportName.SALES)
    wanted = counted(
        crowded,
        f"""SELECT o.currency, sum(l.quantity), sum(l.quantity * l.unit_price), sum(l.discount),
            sum(l.quantity * l.unit_price - l.discount),
            (SELECT count(*) FROM ticket t JOIN refund_ticket rt ON rt.ticket_id = t.id
             JOIN refund r ON r.id = rt.refund_id JOIN orders oo ON oo.id = t.order_id
             WHERE t.tier_id = l.tier_id AND oo.session_id = o.session_id
             AND r.status IN {_BACK})
            FROM order_line l JOIN orders o ON o.id = l.order_id
            WHERE EXISTS (SELECT 1 FROM payment p
                          WHERE p.order_id = o.id AND p.status = 'succeeded')
            GROUP BY o.currency, o.session_id, l.tier_id""",  # noqa: S608  words of ours
    )
    keys = ("tier", "currency", "sold", "full_price", "discount", "sales", "returned")
    tickets = [row[1:] for row in told(found, *keys).elements() if row[0] != GIFTS]
    assert Counter(tickets) == wanted
    assert len(tickets) == 8
    assert sum(row[5] for row in wanted) > 20


def test_what_was_given_is_told_below_the_tickets_of_its_session(crowded: Trade) -> None:
    wanted = counted(
        crowded,
        """SELECT o.currency, sum(o.donation) FROM orders o
           WHERE o.donation > 0 AND EXISTS (SELECT 1 FROM ticket t WHERE t.order_id = o.id)
           GROUP BY o.currency, o.session_id""",
    )
    table = drawn(crowded, ReportName.SALES)
    found = told(table, "tier", "currency", "donations", "gross", "sold", "sales")
    gifts = [row[1:] for row in found if row[0] == GIFTS]
    assert Counter((currency, given) for currency, given, *_ in gifts) == wanted
    assert all((gross, sold, sales) == (given, 0, 0) for _, given, gross, sold, sales in gifts)
    assert {currency for currency, _ in wanted} == {"EUR", "JPY"}
    assert table.rows[-1][2] == GIFTS
    in_german = drawn(crowded, ReportName.SALES, language="de")
    assert in_german.rows[-1][2] == "Spenden"


@pytest.mark.parametrize(
    "name",
    [
        *(ReportName.SALES, ReportName.SETTLEMENT, ReportName.METHODS),
        *(ReportName.DEVICES, ReportName.CLERKS),
    ],
)
def test_tickets_and_donations_are_what_was_taken(crowded: Trade, name: ReportName) -> None:
    found = told(drawn(crowded, name), "sales", "donations", "gross")
    assert all(sales + donations == gross for sales, donations, gross in found)
    assert sum(donations for _, donations, _ in found) > 0


def test_what_was_sold_is_what_was_taken(crowded: Trade) -> None:
    """No order of this trade was paid twice or too late."""

    def taken(name: ReportName, key: str = "gross") -> set[Money]:
        table = drawn(crowded, name)
        at = [column.key for column in table.columns].index(key)
        return {one for total in table.totals if isinstance(one := total[at], Money)}

    of_sales = taken(ReportName.SALES)
    assert {one.currency for one in of_sales} == {"EUR", "USD", "JPY"}
    for name in (ReportName.METHODS, ReportName.TAXES):
        assert taken(name) == of_sales
    assert taken(ReportName.METHODS, "donations") == taken(ReportName.SALES, "donations")


@pytest.mark.parametrize(
    ("name", "of", "grouped"),
    [
        (ReportName.METHODS, "", ""),
        (ReportName.DEVICES, "", ", p.device_id"),
        (ReportName.CLERKS, "WHERE o.channel = 'box_office'", ", o.placed_by"),
    ],
)
def test_money_by_method_device_and_clerk_is_that_of_the_payments(
    crowded: Trade, name: ReportName, of: str, grouped: str
) -> None:
    wanted = counted(
        crowded,
        f"""SELECT p.currency, count(*), sum(p.received), sum(p.refunded),
            sum(p.received - p.refunded), sum(o.donation), sum((SELECT coalesce(sum(r.donation), 0)
                FROM refund r WHERE r.payment_id = p.id AND r.status IN {_BACK}))
            FROM payment p JOIN orders o ON o.id = p.order_id {of}
            GROUP BY p.method, p.currency{grouped}""",  # noqa: S608  words of ours
    )
    # Drawers that differ have a row too, without a payment.
    keys = ("currency", "payments", "gross", "refunds", "net", "donations", "donations_back")
    paid = told(drawn(crowded, name), *keys)
    assert Counter({row: many for row, many in paid.items() if row[1]}) == wanted
    assert len(wanted) > 1


def test_the_settlements_table_is_the_settlement(crowded: Trade) -> None:
    table = drawn(crowded, ReportName.SETTLEMENT, to="2026-10-31")
    rows = report(crowded, first=table.first, last=table.last).rows
    amounts = ("sales", "donations", "gross", "refunds", "donations_back", "net", "tax")
    assert told(table, "day", "currency", "payments", *amounts) == Counter(
        (
            one.day,
            one.net.currency,
            one.payments,
            *(getattr(one, name).amount for name in amounts),
        )
        for one in rows
    )


def test_taxes_are_those_of_the_settlement_and_add_up(crowded: Trade) -> None:
    table = drawn(crowded, ReportName.TAXES)
    keys = ("currency", "rate", "gross", "refunds", "net", "tax")
    wanted = report(crowded, first=table.first, last=table.last).totals
    assert told(table, *keys) == Counter(
        (
            one.currency,
            at.tax_basis_points,
            *(amount.amount for amount in (at.gross, at.refunds, at.net, at.tax)),
        )
        for one in wanted
        for at in one.rates
    )
    parts = told(table, "gross", "refunds", "net", "tax", "gross_tax", "refunds_tax", "before_tax")
    for gross, refunds, net, tax, gross_tax, refunds_tax, before_tax in parts:
        assert net == gross - refunds == tax + before_tax
        assert tax == gross_tax - refunds_tax


def test_drawers_are_told_from_their_float_to_their_difference(crowded: Trade) -> None:
    expected = "opening_float + sales + paid_in - refunds - paid_out"
    wanted = counted(
        crowded,
        f"""SELECT clerk, opening_float, sales, refunds, paid_in, paid_out, {expected}, counted,
            counted - ({expected}) FROM drawer""",  # noqa: S608  words of ours
    )
    keys = ("clerk", "opening_float", "cash_sales", "refunds", "paid_in", "paid_out", "expected")
    found = drawn(crowded, ReportName.DRAWERS)
    assert told(found, *keys, "counted", "cash_difference") == wanted
    assert len(wanted) == 3


def test_attendance_is_the_tickets_that_are_good_and_those_that_entered(crowded: Trade) -> None:
    wanted = counted(
        crowded,
        f"""SELECT count(CASE WHEN t.status IN {_GOOD} THEN 1 END), count(x.ticket_id),
            sum(CASE WHEN t.status IN {_GOOD} THEN t.admits ELSE 0 END),
            sum(CASE WHEN x.ticket_id IS NOT NULL THEN t.admits ELSE 0 END)
            FROM ticket t LEFT JOIN (SELECT DISTINCT s.ticket_id FROM scan s WHERE {_STANDING}) x
            ON x.ticket_id = t.id GROUP BY t.event_id""",  # noqa: S608  words of ours
    )
    table = drawn(crowded, ReportName.ATTENDANCE)
    assert told(table, "tickets", "admitted", "people_expected", "people_in") == wanted
    for tickets, admitted, share in told(table, "tickets", "admitted", "share"):
        assert abs(share - 10_000 * admitted / tickets) <= 0.5


def test_entrances_count_the_scans_that_stand(crowded: Trade) -> None:
    wanted = counted(
        crowded,
        """SELECT c.name, count(CASE WHEN s.admitted AND s.direction = 'entry' THEN 1 END),
           count(CASE WHEN s.admitted AND s.direction = 'exit' THEN 1 END),
           count(CASE WHEN NOT s.admitted THEN 1 END) FROM scan s
           JOIN checkpoint c ON c.id = s.checkpoint_id WHERE s.annulled_at IS NULL
           GROUP BY c.id, c.name""",
    )
    found = drawn(crowded, ReportName.ENTRANCES)
    assert told(found, "checkpoint", "entries", "exits", "refused") == wanted
    assert len(wanted) == 6


def test_arrivals_are_told_by_the_clocks_of_the_event(crowded: Trade) -> None:
    zones = zones_of(crowded)

    def count(connection: Connection) -> dict[tuple[object, ...], Counter[bool]]:
        found: defaultdict[tuple[object, ...], Counter[bool]] = defaultdict(Counter)
        joined = scan.join(checkpoint, checkpoint.c.id == scan.c.checkpoint_id)
        columns = (scan, checkpoint.c.event_id, checkpoint.c.name)
        for row in connection.execute(select(*columns).select_from(joined)):
            if row.annulled_at is None and (row.direction == "entry" or not row.admitted):
                local = row.scanned_at.astimezone(ZoneInfo(zones[row.event_id]))
                place = (local.date(), f"{local:%H}:00", row.name, row.event_id)
                found[place][row.admitted] += 1
        return found

    wanted = crowded.database.read(count)
    table = drawn(crowded, ReportName.ARRIVALS)
    assert told(table, "day", "hour", "checkpoint", "entries", "refused") == Counter(
        (day, hour, name, many[True], many[False]) for (day, hour, name, _), many in wanted.items()
    )
    assert len(table.rows) > 15


def test_the_waiting_list_is_told_by_tier_and_state(crowded: Trade) -> None:
    states = ("waiting", "offered", "bought", "lapsed", "left", "closed")
    columns = ", ".join(f"count(CASE WHEN state = '{one}' THEN 1 END)" for one in states)
    wanted = counted(
        crowded,
        f"""SELECT {columns}, sum(CASE WHEN state = 'waiting' THEN quantity ELSE 0 END)
            FROM waiting_place GROUP BY tier_id""",  # noqa: S608  words of ours
    )
    table = drawn(crowded, ReportName.WAITING)
    assert told(table, *states[:-1], "closed_out", "wanted") == wanted


@pytest.mark.parametrize("name", list(ReportName))
def test_totals_are_the_sums_of_the_rows_of_a_currency(crowded: Trade, name: ReportName) -> None:
    table = drawn(crowded, name)
    keys = [column.key for column in table.columns]
    currency = keys.index("currency") if "currency" in keys else None
    assert table.rows
    for total in table.totals:
        rows = [row for row in table.rows if currency is None or row[currency] == total[currency]]
        assert rows
        assert total[0] == "Total"
        for at, column in enumerate(table.columns):
            cells = [row[at] for row in rows if row[at] is not None]
            if column.kind == "count":
                assert total[at] == sum(cell for cell in cells if isinstance(cell, int))
            if column.kind == "money" and cells:
                amount = sum(cell.amount for cell in cells if isinstance(cell, Money))
                assert total[at] == Money(amount=amount, currency=str(total[currency or 0]))


@pytest.mark.parametrize("name", list(ReportName))
def test_every_form_holds_every_figure_of_the_table(crowded: Trade, name: ReportName) -> None:
    table = drawn(crowded, name)
    rows = (*table.rows, *table.totals)
    head, *lines = csv_rows(table)
    titles, *cells = sheet_of(xlsx_file(table)).iter_rows(values_only=True)
    assert head == list(titles) == [column.title for column in table.columns]
    assert len(lines) == len(cells) == len(rows) > 1
    printed: Counter[str] = Counter()
    for row, line, typed in zip(rows, lines, cells, strict=True):
        for column, cell, written, value in zip(table.columns, row, line, typed, strict=True):
            assert (plain(cell), plain(cell)) == (
                of_csv(cell, written),
                of_sheet(column, cell, value),
            )
            if column.kind in _FIGURES and cell is not None:
                printed.update(said(column, cell, "en").split())
    assert printed <= Counter(text_of(report_pdf(table)).split())


def test_a_clerks_formula_leaves_as_words(crowded: Trade) -> None:
    table = drawn(crowded, ReportName.DRAWERS)
    assert FORMULA in {row[0] for row in table.rows}
    assert f"'{FORMULA}" in {line[0] for line in csv_rows(table)}
    sheet = sheet_of(xlsx_file(table))
    assert {cell.data_type for cell in sheet["A"]} == {"s"}


def test_a_session_and_an_event_narrow_a_report(crowded: Trade) -> None:
    _, new_york, _ = crowded.shows
    for name in (ReportName.SALES, ReportName.METHODS, ReportName.ATTENDANCE, ReportName.ARRIVALS):
        whole = drawn(crowded, name, event=new_york.event.id)
        one = drawn(crowded, name, session=new_york.event.sessions[0].id)
        assert one.rows == whole.rows
        assert 0 < len(whole.rows) < len(drawn(crowded, name).rows)
    assert drawn(crowded, ReportName.SALES, session=new_york.event.id).rows == ()
    assert drawn(crowded, ReportName.DRAWERS, event=new_york.event.id).rows == ()


def test_promoters_are_told_their_own_events_and_nothing_of_clerks(crowded: Trade) -> None:
    berlin, new_york, tokyo = (show.event for show in crowded.shows)
    promoted = frozenset({new_york.id, tokyo.id})
    promoter = somebody(Role.PROMOTER, berlin.organiser_id, promoted=promoted)
    sales = drawn(crowded, ReportName.SALES, promoter)
    assert sales.rows == drawn(crowded, ReportName.SALES, event=new_york.id).rows
    assert sales.totals[0][3] == "USD"
    for name in (ReportName.CLERKS, ReportName.DRAWERS):
        assert drawn(crowded, name, promoter).rows == ()


def test_a_report_is_in_the_language_of_whoever_asks(crowded: Trade) -> None:
    table = drawn(crowded, ReportName.METHODS, language="de")
    assert table.title == "Zahlungsarten"
    assert {"Bar", "Simuliert"} == {row[0] for row in table.rows}
    assert {total[0] for total in table.totals} == {"Summe"}
    events = {row[0] for row in drawn(crowded, ReportName.SALES, language="ar").rows}
    assert events == {"وردية الليل"}
