"""Reading the audit: timelines in order, and each filter finds its own."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import true

from server.audit.reading import WHOSE, entries_of_order, search
from server.audit.writing import Actor, Concerning, note
from server.database import Database
from server.granting import Grant
from server.paging import Place
from server.permissions import Action
from ticketing.audit import ActorKind, AuditEntry, AuditSearch
from ticketing.identifiers import new_id

NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
ADA, BOB = (Actor(ActorKind.PERSON, new_id(), name) for name in ("Ada", "Bob"))
HERE, THERE = new_id(), new_id()
ORDER, OTHER = new_id(), new_id()
TICKET = new_id()


@pytest.fixture
def told(database: Database) -> Database:
    deeds = (
        (ADA, "order.placed", Concerning(ORDER, HERE, ORDER)),
        (ADA, "order.confirmed", Concerning(ORDER, HERE, ORDER)),
        (BOB, "ticket.voided", Concerning(TICKET, HERE, ORDER, TICKET)),
        (BOB, "order.placed", Concerning(OTHER, THERE, OTHER)),
    )
    for hour, (actor, act, about) in enumerate(deeds):
        moment = NOW + timedelta(hours=hour)
        database.write(lambda c, w=(actor, act, about, moment): note(c, *w, seats=2))  # type: ignore[misc]  # the loop's values
    return database


def _acts(found: tuple[AuditEntry, ...]) -> list[str]:
    return [one.act for one in found]


def _search(database: Database, after: Place | None = None, **wanted: Any) -> list[str]:
    return _acts(database.read(lambda c: search(c, true(), AuditSearch(**wanted), after)))


def test_an_order_tells_its_story_from_the_beginning(told: Database) -> None:
    story = told.read(lambda c: entries_of_order(c, ORDER))
    assert _acts(story) == ["order.placed", "order.confirmed", "ticket.voided"]
    assert (story[0].actor_name, story[0].details, story[0].at) == ("Ada", {"seats": 2}, NOW)


@pytest.mark.parametrize(
    ("wanted", "acts"),
    [
        ({}, ["order.placed", "ticket.voided", "order.confirmed", "order.placed"]),
        ({"who": BOB.id}, ["order.placed", "ticket.voided"]),
        ({"act": "order.placed"}, ["order.placed", "order.placed"]),
        ({"act": "ticket."}, ["ticket.voided"]),
        ({"subject": TICKET}, ["ticket.voided"]),
        ({"ticket": TICKET}, ["ticket.voided"]),
        ({"order": OTHER}, ["order.placed"]),
        ({"from": NOW + timedelta(hours=2)}, ["order.placed", "ticket.voided"]),
        ({"to": NOW + timedelta(hours=1)}, ["order.placed"]),
        ({"who": ADA.id, "act": "order.confirmed"}, ["order.confirmed"]),
        ({"order": new_id()}, []),
    ],
)
def test_each_filter_finds_its_own(told: Database, wanted: dict[str, Any], acts: list[str]) -> None:
    assert _search(told, **wanted) == acts


def test_pages_follow_one_another_without_a_gap(told: Database) -> None:
    whole = told.read(lambda c: search(c, true(), AuditSearch(), None))
    second = Place(whole[1].at, whole[1].id)
    assert _search(told, second) == _acts(whole[2:])


@pytest.mark.parametrize(("organiser", "count"), [(HERE, 3), (THERE, 1), (new_id(), 0)])
def test_nobody_reads_of_another_organiser(told: Database, organiser: UUID, count: int) -> None:
    by = Grant(None, Action.READ_AUDIT, organisers=frozenset({organiser}))
    found = told.read(lambda c: search(c, by.within(WHOSE), AuditSearch(), None))
    assert len(found) == count
