"""Payments, refunds and incidents of the first release are whole after their tables changed."""

from datetime import UTC, datetime, timedelta

from alembic import command
from sqlalchemy import Connection, text

import server.app  # noqa: F401  every domain's tables, as the product has them
from server.database import Database
from server.migrating import configuration, migrate
from server.settings import Settings

ORGANISER, EVENT, SESSION, ORDER, PAYMENT, REFUND, DEVICE = (
    f"0198a3c1-1a2b-7def-8123-00000000000{number}" for number in range(7)
)
NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)


def test_what_the_first_release_kept_is_kept(empty_settings: Settings) -> None:
    database = Database(empty_settings)
    try:
        database.alter(lambda c: command.upgrade(configuration(c), "0007"))
        database.alter(_fill)
        migrate(database)
        found = database.read(_read)
    finally:
        database.close()
    assert found == {
        "payment": ("P-7K3F92QDXM", "card_reader", "succeeded", 5000, 5000, True, True, None),
        "refund": ("unfulfilled", 5000, "succeeded", None, False, True),
        "incident": ("unfulfilled", "Paid too late.", True, True, None),
    }


def _key(connection: Connection, key: str) -> str:
    return key.replace("-", "") if connection.dialect.name == "sqlite" else key


def _moment(connection: Connection, hours: int) -> datetime | str:
    moment = NOW + timedelta(hours=hours)
    is_sqlite = connection.dialect.name == "sqlite"
    return f"{moment:%Y-%m-%d %H:%M:%S.%f}" if is_sqlite else moment


def _fill(connection: Connection) -> None:
    ids = {
        "organiser": _key(connection, ORGANISER),
        "event": _key(connection, EVENT),
        "session": _key(connection, SESSION),
        "order": _key(connection, ORDER),
        "payment": _key(connection, PAYMENT),
        "refund": _key(connection, REFUND),
        "device": _key(connection, DEVICE),
        "now": _moment(connection, 0),
        "later": _moment(connection, 3),
        "no": False,
    }
    for statement in (
        "INSERT INTO organiser (id, name) VALUES (:organiser, 'Foundry Arts')",
        """INSERT INTO event (id, organiser_id, name, summary, venue, room, time_zone, currency,
           tax_basis_points, status, version, fingerprint, made_at)
           VALUES (:event, :organiser, '{"text":"Night"}', '{"text":""}', 'Foundry',
           '{"text":"Hall"}', 'UTC', 'EUR', 0, 'published', 1, 'x', :now)""",
        """INSERT INTO session (id, event_id, starts_at, doors_at, ends_at)
           VALUES (:session, :event, :now, :now, :later)""",
        """INSERT INTO orders (id, number, organiser_id, event_id, session_id, device_id, status,
           version, channel, language, total, currency, tax_basis_points, hold_until, extensions,
           payment_open, fingerprint, created_at)
           VALUES (:order, 'W-7K3F-92QD', :organiser, :event, :session, :device, 'unfulfilled', 1,
           'kiosk', 'en', 5000, 'EUR', 0, :now, 0, :no, 'x', :now)""",
        """INSERT INTO payment (id, reference, order_id, ordinal, method, status, amount, currency,
           received, refunded, device_id, attempt, asking, cancel_wanted, created_at, begun_at,
           idle_checks, misses, revision)
           VALUES (:payment, 'P-7K3F92QDXM', :order, 1, 'card_reader', 'succeeded', 5000, 'EUR',
           5000, 5000, :device, 1, :no, :no, :now, :now, 0, 0, 0)""",
        """INSERT INTO refund (id, payment_id, reason, amount, status, created_at, checks)
           VALUES (:refund, :payment, 'unfulfilled', 5000, 'succeeded', :now, 1)""",
        """INSERT INTO payment_incident (payment_id, kind, detail, opened_at)
           VALUES (:payment, 'unfulfilled', 'Paid too late.', :now)""",
    ):
        connection.execute(text(statement), ids)


def _read(connection: Connection) -> dict[str, tuple[object, ...]]:
    organiser, event = _key(connection, ORGANISER), _key(connection, EVENT)
    paid = connection.execute(text("SELECT * FROM payment")).mappings().one()
    back = connection.execute(text("SELECT * FROM refund")).mappings().one()
    left = connection.execute(text("SELECT * FROM payment_incident")).mappings().one()
    whose = [(str(row["organiser_id"]), str(row["event_id"])) for row in (paid, left)]
    is_whole = [one == (organiser, event) for one in whose]
    return {
        "payment": (
            *(paid[name] for name in ("reference", "method", "status", "amount", "refunded")),
            is_whole[0],
            str(paid["device_id"]) == _key(connection, DEVICE),
            paid["tendered"],
        ),
        "refund": (
            *(back[name] for name in ("reason", "amount", "status", "words")),
            bool(back["return_to_sale"]),
            back["given_back_at"] == back["created_at"],
        ),
        "incident": (
            *(left[name] for name in ("kind", "detail")),
            is_whole[1],
            left["id"] is not None,
            left["resolved_at"],
        ),
    }
