"""Leasing: keeps a few blanks of each tier on the kiosk, and gives back what it cannot sell.

Every step is on disk before the server hears of it, under an id of the kiosk's own, so that it is
repeated as the same one after a cut.
"""

import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.clock import Clock
from kiosk.core.errors import FinalError
from kiosk.core.sale.alone.blanks import Blanks, KeptLease
from kiosk.core.steps import Steps
from ticketing.catalogue import EventStatus, EventView, TierView
from ticketing.identifiers import new_id
from ticketing.lease import NewLease, ReturnBlanks
from ticketing.order import Channel

AHEAD = timedelta(days=14)
"""Sessions later than this can wait for the server: what is leased, nobody else may buy."""

ASKS_A_ROUND = 10
"""A round looks after everything else of the kiosk, too."""

RESTS_S = 60.0
"""How long a tier is left alone that had fewer tickets than were asked for."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reserve:
    """How much a kiosk keeps of a tier: ``most``, and no more than so much of what is unsold.

    What is unsold does not change by being leased, so nothing is given back and had in turns.
    """

    most: int
    percent: int = 100

    def of(self, tier: TierView) -> int:
        """The blanks of ``tier`` to keep."""
        unsold = tier.availability.quantity - tier.availability.sold
        return min(self.most, unsold * self.percent // 100)


class Leasing:
    """Keeps a reserve of blanks of each tier that is on sale. For one thread, but for ``rest``."""

    def __init__(
        self, client: ServerClient, blanks: Blanks, reserve: Reserve, clock: Clock, steps: Steps
    ) -> None:
        self._client = client
        self._blanks = blanks
        self._reserve = reserve
        self._clock = clock
        self._steps = steps
        self._rests: dict[UUID, float] = {}
        self._rests_until_s = 0.0

    def rest(self, seconds: float) -> None:
        """Keep nothing at hand for so long, and give back what is; from any thread."""
        self._rests_until_s = self._clock.elapsed_s() + seconds

    def look_after(self, events: Sequence[EventView], now: datetime) -> None:
        """Top up, and give back what is over; ``now`` is the server's time as far as known.

        Raises:
            RetryError, RevokedError: it was cut short; the next time goes on from there.
            StoreError: the disk would not keep what must be kept.
        """
        for wish in self._blanks.asked():
            self._have(wish)
        rests = self._clock.elapsed_s() < self._rests_until_s
        on_sale = [] if rests else to_keep(events, now)
        wanted = {tier.id: self._reserve.of(tier) for tier in on_sale}
        fresh: Counter[UUID] = Counter()
        held = self._blanks.leases()
        for lease in held:
            if lease.expires_at > now and not lease.stale(now):
                fresh[lease.tier_id] += lease.good
        lacking = [
            tier.id
            for tier in on_sale
            if fresh[tier.id] < wanted[tier.id] and self._may_be_had(tier)
        ]
        for tier_id in lacking[:ASKS_A_ROUND]:
            fresh[tier_id] += self._ask(tier_id, wanted[tier_id], fresh[tier_id])
        self._blanks.let_go(
            lease.id
            for lease in held
            if _over(lease, fresh[lease.tier_id], wanted.get(lease.tier_id, 0), now)
        )
        self._give_back()

    def _may_be_had(self, tier: TierView) -> bool:
        rested = self._rests.get(tier.id, 0.0) <= self._clock.elapsed_s()
        return tier.availability.available > 0 and rested

    def _ask(self, tier_id: UUID, count: int, left: int) -> int:
        wish = NewLease(id=new_id(), tier_id=tier_id, count=count, left=left)
        self._blanks.ask(wish)
        self._steps("lease.asked")
        had = self._have(wish)
        if had < count - left:
            self._rests[tier_id] = self._clock.elapsed_s() + RESTS_S
        return had

    def _have(self, wish: NewLease) -> int:
        try:
            lease = self._client.lease(wish)
        except FinalError as error:
            logger.info("no tickets to sell alone of tier %s: %s", wish.tier_id, error)
            self._blanks.refused(wish.id)
            return 0
        self._steps("lease.answered")
        self._blanks.granted(lease)
        return len(lease.blanks)

    def _give_back(self) -> None:
        for lease_id, blank_ids in self._blanks.leaving().items():
            self._steps("lease.leaving")
            try:
                self._client.return_blanks(lease_id, ReturnBlanks(blank_ids=tuple(blank_ids)))
            except FinalError as error:
                # Leased by the device that this kiosk was before it was paired anew.
                logger.warning("blanks of lease %s are not taken back: %s", lease_id, error)
            self._steps("lease.given_back")
            self._blanks.given_back(lease_id)


def _over(lease: KeptLease, fresh: int, wanted: int, now: datetime) -> bool:
    """Whether it has expired, others have come in its place, or it is more than is wanted.

    Of a tier that sells out, all is given back at once; what is wanted of it is had anew.
    """
    if lease.expires_at <= now or fresh > wanted:
        return True
    return lease.stale(now) and fresh >= wanted


def to_keep(events: Iterable[EventView], now: datetime) -> list[TierView]:
    """The tiers that a kiosk may sell alone, those of the soonest sessions first."""
    found = []
    for event in events:
        if event.status is not EventStatus.PUBLISHED:
            continue
        for tier in event.tiers:
            starts = [
                session.starts_at
                for session in event.sessions
                if session.id in tier.session_ids and session.ends_at > now
            ]
            if _sold_here(tier) and starts and min(starts) <= now + AHEAD:
                found.append((min(starts), tier.position, tier))
    return [tier for *_, tier in sorted(found, key=lambda one: one[:2])]


def _sold_here(tier: TierView) -> bool:
    at_kiosks = Channel.KIOSK in tier.channels
    return tier.availability.on_sale and at_kiosks and not tier.approval_required
