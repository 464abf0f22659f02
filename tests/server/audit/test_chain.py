"""The chain of the audit: it holds, and whatever is done to it is found."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Barrier, Thread
from uuid import UUID

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from server.audit.reading import times_done
from server.audit.sealing import Head, head_of, seal, seal_all
from server.audit.tables import entry, head
from server.audit.verifying import FaultKind, Verdict, verify_chain
from server.audit.writing import SYSTEM, Concerning, note
from server.database import Database
from ticketing.identifiers import new_id

NOW = datetime(2026, 11, 20, 18, 30, 0, 123456, tzinfo=UTC)
TAMPER_WITH = {
    "sqlite": (
        "DROP TRIGGER audit_entry_never_deleted",
        "DROP TRIGGER audit_entry_never_changed",
    ),
    "postgresql": ("ALTER TABLE audit_entry DISABLE TRIGGER ALL",),
}


@pytest.fixture
def chain(database: Database) -> Database:
    """Ten sealed entries."""
    for number in range(10):
        database.write(_noting(number))
    assert seal_all(database) == 10
    return database


def _noting(number: int) -> Callable[[Connection], None]:
    about = Concerning(new_id(), order_id=new_id())
    words = "Zoë \U0001f3ab"
    return lambda c: note(c, SYSTEM, "order.placed", about, NOW, total=number, words=words)


def _verdict(database: Database, kept: str | None = None) -> Verdict:
    return verify_chain(database.read, kept)


def _tamper(database: Database, *works: Callable[[Connection], object]) -> None:
    def all_of_it(connection: Connection) -> None:
        for statement in TAMPER_WITH[database.dialect]:
            connection.execute(text(statement))
        for work in works:
            work(connection)

    database.write(all_of_it)


def test_what_the_server_seals_meanwhile_is_no_fault(chain: Database) -> None:
    looks = 0

    def read(work: Callable[[Connection], object]) -> object:
        nonlocal looks
        looks += 1
        found = chain.read(work)
        if looks == 1:
            chain.write(_noting(10))
            assert seal_all(chain) == 1
        return found

    verdict = verify_chain(read)
    assert (verdict.faults, verdict.entries) == ([], 10)
    assert _verdict(chain).entries == 11


def _head(database: Database) -> Head:
    found = database.read(head_of)
    assert found is not None
    return found


def _kinds(verdict: Verdict) -> list[tuple[FaultKind, int]]:
    return [(fault.kind, fault.place) for fault in verdict.faults]


def test_what_was_sealed_holds_and_its_head_is_told(chain: Database) -> None:
    verdict = _verdict(chain)
    assert verdict.holds
    assert (verdict.entries, verdict.unsealed) == (10, 0)
    assert verdict.head == _head(chain).hash.hex()


def test_an_empty_chain_holds(database: Database) -> None:
    assert _verdict(database).holds


def test_entries_written_since_are_counted_and_sealed_next(chain: Database) -> None:
    chain.write(_noting(11))
    assert _verdict(chain).unsealed == 1
    assert chain.write(seal) == 1
    assert (_verdict(chain).entries, _verdict(chain).unsealed) == (11, 0)


def test_how_often_an_act_was_done_is_counted_as_it_is_sealed(chain: Database) -> None:
    chain.write(_noting(11))
    assert chain.read(times_done) == {"order.placed": 10}
    seal_all(chain)
    assert chain.read(times_done) == {"order.placed": 11}


@pytest.mark.parametrize(
    "change",
    [
        {"details": {"total": 1_000_000}},
        {"actor_name": "Somebody else"},
        {"act": "order.cancelled"},
        {"at": datetime(2026, 11, 20, 18, 30, 0, 123457, tzinfo=UTC)},
        {"subject_id": UUID(int=1)},
        {"order_id": None},
    ],
)
def test_a_changed_entry_is_found(chain: Database, change: dict[str, object]) -> None:
    _tamper(chain, lambda c: c.execute(update(entry).where(entry.c.place == 4).values(**change)))
    assert _kinds(_verdict(chain)) == [(FaultKind.CHANGED, 4)]


def test_a_changed_entry_with_a_new_hash_breaks_the_next_link(chain: Database) -> None:
    values = {"act": "order.cancelled", "hash": b"\x01" * 32}
    _tamper(chain, lambda c: c.execute(update(entry).where(entry.c.place == 4).values(**values)))
    assert _kinds(_verdict(chain)) == [(FaultKind.CHANGED, 4), (FaultKind.CHANGED, 5)]


def test_a_removed_entry_is_found(chain: Database) -> None:
    _tamper(chain, lambda c: c.execute(delete(entry).where(entry.c.place.in_((4, 5)))))
    verdict = _verdict(chain)
    assert _kinds(verdict) == [(FaultKind.REMOVED, 4)]
    assert verdict.faults[0].words == "Entries 4 to 5 are missing."


def test_a_removed_entry_whose_place_was_closed_up_is_found(chain: Database) -> None:
    def close_up(connection: Connection) -> None:
        connection.execute(delete(entry).where(entry.c.place == 4))
        for place in range(5, 11):
            connection.execute(update(entry).where(entry.c.place == place).values(place=place - 1))

    _tamper(chain, close_up)
    assert _kinds(_verdict(chain)) == [(FaultKind.CHANGED, 4), (FaultKind.CUT, 10)]


def test_two_entries_that_changed_places_are_found(chain: Database) -> None:
    def swap(connection: Connection) -> None:
        for before, after in ((4, 99), (5, 4), (99, 5)):
            connection.execute(update(entry).where(entry.c.place == before).values(place=after))

    _tamper(chain, swap)
    found = {place for kind, place in _kinds(_verdict(chain)) if kind is FaultKind.CHANGED}
    assert {4, 5} <= found


def _forged(place: int) -> Callable[[Connection], object]:
    values = {
        "id": new_id(),
        "at": NOW,
        "actor_kind": "system",
        "actor_name": "Wicket",
        "act": "order.placed",
        "subject_id": new_id(),
        "details": {},
        "place": place,
        "hash": b"\x02" * 32,
    }
    return lambda c: c.execute(insert(entry).values(**values))


def test_an_entry_put_in_between_is_found(chain: Database) -> None:
    def make_room(connection: Connection) -> None:
        for place in range(10, 3, -1):
            connection.execute(update(entry).where(entry.c.place == place).values(place=place + 1))

    _tamper(chain, make_room, _forged(4))
    found = _kinds(_verdict(chain))
    assert (FaultKind.CHANGED, 4) in found
    assert (FaultKind.ADDED, 11) in found


def test_an_entry_added_past_the_head_is_found(chain: Database) -> None:
    _tamper(chain, _forged(11))
    assert _kinds(_verdict(chain)) == [(FaultKind.ADDED, 11)]


def test_an_entry_put_before_the_first_is_found(chain: Database) -> None:
    _tamper(chain, _forged(-1))
    assert _kinds(_verdict(chain)) == [(FaultKind.ADDED, -1)]


def test_an_end_cut_off_is_found_by_the_head(chain: Database) -> None:
    _tamper(chain, lambda c: c.execute(delete(entry).where(entry.c.place > 7)))
    assert _kinds(_verdict(chain)) == [(FaultKind.CUT, 8)]


def test_an_end_cut_off_with_its_head_is_found_by_the_head_that_was_kept(chain: Database) -> None:
    kept = _head(chain).hash.hex()
    seventh = chain.read(lambda c: c.scalar(select(entry.c.hash).where(entry.c.place == 7)))
    _tamper(
        chain,
        lambda c: c.execute(delete(entry).where(entry.c.place > 7)),
        lambda c: c.execute(update(head).values(place=7, hash=seventh)),
    )
    assert _verdict(chain).holds, "the control: the database alone cannot tell"
    assert _kinds(_verdict(chain, kept)) == [(FaultKind.HEAD, 7)]


def test_a_head_that_was_kept_earlier_is_still_found_in_a_longer_chain(chain: Database) -> None:
    kept = _head(chain).hash.hex()
    chain.write(_noting(11))
    seal_all(chain)
    assert _verdict(chain, kept).holds


def test_an_entry_that_commits_late_gets_a_later_place(database: Database) -> None:
    late, early = new_id(), new_id()
    _written(database, late)
    _written(database, early)
    # It was begun first but is seen last, as a slow transaction's is.
    seal_all(database)
    places = {
        row.id: row.place
        for row in database.read(lambda c: c.execute(select(entry.c.id, entry.c.place)).all())
    }
    older = UUID(int=late.int - (1 << 100))
    _written(database, older)
    seal_all(database)
    place = database.read(lambda c: c.scalar(select(entry.c.place).where(entry.c.id == older)))
    assert sorted(places.values()) == [1, 2]
    assert place == 3
    assert _verdict(database).holds


def _written(database: Database, entry_id: UUID) -> None:
    database.write(
        lambda c: c.execute(
            insert(entry).values(
                id=entry_id,
                at=NOW,
                actor_kind="system",
                actor_name="Wicket",
                act="order.placed",
                subject_id=new_id(),
                details={},
            )
        )
    )


def test_sealers_that_meet_give_each_entry_one_place(database: Database) -> None:
    together = Barrier(4)

    def write_and_seal() -> None:
        together.wait(10)
        for number in range(25):
            database.write(_noting(number))
            seal_all(database)

    threads = [Thread(target=write_and_seal) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seal_all(database)
    verdict = _verdict(database)
    assert verdict.holds
    assert (verdict.entries, verdict.unsealed) == (100, 0)


@pytest.mark.parametrize(
    "deed", [delete(entry), update(entry).values(actor_name="Somebody else")], ids=["gone", "other"]
)
def test_the_database_itself_refuses_to_change_or_remove_an_entry(
    chain: Database, deed: object
) -> None:
    with pytest.raises(DBAPIError, match="kept as it is"):
        chain.write(lambda c: c.execute(deed))  # type: ignore[call-overload]  # either statement
    assert _verdict(chain).holds
