"""What each form of a report is made of: text that is no formula, numbers that are numbers."""

import pytest

from server.report.csv_file import csv_blocks, defused, written_cell
from server.report.forms import form_of
from server.report.xlsx_file import xlsx_file
from tests.documents.report_samples import ARABIC, sales
from tests.server.report.reading_forms import csv_rows, sheet_of
from ticketing.report_table import ReportForm


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"])
def test_text_that_begins_a_formula_is_text(sign: str) -> None:
    table = sales(1, names=(f"{sign}1+1",))
    assert csv_rows(table)[1][0] == f"'{sign}1+1"
    sheet = sheet_of(xlsx_file(table))
    assert (sheet["A2"].data_type, sheet["A2"].quotePrefix) == ("s", True)
    assert sheet["A2"].value == f"{sign}1+1".replace("\r", "\n")


def test_a_negative_amount_stays_a_number() -> None:
    table = sales(1)
    assert written_cell(table.columns[5], table.rows[0][5]) == "-0.50"
    sheet = sheet_of(xlsx_file(table))
    assert (sheet["F2"].value, sheet["F2"].number_format) == (-0.5, "#,##0.00")
    assert defused("Ada - Lovelace") == "Ada - Lovelace"


def test_excel_is_told_that_csv_is_utf_8() -> None:
    content = b"".join(csv_blocks(sales(1, names=(ARABIC,))))
    assert content.startswith(b"\xef\xbb\xbf")
    assert ARABIC in content.decode("utf-8-sig")


def test_an_arabic_workbook_reads_from_the_right_and_keeps_its_head_in_sight() -> None:
    sheet = sheet_of(xlsx_file(sales(3, "ar")))
    assert (sheet.sheet_view.rightToLeft, sheet.freeze_panes) == (True, "A2")
    assert sheet.auto_filter.ref == "A1:G4"
    control = sales(1, names=("Bell\x07 Tower",))
    assert sheet_of(xlsx_file(control))["A2"].value == "Bell Tower"


@pytest.mark.parametrize(
    ("wanted", "accept", "form"),
    [
        (None, None, ReportForm.JSON),
        (None, "*/*", ReportForm.JSON),
        (None, "image/png", ReportForm.JSON),
        (None, "text/csv", ReportForm.CSV),
        (None, "application/json;q=0.5, application/pdf", ReportForm.PDF),
        (None, "application/pdf;q=0, text/csv;q=0.1", ReportForm.CSV),
        (None, "text/csv;q=often", ReportForm.JSON),
        (ReportForm.XLSX, "text/csv", ReportForm.XLSX),
    ],
)
def test_the_form_is_the_one_named_or_the_one_accepted_best(
    wanted: ReportForm | None, accept: str | None, form: ReportForm
) -> None:
    assert form_of(wanted, accept) is form
