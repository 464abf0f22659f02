"""Granting: what the caller may reach with a route's action, for one thing and for whole lists."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from fastapi import Depends
from sqlalchemy import ColumnElement, false, or_, true

from server.permissions import BY_PIN, PERMISSIONS, Action, Reach, Role
from server.security import Device, Holder, Operator, Person, Principal
from server.services import Anybody
from ticketing.device import DeviceKind
from ticketing.problem import ProblemCode, RefusedError

T = TypeVar("T")

_OF_DEVICES = {
    DeviceKind.KIOSK: Role.KIOSK,
    DeviceKind.GATE: Role.GATE,
    DeviceKind.DESK: Role.DESK,
}

_BEFORE_THE_FACTOR = frozenset({Action.ASK_OPENLY, Action.USE_OWN_ACCOUNT})


@dataclass(frozen=True)
class Thing:
    """Whose something is, as far as that is known of its kind.

    ``device_id`` made it, ``user_id`` bought or holds it.
    """

    organiser_id: UUID
    event_id: UUID | None = None
    order_id: UUID | None = None
    device_id: UUID | None = None
    user_id: UUID | None = None
    checkpoint_id: UUID | None = None
    ticket_id: UUID | None = None


@dataclass(frozen=True)
class Columns:
    """The columns of a list that say whose each row is; the same names as of a ``Thing``."""

    organiser_id: ColumnElement[Any]
    event_id: ColumnElement[Any] | None = None
    order_id: ColumnElement[Any] | None = None
    device_id: ColumnElement[Any] | None = None
    user_id: ColumnElement[Any] | None = None
    checkpoint_id: ColumnElement[Any] | None = None
    ticket_id: ColumnElement[Any] | None = None


@dataclass(frozen=True)
class Grant:
    """What ``principal`` (None: the public) may reach with ``action``; never nothing at all.

    ``everything``: all there is. ``published``: what everybody may see. ``organisers``: all that is
    theirs. ``promoting``: the caller's own events of these organisers. ``own``: what is the
    caller's.
    """

    principal: Principal | None
    action: Action
    everything: bool = False
    published: bool = False
    own: bool = False
    organisers: frozenset[UUID] = frozenset()
    promoting: frozenset[UUID] = frozenset()

    @property
    def person(self) -> Person | None:
        """The person who asks, if it is one."""
        return self.principal if isinstance(self.principal, Person) else None

    @property
    def device(self) -> Device | None:
        """The device that asks, if it is one."""
        return self.principal if isinstance(self.principal, Device) else None

    def reaches(self, thing: Thing) -> bool:
        """Whether the caller may do this to ``thing``."""
        if self.everything or thing.organiser_id in self.organisers:
            return True
        person = self.person
        if person and thing.organiser_id in self.promoting and thing.event_id in person.promoted:
            return True
        return self.own and any(
            getattr(thing, name) == value for name, value in self._own_by() if value is not None
        )

    def require(self, thing: Thing | None, what: str) -> None:
        """Refuse a thing that is not there or out of reach, both in the same words.

        Raises:
            RefusedError: ``NOT_FOUND``, "There is no such order."
        """
        if thing is None or not self.reaches(thing):
            raise RefusedError(ProblemCode.NOT_FOUND, f"There is no such {what}.")

    def reached(self, found: T | None, whose: Callable[[T], Thing], what: str) -> T:
        """What was found, where it is within reach; refused as ``require`` does where not.

        Raises:
            RefusedError: ``NOT_FOUND``, also where nothing was found.
        """
        self.require(None if found is None else whose(found), what)
        if found is None:
            raise AssertionError("what is not there was refused")
        return found

    def within(self, columns: Columns) -> ColumnElement[bool]:
        """The same rule as ``reaches``, for every row of a list."""
        if self.everything:
            return true()
        ways: list[ColumnElement[bool]] = []
        if self.organisers:
            ways.append(columns.organiser_id.in_(self.organisers))
        person = self.person
        if person and person.promoted and self.promoting and columns.event_id is not None:
            ways.append(
                columns.organiser_id.in_(self.promoting) & columns.event_id.in_(person.promoted)
            )
        if self.own:
            for name, value in self._own_by():
                column = getattr(columns, name)
                if value is not None and column is not None:
                    ways.append(column == value)
        return or_(*ways) if ways else false()

    def _own_by(self) -> Iterator[tuple[str, UUID | None]]:
        """What makes a thing the caller's own: the name of a field and the value it must have."""
        match self.principal:
            case Device():
                yield "device_id", self.principal.id
                yield "checkpoint_id", self.principal.checkpoint_id
            case Person():
                yield "user_id", self.principal.id
            case Holder():
                yield "order_id", self.principal.order_id
                yield "ticket_id", self.principal.ticket_id
            case Operator() | None:
                return


