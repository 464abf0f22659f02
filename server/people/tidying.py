"""Tidying: what has run out is forgotten, with the addresses and the hashes it carried."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete

from server.database import Database
from server.people.tables import counted_try, mail_link, sign_in

EVERY_S = 3600.0
"""Seconds between two looks."""

# A while longer than anybody asks for them: an invitation sent again is still the same one.
_LINKS_STAY = timedelta(days=7)
_TRIES_STAY = timedelta(days=1)


def tidy(database: Database, now: datetime) -> None:
    """Delete sign-ins, links and counted tries that no longer matter."""

    def work(connection: Connection) -> None:
        connection.execute(delete(sign_in).where(sign_in.c.expires_at <= now))
        connection.execute(delete(mail_link).where(mail_link.c.expires_at <= now - _LINKS_STAY))
        connection.execute(delete(counted_try).where(counted_try.c.since <= now - _TRIES_STAY))

    database.write(work)
