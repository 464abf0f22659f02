"""Recording scans: decided here for gates that ask, kept as they are from gates that were alone.

Every scan is kept, refused ones too; a scan that is sent again gets its first answer again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import DataError, IntegrityError

from server.admission.checkpoints import checkpoint_with
from server.admission.deciding import Batch, Group, Views
from server.admission.gathering import Gathering
from server.admission.reading import attempt
from server.admission.remembering import Remembered
from server.database import Database
from server.security import Device
from server.ticket.signing import Keyring
from ticketing.admission import Checkpoint
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScan


@dataclass(frozen=True)
class Asked:
    """Scans that a gate sent at ``now``."""

    gate: Device
    scans: Sequence[NewScan]
    now: datetime


class Recorder:
    """Answers batches of scans; ``gates`` remembers whose token was just seen."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keyring = Keyring(database)
        self._checkpoints: Remembered[UUID, Checkpoint] = Remembered()
        self.gates: Remembered[str, Device] = Remembered()
        self._gathering = Gathering(self.record_all)

    async def ask(self, asked: Asked) -> Views:
        """The verdict of each scan, in order, once all of them are on disk.

        What other gates ask at the same time shares the transaction.

        Raises:
            RefusedError: a scan is of another checkpoint than the gate's (NOT_ALLOWED),
                contradicts itself (INVALID_REQUEST) or carries an id that was used for something
                else (ID_USED_DIFFERENTLY). Then none of these scans is recorded.
        """
        return await self._gathering.ask(asked)

    def record_all(self, group: Sequence[Asked]) -> list[Views | Exception]:
        """The answer to each of ``group``, or why it is refused."""
        batches = [self._batch(asked) for asked in group]
        good = [batch for batch in batches if isinstance(batch, Batch)]
        recorded = iter(self._record(good, max(asked.now for asked in group)))
        return [next(recorded) if isinstance(batch, Batch) else batch for batch in batches]

    def _batch(self, asked: Asked) -> Batch | Exception:
        gate = asked.gate
        try:
            for scan in asked.scans:
                _refuse_impossible(gate, scan)
            checkpoint = self._checkpoint(gate)
        except RefusedError as refusal:
            return refusal
        # Signatures are checked out here: inside, they would keep everybody else waiting.
        attempts = [attempt(scan, self._keyring) for scan in asked.scans]
        return Batch(gate, checkpoint, attempts)

    def _checkpoint(self, gate: Device) -> Checkpoint:
        wanted = gate.checkpoint_id
        if wanted is None:
            raise _no_checkpoint()

        def look() -> Checkpoint:
            found = self._database.read(lambda c: checkpoint_with(c, wanted))
            if found is None:
                raise _no_checkpoint()
            return found

        return self._checkpoints.of(wanted, look)

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
    return RefusedError(ProblemCode.NOT_FOUND, "This gate has no checkpoint.")


def _refuse_impossible(gate: Device, scan: NewScan) -> None:
    if scan.checkpoint_id != gate.checkpoint_id:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, "A gate scans at its own checkpoint.", scan_id=str(scan.id)
        )
    verdict = scan.decided
    if verdict is not None and verdict.admitted == (verdict.reason is not None):
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "A verdict is either admitted, or refused with one reason.",
            scan_id=str(scan.id),
        )
