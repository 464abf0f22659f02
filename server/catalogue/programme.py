"""What is played and sold, by name: what reports tell of besides the figures."""

from sqlalchemy import select

from server.catalogue.tables import event, session, tier

EVENTS = select(event.c.id, event.c.organiser_id, event.c.name, event.c.time_zone).subquery(
    "events"
)
"""Each event's organiser, name, and the time zone of its days."""

SESSIONS = select(
    session.c.id,
    session.c.event_id,
    session.c.name,
    session.c.starts_at,
    session.c.ends_at,
    session.c.deleted_at,
).subquery("sessions")
"""Each session, deleted ones too."""

TIERS = select(tier.c.id, tier.c.event_id, tier.c.name, tier.c.position).subquery("tiers")
"""Each tier, and its place among those of its event; deleted ones too: people waited there."""
