"""Setting readers up: the places they stand at, and readers by the code that they show.

The provider keeps them. Asking twice makes one: what was made for the client's id is looked for
first, so that an answer that was lost costs no second registration code.
"""

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import Connection

from server.audit.writing import Concerning, actor_of, note
from server.catalogue.organisers import organiser_name
from server.granting import Grant
from server.payment.readers import Place, Reader, Readers
from server.reader.reaching import Held, in_words, reached_place
from server.services import Services
from ticketing.problem import ProblemCode, RefusedError
from ticketing.reader import NewReader, NewReaderLocation

Made = TypeVar("Made", Place, Reader)


def add_place(
    wicket: Services, readers: Readers, by: Grant, wanted: NewReaderLocation
) -> tuple[Place, bool]:
    """Make a place for readers; it, and whether it is new.

    Raises:
        RefusedError: INVALID_REQUEST, ID_USED_DIFFERENTLY or PROVIDER_UNAVAILABLE.
    """
    _must_exist(wicket, wanted.organiser_id)
    with in_words():
        known = _made_before(readers.places(), wanted.id, wanted.organiser_id)
        made = known or readers.add_place(wanted)
    if known is None:
        told = {"location": made.id, "name": made.name}
        _note(wicket, by, "reader.location_added", Concerning(wanted.id, wanted.organiser_id), told)
    return made, known is None


def register(
    wicket: Services, readers: Readers, by: Grant, wanted: NewReader
) -> tuple[Reader, bool]:
    """Register the reader that shows the code; it, and whether it is new.

    Raises:
        RefusedError: NOT_FOUND for a place out of reach; INVALID_REQUEST, also for a code that the
            provider does not know; ID_USED_DIFFERENTLY; PROVIDER_UNAVAILABLE.
    """
    _must_exist(wicket, wanted.organiser_id)
    with in_words():
        known = _made_before(readers.readers(), wanted.id, wanted.organiser_id)
    if known is not None:
        return known, False
    reached_place(readers, by, wanted.location_id)
    with in_words():
        made = readers.register(wanted)
    note_reader(wicket, by, "reader.registered", Held(made, None), label=made.label)
    return made, True


def relabel(wicket: Services, readers: Readers, by: Grant, held: Held, label: str) -> Held:
    """Call a reader something else.

    Raises:
        RefusedError: PROVIDER_UNAVAILABLE.
    """
    before = held.reader.label
    if before == label:
        return held
    with in_words():
        changed = Held(readers.relabel(held.reader.id, label), held.holding)
    note_reader(wicket, by, "reader.changed", changed, before=before, after=label)
    return changed


def remove(wicket: Services, readers: Readers, by: Grant, held: Held) -> None:
    """Take a reader out of the account; it can be registered anew.

    Raises:
        RefusedError: READER_STATE where a device has it or something is on it;
            PROVIDER_UNAVAILABLE.
    """
    if held.holding is not None:
        words = f"{held.holding.name} has this card reader: take it away there first."
        raise RefusedError(ProblemCode.READER_STATE, words)
    if held.reader.busy:
        raise RefusedError(ProblemCode.READER_STATE, "This card reader is busy: reset it first.")
    with in_words():
        readers.remove(held.reader.id)
    note_reader(wicket, by, "reader.removed", held, label=held.reader.label)


def note_reader(wicket: Services, by: Grant, act: str, held: Held, **details: Any) -> None:
    """Write down what was done to a reader; one that was registered elsewhere has no id of ours."""
    reader = held.reader
    subject_id = reader.wish_id or uuid5(NAMESPACE_URL, reader.id)
    about = Concerning(subject_id, held.organiser_id)
    _note(wicket, by, act, about, {"reader": reader.id, **details})


def _made_before(found: Iterable[Made], wish_id: UUID, organiser_id: UUID) -> Made | None:
    known = next((one for one in found if one.wish_id == wish_id), None)
    if known is not None and known.organiser_id != organiser_id:
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to something else already."
        )
    return known


def _must_exist(wicket: Services, organiser_id: UUID) -> None:
    if wicket.database.read(lambda c: organiser_name(c, organiser_id)) is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "There is no organiser of this id.")


def _note(
    wicket: Services, by: Grant, act: str, about: Concerning, details: dict[str, Any]
) -> None:
    def work(connection: Connection) -> None:
        note(connection, actor_of(by.principal), act, about, wicket.clock(), **details)

    wicket.database.write(work)
