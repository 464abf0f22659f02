"""Names are found by their words: at this event and session, in these tiers, along an index."""

import re
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, insert, select, text, update

from server.database import Database
from server.ticket.name_words import plain_words, rewrite_words, tickets_named
from server.ticket.tables import ticket, ticket_word
from tests.server.admission.building import Venue, venue_in
from tests.server.ticket.many import write_tickets
from ticketing.identifiers import new_id
from ticketing.ticket import TicketStatus

TICKETS = 5_000


@pytest.fixture
def venue(database: Database, tmp_path: Path) -> Venue:
    """A venue in an empty database of each kind."""
    return venue_in(database, tmp_path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ama Quartey-Ünique", ("ama", "quartey", "unique")),
        ("GROẞ, Jürgen", ("gross", "jurgen")),
        ("آمنة  الحداد", ("امنة", "الحداد")),
        ("Bo Bo", ("bo",)),
        ("— 3.", ("3",)),
        ("ﷺ" * 200, ("صلى", "الله", "عليه", "وسلمصلى", "وسلم")),
    ],
)
def test_a_name_has_plain_words(name: str, words: tuple[str, ...]) -> None:
    assert plain_words(name) == words


def in_name(venue: Venue, ticket_id: UUID, name: str) -> None:
    """Put a name on a ticket."""

    def work(connection: Any) -> None:  # noqa: ANN401  a connection
        connection.execute(update(ticket).where(ticket.c.id == ticket_id).values(attendee=name))
        rewrite_words(connection, venue.event.id, ticket_id, name)

    venue.database.write(work)


def test_only_what_this_checkpoint_could_let_in_is_found_by_name(venue: Venue) -> None:
    general, family = venue.tickets(2), venue.tickets(2, tier=1)
    for one, name in zip((*general, *family), ("Ama B", "Ama A", "Ama C", "Ama D"), strict=True):
        in_name(venue, one.id, name)
    void = update(ticket).where(ticket.c.id == family[1].id)
    venue.database.write(lambda c: c.execute(void.values(status=TicketStatus.VOID.value)))
    here, session_id = venue.event.id, venue.event.sessions[0].id

    def found(
        event_id: UUID, session: UUID | None = None, tiers: tuple[UUID, ...] = ()
    ) -> list[UUID]:
        return venue.database.read(lambda c: tickets_named(c, "am", event_id, session, tiers, 9))

    assert found(here) == [general[1].id, general[0].id, family[0].id]
    assert found(here, session_id, (venue.event.tiers[1].id,)) == [family[0].id]
    assert found(here, new_id()) == []
    assert found(new_id()) == []
    assert venue.database.read(lambda c: tickets_named(c, "—", here, None, (), 9)) == []


def test_a_search_runs_along_an_index_however_many_tickets_there_are(venue: Venue) -> None:
    database, event_id = venue.database, new_id()
    write_tickets(database, venue.event.organiser_id, event_id, TICKETS)
    ids = database.read(lambda c: c.scalars(select(ticket.c.id)).all())
    words = [
        {"event_id": event_id, "word": f"name{number}", "ticket_id": one}
        for number, one in enumerate(ids)
    ]
    database.write(lambda c: c.execute(insert(ticket_word), words))
    database.alter(lambda c: c.execute(text("ANALYZE")))
    sent: list[tuple[str, Any]] = []

    def note(*happening: Any) -> None:
        sent.append((happening[2], happening[3]))

    explain = "EXPLAIN QUERY PLAN " if database.dialect == "sqlite" else "EXPLAIN "
    with database.engine.connect() as connection:
        event.listen(database.engine, "before_cursor_execute", note)
        found = tickets_named(connection, "name77 name7", event_id, new_id(), (new_id(),), 21)
        event.remove(database.engine, "before_cursor_execute", note)
        ((statement, parameters),) = [one for one in sent if one[0].startswith("SELECT")]
        plan = [str(row[-1]) for row in connection.exec_driver_sql(explain + statement, parameters)]
        connection.rollback()
    assert found == []
    assert not [one for one in plan if re.search(r"Seq Scan on|^SCAN ticket", one)], plan
    assert any("ticket_word" in one for one in plan)
