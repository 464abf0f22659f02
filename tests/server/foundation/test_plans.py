"""No hot path and no staff search reads a table from end to end, however long the past is.

The server runs in this process, so that every statement it sends is seen with its parameters; each
is then explained by the database over a past that is long enough for its planner to care.
"""

import math
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import uvicorn
from sqlalchemy import Engine, event

from server.app import create_app
from server.database import Database
from server.settings import Settings
from tests.server.device.box_office import BoxOffice, open_box_office, scan_of
from tests.server.history import History, past_id
from tests.server.lease.alone import an_order
from tests.server.postgres import Cluster
from tests.server.running import ADMIN_TOKEN, Client, DatabaseKind, running_server
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.lease import OfflineLine, OfflineMethod
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder, OrderStatus
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.scan import NewScans

TICKETS = 20_000
GROWING = frozenset(
    {
        "orders",
        "order_line",
        "order_word",
        "payment",
        "ticket",
        "scan",
        "change",
        "audit_entry",
        "letter",
    }
)
# Indexes of a few rows only, whatever the past: what is not over yet, or not sealed or sent.
SMALL = frozenset(
    {
        "uq_payment_open",
        "ix_payment_next_check",
        "ix_orders_hold_until",
        "ix_audit_entry_unsealed",
        "ix_change_unnumbered",
        "ix_letter_next_try_at",
    }
)
# Indexes that hold nothing but what is looked for, in the order that is asked for.
WHOLE = frozenset(
    {"ix_scan_refused", "ix_scan_annulled", "ix_payment_refunded", "ix_payment_disputed"}
)
Statement = tuple[str, Any]


@dataclass
class Watched:
    """A server whose statements are written down, with a long past behind its office."""

    office: BoxOffice
    client: Client
    database: Database
    swept: list[Statement]
    statements: list[Statement] = field(default_factory=list)

    def sent_for(self, ask: Any) -> list[Statement]:  # noqa: ANN401  any callable without arguments
        """What the server sent to its database while it answered."""
        self.statements.clear()
        answer = ask()
        assert answer.ok, answer.text
        return list(self.statements)

    def walks(self, statements: list[Statement], *, filtered: bool = False) -> list[str]:
        """Those plans that read a growing table from end to end.

        A walk along an index is none where nothing is ``filtered``: newest first, it ends at the
        page's last row. With a filter it may find nothing until the end.
        """
        found: list[str] = []
        for text, parameters in statements:
            if not re.match(r"\s*(SELECT|UPDATE|DELETE|WITH)", text, re.IGNORECASE):
                continue
            if "WHERE 0 = 1" in text:  # SQLite plans what it then never does
                continue
            steps = self._plan(text, parameters)
            found += [f"{step}\n{text}" for step in _walks(steps, filtered=filtered)]
        return found

    def _plan(self, text: str, parameters: Any) -> list[str]:  # noqa: ANN401  as the driver has them
        prefix = "EXPLAIN QUERY PLAN " if self.database.dialect == "sqlite" else "EXPLAIN "
        with self.database.engine.connect() as connection:
            rows = connection.exec_driver_sql(prefix + text, parameters).all()
            connection.rollback()
        return [str(row[-1]) for row in rows]


def _walks(steps: list[str], *, filtered: bool) -> list[str]:
    """The steps of a plan that read all of a table, or of an index of it, that grows."""
    found = []
    for step, following in zip(steps, [*steps[1:], ""], strict=True):
        whole = re.search(r"Seq Scan on (\w+)|SCAN (\w+)$", step)
        along = re.search(r"Index (?:Only )?Scan .*on (\w+)|SCAN (\w+) USING", step)
        bounded = "Index Cond" in following or any(name in step for name in SMALL | WHOLE)
        named = whole or (along if filtered and not bounded else None)
        if named and (named[1] or named[2]) in GROWING:
            found.append(step)
    return found


