"""Who came through which checkpoint: what reports count. Annulled scans are none."""

from sqlalchemy import select

from server.admission.tables import checkpoint, scan

CHECKPOINTS = select(
    checkpoint.c.id, checkpoint.c.event_id, checkpoint.c.session_id, checkpoint.c.name
).subquery("checkpoints")
"""Each checkpoint's event, session (None: all of them) and name."""

PASSAGES = (
    select(
        scan.c.ticket_id,
        scan.c.checkpoint_id,
        scan.c.direction,
        scan.c.admitted,
        scan.c.scanned_at,
        checkpoint.c.event_id,
        checkpoint.c.organiser_id,
        checkpoint.c.session_id,
    )
    .join(checkpoint, checkpoint.c.id == scan.c.checkpoint_id)
    .where(scan.c.annulled_at.is_(None))
    .subquery("passages")
)
"""Each scan that stands, with what its checkpoint is of."""
