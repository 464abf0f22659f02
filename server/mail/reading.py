"""Reading letters: an order's, one with its log, and the searches of staff."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from server.granting import Columns
from server.mail.outbox import folded
from server.mail.tables import letter, sending
from ticketing.mail import (
    LetterKind,
    LetterLog,
    LetterPage,
    LetterSearch,
    LetterState,
    LetterTry,
    LetterView,
    TryOutcome,
)

WHOSE = Columns(organiser_id=letter.c.organiser_id, order_id=letter.c.order_id)
"""The columns that say whose a letter is, for the caller's grant."""

_LONGEST_TIMELINE = 200


def letters_of_order(connection: Connection, order_id: UUID) -> tuple[LetterView, ...]:
    """The letters that told something of an order, the oldest first."""
    wanted = select(letter).where(letter.c.order_id == order_id)
    return _views(connection, wanted.order_by(letter.c.id).limit(_LONGEST_TIMELINE))


def letter_with_id(connection: Connection, letter_id: UUID) -> LetterView | None:
    """The letter of this id."""
    found = _views(connection, select(letter).where(letter.c.id == letter_id))
    return found[0] if found else None


def letter_about(connection: Connection, kind: LetterKind, subject_id: UUID) -> LetterView | None:
    """The letter that told a fact named after its subject alone, such as an offer's."""
    found = _views(connection, select(letter).where(letter.c.fact == f"{kind.value}:{subject_id}"))
    return found[0] if found else None


def letter_waiting(
    connection: Connection, order_id: UUID, kind: LetterKind, to: str
) -> LetterView | None:
    """A letter of this kind of an order to this address that was not sent yet."""
    found = _views(
        connection,
        select(letter).where(
            letter.c.order_id == order_id,
            letter.c.kind == kind.value,
            letter.c.to_folded == folded(to),
            letter.c.state == LetterState.WAITING.value,
        ),
    )
    return found[-1] if found else None


def letters_since(connection: Connection, order_id: UUID, kind: LetterKind, since: datetime) -> int:
    """How many letters of this kind were posted of an order."""
    wanted = select(func.count()).where(
        letter.c.order_id == order_id, letter.c.kind == kind.value, letter.c.made_at >= since
    )
    return int(connection.scalar(wanted) or 0)


def letter_with_log(
    connection: Connection, within: ColumnElement[bool], letter_id: UUID
) -> LetterLog | None:
    """A letter with every try; None where there is none that the caller may read."""
    found = _views(connection, select(letter).where(letter.c.id == letter_id, within))
    if not found:
        return None
    tries = select(sending).where(sending.c.letter_id == letter_id).order_by(sending.c.ordinal)
    return LetterLog(
        letter=found[0],
        log=tuple(
            LetterTry(
                ordinal=row.ordinal,
                at=row.at,
                ended_at=row.ended_at,
                outcome=TryOutcome(row.outcome),
                detail=row.detail,
            )
            for row in connection.execute(tries)
        ),
    )


def search(connection: Connection, within: ColumnElement[bool], wanted: LetterSearch) -> LetterPage:
    """The letters that the caller may read, the newest first."""
    statement = select(letter).where(within)
    if wanted.order is not None:
        statement = statement.where(letter.c.order_id == wanted.order)
    if wanted.state is not None:
        statement = statement.where(letter.c.state == wanted.state.value)
    if wanted.kind is not None:
        statement = statement.where(letter.c.kind == wanted.kind.value)
    if wanted.to is not None:
        statement = statement.where(letter.c.to_folded == folded(wanted.to))
    if wanted.after is not None:
        statement = statement.where(letter.c.id < wanted.after)
    found = _views(connection, statement.order_by(letter.c.id.desc()).limit(wanted.limit + 1))
    page = found[: wanted.limit]
    return LetterPage(letters=page, next=page[-1].id if len(found) > len(page) else None)


def _views(connection: Connection, wanted: Select[Any]) -> tuple[LetterView, ...]:
    return tuple(_view(row) for row in connection.execute(wanted))


def _view(row: Row[Any]) -> LetterView:
    return LetterView(
        id=row.id,
        kind=LetterKind(row.kind),
        to=row.to_address,
        language=row.language,
        state=LetterState(row.state),
        subject_id=row.subject_id,
        organiser_id=row.organiser_id,
        order_id=row.order_id,
        tries=row.tries,
        made_at=row.made_at,
        next_try_at=row.next_try_at,
        sent_at=row.sent_at,
    )
