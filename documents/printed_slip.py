"""What a slip for staff says on paper: plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlipRow:
    """What, and how much; ``strong`` where everything above leads to it."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on it; between ``parts`` is a line. ``kept_by`` is named at its foot."""

    title: str
    kept_by: str
    parts: tuple[tuple[SlipRow, ...], ...]
    language: str
