"""What the server sees to by itself, again and again; payments have theirs in their own place."""

from collections.abc import Callable
from datetime import datetime, timedelta

from server.admission.refreshing import EVERY_S as CHECKPOINTS_EVERY_S
from server.admission.refreshing import refresh_checkpoints
from server.audit.sealing import seal_all
from server.catalogue.events import end_past
from server.database import Database
from server.idempotency import forget_old
from server.lease.ending import expire_leases
from server.letters.sweeping import letter_sweeps
from server.order.holding import expire_due
from server.people.tidying import EVERY_S as PEOPLE_EVERY_S
from server.people.tidying import tidy
from server.services import Services
from server.sync.forgetting import EVERY_S as CHANGES_EVERY_S
from server.sync.forgetting import forget_changes
from server.waiting.sweeping import sweep_lines
from server.worker import Sweep

_KEYS_EVERY_S = 300
_EVENT_OVER_AFTER = timedelta(hours=12)  # a last night runs late, and its gates close later still


def all_sweeps(wicket: Services) -> list[Sweep]:
    """One for each thing that falls due or grows old."""
    settings = wicket.settings
    interval_s = settings.sweep_interval_s
    offer = timedelta(seconds=settings.offer_s)
    grace = timedelta(seconds=settings.lease_grace_s)
    kept = timedelta(days=settings.changes_kept_days)

    def sweep(name: str, every_s: float, see_to: Callable[[Database, datetime], object]) -> Sweep:
        return Sweep(name, every_s, lambda: see_to(wicket.database, wicket.clock()))

    return [
        sweep("holds", interval_s, expire_due),
        sweep("waiting", interval_s, lambda database, now: sweep_lines(database, now, offer)),
        sweep("leases", interval_s, lambda database, now: expire_leases(database, now, grace)),
        sweep(
            "events", interval_s, lambda database, now: end_past(database, now, _EVENT_OVER_AFTER)
        ),
        sweep("keys", _KEYS_EVERY_S, forget_old),
        sweep("checkpoints", CHECKPOINTS_EVERY_S, refresh_checkpoints),
        sweep(
            "changes", CHANGES_EVERY_S, lambda database, now: forget_changes(database, now, kept)
        ),
        sweep("people", PEOPLE_EVERY_S, tidy),
        Sweep("audit", interval_s, lambda: seal_all(wicket.database)),
        *letter_sweeps(wicket),
    ]
