"""A serial line for tests: a real pseudo-terminal that can be plugged in and pulled out."""

import os
import tty
from pathlib import Path


class Line:
    """A pseudo-terminal behind a steady name, as udev gives one to a scanner."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ends: tuple[int, int] | None = None

    def plug_in(self) -> None:
        self._ends = os.openpty()
        tty.setraw(self._ends[1])
        self.path.symlink_to(os.ttyname(self._ends[1]))

    def send(self, sent: bytes) -> None:
        assert self._ends is not None
        os.write(self._ends[0], sent)

    def pull_out(self) -> None:
        if self._ends is not None:
            self.path.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None
