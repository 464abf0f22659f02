"""Names for gates: sealed under the code as it is now, whatever becomes of name or code."""

from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import insert, select

from server.catalogue.tiers import tiers_of
from server.database import Database
from server.granting import grant
from server.migrating import configuration, migrate
from server.order.versions import touch
from server.permissions import Action
from server.security import Operator, Secrets
from server.settings import Settings
from server.sync.tables import change
from server.ticket.asking import Asked
from server.ticket.holding import HeldTicket, held_ticket
from server.ticket.naming import name_attendee
from server.ticket.recoding import NewHolder, recode
from server.ticket.signing import Signer
from server.ticket.tables import signing_key, ticket
from server.ticket.viewing import tickets_of_order
from tests.server.payment.shop import NOW, Shop, open_shop
from tests.ticketing.test_code import CODE
from ticketing.holder import NameAttendee
from ticketing.identifiers import new_id
from ticketing.sealed_name import open_name

NAME = "Ama Quartey-Ünique"


@pytest.fixture
def shop(database: Database, database_settings: Settings) -> Shop:
    return open_shop(database, database_settings)


@pytest.fixture
def asked(database_settings: Settings) -> Asked:
    """The operator, who may do it all."""
    signer = Signer(Secrets(database_settings.data_folder))
    return Asked(grant(Operator(), Action.CHANGE_HOLDER), signer, touch, NOW)


@pytest.fixture
def ticket_id(shop: Shop, asked: Asked) -> UUID:
    """A ticket of a confirmed order, in somebody's name."""
    order_id = shop.order()
    shop.database.write(lambda c: shop.till.confirm(c, order_id, NOW))
    found = shop.database.read(lambda c: tickets_of_order(c, order_id))[0].id
    name(shop, asked, found, NameAttendee(name=NAME))
    return found


def held(shop: Shop, ticket_id: UUID) -> HeldTicket:
    """The ticket as it is."""
    found = shop.database.read(lambda c: held_ticket(c, ticket_id))
    assert found is not None
    return found


def name(shop: Shop, asked: Asked, ticket_id: UUID, wanted: NameAttendee) -> None:
    """Say who comes with it."""
    saw = held(shop, ticket_id)
    shop.database.write(lambda c: name_attendee(c, asked, saw, wanted))


def next_code(shop: Shop, asked: Asked, ticket_id: UUID, to: NewHolder | None = None) -> None:
    """Give the ticket another code."""
    found = held(shop, ticket_id)
    tiers = shop.database.read(lambda c: tiers_of(c, {found.tier_id}))
    shop.database.write(lambda c: recode(c, asked.signer, found, tiers[found.tier_id], NOW, to))


def sealed(shop: Shop, ticket_id: UUID) -> bytes | None:
    """What gates are given."""
    found: bytes | None = shop.database.read(
        lambda c: c.scalar(select(ticket.c.sealed_name).where(ticket.c.id == ticket_id))
    )
    return found


def opened(shop: Shop, ticket_id: UUID, code: str) -> str | None:
    """What ``code`` makes of it."""
    found = sealed(shop, ticket_id)
    return open_name(found, code) if found else None


def test_a_name_is_sealed_when_it_is_given_and_gone_when_it_is_taken_away(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    code = held(shop, ticket_id).code
    assert opened(shop, ticket_id, code) == NAME
    name(shop, asked, ticket_id, NameAttendee(email="ama@example.org"))
    assert opened(shop, ticket_id, code) == NAME
    name(shop, asked, ticket_id, NameAttendee(name=None))
    assert sealed(shop, ticket_id) is None


def test_the_next_code_has_a_sealing_of_its_own(shop: Shop, asked: Asked, ticket_id: UUID) -> None:
    before = held(shop, ticket_id).code
    next_code(shop, asked, ticket_id)
    assert opened(shop, ticket_id, before) is None
    assert opened(shop, ticket_id, held(shop, ticket_id).code) == NAME


def test_nobodys_name_is_sealed_for_the_next_holder(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    next_code(shop, asked, ticket_id, NewHolder(new_id(), None, "bo@example.org", "en"))
    assert sealed(shop, ticket_id) is None


def test_names_of_before_are_sealed_by_the_migration_and_told_to_gates(
    empty_settings: Settings,
) -> None:
    database = Database(empty_settings)
    database.alter(lambda c: command.upgrade(configuration(c), "0028"))
    key, named, nameless = new_id(), new_id(), new_id()
    shared = {
        "organiser_id": new_id(),
        "event_id": new_id(),
        "order_id": new_id(),
        "tier_id": new_id(),
        "tier_name": {"text": "General"},
        "session_ids": [],
        "admits": 1,
        "status": "valid",
        "generation": 3,
        "signing_key_id": key,
        "code": CODE,
        "issued_at": NOW,
    }
    rows = [
        shared | {"id": named, "serial": "TKT-00000001", "attendee": NAME},
        shared | {"id": nameless, "serial": "TKT-00000002", "attendee": None},
    ]
    signing = {
        "id": key,
        "event_id": new_id(),
        "sequence": 0,
        "organiser_id": new_id(),
        "event_name": {"text": "Moonlight"},
        "key_id": 7,
        "public_key": b"p",
        "sealed_private_key": b"s",
        "made_at": NOW,
    }
    database.alter(lambda c: c.execute(insert(signing_key), signing))
    database.alter(lambda c: c.execute(insert(ticket), rows))

    migrate(database)

    kept = dict(database.read(lambda c: c.execute(select(ticket.c.id, ticket.c.sealed_name)).all()))
    told = database.read(lambda c: c.scalars(select(change.c.thing_id)).all())
    database.close()
    assert open_name(kept[named], CODE) == NAME
    assert kept[nameless] is None
    assert list(told) == [named]
