"""Which admitted scans of a ticket should not have been admitted: pure, whatever came first.

Cut-off gates decide alone, and what they decided may not go together. The answer depends only on
the scans and when they happened, never on the order in which gates came back to report them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from ticketing.admission import Checkpoint, PastScan, Reading, Reason, TicketFacts, decide
from ticketing.ticket import TicketStatus


def clashes(
    facts: TicketFacts, checkpoint: Checkpoint, scans: Sequence[PastScan]
) -> Mapping[UUID, UUID]:
    """For each scan at ``checkpoint`` that met an earlier one in its way: that earlier one's id.

    The scans are walked in the order they happened (ties by id). One that clashes does not count
    as an entry for those after it, so the first of all stands. What a supervisor let in stands
    too: a person looked at it already.
    """
    timeless = checkpoint.model_copy(
        update={
            "session_id": None,
            "tier_ids": (),
            "opens_at": None,
            "closes_at": None,
            "tier_hours": (),
        }
    )
    found: dict[UUID, UUID] = {}
    standing: list[PastScan] = []
    for scan in sorted(scans, key=lambda past: (past.scanned_at, past.id)):
        if scan.checkpoint_id != checkpoint.id:
            continue
        if scan.overridden:
            standing.append(scan)
            continue
        # Only the history is asked about: what the ticket has become since is no clash.
        then = replace(
            facts,
            event_id=checkpoint.event_id,
            status=TicketStatus.VALID,
            paid=True,
            blocked=False,
            scans=standing,
        )
        verdict = decide(Reading(), then, timeless, scan.scanned_at, scan.direction)
        if verdict.reason is Reason.ALREADY_USED and verdict.earlier is not None:
            found[scan.id] = verdict.earlier.id
        else:
            standing.append(scan)
    return found
