"""Work for later: a row written in the transaction that needs it, done by the worker."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Connection,
    Index,
    Integer,
    Table,
    Text,
    Uuid,
    case,
    func,
)
from sqlalchemy.dialects import postgresql, sqlite

from server.columns import UtcDateTime
from server.database import metadata
from server.waking import wake
from ticketing.identifiers import new_id

TOPIC = "jobs"

job = Table(
    "job",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("unique_key", Text, unique=True),
    Column("run_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    # Counts how often the work was asked for, so that asking while it runs makes it run again.
    Column("asked", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("lease", Uuid),
    Column("leased_until", UtcDateTime),
    Column("last_error", Text),
    CheckConstraint("state in ('waiting', 'dead')", name="state"),
    Index("ix_job_state_run_at", "state", "run_at"),
)


def enqueue(
    connection: Connection,
    kind: str,
    payload: dict[str, Any],
    *,
    run_at: datetime,
    unique_key: str | None = None,
) -> None:
    """Have ``kind`` done with ``payload`` at ``run_at`` or soon after, at least once.

    A job with the same ``unique_key`` that is still to do is only brought forward; one that is
    being done right now is done once more, since what it read may be old.
    """
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(job).values(
        id=new_id(),
        kind=kind,
        payload=payload,
        unique_key=unique_key,
        run_at=run_at,
        state="waiting",
        asked=1,
        tries=0,
    )
    new = statement.excluded
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[job.c.unique_key],
            set_={
                "payload": new.payload,
                "run_at": case((job.c.run_at < new.run_at, job.c.run_at), else_=new.run_at),
                "state": "waiting",
                "asked": job.c.asked + 1,
            },
        )
    )
    wake(connection, TOPIC)


def dead_jobs(connection: Connection) -> int:
    """How many jobs were given up and wait for a person."""
    count = func.count().select().where(job.c.state == "dead")
    return int(connection.execute(count.select_from(job)).scalar_one())
