"""The server's interface as methods for a manager's window, in the types of ``ticketing``.

Every method may raise the kinds of ``kiosk.core.errors.ServerError``.
"""

import re
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from pydantic import BaseModel, Field, RootModel

from kiosk.core.admin.calling import API
from kiosk.core.admin.payment_calls import PaymentCalls
from kiosk.core.exchange import parsed
from ticketing.admission import Checkpoint
from ticketing.audit import AuditPage, AuditSearch
from ticketing.catalogue import EventList, EventView, TierChange, TierView
from ticketing.checkpoint import CheckpointList, IncidentList, IncidentView, Occupancy, Resolve
from ticketing.device import DeviceList, DeviceView, NewDevice, PairingView
from ticketing.health import DeadLetterPage
from ticketing.mail import LetterView
from ticketing.order import OrderList, OrderSearch, OrderTimeline, OrderView
from ticketing.people import SignedIn
from ticketing.refund import RefundRequestPage
from ticketing.report_table import ReportForm, ReportName, ReportTable
from ticketing.scan import ScanPage
from ticketing.wire import Answer, Wire, absent

_LONG_S = 60.0
"""A year's report takes its time."""

SCANS_AT_ONCE = 100

_NAMED = re.compile(r'filename="([^"/\\]+)"')


class Credentials(Wire):
    """What proves who signs in, as it is sent; ``code`` where a second factor is asked for."""

    email: str
    password: str = Field(repr=False)
    code: str | None = Field(default=None, repr=False, exclude_if=absent)


class Organiser(Answer):
    """An organiser, as far as this window shows it."""

    id: UUID
    name: str


class OrganiserList(Answer):
    """The organisers within reach, oldest first."""

    organisers: tuple[Organiser, ...]


class _Given(RootModel[dict[str, Any]]):
    """The fields that were given of a change: what was not stays, and null would be nothing."""

    @classmethod
    def of(cls, change: BaseModel) -> Self:
        return cls(change.model_dump(mode="json", exclude_unset=True))


@dataclass(frozen=True)
class ReportDays:
    """Which days are reported, both included, and of whom; days as ISO 8601 writes them."""

    first: str
    last: str
    organiser: UUID
    event: UUID | None = None

    def query(self) -> dict[str, str | int]:
        """As the server is asked."""
        asked: dict[str, str | int] = {"from": self.first, "to": self.last}
        asked["organiser"] = str(self.organiser)
        return asked if self.event is None else asked | {"event": str(self.event)}


@dataclass(frozen=True)
class ScanSearch:
    """Which scans are looked for; what is not given narrows nothing."""

    event: UUID
    checkpoint: UUID | None = None
    serial: str | None = None
    refused_only: bool = False

    def query(self, after: str | None) -> dict[str, str | int]:
        """As the server is asked for the page behind ``after``."""
        asked: dict[str, str | int] = {"event": str(self.event), "limit": SCANS_AT_ONCE}
        given = {"checkpoint": self.checkpoint, "serial": self.serial, "after": after}
        asked |= {name: str(value) for name, value in given.items() if value is not None}
        return asked | {"admitted": "false"} if self.refused_only else asked


