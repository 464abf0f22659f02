"""Tells a scanner that types like a keyboard from a person who types: by the burst of its keys.

A scanner types a code within a few milliseconds a key and ends it with Enter or Tab. A key is held
back for a moment until it is clear whose it is; a person does not feel that.
"""

from dataclasses import dataclass

GAP_S = 0.05
"""A person leaves more than this between two keys, a scanner less."""

LEAST = 6
"""So many characters in one burst are no person's; fewer may be two hands at once."""


@dataclass(frozen=True)
class Key:
    """A key that was pressed: its text, and whether it ends a code. ``stands_for`` is the caller's.

    A key without text (Shift, an arrow) is nobody's burst: leave it out.
    """

    text: str
    ends: bool = False
    stands_for: object = None


@dataclass(frozen=True)
class Told:
    """What became clear: keys that a person typed, in their order, or a code that was scanned."""

    typed: tuple[Key, ...] = ()
    code: str | None = None


class Wedge:
    """Collects keys. ``at_s`` is any steady clock's."""

    def __init__(self) -> None:
        self._held: list[Key] = []
        self._last_s = 0.0

    def press(self, key: Key, at_s: float) -> Told:
        """A key is pressed, and held back unless it is among what this tells."""
        before = self.quiet(at_s)
        burst = len(self._held) >= LEAST
        if not key.ends:
            self._held.append(key)
            self._last_s = at_s
            return before
        held = self._taken()
        if burst:
            return Told(before.typed, "".join(one.text for one in held))
        return Told((*before.typed, *held, key))

    def quiet(self, at_s: float) -> Told:
        """Nothing came since; so what was held back for long enough is a person's.

        A burst that was never ended is a scanner's that sends no Enter, or half a code: it is
        nobody's typing, and no code either.
        """
        if not self._held or at_s - self._last_s < GAP_S:
            return Told()
        held = self._taken()
        return Told() if len(held) >= LEAST else Told(tuple(held))

    def _taken(self) -> list[Key]:
        held, self._held = self._held, []
        return held
