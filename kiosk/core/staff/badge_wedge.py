"""Tells a badge that a scanner types from all else that is typed: by its first letters and length.

What a scanner types otherwise, a receipt's code or a voucher, is for the screen. So is what a
person types, whose keys are held back for a moment only where a badge might begin so.
"""

from kiosk.core.wedge import GAP_S, LEAST, Key, Told
from ticketing.badge import begins_badge, is_badge

FALTERS_S = 0.5
"""Half a badge in one burst is no person's typing: a scanner that falters is waited for."""


class BadgeWedge:
    """Collects keys that may become a badge. ``at_s`` is any steady clock's."""

    def __init__(self) -> None:
        self._held: list[Key] = []
        self._last_s = 0.0
        self._read = False

    def press(self, key: Key, at_s: float) -> Told:
        """A key is pressed, and held back unless it is among what this tells."""
        before = self.quiet(at_s)
        ended, self._read, self._last_s = self._read and key.ends, False, at_s
        if ended:
            return before  # by which the scanner ends the badge that was told already
        self._held.append(key)
        text = "".join(one.text for one in self._held)
        if key.ends or not begins_badge(text):
            return Told((*before.typed, *self._taken()))
        if not is_badge(text):
            return before
        self._taken()
        self._read = True
        return Told(before.typed, text)

    def quiet(self, at_s: float) -> Told:
        """Nothing came since; so what was held back for long enough was no badge."""
        if at_s - self._last_s < (GAP_S if len(self._held) < LEAST else FALTERS_S):
            return Told()
        self._read = False
        return Told(tuple(self._taken()))

    def _taken(self) -> list[Key]:
        held, self._held = self._held, []
        return held