@dataclass(frozen=True)
class ReportFile:
    """A report as a file: the name the server gives it, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Dossier:
    """An order with everything that ever happened to it."""

    order: OrderView
    timeline: OrderTimeline


class AdminClient(PaymentCalls):
    """Asks one server, in one person's name. Safe to use from several threads at once."""

    def sign_in(self, credentials: Credentials) -> SignedIn:
        """Trade a password, and a code where one is asked for, for a token."""
        return self._post("/sign-in", SignedIn, credentials)

    def sign_out(self) -> None:
        """Make the token worthless."""
        self._exchange.send("POST", f"{API}/sign-out")

    def organisers(self) -> tuple[Organiser, ...]:
        """Those that the caller works for."""
        return self._get("/organisers", OrganiserList).organisers

    def events(self, organiser_id: UUID) -> tuple[EventView, ...]:
        """Every event of an organiser, drafts and ended ones too, soonest first."""
        found: list[EventView] = []
        query: dict[str, str | int] = {"all": "true", "organiser": str(organiser_id), "limit": 500}
        while True:
            page = self._get("/events", EventList, query)
            found += page.events
            if page.next is None:
                return tuple(found)
            query["after"] = page.next

    def change_tier(self, tier_id: UUID, change: TierChange, version: int) -> TierView:
        """Change a tier that was seen as of ``version``; refused where it changed meanwhile."""
        headers = self._own({"If-Match": f'"{version}"'})
        path, body = f"{API}/tiers/{tier_id}", _Given.of(change)
        return parsed(TierView, self._exchange.send("PATCH", path, body=body, headers=headers))

    def tier(self, tier_id: UUID) -> TierView:
        """A tier as it is now."""
        return self._get(f"/tiers/{tier_id}", TierView)

    def publish(self, event_id: UUID) -> EventView:
        """Put a draft on sale."""
        return self._post(f"/events/{event_id}/publish", EventView)

    def orders(self, search: OrderSearch) -> OrderList:
        """A page of the orders that meet every filter, newest first."""
        asked = search.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return self._get("/orders", OrderList, asked | {"limit": search.limit})

    def dossier(self, order_id: UUID) -> Dossier:
        """An order, and its history."""
        order = self._get(f"/orders/{order_id}", OrderView)
        return Dossier(order, self._get(f"/orders/{order_id}/timeline", OrderTimeline))

    def cancel_order(self, order_id: UUID) -> OrderView:
        """Give an unpaid order's tickets back."""
        return self._post(f"/orders/{order_id}/cancel", OrderView)

    def approve_order(self, order_id: UUID) -> OrderView:
        """Let an order that waits for it be paid."""
        return self._post(f"/orders/{order_id}/approve", OrderView)

    def reject_order(self, order_id: UUID) -> OrderView:
        """Refuse an order that waits to be approved."""
        return self._post(f"/orders/{order_id}/reject", OrderView)

    def resend(self, order_id: UUID) -> LetterView:
        """Mail an order's tickets again."""
        return self._post(f"/orders/{order_id}/resend", LetterView)

    def reprinted_tickets(self, order_id: UUID) -> bytes:
        """An order's tickets as PDF, noted as printed once more."""
        self._post(f"/orders/{order_id}/reprint", OrderView)
        path = f"{API}/orders/{order_id}/tickets.pdf"
        return self._exchange.send("GET", path, headers=self._own(), timeout_s=_LONG_S).content

    def refund_requests(self) -> RefundRequestPage:
        """Buyers who wait for their money."""
        return self._get("/refund-requests", RefundRequestPage, {"state": "waiting"})

    def entry_incidents(self) -> IncidentList:
        """Scans that should not have been admitted, and nobody has looked at."""
        return self._get("/incidents", IncidentList, {"resolved": "false"})

    def dead_letters(self) -> DeadLetterPage:
        """What devices did and the server will not take, and nobody has looked at."""
        return self._get("/dead-letters", DeadLetterPage)

    def devices(self, organiser_id: UUID) -> tuple[DeviceView, ...]:
        """An organiser's devices that were not revoked, newest first."""
        found: list[DeviceView] = []
        query: dict[str, str | int] = {"organiser": str(organiser_id), "limit": 200}
        while True:
            page = self._get("/devices", DeviceList, query)
            found += (one for one in page.devices if one.revoked_at is None)
            if page.next is None:
                return tuple(found)
            query["after"] = str(page.next)

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Where tickets are checked, oldest first."""
        found: list[Checkpoint] = []
        query: dict[str, str | int] = {"limit": 200}
        while True:
            page = self._get("/checkpoints", CheckpointList, query)
            found += page.checkpoints
            if page.next is None:
                return tuple(found)
            query["after"] = str(page.next)

    def occupancy(self, checkpoint_id: UUID) -> Occupancy:
        """Who came through a checkpoint."""
        return self._get(f"/checkpoints/{checkpoint_id}/occupancy", Occupancy)

    def scans(self, search: ScanSearch, after: str | None = None) -> ScanPage:
        """A page of the scans that are looked for, newest first."""
        return self._get("/scans", ScanPage, search.query(after))

    def resolve_incident(self, scan_id: UUID, found_out: Resolve) -> IncidentView:
        """Close an incident; whoever closed it first, with what note, is kept."""
        return self._post(f"/incidents/{scan_id}/resolve", IncidentView, found_out)

    def expect_device(self, wanted: NewDevice) -> PairingView:
        """Write a device down, and get the code that pairs it."""
        return self._post("/devices", PairingView, wanted)

    def roll_device(self, device_id: UUID) -> PairingView:
        """A new code for a device that is known."""
        return self._post(f"/devices/{device_id}/roll", PairingView)

    def revoke_device(self, device_id: UUID) -> DeviceView:
        """Make a device's token worthless for good."""
        return self._post(f"/devices/{device_id}/revoke", DeviceView)

    def report(self, name: ReportName, days: ReportDays) -> ReportTable:
        """A report as a table."""
        path, query = f"{API}/reports/tables/{name}", days.query() | {"format": "json"}
        answer = self._exchange.send(
            "GET", path, query=query, headers=self._own(), timeout_s=_LONG_S
        )
        return parsed(ReportTable, answer)

    def report_file(self, name: ReportName, days: ReportDays, form: ReportForm) -> ReportFile:
        """A report as a file, made by the server."""
        path, query = f"{API}/reports/tables/{name}", days.query() | {"format": form.value}
        answer = self._exchange.send(
            "GET", path, query=query, headers=self._own(), timeout_s=_LONG_S
        )
        named = _NAMED.search(answer.headers.get("Content-Disposition", ""))
        return ReportFile(named[1] if named else f"{name}.{form}", answer.content)

    def audit(self, search: AuditSearch) -> AuditPage:
        """A page of what was done and met every filter, newest first."""
        asked = search.model_dump(mode="json", by_alias=True, exclude_none=True)
        return self._get("/audit", AuditPage, asked)
