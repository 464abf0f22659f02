"""Chaining: the next place in the chain of what this device did by itself."""

from sqlite3 import Connection

from ticketing.chain import START, ChainLink


def next_link(connection: Connection, table: str, journal: str) -> ChainLink:
    """The place after the last of ``journal`` in a table of ours, by its ``link`` and ``hash``."""
    last = connection.execute(
        f"SELECT link, hash FROM {table} WHERE journal = ? ORDER BY link DESC LIMIT 1",  # noqa: S608  a name of ours
        (journal,),
    ).fetchone()
    number, before = (last["link"] + 1, last["hash"]) if last else (1, START)
    return ChainLink(journal=journal, number=number, before=before)
