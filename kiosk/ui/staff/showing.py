"""What the pages of the staff panel are given: a ``StaffView`` with everything formatted.

Pure. Words are said in QML, where Qt translates them, but for the server's reasons; here are only
numbers, times and names.
"""

from collections.abc import Mapping
from datetime import datetime

from kiosk.core.sale.alone.handing_in import Refused
from kiosk.core.staff.view import StaffPage, StaffView, Status
from kiosk.ui.formats import Formats
from kiosk.ui.staff.refusal_words import sale_refusal, staff_refusal
from ticketing.drawer import DrawerView
from ticketing.money import Money
from ticketing.order import FoundOrder, OrderStatus, OrderView
from ticketing.people import StaffRole
from ticketing.report import CurrencyDay
from ticketing.ticket import TicketStatus

_HOURS = 6
"""So many bars at most, up to the last hour in which something was sold."""

_PAID = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})
_WORTH_PAPER = frozenset({TicketStatus.VALID, TicketStatus.USED})


def shown(view: StaffView) -> Mapping[str, object]:
    """Values by the names of ``Staff.qml``'s properties."""
    formats = Formats(view.language, view.time_zone)
    shift = view.shift
    manages = shift is not None and StaffRole.MANAGER in shift.roles
    return {
        "page": view.page.value,
        "kiosk": view.kiosk,
        "place": view.place,
        "busy": view.busy,
        "trouble": view.trouble.value if view.trouble else "",
        "problem": staff_refusal(view.problem) if view.problem else "",
        "againInS": view.again_in_s,
        "done": view.done.value if view.done else "",
        "clerks": [{"clerkId": str(one.id), "name": one.name} for one in view.clerks],
        "namedId": str(view.named.id) if view.named else "",
        "named": view.named.name if view.named else "",
        "who": shift.clerk if shift else "",
        "role": (StaffRole.MANAGER if manages else StaffRole.CLERK).value,
        "mayRefund": shift is not None and shift.may_refund,
        "since": _time(view.since, formats),
        "online": view.online,
        "offlineSince": _time(view.offline_since, formats),
        "dayKnown": view.day is not None,
        "days": [_day(one, formats) for one in view.day.currencies] if view.day else [],
        "currency": view.currency,
        "drawer": _drawer(view.drawers[0], formats) if view.drawers else {},
        "counted": _counted(view.counted, formats) if view.counted else {},
        "ties": [one.value for one in view.ties],
        "letters": [_letter(one, formats) for one in view.letters],
        "searched": view.found is not None,
        "found": [_found(one, formats) for one in view.found or ()],
        "order": _order(view.order, formats) if view.order else {},
    } | _status(view.status, view)


def amount(digits: str, currency: str) -> Money | None:
    """What was typed as at a till, in the currency's smallest unit; None without a currency."""
    return Money(amount=int(digits or "0"), currency=currency) if currency else None


def amount_shown(digits: str, view: StaffView) -> str:
    """What was typed, as it is read."""
    typed = amount(digits, _typed_in(view))
    return Formats(view.language, view.time_zone).money(typed) if typed else ""


def _status(status: Status | None, view: StaffView) -> dict[str, object]:
    if status is None:
        return {"known": False}
    tiers = [f"{one.name.in_language(view.language)}\u00a0{one.count}" for one in status.at_hand]
    offset_s = status.clock_offset_s
    return {
        "known": True,
        "reader": status.reader.value,
        "readerName": status.reader_name,
        "paper": status.paper.value,
        "waiting": status.waiting,
        "refused": status.refused,
        "atHand": sum(one.count for one in status.at_hand),
        "atHandTiers": " · ".join(tiers),
        "storageMb": -1 if status.storage_free_mb is None else status.storage_free_mb,
        "batteryPercent": -1 if status.battery_percent is None else status.battery_percent,
        "onBattery": status.on_battery,
        "clockOffsetS": round(offset_s),
        "clockOffset": Formats(view.language, view.time_zone).span(offset_s),
        "release": status.release,
    }


def _typed_in(view: StaffView) -> str:
    """The currency of what is typed on a page."""
    if view.page is StaffPage.ORDER and view.order:
        return view.order.total.currency
    return view.drawers[0].opening_float.currency if view.drawers else view.currency


def _letter(refused: Refused, formats: Formats) -> dict[str, object]:
    return {
        "letterId": str(refused.sold.id),
        "what": refused.sold.number,
        "reason": sale_refusal(refused.why),
        "time": _placed(refused.sold.sold_at, formats),
    }


def _found(order: FoundOrder, formats: Formats) -> dict[str, object]:
    return {
        "orderId": str(order.id),
        "number": order.number,
        "who": order.buyer.name or order.buyer.email or "",
        "total": formats.money(order.total),
        "status": order.status.value,
        "time": _placed(order.created_at, formats),
    }


def _order(order: OrderView, formats: Formats) -> dict[str, object]:
    paid = order.status in _PAID
    left = order.total - order.refunded
    known = (order.buyer.name, order.buyer.email)
    return {
        "number": order.number,
        "who": " · ".join(one for one in known if one),
        "time": _placed(order.created_at, formats),
        "paid": paid,
        "printable": any(one.status in _WORTH_PAPER for one in order.tickets),
        "refundable": paid and left.amount > 0,
        "total": formats.money(order.total),
        "someBack": order.refunded.amount > 0,
        "refunded": formats.money(order.refunded),
        "left": formats.money(left),
        "leftDigits": str(left.amount),
        "tickets": [{"serial": one.serial, "status": one.status.value} for one in order.tickets],
    }


def _placed(moment: datetime, formats: Formats) -> str:
    return f"{formats.short_date(moment)} {formats.time(moment)}"


def _drawer(drawer: DrawerView, formats: Formats) -> dict[str, object]:
    return {
        "id": str(drawer.id),
        "clerk": drawer.clerk,
        "since": formats.time(drawer.opened_at),
        "opening": formats.money(drawer.opening_float),
    }


def _counted(drawer: DrawerView, formats: Formats) -> dict[str, object]:
    found = drawer.difference
    return {
        "opening": formats.money(drawer.opening_float),
        "expected": formats.money(drawer.expected),
        "sum": formats.money(drawer.counted) if drawer.counted else "",
        "difference": formats.money(found) if found else "",
        "even": found is not None and found.amount == 0,
    }


def _day(day: CurrencyDay, formats: Formats) -> dict[str, object]:
    methods = [
        {"method": one.method.value, "amount": formats.money(one.amount)} for one in day.methods
    ]
    return {
        "net": formats.money(day.net),
        "orders": day.orders,
        "tickets": day.tickets,
        "donations": formats.money(day.donations) if day.donations and day.donations.amount else "",
        "methods": [*methods, {"method": "refunds", "amount": formats.money(day.net - day.gross)}],
        "hours": _hours(day),
    }


def _hours(day: CurrencyDay) -> list[dict[str, object]]:
    """The last hours up to the latest sale, also those without one; shares of the best of them."""
    if not day.hours:
        return []
    amounts = {one.hour: one.amount for one in day.hours}
    last, first = max(amounts), min(amounts)
    wanted = range(max(first, last - _HOURS + 1), last + 1)
    nothing = Money.zero(day.gross.currency)
    most = max(amounts.get(hour, nothing).amount for hour in wanted) or 1
    return [
        {"hour": str(hour), "share": amounts.get(hour, nothing).amount / most} for hour in wanted
    ]


def _time(moment: datetime | None, formats: Formats) -> str:
    return formats.time(moment) if moment else ""
