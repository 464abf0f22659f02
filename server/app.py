"""The composition root: puts one server together from its settings, and nothing else does."""

import hmac
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from uuid import UUID

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from sqlalchemy import Connection

from server import health, openapi, problems
from server.admission.checkpoints import checkpoint_rows
from server.admission.recording import Recorder
from server.admission.routes import router as admission_router
from server.admission.rows import ticket_rows
from server.admission.snapshot_lines import ticket_lines
from server.audit.routes import router as audit_router
from server.bodies import BodyCap
from server.catalogue.organisers import organiser_name
from server.catalogue.routes import router as catalogue_router
from server.catalogue.rows import event_rows
from server.catalogue.viewing import standing_of
from server.database import Database
from server.device import shifts
from server.device.health_routes import router as health_router
from server.device.recognising import Recogniser as DeviceRecogniser
from server.device.routes import router as device_router
from server.device.shift_routes import router as shift_router
from server.device.tokens import CHANGED as DEVICES_CHANGED
from server.device.vouching import gate_rows
from server.drawer.routes import router as drawer_router
from server.equipping import equipped_till, readers_of
from server.flattening import flattened
from server.idempotency import Idempotency
from server.lease.incident_routes import router as lease_incident_router
from server.lease.routes import router as lease_router
from server.letters.offer_pages import router as offer_page_router
from server.letters.routes import router as letter_router
from server.mail.routes import router as mail_router
from server.migrating import migrate
from server.notifying import Notifier
from server.operating.accessing import AccessLines
from server.operating.measuring import Measures
from server.operating.watching import Watch
from server.order import claiming
from server.order.collect_routes import router as collect_router
from server.order.receipt_routes import router as receipt_router
from server.order.routes import router as order_router
from server.order.search_routes import router as order_search_router
from server.order.versions import touch
from server.order.viewing import FOLLOW, OrderViewing
from server.payment.dispute_routes import router as dispute_router
from server.payment.incident_routes import router as payment_incident_router
from server.payment.linking import pay_url
from server.payment.method_routes import router as payment_method_router
from server.payment.momo_routes import router as momo_router
from server.payment.reconciliation_routes import router as reconciliation_router
from server.payment.refund_routes import router as refund_router
from server.payment.routes import router as payment_router
from server.payment.sweeping import handlers, sweeps
from server.payment.till import Till
from server.payment.viewing import order_of_reference, payments_of
from server.people.authenticating import TOKEN_PREFIX, Recogniser
from server.people.founding import offer_setup
from server.people.hashing import Hasher
from server.people.reception import Reception
from server.people.routes import router as people_router
from server.promotion.routes import router as promotion_router
from server.reader.reaching import reader_check
from server.reader.routes import router as reader_router
from server.report.routes import router as report_router
from server.report.table_routes import router as report_table_router
from server.safe_headers import SafeHeaders
from server.security import Holder, Operator, Principal, Secrets
from server.services import Services
from server.settings import Settings
from server.steps import Steps
from server.sweeping import all_sweeps
from server.sync.following import Follower, Loader
from server.sync.routes import router as sync_router
from server.sync.snapshot import Part, Snapshots, all_of
from server.ticket.linking import TICKET, linked_ticket
from server.ticket.routes import router as ticket_router
from server.ticket.rows import signing_key_rows
from server.ticket.signing import Signer
from server.waiting.routes import router as waiting_router
from server.waking import Waker
from server.web.order_timeline import router as order_timeline_router
from server.web.pages import router as page_router
from server.worker import Worker
from ticketing.release import release
from ticketing.sync import ChangeKind

