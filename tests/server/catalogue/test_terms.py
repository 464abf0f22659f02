"""Who has read an offer does not buy it after it changed: deed by deed, on both databases."""

import threading
from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection, text

from server.audit.writing import SYSTEM
from server.catalogue import stock
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event, add_event
from server.catalogue.organisers import NewOrganiser, add_organiser
from server.catalogue.retiering import change_tier, delete_tier
from server.catalogue.sessions import add_session, delete_session
from server.catalogue.tiers import TierFacts, add_tier, tiers_of
from server.database import Database
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import EventAct, NewSession, TierChange
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.problem import ProblemCode, RefusedError

BY = Doing(SYSTEM, datetime.now(UTC))
DEARER = TierChange(price=Money(amount=9900, currency="EUR"))


@pytest.fixture
def tier_id(database: Database) -> UUID:
    """A tier on sale with ten tickets, for two sessions."""
    organiser = NewOrganiser(id=new_id(), name="Foundry Arts")
    event = an_event(organiser.id)
    first = event.sessions[0]
    second = NewSession.model_validate(first.model_dump() | {"id": new_id()})
    event = event.model_copy(update={"sessions": (first, second)})
    tier = a_tier(event, quantity=10)

    def write(connection: Connection) -> None:
        add_organiser(connection, organiser, BY)
        add_event(connection, event, BY)
        add_tier(connection, event.id, tier, BY)
        act_on_event(connection, event.id, EventAct.PUBLISH, BY)

    database.write(write)
    return tier.id


def _facts(database: Database, tier_id: UUID) -> TierFacts:
    return database.read(lambda c: tiers_of(c, {tier_id}))[tier_id]


def _hold(database: Database, facts: TierFacts) -> bool:
    return database.write(lambda c: stock.hold(c, facts.id, 1, facts.terms))


@pytest.mark.parametrize(
    "change",
    [
        DEARER,
        TierChange(admits=2),
        TierChange(active=False),
        TierChange(max_per_order=2),
        TierChange(sale_ends_at=datetime(2026, 1, 1, tzinfo=UTC)),
        TierChange(tax_basis_points=0),
    ],
)
def test_an_offer_that_changed_is_not_bought_as_it_was_read(
    database: Database, tier_id: UUID, change: TierChange
) -> None:
    read = _facts(database, tier_id)
    database.write(lambda c: change_tier(c, tier_id, change, BY))
    with pytest.raises(RefusedError) as refused:
        _hold(database, read)
    assert refused.value.problem.code is ProblemCode.NOT_ON_SALE
    assert _hold(database, _facts(database, tier_id))


def test_words_and_numbers_may_change_meanwhile(database: Database, tier_id: UUID) -> None:
    read = _facts(database, tier_id)
    change = TierChange(quantity=20, name=read.name.model_copy(update={"text": "Standing, late"}))
    database.write(lambda c: change_tier(c, tier_id, change, BY))
    assert _hold(database, read)


def test_the_end_of_a_tier_a_session_or_the_event_ends_what_was_read(
    database: Database, tier_id: UUID
) -> None:
    read = _facts(database, tier_id)
    database.write(lambda c: delete_session(c, read.session_ids[1], BY))
    again = _facts(database, tier_id)
    assert again.session_ids == read.session_ids[:1]
    database.write(lambda c: act_on_event(c, read.event_id, EventAct.CANCEL, BY))
    last = _facts(database, tier_id)
    database.write(lambda c: delete_tier(c, tier_id, BY))
    for facts in (read, again, last):
        with pytest.raises(RefusedError):
            _hold(database, facts)
    gone = _facts(database, tier_id)
    assert not gone.active
    assert not database.write(lambda c: stock.take_and_sell(c, tier_id, 1))


def test_who_finds_too_few_is_not_told_of_a_change(database: Database, tier_id: UUID) -> None:
    read = _facts(database, tier_id)
    assert not database.write(lambda c: stock.hold(c, tier_id, 11, read.terms))


def test_a_sale_that_came_back_was_a_sale(database: Database, tier_id: UUID) -> None:
    database.write(lambda c: stock.take_and_sell(c, tier_id, 1))
    database.write(lambda c: stock.return_sold(c, tier_id, 1))
    with pytest.raises(RefusedError) as refused:
        database.write(lambda c: change_tier(c, tier_id, DEARER, BY))
    assert refused.value.problem.code is ProblemCode.PRICE_FIXED
    with pytest.raises(RefusedError):
        database.write(lambda c: delete_tier(c, tier_id, BY))


def test_a_hold_that_waited_for_a_change_of_the_price_is_refused(
    database: Database, tier_id: UUID
) -> None:
    if database.dialect == "sqlite":
        pytest.skip("SQLite has one writer at a time: nobody waits inside a transaction")
    read = _facts(database, tier_id)
    refusals: list[RefusedError] = []

    def buy() -> None:
        try:
            _hold(database, read)
        except RefusedError as error:
            refusals.append(error)

    buyer = threading.Thread(target=buy)

    def change(connection: Connection) -> None:
        change_tier(connection, tier_id, DEARER, BY)
        buyer.start()
        _wait_for_a_waiting(database)

    database.write(change)
    buyer.join(10)
    assert [error.problem.code for error in refusals] == [ProblemCode.NOT_ON_SALE]


def test_a_change_of_the_price_that_waited_for_a_hold_is_refused(
    database: Database, tier_id: UUID
) -> None:
    if database.dialect == "sqlite":
        pytest.skip("SQLite has one writer at a time: nobody waits inside a transaction")
    refusals: list[RefusedError] = []

    def change() -> None:
        try:
            database.write(lambda c: change_tier(c, tier_id, DEARER, BY))
        except RefusedError as error:
            refusals.append(error)

    manager = threading.Thread(target=change)

    def buy(connection: Connection) -> None:
        assert stock.hold(connection, tier_id, 1)
        manager.start()
        _wait_for_a_waiting(database)

    database.write(buy)
    manager.join(10)
    assert [error.problem.code for error in refusals] == [ProblemCode.PRICE_FIXED]


def _wait_for_a_waiting(database: Database) -> None:
    """Return once another transaction waits for a lock."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    deadline = datetime.now(UTC).timestamp() + 10
    while not database.read(lambda c: c.scalar(waiting)):
        assert datetime.now(UTC).timestamp() < deadline, "nobody came to wait"


def test_a_session_that_is_added_is_sold_once_a_tier_names_it(
    database: Database, tier_id: UUID
) -> None:
    read = _facts(database, tier_id)
    start = datetime(2031, 1, 1, 20, tzinfo=UTC)
    new = NewSession(id=new_id(), doors_at=start, starts_at=start, ends_at=start.replace(hour=22))
    assert database.write(lambda c: add_session(c, read.event_id, new, BY))
    assert not database.write(lambda c: add_session(c, read.event_id, new, BY))
    wider = TierChange(session_ids=(*read.session_ids, new.id))
    database.write(lambda c: change_tier(c, tier_id, wider, BY))
    facts = _facts(database, tier_id)
    assert facts.session_ids == (*read.session_ids, new.id)
    assert facts.event_ends_at == new.ends_at