@pytest.fixture(scope="module")
def watched(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[Watched]:
    """A server of this process over a past of many tickets, on each database."""
    with running_server(database_kind, cluster_of_kind) as past:
        office = open_box_office(past, quantity=100)
        History(office).grow_to(TICKETS)
        past.stop()
        settings = Settings(
            data_folder=past.data_folder,
            database_url=past.variables.get("WICKET_DATABASE_URL", ""),
            port=int(past.variables["WICKET_PORT"]),
            admin_token=ADMIN_TOKEN,
            sweep_interval_s=60,
            mail_url=f"folder://{past.data_folder}/mail",
            mail_from="tickets@example.org",
        )
        statements: list[Statement] = []

        def sent(*happening: Any) -> None:
            given = happening[3]
            statements.append((happening[2], given[0] if isinstance(given, list) else given))

        event.listen(Engine, "before_cursor_execute", sent)
        app = create_app(settings)
        server = uvicorn.Server(uvicorn.Config(app, port=settings.port, log_level="error"))
        thread = threading.Thread(target=server.run)
        thread.start()
        watch = app.state.watch
        wait_until(lambda: set(watch.last_runs) >= set(watch.stopped(now=math.inf)), 30)
        wait_until(lambda: server.started, 30)
        client = Client(past.address, ADMIN_TOKEN)
        try:
            yield Watched(office, client, app.state.wicket.database, list(statements), statements)
        finally:
            event.remove(Engine, "before_cursor_execute", sent)
            client.close()
            server.should_exit = True
            thread.join(30)
            past.start()


def test_the_watch_sees_a_walk_from_end_to_end(watched: Watched) -> None:
    """The control: a search by a column without an index is found out."""
    walking = ("SELECT id FROM scan WHERE gate = 'nowhere'", ())
    looking = ("SELECT id FROM scan ORDER BY id LIMIT 1", ())
    assert watched.walks([walking])
    assert not watched.walks([looking])
    assert watched.walks([looking], filtered=True)


def test_an_order_is_placed_and_paid_without_a_walk(watched: Watched) -> None:
    office = watched.office
    line = (NewLine(tier_id=office.tier_id, quantity=2),)
    order = NewOrder(id=new_id(), session_id=office.session_id, lines=line)
    payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    sent = watched.sent_for(lambda: office.kiosk.post("/orders", order))
    sent += watched.sent_for(lambda: office.kiosk.post(f"/orders/{order.id}/payments", payment))
    sent += watched.sent_for(lambda: office.kiosk.get(f"/orders/{order.id}"))
    assert len(sent) > 10
    assert watched.walks(sent) == []


def test_a_kiosk_leases_sells_and_hands_in_without_a_walk(watched: Watched) -> None:
    office = watched.office
    wish = {"id": str(new_id()), "tier_id": str(office.tier_id), "count": 2}
    sent = watched.sent_for(lambda: office.kiosk.post("/devices/me/leases", wish))
    blanks = office.kiosk.post("/devices/me/leases", wish).json()["blanks"]
    sold, unsold = (one["id"] for one in blanks)
    path = f"/leases/{wish['id']}/return"
    sent += watched.sent_for(lambda: office.kiosk.post(path, {"blank_ids": [unsold]}))
    line = OfflineLine(
        tier_id=office.tier_id, unit_price=Money(amount=0, currency="EUR"), blank_ids=(sold,)
    )
    order = an_order(office.session_id, line, method=OfflineMethod.FREE)
    sent += watched.sent_for(lambda: office.kiosk.post("/sync/offline-orders", order))
    assert len(sent) > 20
    assert watched.walks(sent) == []


def test_a_ticket_is_checked_in_without_a_walk(watched: Watched) -> None:
    office = watched.office
    checkpoint = office.checkpoint()
    gate = office.gate(checkpoint)
    code = office.codes(1)[0]
    scans = NewScans(scans=(scan_of(code, checkpoint),))
    sent = watched.sent_for(lambda: gate.post("/scans", scans))
    sent += watched.sent_for(lambda: gate.get("/sync/changes", params={"after": TICKETS}))
    assert watched.walks(sent) == []


def test_what_is_done_again_and_again_costs_the_same_however_long_the_past_is(
    watched: Watched,
) -> None:
    asked = " ".join(text for text, _ in watched.swept)
    for swept in (
        "orders",
        "payment",
        "refund",
        "audit_entry",
        "letter",
        "job",
        "waiting_offer",
        "lease",
    ):
        assert re.search(rf"FROM {swept}\b", asked), swept
    assert watched.walks(watched.swept, filtered=True) == []
    figures = watched.sent_for(lambda: watched.client.outside("/metrics"))
    assert watched.walks(figures, filtered=True) == []


DAY = "2026-01-01T00:00:00Z"
CONFIRMED = OrderStatus.CONFIRMED


@pytest.mark.parametrize(
    "path",
    [
        f"/orders/{past_id('order', 77)}",
        f"/orders/{past_id('order', 77)}/timeline",
        f"/tickets/{past_id('ticket', 77)}",
        "/payments/P-000000004D",
        "/payments/P-000000004D/refunds",
        "/payments/P-000000004D/dispute",
        "/orders",
        "/payments",
        "/scans",
        "/incidents",
        "/payments/incidents",
        "/leases",
        "/leases/incidents",
        "/refund-requests",
        "/reconciliations",
        "/audit",
        "/mail",
        "/people",
        "/devices",
        "/promotions",
        "/events",
        "/organisers",
        "/checkpoints",
        f"/orders/{past_id('order', 77)}/refund-requests",
        # What nearly all orders are: their pages are full soon.
        f"/orders?status={CONFIRMED.value}",
        f"/orders?to={DAY}&from={DAY}",
        f"/payments?to={DAY}&from={DAY}",
        f"/scans?to={DAY}&from={DAY}",
        f"/audit?to={DAY}&from={DAY}",
    ],
)
def test_a_page_reads_no_table_from_end_to_end(watched: Watched, path: str) -> None:
    sent = watched.sent_for(lambda: watched.client.get(path))
    assert sent
    assert watched.walks(sent) == []


@pytest.mark.parametrize(
    "search",
    [
        *(f"/orders?status={one.value}" for one in OrderStatus if one is not CONFIRMED),
        "/orders?channel=box_office",
        "/orders?approval=asked",
        "/orders?buyer=guest77@example.org",
        "/orders?buyer=Guest 77",
        "/orders?number=W-0000-004D",
        "/orders?serial=TKT-0000004D",
        "/orders?text=Guest 77",
        "/orders?text=W-0000-004D",
        "/orders?mine=true",
        "/payments?state=stuck",
        "/payments?state=unknown",
        "/payments?state=open",
        "/payments?method=cash",
        "/payments?order={order}",
        "/payments?state=cancelled",
        "/payments?state=refunded",
        "/payments?state=disputed",
        "/scans?ticket={ticket}",
        "/scans?serial=TKT-0000004D",
        "/scans?admitted=false",
        "/scans?reason=forged",
        "/scans?annulled=true",
        "/scans?device={order}",
        "/scans?checkpoint={order}",
        "/audit?subject={order}",
        "/audit?order={order}",
        "/audit?ticket={ticket}",
        "/audit?act=order.cancelled",
        "/audit?who={order}",
        "/mail?order={order}",
        "/mail?state=failed",
        "/mail?kind=refund",
        "/mail?to=guest77@example.org",
        f"/reports/settlement?from={DAY[:10]}&to={DAY[:10]}",
        f"/reports/tables/sales?from={DAY[:10]}&to={DAY[:10]}",
    ],
)
def test_a_search_is_led_by_an_index(watched: Watched, search: str) -> None:
    path = search.format(
        event=watched.office.event_id, order=past_id("order", 77), ticket=past_id("ticket", 77)
    )
    sent = watched.sent_for(lambda: watched.client.get(path))
    assert sent
    assert watched.walks(sent, filtered=True) == []