_API = "/api/v1"
# Those that are asked most stand first: a request is held against one route after another.
_ROUTERS: tuple[APIRouter, ...] = (
    admission_router,
    order_router,
    collect_router,
    order_search_router,
    receipt_router,
    order_timeline_router,
    payment_incident_router,
    payment_router,
    payment_method_router,
    momo_router,
    refund_router,
    dispute_router,
    reconciliation_router,
    drawer_router,
    catalogue_router,
    promotion_router,
    ticket_router,
    # Before that of devices, and of one lease: "me" and "incidents" are no ids.
    lease_incident_router,
    lease_router,
    health_router,
    shift_router,
    device_router,
    reader_router,
    sync_router,
    audit_router,
    report_router,
    report_table_router,
    waiting_router,
    people_router,
    letter_router,
    mail_router,
)
_LOADERS: dict[ChangeKind, Loader] = {
    ChangeKind.EVENT: event_rows,
    ChangeKind.TICKET: ticket_rows,
    ChangeKind.CHECKPOINT: checkpoint_rows,
    ChangeKind.SIGNING_KEY: signing_key_rows,
    ChangeKind.GATE: gate_rows,
}
_PARTS: dict[ChangeKind, Part] = {
    ChangeKind.EVENT: all_of(event_rows),
    ChangeKind.TICKET: ticket_lines,
    ChangeKind.CHECKPOINT: all_of(checkpoint_rows),
    ChangeKind.SIGNING_KEY: all_of(signing_key_rows),
    ChangeKind.GATE: all_of(gate_rows),
}


