"""The composition root: puts one server together from its settings, and nothing else does."""

import hmac
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from fastapi import APIRouter, FastAPI

from server import health, problems
from server.bodies import BodyCap
from server.database import Database
from server.device import tokens
from server.migrating import migrate
from server.notifying import Notifier
from server.security import Operator, Principal, Secrets
from server.services import Services
from server.settings import Settings
from server.steps import Steps
from server.sync.following import Follower, Loader
from server.sync.routes import router as sync_router
from server.waking import Waker
from server.worker import Handler, Sweep, Worker
from ticketing.sync import ChangeKind

_PREFIX = "/api/v1"


_ROUTERS: tuple[APIRouter, ...] = (sync_router,)
_LOADERS: Mapping[ChangeKind, Loader] = {}


def create_app(settings: Settings) -> FastAPI:
    """One server, ready to be served; its worker runs while its lifespan lasts.

    Raises:
        CannotStartError: its files or its database cannot be used.
    """
    waker = Waker()
    notifier = _notifier(settings, waker)

    def committed(topics: Collection[str]) -> None:
        waker.deliver(topics)
        if notifier:
            notifier.send(topics)

    secrets = Secrets(settings.data_folder)
    database = Database(settings, committed)
    migrate(database)
    wicket = Services(
        settings=settings,
        public_url=(settings.public_url or f"http://{settings.host}:{settings.port}").rstrip("/"),
        database=database,
        waker=waker,
        secrets=secrets,
        steps=Steps(settings.crash_at),
        clock=_utc_now,
        authenticate=_authentication(settings, database),
    )
    worker = Worker(
        database,
        waker,
        _handlers(wicket),
        _sweeps(wicket),
        wicket.clock,
        settings.worker_threads,
    )

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        if notifier:
            notifier.start()
        worker.start()
        yield
        worker.stop()
        if notifier:
            notifier.stop()
        database.close()

    app = FastAPI(
        title="Wicket",
        version="0.1.0",
        openapi_url=f"{_PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.wicket = wicket
    app.state.follower = Follower(database, waker, _LOADERS)
    app.add_middleware(BodyCap)
    problems.install(app)
    app.include_router(health.router)
    for router in _ROUTERS:
        app.include_router(router, prefix=_PREFIX)
    return app


def waker_of(app: FastAPI) -> Waker:
    """The waker of an application made by ``create_app``, for who stops its waits."""
    wicket: Services = app.state.wicket
    return wicket.waker


def _handlers(_wicket: Services) -> Mapping[str, Handler]:
    return {}


def _sweeps(_wicket: Services) -> list[Sweep]:
    return []


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _notifier(settings: Settings, waker: Waker) -> Notifier | None:
    return Notifier(settings.database_url, waker) if settings.database_url else None


def _authentication(settings: Settings, database: Database) -> Callable[[str], Principal | None]:
    admin = settings.admin_token.get_secret_value() if settings.admin_token else ""

    def authenticate(token: str) -> Principal | None:
        if admin and hmac.compare_digest(token.encode(), admin.encode()):
            return Operator()
        return database.read(lambda connection: tokens.authenticate(connection, token))

    return authenticate
