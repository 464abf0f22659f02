"""A torch: the light beside a tablet's camera, as an LED of the Linux kernel.

Source: https://docs.kernel.org/leds/leds-class-flash.html (``brightness`` is its lasting light).
"""

import logging
from pathlib import Path

from kiosk.hardware.led import LEDS, Led

logger = logging.getLogger(__name__)


class LedTorch:
    """The port ``kiosk.core.ports.Torch`` by the first LED called torch or flash."""

    def __init__(self, leds: Path = LEDS) -> None:
        found = [led for kind in ("torch", "flash") for led in sorted(leds.glob(f"*{kind}*"))]
        self._led = Led(found[0]) if found else None

    @property
    def lit(self) -> bool | None:
        """Whether it gives light; None where there is none that may be lit."""
        return None if self._led is None else self._led.lit

    def turn(self, *, on: bool) -> None:
        """Light it as brightly as it can, or darken it."""
        if self._led is None:
            return
        try:
            self._led.turn(on=on)
        except OSError as fault:
            logger.warning("the torch %s does not obey: %s", self._led.name, fault)
