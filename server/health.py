"""Whether this process lives, whether it can serve, and its figures."""

import shutil
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import Connection, select

from server.granting import Grant, may
from server.jobs import dead_jobs
from server.migrating import newest_revision, revision_of
from server.operating.measuring import CONTENT_TYPE, Measures
from server.operating.watching import Watch
from server.permissions import Action
from server.services import Wicket
from ticketing.wire import Answer

router = APIRouter(tags=["health"])

_LEAST_DISK_BYTES = 200_000_000
_NOT_READY = 503


class Alive(Answer):
    """The process answers."""

    status: Literal["alive"] = "alive"


class Ready(Answer):
    """Whether the process can serve, and if not, why.

    ``dead_jobs`` counts work that was given up and needs a person: it is no reason not to serve.
    """

    status: Literal["ready", "not_ready"]
    database: Literal["sqlite", "postgresql"]
    migrated: bool
    disk_free_mb: int
    mail: Literal["set_up", "missing"]
    stopped_sweeps: tuple[str, ...]
    dead_jobs: int


async def _watch(request: Request) -> Watch:
    found: Watch = request.app.state.watch
    return found


async def _measures(request: Request) -> Measures:
    found: Measures = request.app.state.measures
    return found


@router.get("/healthz")
async def alive(_by: Annotated[Grant, may(Action.ASK_OPENLY)]) -> Alive:
    """Say that the process lives; touches nothing."""
    return Alive()


@router.get("/readyz", responses={_NOT_READY: {"model": Ready, "description": "Not now."}})
def ready(
    wicket: Wicket,
    watch: Annotated[Watch, Depends(_watch)],
    response: Response,
    _by: Annotated[Grant, may(Action.ASK_OPENLY)],
) -> Ready:
    """Say whether the database takes writes, is of this version, and everything runs.

    Answers 503 where it is of another version, the disk is nearly full, or a sweep has stopped.
    """
    wicket.database.write(lambda connection: connection.execute(select(1)))
    migrated = wicket.database.read(_migrated)
    free = shutil.disk_usage(wicket.settings.data_folder).free
    stopped = tuple(watch.stopped())
    good = migrated and free > _LEAST_DISK_BYTES and not stopped
    if not good:
        response.status_code = _NOT_READY
    return Ready(
        status="ready" if good else "not_ready",
        database=wicket.database.dialect,
        migrated=migrated,
        disk_free_mb=free // 1_000_000,
        mail="set_up" if wicket.settings.mail_url else "missing",
        stopped_sweeps=stopped,
        dead_jobs=wicket.database.read(dead_jobs),
    )


@router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
def metrics(
    measures: Annotated[Measures, Depends(_measures)],
    _by: Annotated[Grant, may(Action.READ_METRICS)],
) -> Response:
    """Give the figures of this process and its database to Prometheus."""
    return Response(measures.told(), media_type=CONTENT_TYPE)


def _migrated(connection: Connection) -> bool:
    return revision_of(connection) == newest_revision()
