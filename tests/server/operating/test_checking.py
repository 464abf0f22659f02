"""Each invariant holds after real trade, and is found broken by whatever breaks it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from sqlalchemy import Connection, create_engine, event, make_url, text
from sqlalchemy.pool import NullPool

from server.operating.checking import Finding, check_all
from server.operating.invariants import INVARIANTS
from server.settings import Settings
from tests.server.operating.trading import settings_of, trade
from tests.server.payment.counter import running_counter
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind

BREAKERS: dict[str, tuple[str, ...]] = {
    "stock": ("UPDATE stock SET quantity = sold + held - 1 WHERE sold > 0",),
    "sold": ("UPDATE stock SET sold = sold + 1",),
    "returned": ("UPDATE stock SET returned = returned + 1, sold = sold - 1 WHERE sold > 0",),
    "held": ("UPDATE stock SET held = held + 1",),
    "leased": ("UPDATE stock SET leased = 1",),
    "blanks": ("UPDATE ticket_blank SET state = 'sold'",),
    "tickets": ("UPDATE order_line SET quantity = quantity + 1",),
    "strays": ("UPDATE orders SET status = 'expired' WHERE status = 'confirmed'",),
    "scan_links": ("UPDATE scan_link SET previous = hash",),
    "sale_links": ("UPDATE sale_link SET previous = hash",),
    "totals": ("UPDATE orders SET total = total + 1",),
    "donations": ("UPDATE payment SET donation = donation - 1 WHERE donation > 0",),
    "paid": ("UPDATE payment SET received = received - 1 WHERE received > 0",),
    "payments": (
        """UPDATE orders SET status = 'expired'
        WHERE id IN (SELECT order_id FROM payment WHERE received > 0)""",
    ),
    "paid_once": (
        """UPDATE payment SET ordinal = 99, order_id = (
            SELECT order_id FROM payment WHERE received > 0 ORDER BY reference LIMIT 1)
        WHERE reference = (
            SELECT reference FROM payment WHERE received > 0 ORDER BY reference DESC LIMIT 1)""",
    ),
    "refunds": ("UPDATE payment SET refunded = 1 WHERE received > 0",),
    "drawers": ("UPDATE drawer SET sales = sales + 1",),
    "used": ("DELETE FROM scan_link", "DELETE FROM scan"),
    "admitted_once": (
        "UPDATE scan SET ticket_id = (SELECT ticket_id FROM scan ORDER BY id LIMIT 1)",
    ),
    "feed": ("DELETE FROM change WHERE seq = 1",),
    "written_down": ("UPDATE audit_entry SET order_id = NULL",),
    "audit": ("UPDATE audit_entry SET actor_name = 'Nobody' WHERE place = 1",),
}
UNGUARD = {
    "sqlite": (
        "PRAGMA ignore_check_constraints=ON",
        "DROP TRIGGER audit_entry_never_deleted",
        "DROP TRIGGER audit_entry_never_changed",
    ),
    "postgresql": (
        "ALTER TABLE stock DROP CONSTRAINT ck_stock_never_oversold",
        "ALTER TABLE audit_entry DISABLE TRIGGER USER",
    ),
}


@dataclass(frozen=True)
class Database:
    """The database of a server that traded and ended."""

    settings: Settings
    kind: DatabaseKind

    @contextmanager
    def broken(self, *statements: str) -> Iterator[Connection]:
        """A connection that sees what ``statements`` did, which nobody else ever will."""
        address = self.settings.database_url
        url = (
            make_url(address).set(drivername="postgresql+psycopg")
            if address
            else make_url(f"sqlite:///{self.settings.data_folder / 'wicket.db'}")
        )
        engine = create_engine(url, poolclass=NullPool)
        if not address:
            # The driver would begin late, and keep what drops a trigger.
            event.listen(engine, "connect", lambda c, _: setattr(c, "isolation_level", None))
            event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN"))
        with engine.connect() as connection:
            if statements:
                for statement in (*UNGUARD[self.kind], *statements):
                    connection.execute(text(statement))
            yield connection
            connection.rollback()
        engine.dispose()

    def found(self, *statements: str) -> dict[str, Finding]:
        """What the checks find after ``statements``."""
        with self.broken(*statements) as connection:
            return {one.name: one for one in check_all(lambda work: work(connection))}


@pytest.fixture(scope="module")
def traded(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[Database]:
    with running_counter(database_kind, cluster_of_kind) as counter:
        trade(counter)
        counter.server.stop()
        yield Database(settings_of(counter.server), database_kind)


def test_everything_holds_after_trade(traded: Database) -> None:
    found = traded.found()
    assert {name: one.broken for name, one in found.items() if not one.holds} == {}
    looked_at = {name for name, one in found.items() if one.counted}
    assert looked_at >= {"stock", "sold", "held", "tickets", "paid", "used", "feed", "audit"}


def test_every_invariant_has_something_that_breaks_it() -> None:
    assert {one.name for one in INVARIANTS} | {"audit"} == set(BREAKERS)


@pytest.mark.parametrize("name", BREAKERS)
def test_what_breaks_it_is_found(traded: Database, name: str) -> None:
    found = traded.found(*BREAKERS[name])[name]
    assert not found.holds, found
    assert found.broken
