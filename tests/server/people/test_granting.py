"""One thing and a whole list are ruled alike: who reaches a row is given it, and nobody else."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, MetaData, Table, Uuid, create_engine, insert, select

from server.granting import Columns, Grant, Thing, grant
from server.permissions import PERMISSIONS, Action, Role
from server.security import Device, Holder, Operator, Person, Principal
from ticketing.device import DeviceKind
from ticketing.problem import RefusedError

# Few ids, so that everything meets everything.
IDS = [UUID(int=number) for number in range(1, 5)]
FIELDS = ("organiser_id", "event_id", "order_id", "device_id", "user_id", "checkpoint_id")
STAFF = [
    Role.UNVERIFIED_PROMOTER,
    Role.PROMOTER,
    Role.CLERK,
    Role.STEWARD,
    Role.SUPERVISOR,
    Role.MANAGER,
]

things = Table(
    "thing",
    MetaData(),
    Column("number", Uuid, primary_key=True),
    *(Column(name, Uuid) for name in FIELDS),
)

an_id = st.sampled_from(IDS)
a_thing = st.builds(
    Thing, an_id, *(st.none() | an_id for _ in FIELDS[1:])
)  # in the order of its fields
a_person = st.builds(
    Person,
    id=an_id,
    name=st.just("Ada"),
    email=st.just("ada@example.org"),
    admin=st.booleans(),
    roles=st.dictionaries(an_id, st.frozensets(st.sampled_from(STAFF), min_size=1), max_size=3),
    promoted=st.frozensets(an_id, max_size=3),
    factor_due=st.booleans(),
)
a_device = st.builds(
    Device,
    id=an_id,
    kind=st.sampled_from(DeviceKind),
    organiser_id=an_id,
    name=st.just("Gate 1"),
    place=st.just("Foyer"),
    checkpoint_id=st.none() | an_id,
)
somebody = st.none() | st.builds(Operator) | st.builds(Holder, an_id) | a_device | a_person


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        things.create(opened)
        yield opened
    engine.dispose()


@given(who=somebody, action=st.sampled_from(Action), rows=st.lists(a_thing, max_size=6))
def test_a_list_holds_just_what_is_reached_one_by_one(
    connection: Connection, who: Principal | None, action: Action, rows: list[Thing]
) -> None:
    by = granted(who, action)
    if by is None:
        return
    with connection.begin_nested() as savepoint:
        for number, row in enumerate(rows):
            values = {name: getattr(row, name) for name in FIELDS}
            connection.execute(insert(things).values(number=UUID(int=number), **values))
        columns = Columns(*(things.c[name] for name in FIELDS))
        listed = set(connection.scalars(select(things.c.number).where(by.within(columns))))
        savepoint.rollback()
    assert listed == {UUID(int=number) for number, row in enumerate(rows) if by.reaches(row)}


@given(who=somebody, action=st.sampled_from(Action), thing=a_thing)
def test_nothing_is_reached_by_who_has_no_row(
    who: Principal | None, action: Action, thing: Thing
) -> None:
    by = granted(who, action)
    if by is None:
        return
    row = PERMISSIONS[action]
    if isinstance(who, Person) and not who.admin and Role.USER not in row:
        here = who.roles.get(thing.organiser_id, frozenset())
        assert by.reaches(thing) <= any(role in row for role in here)


def granted(who: Principal | None, action: Action) -> Grant | None:
    """The grant, or None where the caller is turned away."""
    try:
        return grant(who, action)
    except RefusedError:
        return None


def test_an_administrator_without_a_second_factor_only_sets_one_up() -> None:
    due = Person(IDS[0], "Ada", "ada@example.org", admin=True, factor_due=True)
    allowed = {action for action in Action if granted(due, action)}
    assert allowed == {Action.ASK_OPENLY, Action.USE_OWN_ACCOUNT}
