"""The server's interface as methods: what a device asks, in the words and types of ``ticketing``.

Every method may raise the three kinds of ``kiosk.core.errors.ServerError``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID

import requests
from pydantic import BaseModel

from kiosk.core.exchange import READ_TIMEOUT_S, Exchange, parsed
from kiosk.core.server_clock import ServerClock
from ticketing.device import DeviceView, Pair, Paired
from ticketing.drawer import DrawerPage
from ticketing.health import HealthHeard, HealthReport
from ticketing.lease import LeaseView, NewLease, OfflineOrder, OfflineReceipt, ReturnBlanks
from ticketing.name_search import NameMatches, NameSearch
from ticketing.order import Buyer, Delivered, NewOrder, OrderCode, OrderDonation, OrderView
from ticketing.payment import PaymentMethods, PaymentView, StartPayment
from ticketing.scan import Annulled, NewScans, Override, ScanView, ScanViews, SupervisorList
from ticketing.snapshot import lines_of
from ticketing.sync import ChangePage
from ticketing.voucher import LentPromotions
from ticketing.wire import Answer

_API = "/api/v1"
# A long poll's answer may start late by as much as the server was told to wait.
_GRACE_S = 10.0

A = TypeVar("A", bound=BaseModel)

RawEvent = dict[str, Any]
"""An ``EventView`` as JSON has it."""


class RawEventList(Answer):
    """An ``EventList`` whose events nobody has looked at yet."""

    events: tuple[RawEvent, ...]


@dataclass(frozen=True)
class EventListing:
    """The published events, and the answer that brought them."""

    events: tuple[RawEvent, ...]
    answer: requests.Response

    @property
    def text(self) -> str:
        """All of it as the server sent it."""
        return self.answer.text

    @property
    def etag(self) -> str:
        """The tag to ask by whether anything changed since."""
        return self.answer.headers.get("ETag", "")


class ServerClient:
    """Asks one server, in one device's name. Safe to use from several threads at once.

    ``clock`` is told the server's time with every answer.
    """

    def __init__(
        self, address: str, token: str | None = None, clock: ServerClock | None = None
    ) -> None:
        self._clock = clock or ServerClock()
        self.exchange = Exchange(address, token, self._clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def clock_offset(self) -> timedelta:
        """Server's clock minus this device's, to about a second, as of the last answer."""
        return self._clock.offset

    def close(self) -> None:
        """Let go of every connection."""
        self.exchange.close()

    def events(self, etag: str | None = None) -> EventListing | None:
        """The published events; None where nothing changed since ``etag``."""
        headers = {"If-None-Match": etag} if etag else {}
        answer = self.exchange.send("GET", f"{_API}/events", headers=headers)
        if answer.status_code == HTTPStatus.NOT_MODIFIED:
            return None
        return EventListing(parsed(RawEventList, answer).events, answer)

    def picture(self, path: str) -> bytes:
        """The picture at ``path``, as ``EventView.picture`` gives it."""
        return self.exchange.send("GET", path).content

    def place_order(self, order: NewOrder) -> OrderView:
        """Hold the tickets of ``order``; the same order again is the same order."""
        return self._post("/orders", OrderView, order)

    def order(self, order_id: UUID, *, seen: int | None = None, wait_s: int = 0) -> OrderView:
        """The order; with ``seen``, waits up to ``wait_s`` for a version past it."""
        query = {"wait": wait_s} | ({} if seen is None else {"seen": seen})
        answer = self.exchange.send(
            "GET", f"{_API}/orders/{order_id}", query=query, timeout_s=wait_s + _GRACE_S
        )
        return parsed(OrderView, answer)

    def set_buyer(self, order_id: UUID, buyer: Buyer) -> OrderView:
        """Say who buys."""
        return self._ordered("PATCH", f"{order_id}", buyer)

    def set_code(self, order_id: UUID, code: OrderCode) -> OrderView:
        """Have the order priced with a code, or with none."""
        return self._ordered("PUT", f"{order_id}/promo-code", code)

    def set_donation(self, order_id: UUID, donation: OrderDonation) -> OrderView:
        """Have the order give so much on top of its tickets, or nothing."""
        return self._ordered("PUT", f"{order_id}/donation", donation)

    def lent_promotions(self) -> LentPromotions:
        """The codes that this kiosk may take without the server."""
        path = f"{_API}/devices/me/promotions"
        return parsed(LentPromotions, self.exchange.send("GET", path))

    def extend(self, order_id: UUID) -> OrderView:
        """Hold the tickets for longer."""
        return self._post(f"/orders/{order_id}/extend", OrderView)

    def cancel_order(self, order_id: UUID) -> OrderView:
        """Give the tickets back; refused with PAYMENT_OPEN while money may still move."""
        return self._post(f"/orders/{order_id}/cancel", OrderView)

    def delivered(self, order_id: UUID, delivered: Delivered) -> OrderView:
        """Say that the tickets reached somebody."""
        return self._post(f"/orders/{order_id}/delivered", OrderView, delivered)

    def payment_methods(self) -> PaymentMethods:
        """The ways of paying that are set up on the server."""
        return parsed(PaymentMethods, self.exchange.send("GET", f"{_API}/payment-methods"))

    def start_payment(self, order_id: UUID, payment: StartPayment) -> PaymentView:
        """Ask for the order's money; the same payment again starts nothing new."""
        return self._post(f"/orders/{order_id}/payments", PaymentView, payment)

    def payment(self, reference: str) -> PaymentView:
        """What is known of a payment."""
        return parsed(PaymentView, self.exchange.send("GET", f"{_API}/payments/{reference}"))

    def present_again(self, reference: str) -> PaymentView:
        """Ask the reader again, for the same payment."""
        return self._post(f"/payments/{reference}/present", PaymentView)

    def cancel_payment(self, reference: str) -> PaymentView:
        """Ask to stop collecting; the answer says what really became of the payment."""
        return self._post(f"/payments/{reference}/cancel", PaymentView)

    def settle_payment(self, reference: str) -> PaymentView:
        """Have the server fetch the truth from the provider now."""
        return self._post(f"/payments/{reference}/settle", PaymentView)

    def lease(self, wanted: NewLease) -> LeaseView:
        """Have blank tickets to sell alone; the same lease again is the same blanks."""
        return self._post("/devices/me/leases", LeaseView, wanted)

    def return_blanks(self, lease_id: UUID, blanks: ReturnBlanks) -> LeaseView:
        """Give unsold blanks back; what came back before stays so."""
        return self._post(f"/leases/{lease_id}/return", LeaseView, blanks)

    def hand_in(self, sold: OfflineOrder) -> OfflineReceipt:
        """Hand in what was sold alone; the same again gets the same receipt."""
        return self._post("/sync/offline-orders", OfflineReceipt, sold)

    def open_drawers(self) -> DrawerPage:
        """The cash drawers that are open at this kiosk."""
        answer = self.exchange.send("GET", f"{_API}/drawers", query={"open": "true"})
        return parsed(DrawerPage, answer)

    def scan(self, scans: NewScans, timeout_s: float = READ_TIMEOUT_S) -> ScanViews:
        """Ask for verdicts, or report those already given; connecting counts to ``timeout_s``."""
        return self._at_the_door("/scans", ScanViews, timeout_s, scans)

    def annul(self, scan_id: UUID, timeout_s: float = READ_TIMEOUT_S) -> Annulled:
        """Have an admitted scan of this device count no more; once more changes nothing."""
        return self._at_the_door(f"/scans/{scan_id}/annul", Annulled, timeout_s)

    def supervisors(self, timeout_s: float = READ_TIMEOUT_S) -> SupervisorList:
        """Who can override a refusal here."""
        answer = self.exchange.send("GET", f"{_API}/supervisors", timeout_s=timeout_s)
        return parsed(SupervisorList, answer)

    def override(self, scan_id: UUID, override: Override) -> ScanView:
        """Let in who was refused; the same override again is the same new scan."""
        return self._post(f"/scans/{scan_id}/override", ScanView, override)

    def search_names(
        self, checkpoint_id: UUID, search: NameSearch, timeout_s: float = READ_TIMEOUT_S
    ) -> NameMatches:
        """The tickets of a checkpoint in a name that begins so."""
        path = f"/checkpoints/{checkpoint_id}/search"
        return self._at_the_door(path, NameMatches, timeout_s, search)

    def changes(self, after: int, epoch: str | None, wait_s: int = 0) -> ChangePage:
        """The changes past cursor ``after``; waits up to ``wait_s`` for the first."""
        query: dict[str, str | int] = {"after": after, "wait": wait_s}
        if epoch is not None:
            query["epoch"] = epoch
        answer = self.exchange.send(
            "GET", f"{_API}/sync/changes", query=query, timeout_s=wait_s + _GRACE_S
        )
        return parsed(ChangePage, answer)

    @contextmanager
    def snapshot(self) -> Iterator[Iterator[Any]]:
        """The values of a snapshot's lines as they come, but for the last.

        One that broke off raises ``CutShortError`` or ``RetryError`` while it is read.
        """
        with self.exchange.lines("GET", f"{_API}/sync/snapshot") as stream:
            yield lines_of(stream)

    def pair(self, pair: Pair) -> Paired:
        """Trade a pairing code for a token."""
        return self._post("/devices/pair", Paired, pair)

    def tell_health(self, report: HealthReport) -> HealthHeard:
        """Tell how this device is, and hear which of its dead letters a person has closed."""
        answer = self.exchange.send("PUT", f"{_API}/devices/me/health", body=report)
        return parsed(HealthHeard, answer)

    def me(self) -> DeviceView:
        """This device as the server knows it."""
        return parsed(DeviceView, self.exchange.send("GET", f"{_API}/devices/me"))

    def _at_the_door(
        self, path: str, shape: type[A], timeout_s: float, body: BaseModel | None = None
    ) -> A:
        """Ask while somebody waits at the gate: connecting counts to ``timeout_s`` as well."""
        answer = self.exchange.send(
            "POST",
            f"{_API}{path}",
            body=body,
            timeout_s=timeout_s,
            connect_timeout_s=min(timeout_s, 3.0),
        )
        return parsed(shape, answer)

    def _ordered(self, method: str, path: str, body: BaseModel) -> OrderView:
        return parsed(OrderView, self.exchange.send(method, f"{_API}/orders/{path}", body=body))

    def _post(self, path: str, shape: type[A], body: BaseModel | None = None) -> A:
        return parsed(shape, self.exchange.send("POST", f"{_API}{path}", body=body))
