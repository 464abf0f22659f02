"""Recording scans: decided here for gates that ask, kept as they are from gates that were alone.

Every scan is kept, refused ones too; a scan that is sent again gets its first answer again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import DataError, IntegrityError

from server.admission.checkpoints import post_with
from server.admission.deciding import Batch, Group, Views
from server.admission.gathering import Gathering
from server.admission.reading import attempt
from server.admission.remembering import Remembered
from server.admission.scanners import Post, scanner_of
from server.database import Database
from server.granting import Grant
from server.ticket.signing import Keyring
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScan


@dataclass(frozen=True)
class Asked:
    """Scans that a gate or a person sent at ``now``."""

    by: Grant
    scans: Sequence[NewScan]
    now: datetime


class Recorder:
    """Answers batches of scans; ``scanners`` remembers whose token was just seen."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.keyring = Keyring(database)
        self._posts: Remembered[UUID, Post] = Remembered()
        self.scanners: Remembered[str, Grant] = Remembered()
        self._gathering = Gathering(self.record_all)

    def forget_scanners(self) -> None:
        """Look every scanner up again: a device was changed."""
        self.scanners = Remembered()

    async def ask(self, asked: Asked) -> Views:
        """The verdict of each scan, in order, once all of them are on disk.

        What other gates ask at the same time shares the transaction.

        Raises:
            RefusedError: a scan is of another checkpoint than the gate's (NOT_ALLOWED) or one the
                caller knows nothing of (NOT_FOUND), contradicts itself (INVALID_REQUEST) or
                carries an id that was used for something else (ID_USED_DIFFERENTLY). Then none of
                these scans is recorded.
        """
        return await self._gathering.ask(asked)

    def record_all(self, group: Sequence[Asked]) -> list[Views | Exception]:
        """The answer to each of ``group``, or why it is refused."""
        batches = [self._batch(asked) for asked in group]
        good = [batch for batch in batches if isinstance(batch, Batch)]
        recorded = iter(self._record(good, max(asked.now for asked in group)))
        return [next(recorded) if isinstance(batch, Batch) else batch for batch in batches]

    def _batch(self, asked: Asked) -> Batch | Exception:
        try:
            for scan in asked.scans:
                _refuse_impossible(asked, scan)
            post = self._post(asked)
        except RefusedError as refusal:
            return refusal
        # Signatures are checked out here: inside, they would keep everybody else waiting.
        attempts = [attempt(scan, self.keyring) for scan in asked.scans]
        return Batch(scanner_of(asked.by.principal), post, attempts)

    def _post(self, asked: Asked) -> Post:
        wanted = asked.scans[0].checkpoint_id

        def look() -> Post:
            found = self._database.read(lambda c: post_with(c, wanted))
            if found is None:
                raise _no_checkpoint()
            return found

        post = self._posts.of(wanted, look)
        if not asked.by.reaches(post.thing):
            raise _no_checkpoint()
        return post

    def _record(self, batches: Sequence[Batch], now: datetime) -> list[Views | Exception]:
        if not batches:
            return []
        try:
            return self._database.write(lambda c: Group(c, batches, now).record())
        except (IntegrityError, DataError) as error:
            if len(batches) == 1:
                return [error]
        # One of them cannot be stored; it must not take the others with it.
        return [answer for batch in batches for answer in self._record([batch], now)]


def _no_checkpoint() -> RefusedError:
    return RefusedError(ProblemCode.NOT_FOUND, "There is no such checkpoint.")


def _refuse_impossible(asked: Asked, scan: NewScan) -> None:
    gate = asked.by.device
    if gate is not None and scan.checkpoint_id != gate.checkpoint_id:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, "A gate scans at its own checkpoint.", scan_id=str(scan.id)
        )
    if scan.checkpoint_id != asked.scans[0].checkpoint_id:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "The scans of a batch are of one checkpoint.",
            scan_id=str(scan.id),
        )
    verdict = scan.decided
    if verdict is not None and gate is None:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "Only gates decide while they are alone: leave `decided` out.",
            scan_id=str(scan.id),
        )
    if verdict is not None and verdict.admitted == (verdict.reason is not None):
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "A verdict is either admitted, or refused with one reason.",
            scan_id=str(scan.id),
        )
