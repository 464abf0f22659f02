"""Whose a card reader is, and the provider's readers within somebody's reach.

A reader belongs to the organiser whose device has it, and else to the one it was registered for.
What was made at the provider itself and is in no device is the administrators' alone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from server.database import Database
from server.device.assigning import Holding, readers_held
from server.granting import Grant, Thing
from server.payment.provider import AtWorkError, NotDoneError, ProviderError
from server.payment.readers import Place, Reader, Readers
from ticketing.problem import ProblemCode, RefusedError

T = TypeVar("T")


@dataclass(frozen=True)
class Held:
    """A reader, and the device that has it."""

    reader: Reader
    holding: Holding | None

    @property
    def thing(self) -> Thing | None:
        """Whose it is; None where nobody's."""
        return self.holding.thing if self.holding else whose(self.reader.organiser_id)

    @property
    def organiser_id(self) -> UUID | None:
        """The organiser's it is; None where nobody's."""
        return self.holding.organiser_id if self.holding else self.reader.organiser_id


@contextmanager
def in_words() -> Iterator[None]:
    """Refuse in words what the provider refused.

    Raises:
        RefusedError: READER_STATE while a card is charged, INVALID_REQUEST for another plain no,
            PROVIDER_UNAVAILABLE where nobody knows.
    """
    try:
        yield
    except AtWorkError as error:
        raise being_charged() from error
    except NotDoneError as error:
        raise RefusedError(ProblemCode.INVALID_REQUEST, str(error)) from error
    except ProviderError as error:
        raise RefusedError(ProblemCode.PROVIDER_UNAVAILABLE, str(error)) from error


def being_charged() -> RefusedError:
    """The refusal while nobody can stop the money."""
    words = "A card is being charged at this reader: wait for the result."
    return RefusedError(ProblemCode.READER_STATE, words)


def set_up(part: T | None) -> T:
    """What needs a card service.

    Raises:
        RefusedError: PROVIDER_UNAVAILABLE: there is none.
    """
    if part is None:
        words = "Card payments are not set up on this server."
        raise RefusedError(ProblemCode.PROVIDER_UNAVAILABLE, words)
    return part


def all_held(database: Database, readers: Readers) -> tuple[Held, ...]:
    """Every reader with its device, newest first."""
    with in_words():
        found = readers.readers()
    devices = database.read(readers_held)
    return tuple(Held(one, devices.get(one.id)) for one in found)


def reached(database: Database, readers: Readers | None, by: Grant, reader_id: str) -> Held:
    """The reader, where it is within the caller's reach.

    Raises:
        RefusedError: NOT_FOUND, also for another's; PROVIDER_UNAVAILABLE.
    """
    holding = database.read(lambda c: readers_held(c, reader_id)).get(reader_id)
    if holding is not None:
        by.require(holding.thing, "card reader")
    with in_words():
        reader = set_up(readers).reader(reader_id)
    if reader is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such card reader.")
    held = Held(reader, holding)
    if not by.everything:
        by.require(held.thing, "card reader")
    return held


def reached_place(readers: Readers, by: Grant, place_id: str) -> Place:
    """The place, where it is within the caller's reach.

    Raises:
        RefusedError: NOT_FOUND, also for another's; PROVIDER_UNAVAILABLE.
    """
    with in_words():
        place = readers.place(place_id)
    if place is None or not reaches(by, whose(place.organiser_id)):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such place for card readers.")
    return place


def reaches(by: Grant, thing: Thing | None) -> bool:
    """Whether the caller may see it; nobody's is for those who may see everything."""
    return by.everything or (thing is not None and by.reaches(thing))


def reader_check(readers: Readers | None) -> Callable[[str, UUID], None]:
    """Refuses a reader that no device of an organiser can be given.

    Where no card service is set up, nobody can say what it knows, and nothing is refused.
    """

    def check(reader_id: str, organiser_id: UUID) -> None:
        if readers is None:
            return
        with in_words():
            reader = readers.reader(reader_id)
        if reader is None or reader.organiser_id not in {None, organiser_id}:
            words = "This organiser has no card reader of this id."
            fields = [{"field": "reader_id", "message": words}]
            raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)

    return check


def whose(organiser_id: UUID | None) -> Thing | None:
    """What was registered for an organiser is theirs; None where for nobody."""
    return None if organiser_id is None else Thing(organiser_id)
