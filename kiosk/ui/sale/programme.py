"""The programme as the screens list it: what comes next, and the events day by day. Pure."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from kiosk.core.sale.programme_view import EventCard, SessionCard
from kiosk.core.sale.view import SaleView
from kiosk.ui.formats import DayKind, Formats
from kiosk.ui.rows import Row

COMING_LIMIT = 3
"""How many sessions the attract screen names."""

SLIDES_LIMIT = 6
"""How many posters the attract screen shows in turn."""

_WEEK = timedelta(days=6)

_Cards = dict[tuple[UUID, ...], tuple[EventCard, dict[str, object]]]
"""Cards by the performances that they stand for, each with its event as it was then."""


class Programme:
    """The programme as it was shown last: made anew only where it may have become another.

    A thousand events take a tenth of a second, and views come with every touch and every minute.
    """

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._from = self._until = datetime.min.replace(tzinfo=UTC)
        self._cards: _Cards = {}
        self._values: dict[str, object] = {}
        self._coming: tuple[Row, ...] = ()

    def shown(self, view: SaleView, formats: Formats) -> tuple[dict[str, object], tuple[Row, ...]]:
        """What the screens say of all events, and the rows of those that come next."""
        key = (view.language, view.time_zone, view.events)
        if key != self._key or not self._from <= view.now < self._until:
            before = _LaidOut(self._cards if key[:2] == self._key[:2] else {})
            self._key, self._from, self._until = key, view.now, _changes_at(view, formats)
            kind, self._coming = attract_rows(view, formats)
            self._values = {"days": _days(view, formats, before), "comingDay": kind}
            self._cards = before.cards
        return self._values, self._coming


class _LaidOut:
    """The cards of a programme: those of events that are as they were ``before`` are not new."""

    def __init__(self, before: _Cards) -> None:
        self._before = before
        self.cards: _Cards = {}

    def card(
        self, event: EventCard, sessions: list[SessionCard], view: SaleView, formats: Formats
    ) -> dict[str, object]:
        """That of an event on one day."""
        key = tuple(session.session_id for session in sessions)
        kept = self._before.get(key)
        if kept is None or kept[0] != event:
            kept = (event, _card(event, sessions, view, formats))
        self.cards[key] = kept
        return kept[1]


def _changes_at(view: SaleView, formats: Formats) -> datetime:
    """When the programme becomes another by itself: a performance begins, or a day ends."""
    tomorrow = formats.local(view.now).date() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time.min, formats.local(view.now).tzinfo)
    begins = (one.starts_at for event in view.events for one in event.sessions)
    return min([midnight, *(moment for moment in begins if moment > view.now)])


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


def slides(view: SaleView) -> list[str]:
    """The files of the pictures that the attract screen shows in turn.

    The organiser's own, or else the posters of what comes next and can still be had.
    """
    posters = [event.picture for event in view.events if event.picture and not event.sold_out]
    return list(view.brand.pictures or dict.fromkeys(posters))[:SLIDES_LIMIT]


def _days(view: SaleView, formats: Formats, laid_out: _LaidOut) -> list[dict[str, object]]:
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
    return [
        _day(sorted(by_day[day], key=_sold_out_last), view, formats, laid_out)
        for day in sorted(by_day)
    ]


def dates(starts_at: Sequence[datetime], view: SaleView, formats: Formats) -> str:
    """The days of performances in a row; each with its time where the event has two on one day."""
    sessions = view.event.sessions if view.event else ()
    played = [formats.local(session.starts_at).date() for session in sessions]
    timed = len(set(played)) < len(played)
    named = [
        f"{formats.short_date(moment)} {formats.time(moment)}"
        if timed
        else formats.short_date(moment)
        for moment in starts_at
    ]
    # Lines break between two of them, never within one.
    return _comma(view).join(one.replace(" ", "\N{NO-BREAK SPACE}") for one in named)


def _comma(view: SaleView) -> str:
    return "، " if view.language == "ar" else ", "


def _sold_out_last(pair: tuple[EventCard, list[SessionCard]]) -> tuple[bool, datetime]:
    sessions = pair[1]
    return all(session.sold_out for session in sessions), sessions[0].starts_at


def _day(
    listed: list[tuple[EventCard, list[SessionCard]]],
    view: SaleView,
    formats: Formats,
    laid_out: _LaidOut,
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
        "cards": [laid_out.card(event, sessions, view, formats) for event, sessions in listed],
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