def create_app(settings: Settings) -> FastAPI:
    """One server, ready to be served; its worker runs while its lifespan lasts.

    Raises:
        CannotStartError: its files or its database cannot be used.
    """
    wicket, notifier, devices = _services(settings)
    signer = Signer(wicket.secrets)
    till = equipped_till(wicket, signer)
    watch = Watch()
    measures = Measures(wicket.database, watch)
    worker = _worker(wicket, till, watch)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        if notifier:
            notifier.start()
        worker.start()
        forgetting = wicket.waker.calling
        with (
            forgetting(DEVICES_CHANGED, devices.forget),
            forgetting(DEVICES_CHANGED, app.state.recorder.forget_scanners),
        ):
            yield
        worker.stop()
        if notifier:
            notifier.stop()
        wicket.database.close()

    app = FastAPI(
        title="Wicket",
        summary="Sells tickets at kiosks and admits them at gates.",
        version=release(),
        openapi_url=f"{_API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    _furnish(app, wicket)
    app.state.signer = signer
    app.state.till = till
    app.state.watch = watch
    app.state.measures = measures
    _answer_with(app, wicket, measures)
    return app


def _answer_with(app: FastAPI, wicket: Services, measures: Measures) -> None:
    """Have every request pass the same stations, then its route."""
    app.add_middleware(Idempotency, wicket=wicket, prefix=_API)
    app.add_middleware(BodyCap)
    app.add_middleware(SafeHeaders, public_url=wicket.public_url)
    # Added last, so outermost: it follows what the others refuse too.
    app.add_middleware(AccessLines, observe=measures.observe)
    problems.install(app)
    app.router.routes.extend(every_route())
    openapi.install(app)


@cache
def every_route() -> tuple[APIRoute, ...]:
    """The routes of every server of this process."""
    together = APIRouter()
    together.include_router(health.router)
    together.include_router(page_router)
    together.include_router(offer_page_router)
    for router in _ROUTERS:
        together.include_router(router, prefix=_API)
    return tuple(flattened(together))


def _furnish(app: FastAPI, wicket: Services) -> None:
    """Keep the services where routes find them, and the parts that are made of nothing else."""
    app.state.wicket = wicket
    app.state.order_touching = touch
    app.state.order_of_payment = order_of_reference
    app.state.readers = readers_of(wicket.settings)
    app.state.reader_check = reader_check(app.state.readers)
    app.state.order_viewing = OrderViewing(
        wicket.secrets,
        wicket.public_url,
        partial(payments_of, pay_url_of=partial(pay_url, wicket.secrets, wicket.public_url)),
    )
    app.state.recorder = Recorder(wicket.database)
    app.state.reception = Reception(
        Hasher(wicket.settings.password_hashes), organiser_name, _organiser_of_event
    )
    app.state.follower = Follower(wicket.database, wicket.waker, _LOADERS)
    app.state.snapshots = Snapshots(wicket.database, _PARTS)


def _organiser_of_event(connection: Connection, event_id: UUID) -> UUID | None:
    standing = standing_of(connection, event_id)
    return standing.thing.organiser_id if standing else None


def setup_token_of(app: FastAPI) -> str | None:
    """A new token that makes the first administrator; None where somebody can sign in."""
    wicket: Services = app.state.wicket
    if wicket.settings.admin_token:
        return None
    return wicket.database.write(lambda c: offer_setup(c, wicket.clock()))


def waker_of(app: FastAPI) -> Waker:
    """The waker of an application made by ``create_app``, for who ends its waits."""
    wicket: Services = app.state.wicket
    return wicket.waker


def _services(settings: Settings) -> tuple[Services, Notifier | None, DeviceRecogniser]:
    waker = Waker()
    notifier = Notifier(settings.database_url, waker) if settings.database_url else None

    def committed(topics: Collection[str]) -> None:
        waker.deliver(topics)
        if notifier:
            notifier.send(topics)

    secrets = Secrets(settings.data_folder)
    database = Database(settings, committed)
    migrate(database)
    devices = DeviceRecogniser(database)
    authentication = _Authentication(settings, database, secrets, devices)
    wicket = Services(
        settings=settings,
        public_url=(settings.public_url or f"http://{settings.host}:{settings.port}").rstrip("/"),
        database=database,
        waker=waker,
        secrets=secrets,
        steps=Steps(settings.crash_at),
        clock=_utc_now,
        authenticate=authentication.look,
        recognise=authentication.at_once,
    )
    return wicket, notifier, devices


def _worker(wicket: Services, till: Till, watch: Watch) -> Worker:
    return Worker(
        wicket.database,
        wicket.waker,
        {**handlers(till), **claiming.handlers(wicket.clock)},
        watch.over([*all_sweeps(wicket), *sweeps(till, wicket.settings.sweep_interval_s)]),
        wicket.clock,
        wicket.settings.worker_threads,
    )


class _Authentication:
    """Finds who a bearer token belongs to: by the setting, by its signature, or by a row."""

    def __init__(
        self, settings: Settings, database: Database, secrets: Secrets, devices: DeviceRecogniser
    ) -> None:
        token = settings.admin_token
        self._admin = token.get_secret_value().encode() if token else b""
        self._database = database
        self._secrets = secrets
        self._devices = devices
        self._people = Recogniser(
            database,
            timedelta(seconds=settings.sign_in_idle_s),
            admins_need_factor=settings.admin_totp,
        )

    def at_once(self, token: str) -> Principal | None:
        """Who it is, where that needs no database; people may have signed out, so they do."""
        if self._admin and hmac.compare_digest(token.encode(), self._admin):
            return Operator()
        device = self._devices.seen(token)
        if device is not None:
            return device
        order_id = self._secrets.open_token(FOLLOW, token)
        return None if order_id is None else Holder(order_id)

    def look(self, token: str) -> Principal | None:
        """Who it is, or None where nobody has this token.

        Raises:
            RefusedError: it is that of a revoked device (DEVICE_REVOKED).
        """
        found = self.at_once(token)
        if found is not None:
            return found
        if token.startswith(f"{TOKEN_PREFIX}_"):
            return self._people.recognise(token, _utc_now())
        if token.startswith(f"{shifts.TOKEN_PREFIX}_"):
            return shifts.recognise(self._database, self._secrets, token, _utc_now())
        transfer_id = self._secrets.open_token(TICKET, token)
        if transfer_id is not None:
            linked = self._database.read(partial(linked_ticket, transfer_id=transfer_id))
            return Holder(ticket_id=linked.ticket_id) if linked and linked.current else None
        return self._devices.recognise(token)


def _utc_now() -> datetime:
    return datetime.now(UTC)
