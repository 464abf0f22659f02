"""Reads from disk what the gate holds and has done, and so whether it may stand open."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from kiosk.core.gate.facts import Facts
from kiosk.core.gate.link import Link
from kiosk.core.gate.peers import ALONE, Peers
from kiosk.core.gate.scanlog import ScanLog
from kiosk.core.gate.view import Count, GateScreen, GateView, ShownScan
from kiosk.core.ports import MachineState
from ticketing.admission import Direction


class HasClockOffset(Protocol):
    """Whoever measures the server's clock against ours."""

    @property
    def clock_offset(self) -> timedelta:
        """Server's clock minus this device's."""


class Counter:
    """Fills a view with what is on disk, and how the machine is.

    It costs a few milliseconds: now and then, not per scan.
    """

    def __init__(
        self,
        checkpoint_id: UUID,
        facts: Facts,
        log: ScanLog,
        link: Link,
        offset: HasClockOffset,
        peers: Peers = ALONE,
        machine: Callable[[], MachineState] = MachineState,
    ) -> None:
        self._checkpoint_id = checkpoint_id
        self._facts = facts
        self._log = log
        self._link = link
        self._offset = offset
        self._peers = peers
        self._machine = machine

    def recounted(self, view: GateView) -> GateView:
        """``view`` with fresh figures, opened or closed accordingly.

        Raises:
            StoreError: the disk cannot be read.
        """
        here = self._checkpoint_id
        knowledge = self._facts.knowledge(here)
        row = self._facts.checkpoint(here)
        waiting, dead = self._log.counts()
        disk = view.disk and self._log.trouble()
        open_now = knowledge.enough and not self._link.revoked and disk is None
        return replace(
            view,
            screen=_screen(view.screen, open_now=open_now),
            verdict=view.verdict if open_now else None,
            checkpoint=row.checkpoint.name if row else "",
            time_zone=row.checkpoint.time_zone if row else "UTC",
            event_name=row.event_name if row else None,
            session_name=row.session_name if row else None,
            knowledge=knowledge,
            revoked=self._link.revoked,
            wiped=self._link.wiped,
            disk=disk,
            waiting=waiting,
            dead=dead,
            neighbourhood=self._peers.neighbourhood(here),
            machine=self._machine(),
            clock_offset_s=self._offset.clock_offset.total_seconds(),
            count=Count(
                entered=self._log.passed(here, Direction.ENTRY),
                left=self._log.passed(here, Direction.EXIT),
                inside=self._facts.inside(here),
            ),
        )


def counted(count: Count, scan: ShownScan) -> Count:
    """The count with one more scan, a moment before it is read from disk again."""
    if not scan.admitted:
        return count
    if scan.direction is Direction.EXIT:
        return replace(count, left=count.left + 1, inside=max(0, count.inside - 1))
    return replace(count, entered=count.entered + 1, inside=count.inside + 1)


def _screen(screen: GateScreen, *, open_now: bool) -> GateScreen:
    if not open_now:
        return GateScreen.CLOSED
    return GateScreen.READY if screen is GateScreen.CLOSED else screen