@dataclass(frozen=True)
class Granting:
    """Gives a route its caller's grant; whoever walks the routes finds the action here."""

    action: Action

    async def __call__(self, principal: Anybody) -> Grant:
        """The grant, or a refusal of the caller."""
        return grant(principal, self.action)


def may(action: Action) -> Any:  # noqa: ANN401  FastAPI marks its dependencies so too
    """Mark a route with its action; its parameter is ``by: Annotated[Grant, …]``."""
    return Depends(Granting(action))


def grant(principal: Principal | None, action: Action) -> Grant:
    """What a caller may reach with an action.

    Raises:
        RefusedError: nothing: ``NOT_AUTHENTICATED`` for the public, else ``NOT_ALLOWED``; also to
            an administrator who has yet to set up a second factor, and where a PIN is not enough.
    """
    if isinstance(principal, Person) and principal.factor_due and action not in _BEFORE_THE_FACTOR:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Set up a second factor first.")
    if isinstance(principal, Person) and principal.device_id and action not in BY_PIN:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "A PIN is not enough for this: sign in.")
    row = PERMISSIONS[action]
    held = _roles(principal)
    reaches = {
        organiser_id: {(role, row[role]) for role in roles if role in row}
        for organiser_id, roles in held.items()
    }
    anywhere = {reach for _, reach in reaches.get(None, ())}
    found = Grant(
        principal=principal,
        action=action,
        everything=Reach.ALL in anywhere,
        published=Reach.PUBLISHED in anywhere,
        own=Reach.OWN in anywhere,
        organisers=_where(reaches, Reach.ORGANISER),
        promoting=_where(reaches, Reach.OWN),
    )
    if any(reaches.values()):
        return found
    if principal is None:
        raise RefusedError(ProblemCode.NOT_AUTHENTICATED, "A bearer token is needed here.")
    if Role.PROMOTER in row and any(Role.UNVERIFIED_PROMOTER in roles for roles in held.values()):
        words = "A promoter may do this once the organiser has verified them."
        raise RefusedError(ProblemCode.NOT_ALLOWED, words)
    raise RefusedError(ProblemCode.NOT_ALLOWED, "Your role does not allow this.")


def _roles(principal: Principal | None) -> dict[UUID | None, frozenset[Role]]:
    """The caller's roles by organiser; under None those that no organiser gave."""
    match principal:
        case None:
            return {None: frozenset({Role.PUBLIC})}
        case Operator():
            return {None: frozenset({Role.ADMIN})}
        case Holder():
            return {None: frozenset({Role.HOLDER})}
        case Device():
            roles = frozenset({_OF_DEVICES[principal.kind]})
            return {None: roles, principal.organiser_id: roles}
        case Person():
            by_organiser = dict[UUID | None, frozenset[Role]](principal.roles.items())
            if principal.device_id:
                return by_organiser
            roles = frozenset({Role.USER, Role.ADMIN} if principal.admin else {Role.USER})
            return {None: roles} | by_organiser


def _where(reaches: dict[UUID | None, set[tuple[Role, Reach]]], wanted: Reach) -> frozenset[UUID]:
    return frozenset(
        organiser_id
        for organiser_id, found in reaches.items()
        if organiser_id is not None and any(reach is wanted for _, reach in found)
    )
