"""Reports at a desk: the server's table, and its files byte for byte."""

from pathlib import Path

import pytest

from kiosk.ui.admin.reports_page import ReportsPage
from tests.kiosk.ui.admin.desk import Desk, sold
from ticketing.order import Buyer
from ticketing.report_table import ReportForm, ReportName


def reports_of(desk: Desk) -> ReportsPage:
    desk.open("reports")
    page = desk.window.pages["reports"]
    assert isinstance(page, ReportsPage)
    return page


def cells(page: ReportsPage) -> list[list[str]]:
    model = page.table.model()
    columns = range(model.columnCount())
    return [[model.index(row, at).data() for at in columns] for row in range(model.rowCount())]


def test_a_report_is_shown_with_its_total(desk: Desk) -> None:
    sold(desk.house, desk.venue, Buyer(), 3)
    page = reports_of(desk)
    page.choose(ReportName.METHODS)
    desk.settle()
    row, total = cells(page)
    assert row[:4] == ["Cash", "EUR", "1", "€75.00"]
    assert total[0] == "Total"
    assert total[3] == "€75.00"


def test_every_report_can_be_read(desk: Desk) -> None:
    page = reports_of(desk)
    for name in ReportName:
        page.choose(name)
        desk.settle()
        assert page.notice.isHidden(), name
        assert page.table.model().columnCount() > 3, name


@pytest.mark.parametrize(
    ("form", "begins"),
    [(ReportForm.CSV, b"\xef\xbb\xbf"), (ReportForm.XLSX, b"PK"), (ReportForm.PDF, b"%PDF")],
)
def test_a_report_is_saved_as_the_server_makes_it(
    desk: Desk, tmp_path: Path, form: ReportForm, begins: bytes
) -> None:
    sold(desk.house, desk.venue, Buyer(), 1)
    page = reports_of(desk)
    page.save_to(tmp_path / f"report.{form}", form)
    desk.settle()
    content = (tmp_path / f"report.{form}").read_bytes()
    assert content.startswith(begins)
    assert "Saved as" in page.said.words.text()


def test_a_folder_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    page = reports_of(desk)
    page.save_to(tmp_path / "not there" / "report.csv", ReportForm.CSV)
    desk.settle()
    assert "report.csv could not be written" in page.fault.words.text()
