"""Two sets of books: days that are reconciled, and a world made wrong by hand."""

import contextlib
import sqlite3
from datetime import UTC, date, datetime
from typing import Any

import psycopg

from tests.server.payment.sales import ok
from tests.server.running import Client, ServerHandle
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.reconciliation import (
    DifferenceView,
    ReconciliationReport,
    ReconciliationStatus,
)


def today() -> date:
    """The day of the books, which is UTC's."""
    return datetime.now(UTC).date()


def reconciled(operator: Client, day: date | None = None) -> ReconciliationReport:
    """A day after it has been compared."""
    wish = {"id": str(new_id()), "day": str(day or today())}
    ok(operator.post("/reconciliations", wish))

    def ended() -> ReconciliationReport | None:
        answer = ok(operator.get(f"/reconciliations/{wish['id']}"))
        found = ReconciliationReport.model_validate(answer)
        return None if found.status is ReconciliationStatus.RUNNING else found

    found = wait_until(ended, within_s=30)
    assert found is not None
    return found


def differences(operator: Client, about: str, day: date | None = None) -> list[DifferenceView]:
    """What differs of the payment, order or object of the provider that ``about`` names."""
    report = reconciled(operator, day)
    assert report.status is ReconciliationStatus.DONE, report.trouble
    return [
        one
        for one in report.differences
        if about in {one.reference, one.provider_id, str(one.order_id)}
    ]


def kinds(operator: Client, about: str, day: date | None = None) -> list[tuple[str, bool]]:
    """The kinds of what differs of it, and whether each was mended."""
    return [(one.kind.value, one.mended) for one in differences(operator, about, day)]


def falsify(server: ServerHandle, statement: str, *values: Any) -> None:
    """Change rows behind the server's back; ``?`` stands for a value, moments in UTC."""
    address = server.variables.get("WICKET_DATABASE_URL")
    if address:
        with psycopg.connect(address) as connection:
            changed = connection.execute(statement.replace("?", "%s"), values).rowcount
    else:
        with contextlib.closing(sqlite3.connect(server.data_folder / "wicket.db")) as file:
            file.execute("PRAGMA busy_timeout=5000")
            plain = [
                f"{one:%Y-%m-%d %H:%M:%S.%f}" if isinstance(one, datetime) else one
                for one in values
            ]
            changed = file.execute(statement, plain).rowcount
            file.commit()
    assert changed == 1, statement
