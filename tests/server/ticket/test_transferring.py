"""Passing on at the edges: after the event, after the last generation, and with its transaction."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, func, select, update

from server.database import Database
from server.granting import grant
from server.mail.tables import letter
from server.order.versions import touch
from server.permissions import Action
from server.security import Operator, Secrets
from server.settings import Settings
from server.ticket.asking import Asked, seen
from server.ticket.claiming import claim_tickets, name_holder
from server.ticket.holding import HeldTicket, held_ticket
from server.ticket.linking import TICKET, linked_ticket
from server.ticket.repeating import Wish, done_at, wish_for
from server.ticket.signing import Signer
from server.ticket.tables import deed, ticket
from server.ticket.transferring import transfer
from server.ticket.viewing import tickets_of_order
from tests.server.payment.shop import NOW, Shop, open_shop
from ticketing.code import MAX_GENERATION, parse
from ticketing.holder import PassOn
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketDeed

EMAIL = "Maja.Lindqvist@example.org"


@pytest.fixture
def shop(database: Database, database_settings: Settings) -> Shop:
    return open_shop(database, database_settings)


@pytest.fixture
def asked(database_settings: Settings) -> Asked:
    """The operator, who may do it all."""
    signer = Signer(Secrets(database_settings.data_folder))
    return Asked(grant(Operator(), Action.CHANGE_HOLDER), signer, touch, NOW)


@pytest.fixture
def ticket_id(shop: Shop) -> UUID:
    """A ticket of a confirmed order."""
    order_id = shop.order()
    shop.database.write(lambda c: shop.till.confirm(c, order_id, NOW))
    return shop.database.read(lambda c: tickets_of_order(c, order_id))[0].id


def held(shop: Shop, ticket_id: UUID) -> HeldTicket:
    """The ticket as it is."""
    found = shop.database.read(lambda c: held_ticket(c, ticket_id))
    assert found is not None
    return found


def pass_on(shop: Shop, asked: Asked, ticket_id: UUID, email: str = EMAIL) -> Wish:
    """Pass it on."""
    wanted = PassOn(id=new_id(), email=email)
    wish = wish_for(TicketDeed.TRANSFER, ticket_id, wanted.id, wanted)
    saw = shop.database.read(lambda c: seen(c, asked.by, wish))
    shop.database.write(lambda c: transfer(c, asked, saw, wish, wanted))
    return wish


def at(asked: Asked, now: datetime) -> Asked:
    """The same asked at another time."""
    return Asked(asked.by, asked.signer, asked.touch, now)


def test_a_ticket_for_somebody_without_an_account_waits_for_their_address(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    wish = pass_on(shop, asked, ticket_id)
    found = held(shop, ticket_id)
    assert (found.holder_id, found.holder_email) == (None, EMAIL.lower())
    assert found.transfer_id == wish.id
    assert shop.database.read(lambda c: done_at(c, wish)) == NOW
    statement = parse(found.code)
    assert (statement.serial, statement.generation) == (found.serial, 2)


def test_whoever_confirms_the_address_has_it_then(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    pass_on(shop, asked, ticket_id)
    user_id = new_id()
    claim = shop.database.write(lambda c: claim_tickets(c, user_id, EMAIL.upper()))
    assert claim == 1
    assert held(shop, ticket_id).holder_id == user_id
    assert shop.database.write(lambda c: claim_tickets(c, new_id(), EMAIL)) == 0


def test_a_buyer_who_is_named_late_is_given_what_nobody_has(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    order_id = held(shop, ticket_id).order_id
    pass_on(shop, asked, ticket_id)
    named = shop.database.write(lambda c: name_holder(c, order_id, None, "Ada@example.org"))
    assert named == 1  # of two: the other was passed on
    assert held(shop, ticket_id).holder_email == EMAIL.lower()
    user_id = new_id()
    assert shop.database.write(lambda c: name_holder(c, order_id, user_id, EMAIL)) == 1
    assert shop.database.write(lambda c: name_holder(c, order_id, new_id(), EMAIL)) == 0


def test_nothing_is_passed_on_once_the_event_is_over(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    late = at(asked, NOW + timedelta(days=8))
    with pytest.raises(RefusedError) as refusal:
        pass_on(shop, late, ticket_id)
    assert refusal.value.problem.code is ProblemCode.TICKET_STATE
    assert held(shop, ticket_id).generation == 1


def test_a_ticket_has_as_many_codes_as_its_code_can_count(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    shop.database.write(
        lambda c: c.execute(
            update(ticket).where(ticket.c.id == ticket_id).values(generation=MAX_GENERATION)
        )
    )
    with pytest.raises(RefusedError) as refusal:
        pass_on(shop, asked, ticket_id)
    assert refusal.value.problem.code is ProblemCode.TICKET_STATE


def test_undone_with_its_transaction_nothing_is_left(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    before = held(shop, ticket_id)
    wanted = PassOn(id=new_id(), email=EMAIL)
    wish = wish_for(TicketDeed.TRANSFER, ticket_id, wanted.id, wanted)

    def fails(connection: Connection) -> None:
        transfer(connection, asked, before, wish, wanted)
        raise LookupError

    with pytest.raises(LookupError):
        shop.database.write(fails)

    assert held(shop, ticket_id) == before
    for table in (deed, letter):
        count = select(func.count()).select_from(table)
        assert shop.database.read(lambda c, count=count: c.scalar(count)) == 0  # type: ignore[misc]  # bound now


def test_who_saw_an_older_generation_is_told_to_look_again(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    saw = held(shop, ticket_id)
    pass_on(shop, asked, ticket_id)
    wanted = PassOn(id=new_id(), email="other@example.org")
    wish = wish_for(TicketDeed.TRANSFER, ticket_id, wanted.id, wanted)
    with pytest.raises(RefusedError) as refusal:
        shop.database.write(lambda c: transfer(c, asked, saw, wish, wanted))
    assert refusal.value.problem.code is ProblemCode.TICKET_STATE


def test_a_link_leads_to_its_ticket_and_ends_with_the_next_transfer(
    shop: Shop, asked: Asked, ticket_id: UUID
) -> None:
    first = pass_on(shop, asked, ticket_id)
    found = shop.database.read(lambda c: linked_ticket(c, first.id))
    assert found is not None
    assert (found.ticket_id, found.current) == (ticket_id, True)
    pass_on(shop, asked, ticket_id, "next@example.org")
    found = shop.database.read(lambda c: linked_ticket(c, first.id))
    assert found is not None
    assert not found.current


def test_a_link_names_a_transfer_and_nothing_else(
    shop: Shop, ticket_id: UUID, database_settings: Settings
) -> None:
    # The control: the id of the ticket itself, signed for the same purpose, opens nothing.
    secrets = Secrets(database_settings.data_folder)
    named = secrets.open_token(TICKET, secrets.sign_token(TICKET, ticket_id))
    assert named == ticket_id
    assert shop.database.read(lambda c: linked_ticket(c, ticket_id)) is None
