"""The settlement over HTTP: what drawers lacked is told with the cash, to whoever may know it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.server.drawer.cash_desk import CashDesk, euros, open_cash_desk
from tests.server.payment.sales import give_back, ok, refusal
from tests.server.people.persons import staff
from tests.server.running import Client, ServerHandle
from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from ticketing.report import SettlementReport, SettlementRow


@pytest.fixture(scope="module")
def desk(server: ServerHandle) -> CashDesk:
    """A venue that took cash at a desk and at a kiosk, whose drawer lacked 1.50 at the close."""
    made = open_cash_desk(server)
    made.sell(made.till(), quantity=1)
    till = made.kiosk_till()
    made.sell(till, quantity=2)
    ok(till.close(14_850))
    return made


def asked(client: Client, **wanted: Any) -> SettlementReport:
    """The settlement of yesterday to tomorrow, so that no midnight matters."""
    now = datetime.now(UTC).date()
    days = {"from": now - timedelta(days=1), "to": now + timedelta(days=1)}
    found = ok(client.get("/reports/settlement", params=days | wanted))
    return SettlementReport.model_validate(found)


def of_kiosk(rows: tuple[SettlementRow, ...]) -> SettlementRow:
    """The one row of cash at a kiosk."""
    (found,) = (row for row in rows if row.device_id is not None)
    return found


def test_cash_is_told_by_device_with_what_its_drawer_lacked(desk: CashDesk) -> None:
    found = asked(desk.somebody(StaffRole.MANAGER).client)
    row = of_kiosk(found.rows)
    assert (row.device, row.payments, row.net.amount) == ("kiosk 1", 1, 5_000)
    assert row.cash_difference is not None
    assert row.cash_difference.amount == -150
    (total,) = found.totals
    assert (total.payments, total.net.amount, total.tax.amount) == (2, 7_500, 491)
    assert total.cash_difference == row.cash_difference
    (rate,) = total.rates
    assert rate.tax_basis_points == desk.venue.event.tax_basis_points


def test_a_drawer_is_no_single_events_and_no_promoters(desk: CashDesk) -> None:
    event = desk.venue.event
    promoter = staff(desk.venue.server, desk.venue.organiser_id, StaffRole.PROMOTER)
    ok(desk.venue.operator.put(f"/events/{event.id}/promoters/{promoter.id}"))
    of_event = asked(desk.venue.operator, event=event.id)
    for found in (of_event, asked(promoter.client)):
        assert of_kiosk(found.rows).net.amount == 5_000
        assert [total.cash_difference for total in found.totals] == [None]


def test_a_report_is_of_the_organiser_and_event_asked_for(desk: CashDesk) -> None:
    other = open_cash_desk(desk.venue.server)
    other.sell(other.till())
    operator = desk.venue.operator
    mine = asked(operator, organiser=desk.venue.organiser_id)
    assert [total.net.amount for total in mine.totals] == [7_500]
    assert [one.net.amount for one in asked(operator, event=other.venue.event.id).totals] == [5_000]
    assert asked(operator, organiser=new_id()).rows == ()


def test_clerks_are_told_of_drawers_but_of_no_settlement(desk: CashDesk) -> None:
    days = {"from": "2026-01-01", "to": "2026-01-01"}
    refused = desk.somebody().client.get("/reports/settlement", params=days)
    assert refusal(refused) == (403, "not_allowed")


def test_a_refund_that_went_back_is_told_on_its_day(server: ServerHandle) -> None:
    desk = open_cash_desk(server)
    till = desk.till(role=StaffRole.MANAGER)
    ok(give_back(till.client, desk.sell(till), amount=euros(1_000)))
    (total,) = asked(till.client).totals
    assert (total.gross.amount, total.refunds.amount, total.net.amount) == (5_000, 1_000, 4_000)


@pytest.mark.parametrize(
    "wrong",
    [
        {"from": "2026-01-02", "to": "2026-01-01"},
        {"from": "0001-01-01", "to": "0001-01-01"},
        {"from": "2026-01-01"},
    ],
)
def test_days_that_cannot_be_reported_are_refused(desk: CashDesk, wrong: dict[str, str]) -> None:
    refused = desk.venue.operator.get("/reports/settlement", params=wrong)
    assert refusal(refused) == (422, "invalid_request")
