"""How an organiser's sales, gates and money stand now, put together from the server's answers."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from kiosk.core.admin.client import AdminClient, ReportDays
from kiosk.core.errors import FinalError
from ticketing.device import DeviceView
from ticketing.money import Money
from ticketing.order import Approval, OrderSearch
from ticketing.payment import PaymentFilter, PaymentSearch
from ticketing.problem import ProblemCode
from ticketing.report_table import ReportName, ReportTable

T = TypeVar("T")
_SILENT_AFTER = timedelta(minutes=3)
"""A device tells of itself twice a minute."""


class Matter(StrEnum):
    """What a person should look at."""

    PAYMENT_STUCK = "payment_stuck"
    PAYMENT_INCIDENT = "payment_incident"
    REFUND_REQUEST = "refund_request"
    ENTRY_INCIDENT = "entry_incident"
    DEAD_LETTER = "dead_letter"
    APPROVAL = "approval"
    DEVICE_SILENT = "device_silent"
    NO_PAPER = "no_paper"
    NO_CAMERA = "no_camera"


@dataclass(frozen=True)
class Attention:
    """One of these: what it is about, since when, and what finds its order, where it has one."""

    matter: Matter
    about: str
    since: datetime
    find: str = ""


@dataclass(frozen=True)
class Overview:
    """What a dashboard shows, of one currency.

    Attributes:
        days: what was taken on each day, also on those without a sale, the earliest first.
        methods: what was taken by each way of paying, as the server calls it, the most first.
        arrivals: entries in each hour of today, by the hour's name.
        sold, returned: tickets of all these days.
        expected, inside: people of the sessions that begin today, and those of them who came.
        refused: scans that were refused today.
    """

    days: tuple[tuple[date, Money], ...]
    methods: tuple[tuple[str, Money], ...]
    arrivals: tuple[tuple[str, int], ...]
    attention: tuple[Attention, ...]
    taken: Money
    given_back: Money
    sold: int
    returned: int
    expected: int
    came: int
    refused: int


@dataclass(frozen=True)
class Asked:
    """Whose overview it is, and of which days, the last of them today."""

    organiser: UUID
    event: UUID | None
    currency: str
    first: date
    today: date
    now: datetime

    @property
    def days(self) -> ReportDays:
        """All of them."""
        return ReportDays(f"{self.first}", f"{self.today}", self.organiser, self.event)

    @property
    def only_today(self) -> ReportDays:
        """The last of them."""
        return ReportDays(f"{self.today}", f"{self.today}", self.organiser, self.event)


def overview(client: AdminClient, asked: Asked) -> Overview:
    """Ask for everything, one after the other.

    Raises:
        ServerError: one of them was not answered.
    """
    by_day = Counter[date]()
    for row in _rows(client.report(ReportName.SETTLEMENT, asked.days)):
        by_day[date.fromisoformat(str(row["day"]))] += _minor(row["gross"], asked.currency)
    methods, back = Counter[str](), 0
    for row in _rows(client.report(ReportName.METHODS, asked.days)):
        methods[str(row["method"])] += _minor(row["gross"], asked.currency)
        back += _minor(row["refunds"], asked.currency)
    sales = _rows(client.report(ReportName.SALES, asked.days))
    hours, refused = Counter[str](), 0
    for row in _rows(client.report(ReportName.ARRIVALS, asked.only_today)):
        hours[str(row["hour"])] += _count(row["entries"])
        refused += _count(row["refused"])
    guests = _rows(client.report(ReportName.ATTENDANCE, asked.only_today))
    span = range((asked.today - asked.first).days + 1)
    days = [asked.first + timedelta(days=at) for at in span]

    def money(minor: int) -> Money:
        return Money(amount=minor, currency=asked.currency)

    return Overview(
        days=tuple((day, money(by_day[day])) for day in days),
        methods=tuple((name, money(sum_)) for name, sum_ in methods.most_common() if sum_),
        arrivals=tuple(sorted(hours.items())),
        attention=tuple(_attention(client, asked)),
        taken=money(by_day.total()),
        given_back=money(back),
        sold=sum(_count(row["sold"]) for row in sales),
        returned=sum(_count(row["returned"]) for row in sales),
        expected=sum(_count(row["people_expected"]) for row in guests),
        came=sum(_count(row["people_in"]) for row in guests),
        refused=refused,
    )


def device_matter(device: DeviceView, now: datetime) -> Matter | None:
    """What is wrong with a paired device, as far as it told; None where nothing is."""
    health = device.health
    if device.paired_at is None or health is None:
        return None
    if device.seen_at is None or now - device.seen_at > _SILENT_AFTER:
        return Matter.DEVICE_SILENT
    if health.paper_ready is False:
        return Matter.NO_PAPER
    return Matter.NO_CAMERA if health.camera_sees is False else None


def _attention(client: AdminClient, asked: Asked) -> Iterator[Attention]:
    """What waits for a person, as far as the caller may know of it."""
    stuck = PaymentSearch(state=PaymentFilter.STUCK, organiser=asked.organiser)
    for pay in _allowed(lambda: client.payments(stuck).payments):
        yield Attention(Matter.PAYMENT_STUCK, pay.reference, pay.created_at, pay.reference)
    for odd in _allowed(lambda: client.payment_incidents().incidents):
        about = f"{odd.reference}: {odd.detail}"
        yield Attention(Matter.PAYMENT_INCIDENT, about, odd.opened_at, odd.reference)
    for entry in _allowed(lambda: client.entry_incidents().incidents):
        serial = entry.serial or ""
        about = f"{serial} · {entry.gate}"
        yield Attention(Matter.ENTRY_INCIDENT, about, entry.scanned_at, serial)
    for wish in _allowed(lambda: client.refund_requests().requests):
        about = f"{wish.order_number}: {wish.reason}"
        yield Attention(Matter.REFUND_REQUEST, about, wish.asked_at, wish.order_number)
    search = OrderSearch(organiser=asked.organiser, approval=Approval.ASKED, limit=20)
    for order in _allowed(lambda: client.orders(search).orders):
        yield Attention(Matter.APPROVAL, order.number, order.created_at, order.number)
    for letter in _allowed(lambda: client.dead_letters().letters):
        about = f"{letter.device_name}: {letter.reason}"
        yield Attention(Matter.DEAD_LETTER, about, letter.told_at, letter.what or "")
    for device in _allowed(lambda: client.devices(asked.organiser)):
        matter = device_matter(device, asked.now)
        if matter is not None and device.seen_at is not None:
            yield Attention(matter, f"{device.name}, {device.place}", device.seen_at)


def _allowed(ask: Callable[[], tuple[T, ...]]) -> tuple[T, ...]:
    """What the server answers; nothing where the caller's role is not told."""
    try:
        return ask()
    except FinalError as error:
        if error.problem.code is ProblemCode.NOT_ALLOWED:
            return ()
        raise


def _rows(table: ReportTable) -> list[dict[str, object]]:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def _minor(cell: object, currency: str) -> int:
    """Minor units of one currency; those of others are not added up with it."""
    return cell.amount if isinstance(cell, Money) and cell.currency == currency else 0


def _count(cell: object) -> int:
    return cell if isinstance(cell, int) else 0
