"""Reports as tables over HTTP: negotiated, named as files, and audited where they name people."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.documents.paper import text_of
from tests.server.drawer.cash_desk import CashDesk, open_cash_desk
from tests.server.payment.sales import ok, refusal
from tests.server.report.reading_forms import sheet_of
from tests.server.running import ServerHandle
from ticketing.people import StaffRole
from ticketing.report_table import ReportTable

_TODAY = datetime.now(UTC).date()
DAYS = {"from": f"{_TODAY - timedelta(days=1)}", "to": f"{_TODAY + timedelta(days=1)}"}


@pytest.fixture(scope="module")
def desk(server: ServerHandle) -> CashDesk:
    """A venue whose clerk took cash for three tickets."""
    made = open_cash_desk(server)
    made.sell(made.till(), quantity=3)
    return made


def asked(desk: CashDesk, report: str, **wanted: Any) -> Any:  # noqa: ANN401  a response
    """What the server answers to a manager, in the form wanted."""
    headers = wanted.pop("headers", {})
    client = desk.somebody(StaffRole.MANAGER).client
    return client.get(f"/reports/tables/{report}", params=DAYS | wanted, headers=headers)


def test_every_form_tells_the_same_sales(desk: CashDesk) -> None:
    table = ReportTable.model_validate(ok(asked(desk, "sales")))
    (row,) = table.rows
    assert [row[at] for at in (0, 2, 3, 4)] == ["Night Shift", "Standing", "EUR", 3]
    answers = {
        "csv": asked(desk, "sales", headers={"Accept": "text/csv"}),
        "xlsx": asked(desk, "sales", format="xlsx"),
        "pdf": asked(desk, "sales", format="pdf"),
    }
    for form, answer in answers.items():
        name = f'attachment; filename="sales-{DAYS["from"]}-to-{DAYS["to"]}.{form}"'
        assert answer.headers["Content-Disposition"] == name
        assert answer.headers["Cache-Control"] == "private, no-store"
    line = answers["csv"].content.decode("utf-8-sig").splitlines()[1]
    assert line.endswith(",3,75.00,0.00,75.00,0.00,75.00,0"), "none of it was given"
    assert sheet_of(answers["xlsx"].content)["H2"].value == 75
    assert "€75.00" in text_of(answers["pdf"].content)


def test_a_report_is_headed_by_whose_it_is_and_worded_as_asked(desk: CashDesk) -> None:
    session = desk.venue.session_id
    arabic = asked(desk, "sales", session=session, headers={"Accept-Language": "ar"})
    table = ReportTable.model_validate(ok(arabic))
    assert "وردية الليل" in table.subject
    assert table.title == "المبيعات"


def test_reading_a_report_that_names_clerks_is_in_the_audit(desk: CashDesk) -> None:
    manager = desk.somebody(StaffRole.MANAGER)
    for report in ("sales", "drawers"):
        assert ok(manager.client.get(f"/reports/tables/{report}", params=DAYS))["rows"]
    wanted = {"act": "report.read", "who": manager.id}
    (entry,) = ok(desk.venue.operator.get("/audit", params=wanted))["entries"]
    assert entry["details"]["report"] == "drawers"
    assert entry["organiser_id"] == str(desk.venue.organiser_id)


def test_a_stranger_and_a_clerk_are_told_nothing(desk: CashDesk) -> None:
    path = "/reports/tables/sales"
    clerk = desk.somebody().client
    assert refusal(clerk.get(path, params=DAYS)) == (403, "not_allowed")
    stranger = open_cash_desk(desk.venue.server).somebody(StaffRole.MANAGER).client
    theirs = ok(stranger.get(path, params=DAYS | {"session": desk.venue.session_id}))
    assert theirs["rows"] == []
    assert "Night Shift" not in theirs["subject"]


@pytest.mark.parametrize("wrong", [{"format": "docx"}, {"session": "tonight"}])
def test_what_cannot_be_asked_is_refused(desk: CashDesk, wrong: dict[str, str]) -> None:
    assert refusal(asked(desk, "sales", **wrong)) == (422, "invalid_request")
