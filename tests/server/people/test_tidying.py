"""What has run out is forgotten; what still counts stays."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from server.database import Database
from server.people.joining import Newcomer, count_letter, sign_up
from server.people.tables import counted_try, mail_link
from server.people.tidying import tidy
from tests.server.blank import blank_database

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def counted(connection: Connection) -> tuple[int, int]:
    """How many links and how many tries are kept."""
    return (
        connection.execute(select(func.count()).select_from(mail_link)).scalar_one(),
        connection.execute(select(func.count()).select_from(counted_try)).scalar_one(),
    )


def test_old_links_and_tries_go_and_newer_ones_stay(tmp_path: Path) -> None:
    database = blank_database(tmp_path)
    _signed_up(database, "old@example.org", NOW)
    _signed_up(database, "new@example.org", NOW + timedelta(days=9))
    tidy(database, NOW + timedelta(days=9))
    assert database.read(counted) == (1, 2)
    database.close()


def _signed_up(database: Database, email: str, now: datetime) -> None:
    newcomer = Newcomer(email, "Ada", "en", "hash")
    database.write(lambda c: count_letter(c, email, f"{email}'s", 5, now))
    database.write(lambda c: sign_up(c, newcomer, now))
