"""Named crash points: a test can have the process die, as power loss would, at a step it names.

Production runs pass every step without noticing; the name comes from ``WICKET_CRASH_AT``.
"""

import os
import signal
from dataclasses import dataclass


@dataclass(frozen=True)
class Steps:
    """Kills its own process, with no clean-up at all, when the named step is reached."""

    crash_at: str | None = None

    def __call__(self, name: str) -> None:
        """Say that ``name`` has been reached."""
        if name == self.crash_at:
            os.kill(os.getpid(), signal.SIGKILL)
