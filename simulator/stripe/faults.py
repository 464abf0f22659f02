"""Faults armed ahead of time, or drawn by chance, and spent one request at a time."""

import fnmatch

from simulator.stripe.chaos import Chaos, Weather
from simulator.stripe.fault import Fault
from simulator.stripe.wire import Json


class Faults:
    """The armed faults, in the order they were armed. Every use holds the account's lock."""

    def __init__(self) -> None:
        self.chaos = Chaos()
        self._armed: list[Fault] = []

    def arm(self, fault: Fault) -> Fault:
        """Add a fault."""
        self._armed.append(fault)
        return fault

    def clear(self) -> None:
        """Take all faults away, those by chance too."""
        self._armed.clear()
        self.chaos.turn(Weather())

    def armed(self) -> list[Json]:
        """The faults that are still to come."""
        return [vars(fault) for fault in self._armed]

    def meet(self, method: str, path: str) -> list[Fault]:
        """The faults this request meets, each spent by one; at most one that is no latency."""
        met: list[Fault] = []
        for fault in list(self._armed):
            if not fnmatch.fnmatchcase(f"{method} {path}", fault.match):
                continue
            if fault.kind != "latency" and any(other.kind != "latency" for other in met):
                continue
            met.append(fault)
            fault.count -= 1
            if fault.count <= 0:
                self._armed.remove(fault)
        if not met and (struck := self.chaos.strike(method, path)):
            met.append(struck)
        return met
