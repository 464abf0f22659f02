"""Whether this process lives, and whether it can serve."""

from typing import Literal

from fastapi import APIRouter
from sqlalchemy import select

from server.jobs import dead_jobs
from server.services import Wicket
from ticketing.wire import Answer

router = APIRouter(tags=["health"])


class Alive(Answer):
    """The process answers."""

    status: Literal["alive"] = "alive"


class Ready(Answer):
    """The process can serve. ``dead_jobs`` counts work that was given up and needs a person."""

    status: Literal["ready"] = "ready"
    database: Literal["sqlite", "postgresql"]
    dead_jobs: int


@router.get("/healthz")
def alive() -> Alive:
    """Say that the process lives; touches nothing."""
    return Alive()


@router.get("/readyz")
def ready(wicket: Wicket) -> Ready:
    """Say that the database answers reads and takes writes."""
    wicket.database.write(lambda connection: connection.execute(select(1)))
    return Ready(database=wicket.database.dialect, dead_jobs=wicket.database.read(dead_jobs))
