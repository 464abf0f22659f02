"""The programme as the screens list it: what comes next, and the events day by day. Pure."""

from datetime import date, datetime, timedelta

from kiosk.core.sale.view import EventCard, SaleView, SessionCard
from kiosk.ui.formats import DayKind, Formats
from kiosk.ui.rows import Row

COMING_LIMIT = 3
"""How many sessions the attract screen names."""

_WEEK = timedelta(days=6)


def day_name(moment: datetime, now: datetime, formats: Formats, *, short: bool = False) -> str:
    """The weekday within the next week, later the date: two Sundays are not the same day."""
    if formats.local(moment).date() - formats.local(now).date() > _WEEK:
        return formats.short_date(moment)
    return formats.short_weekday(moment) if short else formats.weekday(moment)


def attract_rows(view: SaleView, formats: Formats) -> tuple[str, tuple[Row, ...]]:
    """The next sessions that can still be reached, and what their day is called.

    Those of one day only, so that a heading can name it: "tonight", "today", or "later" when
    nothing is left today.
    """
    ahead = sorted(
        (
            (session, event)
            for event in view.events
            for session in event.sessions
            if session.starts_at > view.now
        ),
        key=lambda pair: pair[0].starts_at,
    )
    today = formats.local(view.now).date()
    of_today = [pair for pair in ahead if formats.local(pair[0].starts_at).date() == today]
    chosen = (of_today or ahead)[:COMING_LIMIT]
    if not chosen:
        return DayKind.LATER.value, ()
    kind = formats.day_kind(chosen[0][0].starts_at, view.now) if of_today else DayKind.LATER
    return kind.value, tuple(_coming(session, event, view, formats) for session, event in chosen)


def days(view: SaleView, formats: Formats) -> list[dict[str, object]]:
    """The events under each day they are played on, soonest first."""
    by_day: dict[date, list[tuple[EventCard, list[SessionCard]]]] = {}
    for event in view.events:
        ahead = sorted(
            (session for session in event.sessions if session.starts_at > view.now),
            key=lambda session: session.starts_at,
        )
        for session in ahead:
            listed = by_day.setdefault(formats.local(session.starts_at).date(), [])
            if not listed or listed[-1][0] is not event:
                listed.append((event, []))
            listed[-1][1].append(session)
    return [_day(sorted(by_day[day], key=_sold_out_last), view, formats) for day in sorted(by_day)]


def _comma(view: SaleView) -> str:
    return "، " if view.language == "ar" else ", "


def _sold_out_last(pair: tuple[EventCard, list[SessionCard]]) -> tuple[bool, datetime]:
    sessions = pair[1]
    return all(session.sold_out for session in sessions), sessions[0].starts_at


def _day(
    listed: list[tuple[EventCard, list[SessionCard]]], view: SaleView, formats: Formats
) -> dict[str, object]:
    moments = [sessions[0].starts_at for _, sessions in listed]
    kinds = {formats.day_kind(moment, view.now) for moment in moments}
    # A day with a matinee is "today" as a whole, even if most of it is tonight.
    kind = DayKind.TODAY if len(kinds) > 1 else kinds.pop()
    first = min(moments)
    return {
        "day": kind.value,
        "name": day_name(first, view.now, formats),
        "date": formats.long_date(first),
        "cards": [_card(event, sessions, view, formats) for event, sessions in listed],
    }


def _card(
    event: EventCard, sessions: list[SessionCard], view: SaleView, formats: Formats
) -> dict[str, object]:
    open_sessions = [session for session in sessions if not session.sold_out]
    best = (open_sessions or sessions)[0]
    only = len(event.sessions) == 1
    return {
        "eventId": str(event.event_id),
        "sessionId": str(best.session_id),
        "name": event.name.in_language(view.language),
        "room": event.room.in_language(view.language),
        "times": _comma(view).join(formats.time(session.starts_at) for session in sessions),
        "price": formats.money(event.from_price) if event.from_price else "",
        "gratis": event.from_price is not None and event.from_price.amount == 0,
        "soldOut": event.sold_out or not open_sessions,
        "fewLeft": any(session.few_left for session in open_sessions),
        "left": event.few_left if only and event.few_left else 0,
        "picture": event.picture or "",
    }


def _coming(
    session: SessionCard, event: EventCard, view: SaleView, formats: Formats
) -> dict[str, object]:
    name = event.name.in_language(view.language)
    title = session.name.in_language(view.language) if session.name else ""
    today = formats.local(session.starts_at).date() == formats.local(view.now).date()
    return {
        "sessionId": str(session.session_id),
        "eventId": str(event.event_id),
        "time": formats.time(session.starts_at),
        "dayName": "" if today else day_name(session.starts_at, view.now, formats, short=True),
        "name": f"{name} · {title}" if title else name,
        "room": event.room.in_language(view.language),
        "price": formats.money(event.from_price) if event.from_price else "",
        "gratis": event.from_price is not None and event.from_price.amount == 0,
        "soldOut": session.sold_out,
    }
