"""Looking for what Python leaves in circles: on the GUI thread alone, and while nobody waits.

Python looks on whichever thread happens to make an object. On a desk's thread that clears away
what belongs to Qt's, which ends the process now and then; and with a thousand events in memory a
thorough look keeps a touch waiting for a third of a second.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

EACH_S = 1.0
"""What is young is looked through so often, within some milliseconds."""

THOROUGH_EACH_S = 60.0
"""Everything is looked through so often, where nobody waits."""

THOROUGH_AT_LATEST_S = 900.0
"""However long somebody is there."""


class Garbage:
    """Clears it away from ``start`` to ``stop``, both on the GUI thread.

    ``at_rest`` says whether a tenth of a second matters to nobody now.
    """

    def __init__(
        self, at_rest: Callable[[], bool], elapsed_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._at_rest = at_rest
        self._elapsed_s = elapsed_s
        self._thorough_s = -THOROUGH_EACH_S
        self._was_on = gc.isenabled()
        self._timer = QTimer(interval=round(1000 * EACH_S))
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on nobody else looks."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._thorough_s = self._elapsed_s() - THOROUGH_EACH_S
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python, as it was."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Clear away what is young, or everything when it is time."""
        since_s = self._elapsed_s() - self._thorough_s
        rests = since_s >= THOROUGH_EACH_S and self._at_rest()
        if not rests and since_s < THOROUGH_AT_LATEST_S:
            gc.collect(1)
            return
        # What outlived this is not looked at again before the next thorough look.
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._thorough_s = self._elapsed_s()
