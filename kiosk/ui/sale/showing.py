"""What the QML screens of the sale are given: a ``SaleView`` with everything formatted.

Pure: plain values and rows in, plain values and rows out. Words are said in QML, where Qt
translates them; here are only the customer's numbers, dates, names and addresses.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.sale.programme_view import EventCard, SessionCard, TierLine, TierTerms
from kiosk.core.sale.view import PrintState, SaleView
from kiosk.ui.formats import Formats
from kiosk.ui.rows import Row
from kiosk.ui.sale.programme import Programme, dates, day_name, slides
from ticketing.money import Money
from ticketing.stock import AvailabilityState

SESSION_NAMES = ("sessionId", "day", "dayName", "time", "title", "soldOut", "fewLeft", "chosen")
LINE_NAMES = (
    "tierId",
    "name",
    "description",
    "price",
    "gratis",
    "quantity",
    "canAdd",
    "canRemove",
    "availability",
    "free",
    "total",
    "notes",
)
TICKET_NAMES = ("serial", "tier", "paper")
TONIGHT_NAMES = (
    "sessionId",
    "eventId",
    "time",
    "dayName",
    "name",
    "room",
    "price",
    "gratis",
    "soldOut",
)

DATES_LIMIT = 4
"""How many dates of one ticket are named; of more only the first and the last."""

_OFFERED = frozenset({AvailabilityState.PLENTY, AvailabilityState.FEW_LEFT})


@dataclass(frozen=True)
class Shown:
    """Values by the names of ``Sale.qml``'s properties, and rows by the names of its lists."""

    values: Mapping[str, object]
    rows: Mapping[str, tuple[Row, ...]]


def shown(view: SaleView, programme: Programme | None = None) -> Shown:
    """Everything the screens say about ``view``; ``programme`` remembers that of the last one."""
    formats = Formats(view.language, view.time_zone)
    listed, coming = (programme or Programme()).shown(view, formats)
    values = {
        "screen": view.screen.value,
        "language": view.language,
        "venue": view.venue,
        "busy": view.busy,
        "online": view.online,
        "sellsAlone": view.sells_alone,
        "alone": view.alone,
        "clerk": view.clerk,
        "canReserve": view.can_reserve,
        "offlineSince": formats.time(view.offline_since) if view.offline_since else "",
        "date": formats.short_date(view.now),
        "time": formats.time(view.now),
        "eventsState": view.events_state.value,
        "slides": slides(view),
        "notice": view.notice.value if view.notice else "",
        "noticeAvailable": view.notice_available or 0,
        "paperReady": view.paper_ready,
        "code": view.code,
        "email": view.email,
        "mails": view.mails,
        "mailedTo": view.mailed_to,
    }
    return Shown(
        values
        | listed
        | _event(view, formats)
        | _amounts(view, formats)
        | _clocks(view)
        | _outcome(view),
        {
            "coming": coming,
            "sessions": _sessions(view, formats),
            "lines": _lines(view, formats),
            "tickets": _tickets(view),
        },
    )


def _event(view: SaleView, formats: Formats) -> dict[str, object]:
    event = view.event
    session = _chosen(view)
    return {
        "eventId": str(event.event_id) if event else "",
        "eventName": event.name.in_language(view.language) if event else "",
        "eventRoom": event.room.in_language(view.language) if event else "",
        "eventPicture": (event.picture or "") if event else "",
        "durationMin": event.duration_min if event else 0,
        "sessionDay": formats.day_kind(session.starts_at, view.now).value if session else "",
        "sessionDate": formats.short_date(session.starts_at) if session else "",
        "sessionTime": formats.time(session.starts_at) if session else "",
        "sessionDoors": formats.time(session.doors_at) if session else "",
    }


def _amounts(view: SaleView, formats: Formats) -> dict[str, object]:
    return {
        "ticketCount": view.ticket_count,
        "special": any(line.quantity and line.terms.special for line in view.lines),
        "total": _money(view.total, formats),
        "gratis": view.total is not None and view.total.amount == 0,
        "promoCode": view.promo_code,
        "discount": _money(_negative(view.discount), formats),
        "canRedeem": view.can_redeem,
        "cause": view.cause.in_language(view.language) if view.cause else "",
        "donation": view.donation.amount if view.donation else 0,
        "donated": _money(view.donation, formats),
        "suggested": [{"amount": one.amount, "text": formats.money(one)} for one in view.suggested],
        "tax": _money(view.tax, formats) if view.tax and view.tax.amount else "",
        "taxRate": formats.percent(view.tax_basis_points),
    }


