"""Valid things to issue tickets for, with whatever a test cares about changed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from server.database import Database
from server.security import Secrets
from server.ticket.issuing import IssueFor, LineFor, issue
from server.ticket.signing import Signer
from server.ticket.viewing import tickets_of_order
from ticketing.identifiers import new_id
from ticketing.ticket import TicketView
from ticketing.wire import Localized

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
STARTS = datetime(2026, 6, 20, 18, 30, tzinfo=UTC)


def line_for(quantity: int = 1, tier_ref: int = 0, admits: int = 1) -> LineFor:
    """A line of an evening of two and a half hours."""
    return LineFor(
        tier_id=new_id(),
        tier_ref=tier_ref,
        tier_name=Localized(text="General", translations={"ar": "عام"}),
        admits=admits,
        session_ids=(new_id(),),
        first_start=STARTS,
        last_end=STARTS + timedelta(hours=2, minutes=30),
        quantity=quantity,
    )


def order_for(*lines: LineFor, event_id: UUID | None = None) -> IssueFor:
    """A confirmed order of these lines."""
    return IssueFor(
        order_id=new_id(),
        event_id=event_id or new_id(),
        event_name=Localized(text="Moonlight"),
        organiser_id=new_id(),
        device_id=new_id(),
        lines=lines,
        now=NOW,
    )


def signer_in(folder: Path) -> Signer:
    """A signer with the secret of a server in ``folder``."""
    return Signer(Secrets(folder))


def issued(database: Database, signer: Signer, order: IssueFor) -> tuple[TicketView, ...]:
    """The tickets of ``order``, issued and on disk."""
    database.write(lambda c: issue(c, signer, order))
    return database.read(lambda c: tickets_of_order(c, order.order_id))
