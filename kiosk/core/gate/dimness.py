"""Whether it is dark before the camera: only once it has been for a while, and not at the edge."""

DARK_BELOW = 45.0
LIGHT_ABOVE = 60.0
"""Mean greys, of 0 to 255. Between the two nothing changes, so that no hint flickers at dusk."""

DARK_AFTER_S = 2.0
"""A hand or a coat before the camera is no darkness."""


class Dimness:
    """Follows how bright the pictures are."""

    def __init__(self) -> None:
        self.dark = False
        self._since_s: float | None = None

    def seen(self, mean: float, now_s: float) -> None:
        """A picture of this mean grey was taken at ``now_s``, by a clock that only grows."""
        if mean > LIGHT_ABOVE:
            self.dark, self._since_s = False, None
        elif mean < DARK_BELOW:
            self._since_s = now_s if self._since_s is None else self._since_s
            self.dark = self.dark or now_s - self._since_s >= DARK_AFTER_S
        elif not self.dark:
            self._since_s = None
