"""The log of tries: each is written down before a letter leaves, and again when it is known how.

A try that was begun and never ended is one whose process died: nobody knows whether the letter
left, so it is sent again under the same message id, but not for ever.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from server.mail.composing import Posted
from server.mail.handing import Handed
from server.mail.tables import letter, sending
from ticketing.mail import LetterKind, LetterState, TryOutcome

MOST_TRIES = 14
MOST_DOUBTS = 3
TOO_OLD = timedelta(days=7)
_LONGEST_PAUSE = timedelta(hours=4)
_DIED = "The server ended during this try."


@dataclass(frozen=True)
class Pace:
    """``lease``: how long a try may take at most; ``pause``: from the first try to the second."""

    lease: timedelta
    pause: timedelta

    def after(self, tries: int) -> timedelta:
        """The pause after so many tries: twice as long each time."""
        doubled: timedelta = self.pause * float(2 ** min(tries - 1, 20))
        return min(doubled, _LONGEST_PAUSE)


@dataclass(frozen=True)
class Begun:
    """A letter that this process sends now, and the number of the try."""

    posted: Posted
    ordinal: int
    tries: int
    doubts: int


def is_any_due(connection: Connection, now: datetime) -> bool:
    """Whether a letter's turn has come; writes nothing."""
    wanted = select(letter.c.id).where(letter.c.next_try_at <= now).limit(1)
    return connection.scalar(wanted) is not None


def begin_next(connection: Connection, now: datetime, pace: Pace) -> Begun | None:
    """Take the letter that waits longest and write down that a try began; None: none is due.

    Letters that were tried too often, or waited too long to be of use, end here.
    """
    wanted = (
        select(letter)
        .where(letter.c.next_try_at <= now)
        .order_by(letter.c.next_try_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    while (row := connection.execute(wanted).one_or_none()) is not None:
        last = connection.execute(
            select(sending)
            .where(sending.c.letter_id == row.id)
            .order_by(sending.c.ordinal.desc())
            .limit(1)
        ).one_or_none()
        doubts = row.doubts
        if last is not None and last.outcome == TryOutcome.BEGUN.value:
            _end(connection, row.id, last.ordinal, Handed(TryOutcome.REPLY_LOST, _DIED), now)
            doubts += 1
        if _is_over(row, doubts, now):
            _close(connection, row, doubts)
            continue
        ordinal = 1 if last is None else last.ordinal + 1
        connection.execute(
            insert(sending).values(
                letter_id=row.id, ordinal=ordinal, at=now, outcome=TryOutcome.BEGUN.value, detail=""
            )
        )
        _write(
            connection,
            row.id,
            tries=row.tries + 1,
            doubts=doubts,
            state=_open_state(doubts).value,
            next_try_at=now + pace.lease,
        )
        return Begun(_posted(row), ordinal, row.tries + 1, doubts)
    return None


def end_try(
    connection: Connection, begun: Begun, handed: Handed, now: datetime, pace: Pace
) -> LetterState:
    """Write down how a try ended, and what comes of the letter.

    Whoever comes back after another process took the letter over only tells that it was sent.
    """
    ours = _end(connection, begun.posted.id, begun.ordinal, handed, now)
    if not ours and handed.outcome is not TryOutcome.SENT:
        return LetterState.UNKNOWN
    if handed.outcome is TryOutcome.SENT:
        values: dict[str, Any] = {"state": LetterState.SENT, "next_try_at": None, "sent_at": now}
    elif handed.outcome is TryOutcome.REFUSED_FOR_GOOD:
        values = {"state": LetterState.FAILED, "next_try_at": None}
    else:
        doubts = begun.doubts + (handed.outcome is TryOutcome.REPLY_LOST)
        again = begun.tries < MOST_TRIES and doubts < MOST_DOUBTS
        # A letter that may have arrived is never said to have failed.
        state = _open_state(doubts) if again or doubts else LetterState.FAILED
        pause = pace.after(begun.tries)
        values = {"state": state, "doubts": doubts, "next_try_at": now + pause if again else None}
    state = values.pop("state")
    _write(connection, begun.posted.id, state=state.value, **values)
    return LetterState(state)


def drop(connection: Connection, begun: Begun, why: str, now: datetime) -> None:
    """Write down that there is nothing to tell any more."""
    _end(connection, begun.posted.id, begun.ordinal, Handed(TryOutcome.NOT_COMPOSED, why), now)
    state = LetterState.UNKNOWN if begun.doubts else LetterState.DROPPED
    _write(connection, begun.posted.id, state=state.value, next_try_at=None)


def _open_state(doubts: int) -> LetterState:
    return LetterState.UNKNOWN if doubts else LetterState.WAITING


def _is_over(row: Row[Any], doubts: int, now: datetime) -> bool:
    too_late = now - row.made_at > TOO_OLD
    return bool(row.tries >= MOST_TRIES or doubts >= MOST_DOUBTS or too_late)


def _close(connection: Connection, row: Row[Any], doubts: int) -> None:
    state = LetterState.UNKNOWN if doubts else LetterState.FAILED
    _write(connection, row.id, state=state.value, doubts=doubts, next_try_at=None)


def _end(
    connection: Connection, letter_id: UUID, ordinal: int, handed: Handed, now: datetime
) -> bool:
    ended = connection.execute(
        update(sending)
        .where(
            sending.c.letter_id == letter_id,
            sending.c.ordinal == ordinal,
            sending.c.outcome == TryOutcome.BEGUN.value,
        )
        .values(outcome=handed.outcome.value, detail=handed.detail, ended_at=now)
    )
    return ended.rowcount > 0


def _write(connection: Connection, letter_id: UUID, **values: Any) -> None:
    """Change a letter that is still to be sent; what was sent or came back stays so."""
    open_ = letter.c.state.in_((LetterState.WAITING.value, LetterState.UNKNOWN.value))
    connection.execute(update(letter).where(letter.c.id == letter_id, open_).values(**values))


def _posted(row: Row[Any]) -> Posted:
    return Posted(
        id=row.id,
        kind=LetterKind(row.kind),
        to=row.to_address,
        language=row.language,
        subject_id=row.subject_id,
        made_at=row.made_at,
        organiser_id=row.organiser_id,
        order_id=row.order_id,
        details=row.details,
    )
