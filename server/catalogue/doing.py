"""Who changes the catalogue, when, and which version of it they have seen."""

from dataclasses import dataclass
from datetime import datetime

from server.audit.writing import Actor
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Doing:
    """A change by ``actor`` at ``now``.

    ``seen`` is the version of the thing they had before them; None: whatever it is. Who
    ``must_have_seen`` it has to say.
    """

    actor: Actor
    now: datetime
    seen: int | None = None
    must_have_seen: bool = False

    def check_seen(self, version: int) -> None:
        """Refuse to change what is not as it was seen.

        Raises:
            RefusedError: ``VERSION_NEEDED`` or ``CHANGED_MEANWHILE``.
        """
        if self.must_have_seen:
            raise RefusedError(
                ProblemCode.VERSION_NEEDED,
                "Say which version you change: send its ETag as If-Match.",
                version=version,
            )
        if self.seen is not None and self.seen != version:
            raise RefusedError(
                ProblemCode.CHANGED_MEANWHILE,
                "Somebody else changed this meanwhile. Read it again before you change it.",
                version=version,
            )
