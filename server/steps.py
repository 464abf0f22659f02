"""Named steps of a sale, at any of which a test can make the process die."""

import os
import signal


class Steps:
    """Called with a step's name; at the name given, the process ends as by a power cut."""

    def __init__(self, crash_at: str | None = None) -> None:
        self._crash_at = crash_at

    def __call__(self, name: str) -> None:
        """Say that step ``name`` (such as ``payment.intent_created``) was reached."""
        if name == self._crash_at:
            os.kill(os.getpid(), signal.SIGKILL)
