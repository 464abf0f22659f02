"""The calendar file of a letter: a session each, in the event's own time zone (RFC 5545)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from ticketing.catalogue import SessionView


@dataclass(frozen=True)
class Appointment:
    """What stands in the calendar. ``subject_id`` and the session name the entry for ever."""

    subject_id: UUID
    summary: str
    place: str
    time_zone: str
    url: str
    sessions: tuple[SessionView, ...]
    cancelled: bool = False


def calendar_file(wanted: Appointment, now: datetime) -> bytes:
    """The file; the same entries as before, cancelled, where the event is."""
    calendar = Calendar()
    calendar.add("prodid", "-//Wicket//Wicket tickets//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if wanted.cancelled else "PUBLISH")
    zone = ZoneInfo(wanted.time_zone)
    for session in wanted.sessions:
        entry = Event()
        entry.add("uid", f"{session.id}.{wanted.subject_id}@wicket")
        entry.add("dtstamp", now)
        entry.add("dtstart", session.starts_at.astimezone(zone))
        entry.add("dtend", session.ends_at.astimezone(zone))
        entry.add("summary", wanted.summary)
        entry.add("location", wanted.place)
        entry.add("url", wanted.url)
        entry.add("sequence", 1 if wanted.cancelled else 0)
        entry.add("status", "CANCELLED" if wanted.cancelled else "CONFIRMED")
        entry.add("transp", "OPAQUE")
        calendar.add_component(entry)
    years = [session.starts_at.year for session in wanted.sessions] or [now.year]
    # Only the clock changes around the event, not those of seven decades.
    calendar.add_missing_timezones(date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1))
    content: bytes = calendar.to_ical()
    return content
