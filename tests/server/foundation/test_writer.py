"""SQLite's one writer outlives whatever its works and its disk do to it."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from server.writer import Writer

ANSWER_S = 5.0


class Disk:
    """Takes commits, unless it is full."""

    full = False

    def commit(self, _connection: Connection) -> None:
        """As SQLite: the commit is refused, and the transaction is gone."""
        if self.full:
            raise OperationalError("COMMIT", {}, sqlite3.OperationalError("disk is full"))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """A database file with an empty table."""
    path = tmp_path / "writer.db"
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kept (n INTEGER)"))
    yield engine
    engine.dispose()


def _refused(_connection: Connection) -> None:
    raise LookupError("no such order")


def _kept(connection: Connection) -> int:
    return connection.execute(text("INSERT INTO kept VALUES (1)")).rowcount


def test_a_refused_work_whose_commit_fails_too_does_not_end_the_writer(engine: Engine) -> None:
    disk = Disk()
    event.listen(engine, "commit", disk.commit)
    writer = Writer(engine, lambda _: None)
    disk.full = True
    with pytest.raises(LookupError):
        writer.write(_refused)
    disk.full = False
    answers: list[int] = []
    waiting = threading.Thread(target=lambda: answers.append(writer.write(_kept)), daemon=True)
    waiting.start()
    waiting.join(ANSWER_S)
    assert answers == [1]
    writer.close()