def _clocks(view: SaleView) -> dict[str, object]:
    hold, present, idle = view.hold_left_s, view.present_left_s, view.idle_left_s
    return {
        "holdLeftS": -1 if hold is None else hold,
        "holdLeft": "" if hold is None else Formats.countdown(hold),
        "presentLeft": "" if present is None else Formats.countdown(present),
        "presentFraction": _share(present, view.present_total_s),
        "patient": view.patient,
        "idleLeftS": -1 if idle is None else idle,
        "idleFraction": _share(idle, view.idle_total_s),
        "unknownForS": view.unknown_for_s or 0,
        "closeInS": -1 if view.close_in_s is None else view.close_in_s,
    }


def _outcome(view: SaleView) -> dict[str, object]:
    states = [ticket.print_state for ticket in view.tickets]
    return {
        "orderNumber": view.order_number or "",
        "followUrl": view.follow_url or "",
        "ways": [way.value for way in view.ways],
        "method": view.method.value,
        "payUrl": view.pay_url,
        "pageUsed": view.page_used,
        "phone": view.phone,
        "askedPhone": view.asked_phone.removeprefix("…"),
        "trouble": view.trouble.value if view.trouble else "",
        "canCancel": view.can_cancel,
        "canExtend": view.can_extend,
        "canTryAgain": view.can_try_again,
        "canPayOtherwise": view.can_pay_otherwise,
        "canPrintAgain": view.can_print_again,
        "moneyReturned": view.money_returned,
        "standing": view.standing.value if view.standing else "",
        "worthPaper": view.worth_paper,
        "issuedCount": len(states),
        "printedCount": states.count(PrintState.PRINTED),
        "printFailed": PrintState.FAILED in states,
        "printUnsure": PrintState.UNSURE in states,
    }


def _sessions(view: SaleView, formats: Formats) -> tuple[Row, ...]:
    sessions = view.event.sessions if view.event else ()
    return tuple(
        {
            "sessionId": str(session.session_id),
            "day": formats.day_kind(session.starts_at, view.now).value,
            "dayName": _weekday(session.starts_at, view.now, formats),
            "time": formats.time(session.starts_at),
            "title": session.name.in_language(view.language) if session.name else "",
            "soldOut": session.sold_out,
            "fewLeft": session.few_left,
            "chosen": session.session_id == view.session_id,
        }
        for session in sessions
    )


def _lines(view: SaleView, formats: Formats) -> tuple[Row, ...]:
    return tuple(
        {
            "tierId": str(line.tier_id),
            "name": line.name.in_language(view.language),
            "description": line.description.in_language(view.language),
            "price": formats.money(line.price),
            "gratis": line.price.amount == 0,
            "quantity": line.quantity,
            "canAdd": line.can_add,
            "canRemove": line.can_remove,
            "availability": _availability(view, line),
            "free": line.free,
            "total": formats.money(line.total),
            "notes": _notes(view, line.terms, formats),
        }
        for line in view.lines
    )


def _notes(view: SaleView, terms: TierTerms, formats: Formats) -> dict[str, object]:
    """What ``TierNotes.qml`` says of a tier: numbers, and dates where there are few enough."""
    starts_at = terms.starts_at
    return {
        "admits": terms.admits,
        "least": terms.least,
        "limit": terms.limit or 0,
        "perBuyer": terms.per_buyer,
        "dateCount": len(starts_at),
        "dates": dates(starts_at, view, formats) if len(starts_at) <= DATES_LIMIT else "",
        "first": formats.short_date(starts_at[0]) if starts_at else "",
        "last": formats.short_date(starts_at[-1]) if starts_at else "",
        "everyOne": terms.every_one,
        "needsApproval": terms.needs_approval,
        "minAge": terms.min_age or 0,
    }


def _availability(view: SaleView, line: TierLine) -> str:
    """In a word; what there is, but not without the server, is ``offline``."""
    hidden = view.sells_alone and line.state is AvailabilityState.OFF
    if line.terms.needs_approval and (hidden or line.state in _OFFERED):
        return "needs_approval"
    return "offline" if hidden else line.state.value


def _tickets(view: SaleView) -> tuple[Row, ...]:
    return tuple(
        {
            "serial": ticket.serial,
            "tier": ticket.tier_name.in_language(view.language),
            "paper": ticket.print_state.value,
        }
        for ticket in view.tickets
    )


def _weekday(moment: datetime, now: datetime, formats: Formats) -> str:
    return day_name(moment, now, formats, short=True)


def _chosen(view: SaleView) -> SessionCard | None:
    event: EventCard | None = view.event
    for session in event.sessions if event else ():
        if session.session_id == view.session_id:
            return session
    return None


def _money(amount: Money | None, formats: Formats) -> str:
    return "" if amount is None else formats.money(amount)


def _negative(amount: Money | None) -> Money | None:
    return None if amount is None else Money.zero(amount.currency) - amount


def _share(left: int | None, total: int) -> float:
    return 0.0 if left is None or total <= 0 else min(1.0, left / total)
