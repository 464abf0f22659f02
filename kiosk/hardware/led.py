"""One LED of the Linux kernel.

Source: https://docs.kernel.org/leds/leds-class.html
"""

import os
from pathlib import Path

LEDS = Path("/sys/class/leds")


class Led:
    """The LED whose files are in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        self._brightness = folder / "brightness"
        self._most = folder / "max_brightness"

    @property
    def lit(self) -> bool | None:
        """Whether it gives light; None where it may not be turned."""
        if not os.access(self._brightness, os.W_OK):
            return None
        try:
            return int(self._brightness.read_text("ascii")) > 0
        except (OSError, ValueError):
            return None

    def turn(self, *, on: bool) -> None:
        """Light it as brightly as it can, or darken it.

        Raises:
            OSError: it does not obey.
        """
        most = self._most.read_text("ascii").strip() if on else "0"
        file = os.open(self._brightness, os.O_WRONLY | os.O_TRUNC)  # none is made where none is
        with os.fdopen(file, "w", encoding="ascii") as brightness:
            brightness.write(most)
