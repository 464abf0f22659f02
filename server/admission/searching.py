"""Searching by name: the tickets of a gate's checkpoint that somebody who has no code may mean."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.admission.scanners import Post
from server.audit.writing import Concerning, actor_of, note
from server.granting import Grant
from server.people.throttling import Limit, count_tries
from server.ticket.finding import find
from server.ticket.name_words import tickets_named
from ticketing.name_search import MOST_MATCHES, NameMatch, NameMatches
from ticketing.problem import ProblemCode, RefusedError

_MOST_A_MINUTE = 30  # nobody types faster, and whoever steals a gate's token reads no guest list


def search_names(
    connection: Connection, post: Post, text: str, by: Grant, now: datetime
) -> NameMatches:
    """The tickets in a name whose words begin as those of ``text``, if this checkpoint may look.

    Each search is an entry of the audit: a gate cannot make enough of them to fill it. The entry
    says how many were found, not who was looked for: entries are kept for ever.

    Raises:
        RefusedError: ``NOT_ALLOWED`` where searching is not switched on, ``TOO_MANY_REQUESTS``.
    """
    here, organiser_id = post.checkpoint, post.organiser_id
    if not here.name_search:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, "Searching by name is switched off at this checkpoint."
        )
    actor = actor_of(by.principal)
    limit = Limit(f"names:{actor.id}", _MOST_A_MINUTE, timedelta(minutes=1))
    count_tries(connection, (limit,), now)
    ids = tickets_named(
        connection, text, here.event_id, here.session_id, here.tier_ids, MOST_MATCHES + 1
    )
    found = {ticket.id: ticket for ticket in find(connection, organiser_id, ids[:MOST_MATCHES])}
    about = Concerning(here.id, organiser_id)
    note(connection, actor, "names.searched", about, now, found=len(found))
    matches = tuple(
        NameMatch(
            serial=ticket.serial,
            name=ticket.attendee or "",
            tier_name=ticket.tier_name,
            status=ticket.status,
        )
        for ticket in (found[one] for one in ids if one in found)
    )
    return NameMatches(matches=matches, more=len(ids) > MOST_MATCHES)
