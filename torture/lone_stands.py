"""Kiosks that sell alone, each with files of its own: in this process, or in one that dies."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.core.errors import RetryError
from kiosk.core.sale.alone.handing_in import refused_sales
from kiosk.core.sale.alone.leasing import Reserve
from tests.kiosk.core.sale.alone import lone_kiosk
from tests.kiosk.core.sale.alone.lone_kiosk import LoneKiosk
from tests.processes import start_process
from tests.server.device.box_office import BoxOffice, paired
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id
from ticketing.lease import OfflineMethod
from ticketing.ticket import TicketView

AT_HAND = 4
"""Tickets that each keeps."""

SELLING = "alone.sold"
GIVING_BACK = ("lease.leaving", "lease.given_back")
"""Steps that a kiosk comes to which is to keep nothing any more."""

_RESERVES_EVERY = 5
_WITHIN_S = 60.0


@dataclass
class LoneStand:
    """One kiosk, and the tickets that its customers have."""

    address: str
    token: str
    folder: Path
    given: list[TicketView] = field(default_factory=list)

    def leases(self, now: datetime) -> list[str]:
        """Have as many tickets as there are for it."""
        with self._on() as kiosk:
            kiosk.look_after(now)
        return []

    def sells(self, moment: datetime, *, forgets: bool) -> list[str]:
        """Sell all that it has as if it were still ``moment``; now and then somebody reserves.

        ``forgets``: its disk loses what was sold.
        """
        with self._on() as kiosk:
            sold = len(self.given)
            while kiosk.at_hand(moment):
                sold += 1
                reserves = sold % _RESERVES_EVERY == 0
                order = kiosk.sells(
                    method=OfflineMethod.RESERVATION if reserves else None, now=moment
                )
                self.given += order.tickets
            if forgets:
                kiosk.store.write("DELETE FROM alone_order")
        return []

    def killed(self, step: str, moment: datetime) -> list[str]:
        """Be a process that dies at ``step``, or ends where it does not come to it."""
        deed = "sell" if step == SELLING else "look after"
        keep = 0 if step in GIVING_BACK else AT_HAND
        arguments = [self.address, self.token, str(self.folder), str(keep), deed]
        process = start_process(
            lone_kiosk.__name__, [*arguments, moment.isoformat()], {"WICKET_CRASH_AT": step}
        )
        if process.stdout is not None:
            with process.stdout:
                process.stdout.read()
        try:
            process.wait(_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            return [f"a kiosk did not come to {step}"]
        self._find_unprinted()
        return []

    def returns(self, now: datetime) -> list[str]:
        """Hand in all that it sold; words where it cannot, or where a ticket is refused."""
        until = time.monotonic() + _WITHIN_S
        with self._on() as kiosk:
            while True:
                try:
                    kiosk.look_after(now)
                    break
                except RetryError as error:
                    if time.monotonic() > until:
                        return [f"a kiosk could not hand in: {error}"]
                    time.sleep(0.1)
            # A reservation that comes too late is refused: nobody has a ticket of it.
            return [
                f"order {one.sold.number} is refused: {one.why.detail}"
                for one in refused_sales(kiosk.store)
                if one.sold.method is not OfflineMethod.RESERVATION
            ] + [f"order {one.number} is not handed in" for one in kiosk.trade.outbox.waiting()]

    def _find_unprinted(self) -> None:
        """Whoever stood there when it died gets their tickets once it is on again."""
        with self._on() as kiosk:
            for sold in kiosk.trade.outbox.waiting():
                order = kiosk.trade.outbox.unheard(sold.id)
                had = {one.id for one in self.given}
                self.given += [one for one in order.tickets if one.id not in had] if order else []

    @contextmanager
    def _on(self) -> Iterator[LoneKiosk]:
        self.folder.mkdir(exist_ok=True)
        with lone_kiosk.lone_kiosk(
            self.address, self.token, self.folder, Reserve(AT_HAND)
        ) as kiosk:
            yield kiosk


def stands_of(office: BoxOffice, count: int, folder: Path) -> list[LoneStand]:
    """So many newly paired kiosks of a box office."""
    return [
        LoneStand(
            office.server.address,
            paired(office.server, _wanted(office, number)).token,
            folder / str(number),
        )
        for number in range(count)
    ]


def _wanted(office: BoxOffice, number: int) -> NewDevice:
    return NewDevice(
        id=new_id(),
        organiser_id=office.organiser_id,
        kind=DeviceKind.KIOSK,
        name=f"Kiosk {number}",
        place="Foyer",
    )
