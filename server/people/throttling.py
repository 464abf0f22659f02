"""Throttling: tries are counted in the database, so that no restart and no second process forgets.

A try is counted before it is made and given back where it succeeds. One that is refused here is
not counted, so whoever keeps trying is let in again when the time is over.
"""

import hashlib
import ipaddress
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, case, delete, or_, update
from sqlalchemy.dialects import postgresql, sqlite

from server.people.tables import counted_try
from ticketing.problem import ProblemCode, RefusedError

_PREFIX_OF_ONE_HOME = 64  # bits of an IPv6 address: whoever has one has all of the rest


class Limit(NamedTuple):
    """So many tries of one subject within a time."""

    subject: str
    most: int
    within: timedelta


def of_address(what: str, email: str) -> str:
    """The subject of tries with an e-mail address, which is not kept in clear."""
    return f"{what}:address:{hashlib.sha256(email.encode()).hexdigest()[:40]}"


def of_client(what: str, host: str) -> str:
    """The subject of tries from a network address; for IPv6, from its network."""
    try:
        address = ipaddress.ip_address(host.split("%", 1)[0])
    except ValueError:  # a Unix socket, or a test's own name for a client
        return f"{what}:client:{host[:60]}"
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is None:
        network = ipaddress.ip_network((int(address), _PREFIX_OF_ONE_HOME), strict=False)
        return f"{what}:client:{network.network_address}"
    return f"{what}:client:{address}"


def part_of(subject: str, other: str) -> str:
    """The subject of tries that are both of one and of another."""
    return f"{subject}:{hashlib.sha256(other.encode()).hexdigest()[:16]}"


def count_tries(connection: Connection, limits: Iterable[Limit], now: datetime) -> None:
    """Count one try against each limit.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS`` with ``retry_after_s``; none was counted then.
    """
    for limit in limits:
        insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
        first = insert(counted_try).values(subject=limit.subject, tries=1, since=now)
        over = counted_try.c.since <= now - limit.within
        row = connection.execute(
            first.on_conflict_do_update(
                index_elements=[counted_try.c.subject],
                set_={
                    "tries": case((over, 1), else_=counted_try.c.tries + 1),
                    "since": case((over, first.excluded.since), else_=counted_try.c.since),
                },
            ).returning(counted_try.c.tries, counted_try.c.since)
        ).one()
        if row.tries > limit.most:
            left_s = max(1, round((row.since + limit.within - now).total_seconds()))
            raise RefusedError(
                ProblemCode.TOO_MANY_REQUESTS,
                f"There were too many tries. Please wait {_words(left_s)} and try again.",
                retry_after_s=left_s,
            )


def give_back(connection: Connection, subjects: Iterable[str]) -> None:
    """Take one try back from each."""
    connection.execute(
        update(counted_try)
        .where(counted_try.c.subject.in_(tuple(subjects)), counted_try.c.tries > 0)
        .values(tries=counted_try.c.tries - 1)
    )


def forgive(connection: Connection, subject: str) -> None:
    """Forget every try of a subject."""
    connection.execute(delete(counted_try).where(counted_try.c.subject == subject))


def forgive_whole(connection: Connection, subject: str) -> None:
    """Forget every try of a subject and of all its parts."""
    parts = counted_try.c.subject.startswith(f"{subject}:", autoescape=True)
    connection.execute(delete(counted_try).where(or_(counted_try.c.subject == subject, parts)))


def _words(seconds: int) -> str:
    minutes = -(-seconds // 60)
    return "a minute" if minutes == 1 else f"{minutes} minutes"
